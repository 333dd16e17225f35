// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/holdertable.h"

namespace cooperage {

HolderTable::HolderTable(HolderTableWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void HolderTable::setPlaces(const QList<StockPlace> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

int HolderTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int HolderTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HolderTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Pieces ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const StockPlace &place = m_places.at(index.row());
    switch (index.column()) {
    case Holder:
        return place.holderName;
    case Place:
        return place.locationName;
    case State:
        return m_words.condition(place.condition);
    default:
        return m_locale.toString(place.qty);
    }
}

QVariant HolderTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == Pieces ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace cooperage
