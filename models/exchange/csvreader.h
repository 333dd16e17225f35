// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/textsource.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace cooperage {

/// What a foreign table may not exceed; the defaults are those of the specification.
struct ReadLimits
{
    qint64 rows = 1'000'000; ///< with the header
    int columns = 512;
    qsizetype cellLength = 1024 * 1024; ///< UTF-16 code units of one cell
    qsizetype rowLength = 8 * 1024 * 1024; ///< UTF-16 code units of all cells of one row
    qint64 fileBytes = 200 * 1024 * 1024;
};

/// How to read; everything not given is found out from the file.
struct CsvOptions
{
    std::optional<Encoding> encoding = {};
    std::optional<char16_t> delimiter = {}; ///< one of , ; TAB |
    ReadLimits limits = {};
    std::stop_token stop = {};
    /// How many of these header cells are names some dialect knows; decides the delimiter.
    std::function<int(const QStringList &)> knownNames = {};
};

/// What was found out about a file.
struct CsvShape
{
    Encoding encoding = Encoding::Utf8;
    bool encodingCertain = true;
    bool byteOrderMark = false;
    char16_t delimiter = u',';
    qint64 bytes = 0;

    bool operator==(const CsvShape &) const = default;
};

struct CsvRow
{
    qint64 row
        = 0; ///< counted from 1 as spreadsheets do: header and blank rows count, lines inside a cell do not
    qint64 line = 0; ///< the line of the file where it starts, from 1
    QStringList cells = {}; ///< inner line ends are LF; the formula guard is gone
};

/// Splits characters into rows, however they arrive. Used by CsvReader; directly only for pieces of text.
class RowParser
{
public:
    using Source = std::function<Result<QString>()>; ///< the next piece, empty at the end

    RowParser(Source source, char16_t delimiter, ReadLimits limits);
    Result<bool> next(CsvRow &row); ///< see CsvReader::next

private:
    enum class At { CellStart, Plain, Quoted, QuoteSeen };
    enum class Step { More, RowDone };

    Result<bool> refill(); ///< false at the end of the text
    Result<Step> step(CsvRow &row);
    Result<Step> stepOutside(CsvRow &row);
    Result<> take(qsizetype count);
    void takeQuoted();
    Result<> endCell(CsvRow &row);
    Result<bool> endOfText(CsvRow &row);
    Failure tooLong(Reason reason) const;

    Source m_source;
    char16_t m_delimiter;
    ReadLimits m_limits;
    QString m_text;
    qsizetype m_at = 0;
    At m_state = At::CellStart;
    bool m_skipLf = false;
    bool m_wasQuoted = false;
    bool m_ended = false;
    QString m_cell;
    qsizetype m_rowLength = 0;
    qint64 m_row = 0;
    qint64 m_line = 1;
    qint64 m_quoteRow = 0;
};

/// The rows of a delimited text of any usual encoding, delimiter and line end, one at a time: the memory
/// needed does not depend on the size of the file. The device must outlive the reader, be open for
/// reading and be able to seek.
class CsvReader
{
public:
    explicit CsvReader(QIODevice &device, CsvOptions options = {});
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// Finds encoding and delimiter and stands before the first row. Errors: see findEncoding,
    /// and those of next().
    Result<CsvShape> open();

    /// The next row that is not blank; false after the last. Fault::Invalid with
    /// UnclosedQuote (subject: row where it opened), CellTooLong (subject: row), TooManyRows and
    /// TooManyColumns (subject: the limit), WrongEncoding, BinaryFile; Fault::Cancelled; FileUnreadable.
    /// After an error the reader is spent.
    Result<bool> next(CsvRow &row);

    qint64 bytesRead() const { return m_source ? m_source->bytesRead() : 0; }

private:
    Result<QString> nextPiece();
    Result<char16_t> findDelimiter();

    QIODevice &m_device;
    CsvOptions m_options;
    std::optional<TextSource> m_source;
    std::optional<RowParser> m_parser;
};

/// The text of a cell without our formula guard: one or more ' followed by = + - @ (also full-width),
/// TAB, CR or LF lose the first '.
QString withoutFormulaGuard(QString cell);
/// Whether a spreadsheet might take this text as a formula, also behind leading '.
bool looksLikeFormula(QStringView cell);

} // namespace cooperage
