// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listingquery.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace cooperage {

class FilterChip;
class FlowLayout;
class SearchField;
class SegmentedControl;

/// What stands above the list: search, order, layout, and the views with their counts.
class ListingsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ListingsBar(QWidget *parent = nullptr);

    ListingFilter filter() const;
    void setView(ListingView view); ///< does not emit
    void setSort(ListingSort sort, bool descending); ///< does not emit; from the table's header
    void setGrid(bool grid); ///< does not emit
    void setCounts(const ListingCounts &counts);
    void clearSearch();
    bool isFiltering() const; ///< a text or another view than "All"
    SearchField *search() const { return m_search; }
    QToolButton *columns() const { return m_columns; }

Q_SIGNALS:
    void filterChanged();
    void gridChosen(bool grid);
    void columnsWanted();

private:
    void addView(FlowLayout *flow, ListingView view, const QString &name, const char *objectName);

    SearchField *m_search;
    QComboBox *m_sort;
    SegmentedControl *m_layouts;
    QToolButton *m_columns;
    QButtonGroup *m_views;
    QHash<int, FilterChip *> m_chips;
    bool m_descending = true;
};

} // namespace cooperage
