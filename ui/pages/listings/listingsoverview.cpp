// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingsoverview.h"

#include "models/actions/listings.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "models/tables/listingtable.h"
#include "ui/pages/listings/listinggrid.h"
#include "ui/pages/listings/listingsbar.h"
#include "ui/pages/listings/listingtableview.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/pages/listings/previewpanel.h"
#include "ui/pages/listings/savedviews.h"
#include "ui/pages/listings/searchwords.h"
#include "ui/shell/explain.h"
#include "ui/shell/prompt.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cooperage {

namespace {

const QString gridKey = QStringLiteral("listings/grid");
const QString previewKey = QStringLiteral("listings/preview");

} // namespace

ListingsOverview::ListingsOverview(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_table(new ListingTable(bench.writer, bench.readers, bench.clock, listingTableWords(QLocale()), this))
    , m_top(new ListingsBar(this))
    , m_lists(new QStackedWidget(this))
    , m_tableView(new ListingTableView(*m_table, bench.thumbnails, bench.settings, this))
    , m_grid(new ListingGrid(*m_table, bench.thumbnails, this))
    , m_nothing(new EmptyState(this))
    , m_selection(m_tableView->selectionModel())
    , m_bar(new SelectionBar(this))
    , m_preview(new PreviewPanel(bench.thumbnails, this))
    , m_saved(new SavedViews(bench, this))
{
    m_grid->setSelectionModel(m_selection);
    arrange();
    connectViews();
    connectSaved();
    restoreOrder();
    setGrid(bench.settings.value(gridKey, false).toBool());
    m_preview->setVisible(bench.settings.value(previewKey, true).toBool());
    begin();
}

void ListingsOverview::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_top);
    m_lists->addWidget(m_tableView);
    m_lists->addWidget(m_grid);
    m_lists->addWidget(m_nothing);
    column->addWidget(m_lists, 1);
    column->addWidget(m_bar);
    column->addWidget(m_preview);
}

void ListingsOverview::connectViews()
{
    connect(m_top, &ListingsBar::filterChanged, this, &ListingsOverview::filter);
    connect(m_top, &ListingsBar::gridChosen, this, &ListingsOverview::setGrid);
    connect(m_top, &ListingsBar::columnsWanted, this, &ListingsOverview::chooseColumns);
    connect(
        m_top->search(), &SearchField::downPressed, this, [this] { m_lists->currentWidget()->setFocus(); });
    connect(m_tableView->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto by = ListingTable::sortOf(section);
        if (!by)
            return;
        const ListingFilter now = m_table->filter();
        m_top->setSort(*by, now.sort == *by ? !now.descending : *by == ListingSort::Changed);
        filter();
    });
    for (auto *view :
        {static_cast<QAbstractItemView *>(m_tableView), static_cast<QAbstractItemView *>(m_grid)})
        view->setContextMenuPolicy(Qt::NoContextMenu);
    connect(m_tableView, &ListingTableView::openWanted, this, &ListingsOverview::open);
    connect(m_grid, &ListingGrid::openWanted, this, &ListingsOverview::open);
    connect(m_tableView, &ListingTableView::previewWanted, this, &ListingsOverview::togglePreview);
    connect(m_grid, &ListingGrid::previewWanted, this, &ListingsOverview::togglePreview);
    connect(m_tableView, &ListingTableView::removeWanted, this, [this] { moveToBin(false); });
    connect(m_grid, &ListingGrid::removeWanted, this, [this] { moveToBin(false); });
    connect(m_preview, &PreviewPanel::openWanted, this, [this] { open(m_selection->currentIndex()); });
    connect(m_bar, &SelectionBar::wanted, this, &ListingsOverview::act);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &ListingsOverview::showSelection);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &ListingsOverview::showSelection);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &ListingsOverview::showSelection);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ListingsOverview::showSelection);
    connect(m_table, &ListingTable::settled, this, &ListingsOverview::showFound);
    connect(m_table, &ListingTable::failed, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
    connect(m_table, &ListingTable::stored, this, [this](const Committed &committed) {
        const int count = std::max(1, committed.caption.count);
        Q_EMIT said(tr("Changed %n listing(s).", nullptr, count), committed.undoStep != 0);
    });
    connect(&m_bench.writer, &Writer::changed, this, &ListingsOverview::countViews);
    connect(m_nothing, &EmptyState::pressed, this, &ListingsOverview::clearFilter);
}

