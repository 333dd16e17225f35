// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listingquery.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace cooperage {

class SearchField;
class SegmentedControl;
class TermChips;
class ViewStrip;

/// What stands above the list: search with its chips, order, layout, and the views.
class ListingsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ListingsBar(QWidget *parent = nullptr);

    ListingFilter filter() const; ///< as the list is asked
    ListingFilter chosen() const; ///< the same with the order the person chose
    void setFilter(const ListingFilter &filter); ///< does not emit; leaves the chosen view
    void setSort(ListingSort sort, bool descending); ///< does not emit; from the table's header
    void setGrid(bool grid); ///< does not emit
    SearchField *search() const { return m_search; }
    ViewStrip *views() const { return m_views; }
    QToolButton *columns() const { return m_columns; }

Q_SIGNALS:
    void filterChanged();
    void gridChosen(bool grid);
    void columnsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillOrders();
    void arrange();
    void turnIntoChips(bool finished);

    SearchField *m_search;
    QComboBox *m_sort;
    SegmentedControl *m_layouts;
    QToolButton *m_columns;
    TermChips *m_terms;
    QLabel *m_unread;
    ViewStrip *m_views;
    bool m_descending = true;
};

} // namespace cooperage
