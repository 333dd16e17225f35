// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/readers.h"
#include "models/store/stockquery.h"
#include "models/store/writer.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>

namespace cooperage {

struct LedgerTableWords
{
    QStringList headers;
    std::function<QString(const LedgerRow &)> reason; ///< "Sold", "Moved here · seconds"
};

/// Movements, newest first, read a page at a time as somebody scrolls down.
class LedgerTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Item, Pieces, Why, Place, Who, Note, ColumnCount };
    static constexpr int pageRows = 100;

    LedgerTable(Writer &writer, Readers &readers, const Clock &clock, LedgerTableWords words,
        QObject *parent = nullptr);

    void setFilter(const LedgerFilter &filter);
    const LedgerFilter &filter() const { return m_filter; }
    const LedgerRow &row(int at) const { return m_rows.at(at); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void settled(); ///< the first page is there
    void failed(const cooperage::Error &error);

private:
    void ask(bool afresh);
    QString display(const LedgerRow &row, int column) const;

    Readers &m_readers;
    const Clock &m_clock;
    LedgerTableWords m_words;
    QLocale m_locale;
    LedgerFilter m_filter;
    QList<LedgerRow> m_rows;
    int m_question = 0;
    bool m_asking = false;
    bool m_complete = false;
};

} // namespace cooperage
