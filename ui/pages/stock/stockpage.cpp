// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stock/stockpage.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/ledgertable.h"
#include "models/tables/stocktable.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/undoer.h"
#include "ui/pages/listings/listingdelegates.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/pages/stock/movementpanel.h"
#include "ui/pages/stock/stockbar.h"
#include "ui/pages/thumbnails.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/widgets/columnfitter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cooperage {

namespace {

Result<std::optional<Id<Workshop>>> readOwn(const Store &store)
{
    const auto actor = store.actor();
    return actor ? Result<std::optional<Id<Workshop>>>(actor->workshop) : failure(actor.error());
}

struct Surroundings
{
    QList<HolderSum> holders;
    int low = 0;
};

Result<Surroundings> readSurroundings(const Store &store)
{
    const auto own = readOwn(store);
    if (!own)
        return failure(own.error());
    Surroundings found;
    if (!*own)
        return found;
    const auto holders = holdersOf(store, **own);
    StockFilter low;
    low.owner = *own;
    low.lowOnly = true;
    const auto variants = stockVariants(store, low);
    if (!holders || !variants)
        return failure(holders ? variants.error() : holders.error());
    found.holders = *holders;
    found.low = int(variants->size());
    return found;
}

QString placesWords(const StockRow &row)
{
    QStringList parts;
    for (const StockPlace &place : row.places)
        parts.append(QStringLiteral("%1 %2").arg(place.locationName, QLocale().toString(place.qty)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StockPage::StockPage(const Workbench &bench, QWidget *parent)
    : PageWidget({QStringLiteral("stock"), tr("Stock"), QStringLiteral("stock"), 3}, parent)
    , m_bench(bench)
    , m_record(new QAction(icon(QStringLiteral("stock")), tr("Record a movement"), this))
    , m_undoer(new Undoer(bench.writer, this))
    , m_bar(new StockBar(this))
    , m_table(new StockTable(bench.writer, bench.readers,
          {{tr("Listing"), tr("Variant"), tr("SKU"), tr("In stock"), tr("Free"), tr("Limit"), tr("Status"),
               tr("Where"), tr("Owner")},
              [](const StockRow &row) { return stockWords(row, QLocale()); },
              [](const StockRow &row) { return statusWords(row).word; }, placesWords},
          this))
    , m_ledger(new LedgerTable(bench.writer, bench.readers, bench.clock,
          {{tr("When"), tr("What"), tr("Pieces"), tr("Reason"), tr("Place"), tr("Who"), tr("Note")},
              [](const LedgerRow &row) { return captionOf(Choices<MovementReason>::list[int(row.reason)]); }},
          this))
    , m_lists(new QStackedWidget(this))
    , m_stockView(new QTableView(this))
    , m_ledgerView(new QTableView(this))
    , m_nothing(new EmptyState(this))
    , m_panel(new MovementPanel(bench, this))
    , m_split(new QSplitter(this))
{
    m_record->setObjectName(QStringLiteral("recordMovement"));
    arrangeTables();
    arrange();
    connect(m_record, &QAction::triggered, this, [this] { m_panel->begin(MovementPanel::Deed::Make); });
    handle(Command::RecordMovement, [this] { m_record->trigger(); });
    handle(Command::Undo, [this] { m_undoer->undo(); });
    handle(Command::Redo, [this] { m_undoer->redo(); });
    connect(m_undoer, &Undoer::said, this, [this](const QString &text) { Q_EMIT done(text, {}); });
    connect(m_bar, &StockBar::changed, this, &StockPage::filter);
    connect(m_bar->search(), &SearchField::downPressed, this, [this] { m_stockView->setFocus(); });
    connect(m_table, &StockTable::settled, this, &StockPage::showFound);
    connect(m_table, &StockTable::failed, this, [this](const Error &error) { say(explain(error), false); });
    connect(m_table, &QAbstractItemModel::dataChanged, this, &StockPage::showChosen);
    connect(m_ledger, &LedgerTable::settled, this, &StockPage::showFound);
    connect(
        m_stockView->selectionModel(), &QItemSelectionModel::currentChanged, this, &StockPage::showChosen);
    connect(m_panel, &MovementPanel::said, this, &StockPage::say);
    connect(m_panel, &MovementPanel::recorded, this, [this] { m_lists->currentWidget()->setFocus(); });
    connect(m_nothing, &EmptyState::pressed, this, [this] {
        m_bar->clear();
        filter();
    });
    connect(&bench.writer, &Writer::changed, this, &StockPage::refresh);
    refresh();
}

void StockPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (m_table->isLoaded())
        return;
    whenAnswered(m_bench.readers.run(QStringLiteral("stock/own"), readOwn), this,
        [this](const Result<std::optional<Id<Workshop>>> &own) {
            if (own)
                m_bar->setOwn(*own);
            filter();
        });
}

void StockPage::refresh()
{
    const QString channel = QStringLiteral("stock/surroundings");
    whenAnswered(m_bench.readers.run(channel, readSurroundings, Readers::Pace::Slow), this,
        [this](const Result<Surroundings> &found) {
            if (!found)
                return;
            m_bar->setHolders(found->holders);
            m_bar->setLowCount(found->low);
            setBadge(found->low, tr("%n below limit", nullptr, found->low));
        });
}

void StockPage::arrange()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    m_lists->addWidget(m_stockView);
    m_lists->addWidget(m_ledgerView);
    m_lists->addWidget(m_nothing);
    m_split->setObjectName(QStringLiteral("split"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_lists);
    auto *scroll = new QScrollArea(m_split);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    scroll->setMinimumWidth(m_panel->minimumSizeHint().width());
    m_split->addWidget(scroll);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    column->addWidget(m_split, 1);
    setContent(whole);
}

void StockPage::arrangeTables()
{
    const auto prepare
        = [this](QTableView *view, QAbstractItemModel *model, const char *name, const QString &words) {
              view->setObjectName(QLatin1String(name));
              view->setAccessibleName(words);
              view->setModel(model);
              view->setSelectionBehavior(QAbstractItemView::SelectRows);
              view->setSelectionMode(QAbstractItemView::SingleSelection);
              view->setEditTriggers(QAbstractItemView::NoEditTriggers);
              view->setShowGrid(false);
              view->setAlternatingRowColors(true);
              view->setWordWrap(false);
              view->setTabKeyNavigation(false);
              view->verticalHeader()->hide();
              view->horizontalHeader()->setHighlightSections(false);
              view->installEventFilter(this);
          };
    prepare(m_stockView, m_table, "stockTable", tr("Stock"));
    prepare(m_ledgerView, m_ledger, "ledgerTable", tr("Movements"));
    auto *titles
        = new TitleDelegate(m_bench.thumbnails, StockTable::CoverRole, StockTable::LoadingRole + 1, this);
    titles->setDetail([this](const QModelIndex &index) { // two sizes of a bowl must not look alike
        return m_stockView->isColumnHidden(StockTable::Options)
            ? index.siblingAtColumn(StockTable::Options).data().toString()
            : QString();
    });
    m_stockView->setItemDelegateForColumn(StockTable::Title, titles);
    auto *pills = new PillDelegate(this);
    pills->setMoodOf([this](const QModelIndex &index) {
        const StockRow *row = m_table->rowAt(index.row());
        return row ? statusWords(*row).mood : Mood::Neutral;
    });
    m_stockView->setItemDelegateForColumn(StockTable::Status, pills);
    m_stockView->setColumnHidden(StockTable::Limit, true);
    m_stockView->horizontalHeader()->setSectionResizeMode(StockTable::Title, QHeaderView::Stretch);
    auto *ledger = new ColumnFitter(m_ledgerView, m_ledgerView->horizontalHeader(), {LedgerTable::Item});
    const std::pair<LedgerTable::Column, double> widths[]
        = {{LedgerTable::When, 5}, {LedgerTable::Item, 15}, {LedgerTable::Pieces, 4}, {LedgerTable::Why, 7},
            {LedgerTable::Place, 12}, {LedgerTable::Who, 5}, {LedgerTable::Note, 8}};
    for (const auto &[column, units] : widths) // not measured: the rows come while one scrolls
        ledger->setWanted(column, units);
    connect(&m_bench.thumbnails, &Thumbnails::ready, m_stockView->viewport(), qOverload<>(&QWidget::update));
    fitColumns();
}

} // namespace cooperage
