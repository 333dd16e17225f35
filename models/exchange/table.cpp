// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/table.h"

#include <algorithm>
#include <utility>

namespace cooperage {

namespace {

QStringList folded(const QStringList &cells)
{
    QStringList out;
    out.reserve(cells.size());
    for (const QString &cell : cells)
        out.append(foldedHeader(cell));
    return out;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

QString withoutMarks(QString text)
{
    return text.remove(QChar(QChar::ByteOrderMark)).remove(QChar(0x200B)).simplified();
}

} // namespace

QString foldedHeader(const QString &header)
{
    return withoutMarks(header).toCaseFolded();
}

TableReader::TableReader(QIODevice &device, CsvOptions options)
    : m_options(std::move(options))
    , m_reader(device, m_options)
{
}

Result<TableHead> TableReader::open()
{
    auto shape = m_reader.open();
    if (!shape)
        return Failure(shape.error());
    CsvRow first;
    auto some = m_reader.next(first);
    if (!some)
        return Failure(some.error());
    if (!*some)
        return failure(Fault::Invalid, Reason::UnknownTableFormat);
    // Some exports put the name of their table alone into the first line.
    if (first.cells.size() == 1 && m_options.knownNames) {
        CsvRow second;
        auto more = m_reader.next(second);
        if (!more)
            return Failure(more.error());
        if (*more && second.cells.size() > 1 && 2 * m_options.knownNames(second.cells) > second.cells.size())
            first = std::move(second);
        else if (*more)
            m_waiting = std::move(second);
    }
    m_folded = folded(first.cells);
    m_columns = m_folded.size();
    if (m_columns > 1 && m_folded.constLast() == foldedHeader(QString::fromUtf16(problemColumn)))
        m_folded.removeLast();
    QStringList columns;
    for (const QString &cell : first.cells.mid(0, m_folded.size()))
        columns.append(withoutMarks(cell));
    return TableHead{*shape, columns, first.row};
}

bool TableReader::isHeaderAgain(const QStringList &cells) const
{
    return cells.size() > 1 && cells.size() <= m_columns
        && foldedHeader(cells.constFirst()) == m_folded.constFirst()
        && folded(cells.mid(0, m_folded.size())) == m_folded.mid(0, cells.size());
}

Result<bool> TableReader::next(TableRow &row)
{
    CsvRow raw;
    while (true) {
        if (m_waiting) {
            raw = std::move(*m_waiting);
            m_waiting.reset();
        } else {
            auto more = m_reader.next(raw);
            if (!more || !*more)
                return more;
        }
        if (isBlank(raw.cells) || isHeaderAgain(raw.cells))
            continue;
        row.row = raw.row;
        row.line = raw.line;
        row.original.clear();
        row.surplus = !isBlank(raw.cells.mid(m_columns));
        row.cells = std::move(raw.cells);
        if (row.cells.size() > m_folded.size())
            row.cells.resize(m_folded.size());
        return true;
    }
}

} // namespace cooperage
