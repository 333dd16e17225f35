// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/stockquery.h"
#include "models/tables/lazytable.h"

#include <QLocale>

namespace cooperage {

struct StockTableWords
{
    QStringList headers;
    std::function<QString(const StockRow &)> stock; ///< exact pieces, or few/some/none
    std::function<QString(const StockRow &)> status;
    std::function<QString(const StockRow &)> places; ///< "Ana 9 · Corner shop 4"
};

/// Variants with what of them lies where. Read only: stock is never set, only moved.
class StockTable final : public LazyTable<StockRow>
{
    Q_OBJECT
public:
    enum Column { Title, Options, Sku, OnHand, Free, Limit, Status, Places, Owner, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, CoverRole, LoadingRole };

    StockTable(Writer &writer, Readers &readers, StockTableWords words, QObject *parent = nullptr);

    void setFilter(const StockFilter &filter);
    const StockFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void settled();
    void failed(const cooperage::Error &error);

protected:
    IdsJob idsJob() const override;
    RowsJob rowsJob(const QList<RawId> &ids) const override;
    RawId idOf(const StockRow &row) const override { return row.variant; }
    void idsSettled(const Result<void> &answer) override;

private:
    QString display(const StockRow &row, int column) const;

    StockTableWords m_words;
    QLocale m_locale;
    StockFilter m_filter;
};

} // namespace cooperage
