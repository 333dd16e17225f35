// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvreader.h"

#include <QSet>

namespace cooperage {

/// A header cell as it is compared: no byte order mark, no non-breaking or doubled spaces, case folded.
QString foldedHeader(const QString &header);

/// One row under a header.
struct TableRow
{
    qint64 row = 0; ///< as spreadsheets count, see CsvRow
    qint64 line = 0;
    QStringList cells = {}; ///< at most as many as the header has
    QStringList original = {}; ///< the cells as they stand in the file, only where a person mended some
    bool surplus = false; ///< there were more cells than headers, and not all of them empty

    /// A short row has fewer cells than the header: those are absent, which is not the same as empty.
    bool has(int column) const { return column >= 0 && column < cells.size(); }
    QString at(int column) const { return has(column) ? cells.at(column) : QString(); }
};

struct TableHead
{
    CsvShape shape = {};
    QStringList columns = {}; ///< as spelled in the file, for writing back; trimmed
    qint64 row = 1; ///< the row of the file they stand in
};

/// The last column of an error file: what was wrong. Ignored when such a file is imported again.
inline constexpr char16_t problemColumn[] = u"Problem";

/// A table with a header: skips a single-cell first line above a known header, repeated headers further
/// down and rows without any text.
class TableReader
{
public:
    explicit TableReader(QIODevice &device, CsvOptions options = {});

    /// Finds everything out and reads the header. Errors: those of CsvReader, and UnknownTableFormat for
    /// a file without any row.
    Result<TableHead> open();
    Result<bool> next(TableRow &row); ///< false at the end; errors: those of CsvReader::next
    qint64 bytesRead() const { return m_reader.bytesRead(); }

private:
    bool isHeaderAgain(const QStringList &cells) const;

    CsvOptions m_options;
    CsvReader m_reader;
    QStringList m_folded; ///< without the column of problems
    qsizetype m_columns = 0; ///< with it
    std::optional<CsvRow> m_waiting; ///< read to look for the header, but already a row
};

} // namespace cooperage