void ListingsOverview::filter()
{
    m_filtered = true;
    const ListingFilter wanted = m_top->filter();
    m_bar->setBin(wanted.view == ListingView::Bin);
    m_tableView->horizontalHeader()->setSortIndicatorShown(wanted.sort != ListingSort::Relevance);
    for (int column = 0; column < ListingTable::ColumnCount; ++column) {
        if (ListingTable::sortOf(column) == wanted.sort)
            m_tableView->horizontalHeader()->setSortIndicator(
                column, wanted.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_table->setFilter(wanted);
    rememberOrder(m_top->chosen());
}

void ListingsOverview::countViews()
{
    struct Counted
    {
        ListingCounts counts;
        qint64 binDays = 0;
    };
    auto job = [](const Store &store) -> Result<Counted> {
        const auto counts = listingCounts(store);
        const auto days = store.setting(u"bin_days");
        if (!counts || !days)
            return failure(counts ? days.error() : counts.error());
        return Counted{*counts, *days};
    };
    whenAnswered(m_bench.readers.run(QStringLiteral("listings/counts"), job, Readers::Pace::Slow), this,
        [this](const Result<Counted> &answer) {
            if (!answer)
                return;
            m_binDays = int(answer->binDays);
            m_top->views()->setCounts(answer->counts);
            Q_EMIT counted(answer->counts);
        });
}

void ListingsOverview::showFound()
{
    if (m_table->rowCount() > 0) {
        m_lists->setCurrentWidget(m_showGrid ? static_cast<QWidget *>(m_grid) : m_tableView);
    } else {
        showNothing();
    }
    if (!m_selection->currentIndex().isValid() && m_table->rowCount() > 0)
        m_selection->setCurrentIndex(m_table->index(0, ListingTable::Title), QItemSelectionModel::NoUpdate);
    showSelection();
}

void ListingsOverview::showNothing()
{
    const QString by = filterWords(m_top->filter());
    m_nothing->setWords(QStringLiteral("search"),
        by.isEmpty() ? tr("No listing here") : tr("No listing matches %1").arg(by),
        m_top->filter().view == ListingView::Bin
            ? tr("What is moved to the bin stays here for %n day(s).", nullptr, m_binDays)
            : tr("Try another word, or look at all of them."),
        by.isEmpty() ? QString() : tr("Clear filter"), true);
    m_lists->setCurrentWidget(m_nothing);
}

QList<Id<Listing>> ListingsOverview::selected() const
{
    QList<Id<Listing>> ids;
    const QModelIndexList rows = m_selection->selectedRows();
    for (const QModelIndex &index : rows)
        ids.append(Id<Listing>(m_table->idAt(index.row())));
    return ids;
}

void ListingsOverview::showSelection()
{
    m_bar->setCount(int(m_selection->selectedRows().size()));
    const QModelIndex current = m_selection->currentIndex();
    if (!m_preview->isHidden())
        m_preview->show(current.isValid() ? m_table->rowAt(current.row()) : nullptr);
}

void ListingsOverview::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openWanted(m_table->idAt(index.row()));
}

void ListingsOverview::focusSearch()
{
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
    m_top->search()->selectAll();
}

void ListingsOverview::showView(ListingView view)
{
    m_top->views()->setBase(view);
    filter();
}

void ListingsOverview::setGrid(bool grid)
{
    m_showGrid = grid;
    m_bench.settings.setValue(gridKey, grid);
    m_top->setGrid(grid);
    if (m_lists->currentWidget() != m_nothing)
        m_lists->setCurrentWidget(grid ? static_cast<QWidget *>(m_grid) : m_tableView);
}

void ListingsOverview::chooseColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_tableView->fillColumnMenu(menu);
    menu->popup(m_top->columns()->mapToGlobal(QPoint(0, m_top->columns()->height())));
}

void ListingsOverview::fillDown()
{
    if (!m_showGrid)
        m_tableView->fillDown();
}

bool ListingsOverview::clearSelection()
{
    const bool any = m_selection->hasSelection();
    m_selection->clearSelection();
    return any;
}

void ListingsOverview::togglePreview()
{
    const bool shown = m_preview->isHidden();
    m_preview->setVisible(shown);
    m_bench.settings.setValue(previewKey, shown);
    showSelection();
}

} // namespace cooperage
