// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/columntable.h"

#include "ui/pages/import/importwords.h"
#include "ui/widgets/pill.h"

#include <QComboBox>

namespace cooperage {

void ColumnTable::setSurvey(const TableSurvey &survey, const QHash<int, ImportTarget> &byHand)
{
    beginResetModel();
    m_dialect = survey.dialect;
    m_header = survey.head.columns;
    m_map = survey.map;
    m_byHand = byHand;
    m_targets = importTargetsFor(survey.dialect);
    for (const MappedColumn &column : std::as_const(m_map.columns)) {
        if (!m_targets.contains(column.target))
            m_targets.append(column.target);
    }
    endResetModel();
}

int ColumnTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.columns.size());
}

int ColumnTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Last_ + 1;
}

QString ColumnTable::mark(const MappedColumn &column) const
{
    if (column.byHand)
        return tr("Chosen");
    if (column.certainty == Certainty::Open)
        return tr("Please choose");
    if (column.target.field == ImportField::None)
        return tr("Left out");
    return column.certainty == Certainty::Certain ? tr("Certain") : tr("Likely");
}

QVariant ColumnTable::data(const QModelIndex &index, int role) const
{
    const MappedColumn &column = m_map.columns.at(index.row());
    if (role == PillDelegate::moodRole && index.column() == Mark) {
        const Mood mood = column.byHand                ? Mood::Good
            : column.certainty == Certainty::Open      ? Mood::Warning
            : column.target.field == ImportField::None ? Mood::Neutral
            : column.certainty == Certainty::Certain   ? Mood::Good
                                                       : Mood::Note;
        return int(mood);
    }
    if (role == Qt::EditRole && index.column() == Field)
        return m_targets.indexOf(column.target);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Theirs:
        return column.header;
    case Sample:
        return column.sample;
    case Field:
        return targetWords(column.target);
    default:
        return mark(column);
    }
}

QVariant ColumnTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList words{tr("Your column"), tr("Sample"), tr("Becomes"), tr("How sure")};
    return words.value(section);
}

Qt::ItemFlags ColumnTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Field ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int choice = value.toInt();
    if (role != Qt::EditRole || index.column() != Field || choice < 0 || choice >= m_targets.size())
        return false;
    const ImportTarget target = m_targets.at(choice);
    if (m_map.columns.at(index.row()).target == target)
        return false;
    // A field goes to one column only: the last choice counts.
    if (target.field != ImportField::None)
        m_byHand.removeIf([&](auto it) { return it.value() == target; });
    m_byHand.insert(index.row(), target);
    ColumnMap map = mapColumns(m_dialect, m_header, m_byHand);
    for (qsizetype i = 0; i < map.columns.size() && i < m_map.columns.size(); ++i)
        map.columns[i].sample = m_map.columns.at(i).sample;
    m_map = map;
    Q_EMIT dataChanged(this->index(0, Field), this->index(rowCount() - 1, Mark));
    return true;
}

QWidget *FieldChoiceDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const ColumnTable *>(index.model());
    if (!table)
        return nullptr;
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("fieldChoice"));
    box->setAccessibleName(
        tr("Field for %1").arg(index.siblingAtColumn(ColumnTable::Theirs).data().toString()));
    for (const ImportTarget &target : table->targets())
        box->addItem(targetWords(target));
    auto *self = const_cast<FieldChoiceDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void FieldChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void FieldChoiceDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
}

} // namespace cooperage
