// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/plantable.h"

#include "ui/pages/import/importwords.h"
#include "ui/widgets/pill.h"

#include <QFont>
#include <QLocale>

namespace cooperage {

namespace {

Mood moodOf(PlanKind kind)
{
    switch (kind) {
    case PlanKind::New:
        return Mood::Good;
    case PlanKind::Update:
        return Mood::Note;
    case PlanKind::Problem:
        return Mood::Problem;
    case PlanKind::Same:
        break;
    }
    return Mood::Neutral;
}

} // namespace

void PlanTable::setReading(const ImportReading &reading, const QStringList &columns)
{
    m_lines = reading.lines;
    m_columns = columns;
    showOnly(m_only);
}

void PlanTable::showOnly(std::optional<PlanKind> kind)
{
    beginResetModel();
    m_only = kind;
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!kind || m_lines.at(i).kind == *kind)
            m_shown.append(i);
    }
    endResetModel();
}

bool PlanTable::says(int column) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
        [this, column](const PlanLine &one) { return !words(one, column).isEmpty(); });
}

bool PlanTable::canMend(const QModelIndex &index) const
{
    return index.isValid() && line(index).kind == PlanKind::Problem && m_columns.contains(line(index).field);
}

int PlanTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PlanTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Last_ + 1;
}

QString PlanTable::outcome(const PlanLine &line) const
{
    switch (line.kind) {
    case PlanKind::Problem:
        return reasonSentence(line.reason, line.before.isEmpty() ? line.field : line.before);
    case PlanKind::New:
        return tr("Comes in with %n variant(s)", nullptr, line.variants);
    case PlanKind::Same:
        return tr("Stays as it is");
    case PlanKind::Update:
        return line.after.isEmpty() && !line.before.isEmpty() ? tr("cleared") : line.after;
    }
    return {};
}

QString PlanTable::words(const PlanLine &line, int column) const
{
    switch (column) {
    case Row:
        return QLocale().toString(line.row);
    case Kind:
        return line.probably && line.kind == PlanKind::Update ? tr("Changed, probably this one")
                                                              : kindWords(line.kind);
    case Listing:
        return line.listing;
    case Field:
        return line.kind == PlanKind::Problem || line.field.isEmpty() ? line.field : fieldWords(line.field);
    case Before:
        return line.before;
    default:
        return outcome(line);
    }
}

QVariant PlanTable::data(const QModelIndex &index, int role) const
{
    const PlanLine &one = line(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(one, column).simplified();
    case Qt::EditRole:
        return words(one, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column == Row ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole:
        if (column == Before && one.kind == PlanKind::Update) {
            QFont struck;
            struck.setStrikeOut(true);
            return struck;
        }
        return {};
    case Qt::ForegroundRole:
        if (one.kind == PlanKind::Same || (column == Before && one.kind == PlanKind::Update))
            return tones().muted;
        if (column == After && one.kind != PlanKind::Problem)
            return tones().good.ink;
        return {};
    case PillDelegate::moodRole:
        return int(moodOf(one.kind));
    default:
        return {};
    }
}

QVariant PlanTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Row)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headers{
        tr("Row"), tr("Result"), tr("Listing"), tr("Field"), tr("Before"), tr("Outcome")};
    return headers.value(section);
}

Qt::ItemFlags PlanTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Before && canMend(index) ? flags | Qt::ItemIsEditable : flags;
}

bool PlanTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Before || !canMend(index))
        return false;
    PlanLine &one = m_lines[m_shown.at(index.row())];
    if (one.before == value.toString())
        return false;
    one.before = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT mended(one.row, int(m_columns.indexOf(one.field)), one.before);
    return true;
}

} // namespace cooperage
