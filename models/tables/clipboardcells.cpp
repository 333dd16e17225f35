// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/clipboardcells.h"

namespace cooperage {

QList<QStringList> cellsFromClipboard(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool begun = false; ///< something of this row was read
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
            begun = true;
        } else if (c == u'\t') {
            endCell();
            begun = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endCell();
            rows.append(std::exchange(row, {}));
            begun = false;
        } else {
            cell += c;
            begun = true;
        }
    }
    if (begun) {
        endCell();
        rows.append(row);
    }
    return rows;
}

QString clipboardText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace cooperage
