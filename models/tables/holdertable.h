// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/stockquery.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>

namespace cooperage {

struct HolderTableWords
{
    QStringList headers;
    std::function<QString(GoodsCondition)> condition;
};

/// Where the pieces of one variant lie: who holds them, at which place, in which condition.
class HolderTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Holder, Place, State, Pieces, ColumnCount };

    explicit HolderTable(HolderTableWords words, QObject *parent = nullptr);

    void setPlaces(const QList<StockPlace> &places);
    const StockPlace &placeAt(int row) const { return m_places.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    HolderTableWords m_words;
    QLocale m_locale;
    QList<StockPlace> m_places;
};

} // namespace cooperage
