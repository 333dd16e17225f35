// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views in ListingsOverview: what is kept of a list, and how it is brought back and fitted in.
#include "models/tables/listingtable.h"
#include "ui/pages/listings/listingsbar.h"
#include "ui/pages/listings/listingsoverview.h"
#include "ui/pages/listings/listingtableview.h"
#include "ui/pages/listings/previewpanel.h"
#include "ui/pages/listings/savedviews.h"
#include "ui/pages/listings/searchwords.h"
#include "ui/pages/listings/viewstrip.h"
#include "ui/shell/uisettings.h"

#include <QStackedWidget>
#include <QTimer>

namespace cooperage {

namespace {

const QString previewKey = QStringLiteral("listings/preview");
const QString sortKey = QStringLiteral("listings/sort");
constexpr int longestName = 60;
constexpr int soonMs = 1000; ///< what is seen first has been read by then
constexpr int highEnough = 34; ///< u: from this height on, there is room for the preview's photo
constexpr int lowest = 26; ///< u: below this, the list needs all there is

} // namespace

void ListingsOverview::connectSaved()
{
    ViewStrip *strip = m_top->views();
    connect(m_saved, &SavedViews::loaded, this, [this, strip](const QList<ViewShown> &views) {
        strip->setSaved(views);
        for (const ViewShown &one : views) {
            if (m_touched.contains(one.view.id))
                strip->choose(one.view.id);
        }
        m_touched.clear();
    });
    connect(m_saved, &SavedViews::touched, this, [this](const RawId &view) { m_touched.append(view); });
    connect(m_saved, &SavedViews::said, this, &ListingsOverview::said);
    connect(strip, &ViewStrip::savedChosen, this, &ListingsOverview::showSaved);
    connect(strip, &ViewStrip::saveWanted, this,
        [this] { m_saved->save(shownNow(), filterWords(m_top->chosen()).left(longestName)); });
    connect(strip, &ViewStrip::actWanted, this, &ListingsOverview::actOnView);
    m_saved->load();
}

SavedView ListingsOverview::shownNow() const
{
    SavedView view;
    setFilter(view, m_top->chosen());
    view.layout = m_showGrid ? ViewLayout::Grid : ViewLayout::Table;
    view.columns = m_tableView->columns();
    return view;
}

void ListingsOverview::showSaved()
{
    const ViewShown *chosen = m_top->views()->chosen();
    if (!chosen)
        return;
    const SavedView view = chosen->view;
    m_top->setFilter(filterOf(view));
    if (!view.columns.isEmpty())
        m_tableView->setColumns(view.columns);
    setGrid(view.layout == ViewLayout::Grid);
    filter();
}

void ListingsOverview::actOnView(ViewStrip::Act act)
{
    const ViewShown *chosen = m_top->views()->chosen();
    if (!chosen)
        return;
    const ViewShown view = *chosen;
    switch (act) {
    case ViewStrip::Act::Update:
        m_saved->update(view, shownNow());
        break;
    case ViewStrip::Act::Rename:
        m_saved->rename(view);
        break;
    case ViewStrip::Act::Share:
        m_saved->share(view, true);
        break;
    case ViewStrip::Act::Unshare:
        m_saved->share(view, false);
        break;
    case ViewStrip::Act::Remove:
        m_saved->remove(view);
        break;
    }
}

void ListingsOverview::clearFilter()
{
    ListingFilter all;
    all.sort = m_top->chosen().sort;
    all.descending = m_top->chosen().descending;
    m_top->setFilter(all);
    m_top->views()->setBase(ListingView::All);
    filter();
}

void ListingsOverview::showList(const ListingFilter &wanted)
{
    ListingFilter list = wanted;
    list.sort = m_top->chosen().sort;
    list.descending = m_top->chosen().descending;
    m_top->setFilter(list);
    m_top->views()->setBase(list.view);
    filter();
}

void ListingsOverview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readList();
}

void ListingsOverview::begin()
{
    countViews();
    QTimer::singleShot(soonMs, this, &ListingsOverview::readList);
}

void ListingsOverview::readList()
{
    if (!m_filtered)
        filter();
}

void ListingsOverview::rememberOrder(const ListingFilter &chosen)
{
    m_bench.settings.setValue(
        sortKey, QString(nameOf(chosen.sort) + (chosen.descending ? QStringLiteral(" down") : QString())));
}

void ListingsOverview::restoreOrder()
{
    SavedView view;
    const QString kept = m_bench.settings.value(sortKey).toString();
    view.sort = kept.section(u' ', 0, 0);
    view.descending = kept.isEmpty() || kept.endsWith(QLatin1String(" down"));
    const ListingFilter order = filterOf(view);
    m_top->setSort(order.sort, order.descending);
}

void ListingsOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int u = fontMetrics().height();
    m_preview->setLow(height() < highEnough * u);
    m_preview->setVisible(height() >= lowest * u && m_bench.settings.value(previewKey, true).toBool());
    showSelection();
}

} // namespace cooperage
