// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace cooperage {

namespace {

constexpr std::array<char16_t, 4> delimiters = {u',', u';', u'\t', u'|'};
constexpr int rowsLookedAt = 20;

bool startsFormula(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}

qsizetype leadingApostrophes(QStringView cell)
{
    qsizetype count = 0;
    while (count < cell.size() && cell[count] == u'\'')
        ++count;
    return count;
}

/// How well a delimiter fits the start of a file; compared in this order.
struct Fit
{
    int known = 0;
    int evenRows = 0;
    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(const QString &sample, char16_t delimiter, const CsvOptions &options)
{
    bool given = false;
    RowParser parser([&]() -> Result<QString> { return std::exchange(given, true) ? QString() : sample; },
        delimiter, options.limits);
    QList<QStringList> rows;
    CsvRow row;
    // The sample can end inside a quoted cell: what came before still counts.
    while (rows.size() < rowsLookedAt && parser.next(row).value_or(false))
        rows.append(row.cells);
    Fit fit;
    QHash<qsizetype, int> counts;
    for (const QStringList &cells : std::as_const(rows)) {
        if (cells.size() > 1)
            fit.evenRows = std::max(fit.evenRows, ++counts[cells.size()]);
    }
    if (options.knownNames) {
        // The header can stand below a line with a single cell.
        for (qsizetype i = 0; i < std::min<qsizetype>(2, rows.size()); ++i)
            fit.known = std::max(fit.known, options.knownNames(rows[i]));
    }
    return fit;
}

} // namespace

bool looksLikeFormula(QStringView cell)
{
    const qsizetype start = leadingApostrophes(cell);
    return start < cell.size() && startsFormula(cell[start]);
}

QString withoutFormulaGuard(QString cell)
{
    if (cell.startsWith(u'\'') && looksLikeFormula(cell))
        cell.remove(0, 1);
    return cell;
}

RowParser::RowParser(Source source, char16_t delimiter, ReadLimits limits)
    : m_source(std::move(source))
    , m_delimiter(delimiter)
    , m_limits(limits)
{
}

Result<bool> RowParser::refill()
{
    if (m_at < m_text.size())
        return true;
    if (m_ended)
        return false;
    auto piece = m_source();
    if (!piece)
        return Failure(piece.error());
    m_text = std::move(*piece);
    m_at = 0;
    m_ended = m_text.isEmpty();
    return !m_ended;
}

Failure RowParser::tooLong(Reason reason) const
{
    return failure(Fault::Invalid, reason, QString::number(m_state == At::Quoted ? m_quoteRow : m_row));
}

Result<> RowParser::take(qsizetype count)
{
    if (m_cell.size() + count > m_limits.cellLength
        || m_rowLength + m_cell.size() + count > m_limits.rowLength)
        return tooLong(Reason::CellTooLong);
    m_cell.append(QStringView(m_text).mid(m_at, count));
    m_at += count;
    return {};
}

Result<> RowParser::endCell(CsvRow &row)
{
    if (row.cells.size() >= m_limits.columns)
        return failure(Fault::Invalid, Reason::TooManyColumns, QString::number(m_limits.columns));
    m_rowLength += m_cell.size();
    row.cells.append(withoutFormulaGuard(std::exchange(m_cell, QString())));
    return {};
}

Result<RowParser::Step> RowParser::stepOutside(CsvRow &row)
{
    const QChar c = m_text[m_at];
    if (c == m_delimiter) {
        ++m_at;
        m_state = At::CellStart;
        m_wasQuoted = true; // a row with a delimiter is not blank
        return endCell(row).map([] { return Step::More; });
    }
    if (c == u'\n' || c == u'\r') {
        ++m_at;
        ++m_line;
        m_skipLf = c == u'\r';
        return endCell(row).map([] { return Step::RowDone; });
    }
    if (m_state == At::CellStart && c == u'"') {
        ++m_at;
        m_state = At::Quoted;
        m_wasQuoted = true;
        m_quoteRow = m_row;
        return Step::More;
    }
    m_state = At::Plain;
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end] != m_delimiter && m_text[end] != u'\n' && m_text[end] != u'\r')
        ++end;
    return take(end - m_at).map([] { return Step::More; });
}

