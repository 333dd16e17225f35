// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reporttable.h"

#include "ui/print/reportwords.h"
#include "ui/shell/palette.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>

namespace cooperage {

ReportTable::ReportTable(const ReportWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void ReportTable::show(const ReportResult &result)
{
    beginResetModel();
    m_result = result;
    m_columns = result.plainColumns();
    endResetModel();
}

const ReportColumn *ReportTable::column(int section) const
{
    return section >= 0 && section < m_columns.size() ? m_result.columns.at(m_columns.at(section)) : nullptr;
}

const ReportLine *ReportTable::line(int row) const
{
    return row >= 0 && row < m_result.lines.size() ? &m_result.lines.at(row) : nullptr;
}

int ReportTable::captionSpan(int row) const
{
    const ReportLine &line = m_result.lines.at(row);
    if (line.kind == ReportLine::Kind::Row)
        return 1;
    int span = 0;
    while (span < m_columns.size() && (line.kind == ReportLine::Kind::Group || !column(span)->sum))
        ++span;
    return span;
}

int ReportTable::linesIn(int row) const
{
    qsizetype most = 1;
    for (const ReportValue &cell : m_result.lines.at(row).cells) {
        if (const auto *amounts = std::get_if<QList<Money>>(&cell))
            most = std::max(most, amounts->size());
    }
    return int(most);
}

int ReportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.lines.size());
}

int ReportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ReportTable::words(const ReportLine &line, int section) const
{
    if (line.kind == ReportLine::Kind::Group)
        return section > 0
            ? QString()
            : m_words.group(m_result, line) + QStringLiteral("  ·  ") + m_words.rowCount(line.rows);
    const ReportColumn &declared = *column(section);
    if (section == 0 && line.kind != ReportLine::Kind::Row && !declared.sum)
        return m_words.total(m_result, line);
    return m_words.cell(declared, line.cells.at(m_columns.at(section)));
}

QVariant ReportTable::data(const QModelIndex &index, int role) const
{
    const ReportLine *at = line(index.row());
    if (!at || !column(index.column()))
        return {};
    const bool isRow = at->kind == ReportLine::Kind::Row;
    switch (role) {
    case Qt::DisplayRole:
        return words(*at, index.column());
    case Qt::ToolTipRole:
        return isRow ? words(*at, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column(index.column())->isFigure() && at->kind != ReportLine::Kind::Group ? Qt::AlignRight
                                                                                              : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (isRow)
            return {};
        QFont font = QGuiApplication::font();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::BackgroundRole:
        if (at->kind == ReportLine::Kind::Group)
            return QBrush(at->level == 0 ? tones().sidebar : tones().alternate);
        return {};
    default:
        return {};
    }
}

QVariant ReportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const ReportColumn *declared = orientation == Qt::Horizontal ? column(section) : nullptr;
    if (!declared)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.heading(*declared);
    if (role == Qt::ToolTipRole && *declared->meaning)
        return SpokenReport::declared(declared->meaning);
    if (role == Qt::TextAlignmentRole)
        return int((declared->isFigure() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace cooperage
