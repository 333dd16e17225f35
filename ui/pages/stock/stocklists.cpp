// SPDX-License-Identifier: GPL-3.0-or-later
// How StockPage follows its filters, the store and the keyboard.
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/ledgertable.h"
#include "models/tables/stocktable.h"
#include "ui/forms/undoer.h"
#include "ui/pages/listings/listingwords.h"
#include "ui/pages/stock/movementpanel.h"
#include "ui/pages/stock/stockbar.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace cooperage {

namespace {

constexpr int panelWidth = 19; ///< u it begins with at least; the person may move the edge
constexpr int widestPanel = 21; ///< u it begins with at most
constexpr int noteFrom = 46; ///< u: from this width on, the ledger shows the notes
constexpr int whoFrom = 40; ///< u: and from this on, who it was
constexpr int sideBySide = 52; ///< u: from this width on, the panel stands beside the table

} // namespace

void StockPage::filter()
{
    if (m_bar->showsLedger())
        m_ledger->setFilter(m_bar->ledgerFilter());
    else
        m_table->setFilter(m_bar->filter());
    fitColumns();
    m_split->widget(1)->setVisible(!m_bar->showsLedger());
    m_record->setEnabled(!m_bar->showsLedger());
}

void StockPage::showFound()
{
    const bool ledger = m_bar->showsLedger();
    const int rows = ledger ? m_ledger->rowCount() : m_table->rowCount();
    if (rows > 0) {
        m_lists->setCurrentWidget(ledger ? m_ledgerView : m_stockView);
    } else {
        const bool filtering = m_bar->isFiltering();
        m_nothing->setWords(QStringLiteral("stock"),
            filtering    ? tr("Nothing matches")
                : ledger ? tr("No movement yet")
                         : tr("No stock yet"),
            filtering ? tr("Try other words, or look at all of it.")
                      : tr("Add a listing first. Then record here what you make, sell and move."),
            filtering ? tr("Show all") : QString(), true);
        m_lists->setCurrentWidget(m_nothing);
    }
    if (!ledger && rows > 0 && !m_stockView->currentIndex().isValid())
        m_stockView->selectionModel()->setCurrentIndex(
            m_table->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const bool nothing = !ledger && rows == 0 && !m_bar->isFiltering(); // and nothing to record about
    m_split->widget(1)->setVisible(!ledger && !nothing);
    showChosen();
}

void StockPage::showChosen()
{
    const QModelIndex current = m_stockView->currentIndex();
    m_panel->show(current.isValid() ? m_table->rowAt(current.row()) : nullptr);
}

void StockPage::focusSearch()
{
    m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_bar->search()->selectAll();
}

void StockPage::open(const QString &where)
{
    if (where.isEmpty())
        return;
    m_bar->showParts(where == u"movements");
    if (where == u"low")
        m_bar->showLow();
    else
        m_bar->clear();
    if (m_table->isLoaded() || m_bar->showsLedger())
        filter();
}

void StockPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    const bool wide = width() >= sideBySide * fontMetrics().height();
    const auto wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (wanted != m_split->orientation() || !std::exchange(m_placed, true)) {
        m_split->setOrientation(wanted);
        const int u = fontMetrics().height();
        const int panel = qMax(m_split->widget(1)->minimumWidth(),
            qBound(panelWidth * u, m_panel->sizeHint().width() + u, widestPanel * u));
        m_split->setSizes(wide ? QList{width() - panel, panel} : QList{3 * height() / 5, 2 * height() / 5});
    }
    fitColumns();
}

void StockPage::fitColumns()
{
    const int u = fontMetrics().height();
    m_ledgerView->setColumnHidden(LedgerTable::Note, width() < noteFrom * u);
    m_ledgerView->setColumnHidden(LedgerTable::Who, width() < whoFrom * u);
    const int status = PillDelegate::columnWidth(stockStatusWords(), m_stockView);
    const auto set = [this, u, status](int column, double units) {
        const int least = column == StockTable::Status ? status : 0;
        m_stockView->setColumnWidth(column,
            qMax(qMax(qRound(u * units), least), m_stockView->horizontalHeader()->sectionSizeHint(column)));
    };
    struct Width
    {
        int column;
        double units;
    };
    // Those that step aside first where it is narrow come first; what lies where also stands in the panel.
    constexpr Width widths[]
        = {{StockTable::Places, 10}, {StockTable::Owner, 7}, {StockTable::Sku, 5.5}, {StockTable::Options, 5},
            {StockTable::Free, 3.5}, {StockTable::OnHand, 4.5}, {StockTable::Status, 6.5}};
    constexpr double titleWidth = 13;
    const bool oneOwner = m_bar->filter().owner.has_value();
    double left = double(m_stockView->viewport()->width()) / u - titleWidth;
    for (const Width &one : widths)
        left -= one.column == StockTable::Owner && oneOwner ? 0 : one.units;
    for (const Width &one : widths) {
        const bool aside = left < 0 && one.column != StockTable::OnHand && one.column != StockTable::Status;
        const bool hidden = aside || (one.column == StockTable::Owner && oneOwner);
        if (aside && !(one.column == StockTable::Owner && oneOwner))
            left += one.units;
        m_stockView->setColumnHidden(one.column, hidden);
        set(one.column, one.units);
    }
}

bool StockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stockView && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_stockView && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_record->trigger();
            return true;
        }
    }
    return PageWidget::eventFilter(watched, event);
}

void StockPage::say(const QString &text, bool undoable)
{
    std::function<void()> undo;
    if (undoable)
        undo = [this] { m_undoer->undo(); };
    Q_EMIT done(text, undo);
}

} // namespace cooperage
