// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns ListingTableView shows, and how wide.
#include "models/tables/listingtable.h"
#include "ui/pages/listings/listingtableview.h"
#include "ui/shell/uisettings.h"

#include <QHeaderView>
#include <QMenu>

namespace cooperage {

namespace {

const QString hiddenKey = QStringLiteral("listings/hidden_columns");

constexpr double titleWidth = 12; ///< u it keeps at least

constexpr double widthOf(int column) ///< in u
{
    switch (column) {
    case ListingTable::Mark:
        return 2;
    case ListingTable::Maker:
        return 9;
    case ListingTable::Price:
        return 6;
    case ListingTable::Stock:
        return 5;
    case ListingTable::Status:
        return 7;
    case ListingTable::Category:
        return 9;
    case ListingTable::Changed:
        return 6.5;
    default:
        return 5;
    }
}

} // namespace

void ListingTableView::restoreColumns()
{
    const QStringList hidden
        = m_settings
              .value(hiddenKey,
                  QStringList{QString::number(ListingTable::Category), QString::number(ListingTable::Sku),
                      QString::number(ListingTable::Photos)})
              .toStringList();
    for (const QString &column : hidden)
        m_hidden.insert(column.toInt());
}

void ListingTableView::fillColumnMenu(QMenu *menu)
{
    for (int column = ListingTable::Maker; column < ListingTable::ColumnCount; ++column) {
        auto *action
            = menu->addAction(m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(
            action, &QAction::toggled, this, [this, column](bool shown) { hideByPerson(column, !shown); });
    }
}

void ListingTableView::hideByPerson(int column, bool hidden)
{
    if (hidden)
        m_hidden.insert(column);
    else
        m_hidden.remove(column);
    QStringList names;
    for (const int one : std::as_const(m_hidden))
        names.append(QString::number(one));
    m_settings.setValue(hiddenKey, names);
    fitColumns();
}

void ListingTableView::fitColumns()
{
    const int u = fontMetrics().height();
    horizontalHeader()->setMinimumSectionSize(u * 2);
    double left = double(viewport()->width()) / u - titleWidth;
    QSet<int> hidden = m_hidden;
    for (int column = 0; column < ListingTable::ColumnCount; ++column) {
        if (column == ListingTable::Title || hidden.contains(column))
            continue;
        setColumnWidth(column, qRound(u * widthOf(column)));
        left -= widthOf(column);
    }
    // Where it is narrow, the title stays readable and others step aside.
    for (const int column : {ListingTable::Photos, ListingTable::Sku, ListingTable::Category,
             ListingTable::Changed, ListingTable::Maker, ListingTable::Stock}) {
        if (left < 0 && !hidden.contains(column)) {
            hidden.insert(column);
            left += widthOf(column);
        }
    }
    for (int column = ListingTable::Maker; column < ListingTable::ColumnCount; ++column)
        setColumnHidden(column, hidden.contains(column));
}

void ListingTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace cooperage