Result<RowParser::Step> RowParser::step(CsvRow &row)
{
    if (std::exchange(m_skipLf, false) && m_text[m_at] == u'\n') {
        ++m_at;
        return Step::More;
    }
    if (m_state == At::QuoteSeen) {
        if (m_text[m_at] != u'"') {
            m_state = At::Plain; // closed; what follows before the delimiter belongs to the text
            return Step::More;
        }
        m_state = At::Quoted;
        return take(1).map([] { return Step::More; });
    }
    if (m_state != At::Quoted)
        return stepOutside(row);
    const QChar c = m_text[m_at];
    if (c == u'"') {
        ++m_at;
        m_state = At::QuoteSeen;
        return Step::More;
    }
    if (c == u'\r' || c == u'\n') {
        ++m_line;
        m_skipLf = c == u'\r';
        if (m_skipLf)
            m_text[m_at] = u'\n';
        return take(1).map([] { return Step::More; });
    }
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end] != u'"' && m_text[end] != u'\n' && m_text[end] != u'\r')
        ++end;
    return take(end - m_at).map([] { return Step::More; });
}

Result<bool> RowParser::endOfText(CsvRow &row)
{
    if (m_state == At::Quoted)
        return failure(Fault::Invalid, Reason::UnclosedQuote, QString::number(m_quoteRow));
    if (!m_wasQuoted && m_cell.isEmpty())
        return false;
    return endCell(row).map([] { return true; });
}

Result<bool> RowParser::next(CsvRow &row)
{
    while (true) {
        row.cells.clear();
        row.row = ++m_row;
        row.line = m_line;
        m_state = At::CellStart;
        m_wasQuoted = false;
        m_rowLength = 0;
        if (m_row > m_limits.rows) {
            auto more = refill();
            if (!more || !*more)
                return more;
            return failure(Fault::Invalid, Reason::TooManyRows, QString::number(m_limits.rows));
        }
        bool done = false;
        while (!done) {
            auto more = refill();
            if (!more)
                return more;
            if (!*more)
                return endOfText(row);
            auto stepped = step(row);
            if (!stepped)
                return Failure(stepped.error());
            done = *stepped == Step::RowDone;
        }
        if (m_wasQuoted || !row.cells.constFirst().isEmpty())
            return true;
    }
}

CsvReader::CsvReader(QIODevice &device, CsvOptions options)
    : m_device(device)
    , m_options(std::move(options))
{
}

Result<QString> CsvReader::nextPiece()
{
    if (m_options.stop.stop_requested())
        return failure(Fault::Cancelled, Reason::Cancelled);
    return m_source->next();
}

Result<char16_t> CsvReader::findDelimiter()
{
    if (m_options.delimiter)
        return *m_options.delimiter;
    // Long descriptions are common: a quarter of a mebibyte holds 20 rows of nearly every file.
    QString sample;
    while (sample.size() < 256 * 1024) {
        auto piece = nextPiece();
        if (!piece)
            return Failure(piece.error());
        if (piece->isEmpty())
            break;
        sample += *piece;
    }
    char16_t best = delimiters.front();
    Fit bestFit;
    for (const char16_t delimiter : delimiters) {
        const Fit fit = fitOf(sample, delimiter, m_options);
        if (fit > bestFit) {
            best = delimiter;
            bestFit = fit;
        }
    }
    return best;
}

Result<CsvShape> CsvReader::open()
{
    auto found = findEncoding(m_device, m_options.limits.fileBytes, m_options.stop);
    if (!found)
        return Failure(found.error());
    if (m_options.encoding && *m_options.encoding != found->encoding)
        found = EncodingFound{*m_options.encoding, 0, true};
    m_source.emplace(m_device, *found);
    if (auto ready = m_source->rewind(); !ready)
        return Failure(ready.error());
    auto delimiter = findDelimiter();
    if (!delimiter)
        return Failure(delimiter.error());
    if (auto ready = m_source->rewind(); !ready)
        return Failure(ready.error());
    m_parser.emplace([this] { return nextPiece(); }, *delimiter, m_options.limits);
    return CsvShape{found->encoding, found->certain, found->bomBytes > 0, *delimiter, m_device.size()};
}

Result<bool> CsvReader::next(CsvRow &row)
{
    Q_ASSERT(m_parser);
    return m_parser->next(row);
}

} // namespace cooperage
