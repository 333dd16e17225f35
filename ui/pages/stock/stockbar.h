// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/stockquery.h"

#include <QWidget>

class QComboBox;

namespace cooperage {

class FilterChip;
class SearchField;
class SegmentedControl;

/// What stands above the stock: search, whose goods, which holder, low stock, stock or ledger.
class StockBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StockBar(QWidget *parent = nullptr);

    StockFilter filter() const;
    LedgerFilter ledgerFilter() const;
    bool showsLedger() const;
    void setOwn(const std::optional<Id<Workshop>> &workshop); ///< the person's; none: sees everybody's
    void setHolders(const QList<HolderSum> &holders);
    void setLowCount(int count);
    void showLow(); ///< of what is chosen otherwise; does not emit
    void showParts(bool ledger); ///< stock or movements; does not emit
    void clear(); ///< search, holder and low stock; does not emit
    bool isFiltering() const;
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void changed();

private:
    SearchField *m_search;
    FilterChip *m_mine;
    FilterChip *m_all;
    FilterChip *m_low;
    QComboBox *m_holder;
    QComboBox *m_reason;
    SegmentedControl *m_parts;
    QWidget *m_reasons; ///< the choice with its caption
    std::optional<Id<Workshop>> m_own;
};

} // namespace cooperage
