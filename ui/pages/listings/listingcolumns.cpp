// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns ListingTableView shows, and how wide.
#include "models/tables/listingtable.h"
#include "ui/pages/listings/listingtableview.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/pill.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace cooperage {

namespace {

const QString columnsKey = QStringLiteral("listings/columns");
const QString usual = QStringLiteral("title,maker,price,stock,status,changed");
constexpr int rememberAfter = 400; // ms after the last pixel of a drag

// Permanent: settings and saved views use them. Order: as the enum.
constexpr const char *columnNames[]
    = {"mark", "title", "maker", "price", "stock", "status", "changed", "category", "sku", "photos"};
static_assert(std::size(columnNames) == ListingTable::ColumnCount, "a column without a name");

int columnNamed(QStringView name)
{
    const auto *found = std::find_if(std::begin(columnNames), std::end(columnNames),
        [name](const char *one) { return name == QLatin1String(one); });
    return found == std::end(columnNames) ? -1 : int(found - std::begin(columnNames));
}

constexpr double narrowest = 2;
constexpr double widest = 60;
constexpr double titleWidth = 11; ///< u it keeps at least
constexpr double titleFirst = 4; ///< u more it has before others get more
constexpr double makerMore = 6; ///< u the maker may have more where there is room

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

void ListingTableView::followHeader()
{
    auto *header = horizontalHeader();
    header->setFirstSectionMovable(false); // the marks stay in front
    m_remember->setSingleShot(true);
    m_remember->setInterval(rememberAfter);
    connect(m_remember, &QTimer::timeout, this, [this] { m_settings.setValue(columnsKey, columns()); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_fitting || width == 0 || column == ListingTable::Title)
            return;
        m_widths.insert(column, double(width) / fontMetrics().height());
        m_remember->start();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            m_remember->start();
    });
    showColumns(m_settings.value(columnsKey).toString());
}

QString ListingTableView::columns() const
{
    QStringList shown;
    for (int place = 0; place < ListingTable::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (column == ListingTable::Mark || m_hidden.contains(column))
            continue;
        QString one = QString::fromLatin1(columnNames[column]);
        if (m_widths.contains(column))
            one += u'=' + QString::number(m_widths.value(column), 'f', 1);
        shown.append(one);
    }
    return shown.join(u',');
}

void ListingTableView::setColumns(const QString &columns)
{
    showColumns(columns);
    m_settings.setValue(columnsKey, this->columns());
}

void ListingTableView::showColumns(const QString &columns)
{
    const QScopedValueRollback<bool> ours(m_fitting, true);
    m_hidden.clear();
    m_widths.clear();
    for (int column = ListingTable::Maker; column < ListingTable::ColumnCount; ++column)
        m_hidden.insert(column);
    int place = ListingTable::Mark + 1;
    const QStringList wanted = (columns.isEmpty() ? usual : columns).split(u',');
    for (const QString &one : wanted) {
        const int column = columnNamed(one.section(u'=', 0, 0));
        if (column <= ListingTable::Mark)
            continue;
        m_hidden.remove(column);
        const double width = one.section(u'=', 1).toDouble();
        if (width > 0 && column != ListingTable::Title)
            m_widths.insert(column, std::clamp(width, narrowest, widest));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
    }
    fitColumns();
}

int ListingTableView::placeToMoveTo(int column, int by) const
{
    for (int place = horizontalHeader()->visualIndex(column) + by;
         place > ListingTable::Mark && place < ListingTable::ColumnCount; place += by) {
        if (!isColumnHidden(horizontalHeader()->logicalIndex(place)))
            return place;
    }
    return -1;
}

void ListingTableView::moveColumn(int column, int by)
{
    const int place = placeToMoveTo(column, by);
    if (place >= 0)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
}

void ListingTableView::widen(int column, double by)
{
    const double now = m_widths.value(column, widthOf(column));
    m_widths.insert(column, std::clamp(now + by, narrowest, widest));
    fitColumns();
    m_remember->start();
}

void ListingTableView::fillColumnMenu(QMenu *menu)
{
    const auto caption = [this](int column) {
        return m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    for (int column = ListingTable::Maker; column < ListingTable::ColumnCount; ++column) {
        auto *action = menu->addAction(caption(column));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(
            action, &QAction::toggled, this, [this, column](bool shown) { hideByPerson(column, !shown); });
    }
    menu->addSeparator();
    const int column = currentIndex().column();
    if (column > ListingTable::Mark && !isColumnHidden(column)) {
        const QString name = caption(column);
        const auto step = [&](const QString &text, bool possible, const std::function<void()> &run) {
            menu->addAction(text, this, run)->setEnabled(possible);
        };
        const bool sized = column != ListingTable::Title;
        step(tr("Move “%1” one place forward").arg(name), placeToMoveTo(column, -1) >= 0,
            [this, column] { moveColumn(column, -1); });
        step(tr("Move “%1” one place back").arg(name), placeToMoveTo(column, 1) >= 0,
            [this, column] { moveColumn(column, 1); });
        step(tr("Make “%1” wider").arg(name), sized, [this, column] { widen(column, 1); });
        step(tr("Make “%1” narrower").arg(name), sized, [this, column] { widen(column, -1); });
        menu->addSeparator();
    }
    menu->addAction(tr("Usual columns"), this, [this] { setColumns(QString()); });
}

void ListingTableView::hideByPerson(int column, bool hidden)
{
    if (hidden)
        m_hidden.insert(column);
    else
        m_hidden.remove(column);
    m_settings.setValue(columnsKey, columns());
    fitColumns();
}

void ListingTableView::fitColumns()
{
    const QScopedValueRollback<bool> ours(m_fitting, true);
    const int u = fontMetrics().height();
    horizontalHeader()->setMinimumSectionSize(u * 2);
    const auto wanted = [this, u](int column) { // its own words fit, unless a person has said otherwise
        int words = horizontalHeader()->sectionSizeHint(column);
        if (column == ListingTable::Status)
            words = std::max(words, PillDelegate::columnWidth(listingStatusWords(), this));
        return m_widths.value(column, std::max(widthOf(column), double(words) / u));
    };
    double left = double(viewport()->width()) / u - titleWidth;
    QSet<int> hidden = m_hidden;
    for (int column = 0; column < ListingTable::ColumnCount; ++column) {
        if (column == ListingTable::Title || hidden.contains(column))
            continue;
        setColumnWidth(column, qRound(u * wanted(column)));
        left -= wanted(column);
    }
    // Where it is narrow, the title stays readable and others step aside.
    for (const int column :
        {ListingTable::Photos, ListingTable::Sku, ListingTable::Category, ListingTable::Changed,
            ListingTable::Maker, ListingTable::Stock, ListingTable::Price, ListingTable::Status}) {
        if (left < 0 && !hidden.contains(column)) {
            hidden.insert(column);
            left += wanted(column);
        }
    }
    for (int column = ListingTable::Maker; column < ListingTable::ColumnCount; ++column)
        setColumnHidden(column, hidden.contains(column));
    // Workshops have long names, and titles seldom need all there is.
    if (left > 0 && !m_widths.contains(ListingTable::Maker))
        setColumnWidth(ListingTable::Maker,
            qRound(u * (wanted(ListingTable::Maker) + std::clamp(left - titleFirst, 0.0, makerMore))));
}

void ListingTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace cooperage
