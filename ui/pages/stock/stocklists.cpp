// SPDX-License-Identifier: GPL-3.0-or-later
// How StockPage follows its filters, the store and the keyboard.
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/ledgertable.h"
#include "models/tables/stocktable.h"
#include "ui/forms/undoer.h"
#include "ui/pages/stock/movementpanel.h"
#include "ui/pages/stock/stockbar.h"
#include "ui/pages/stock/stockpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace cooperage {

namespace {

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

void StockPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    m_split->setOrientation(width() >= sideBySide * fontMetrics().height() ? Qt::Horizontal : Qt::Vertical);
    fitColumns();
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
