// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/workbench.h"
#include "ui/shell/navigation.h"

class QSplitter;
class QStackedWidget;
class QTableView;

namespace cooperage {

class EmptyState;
class LedgerTable;
class MovementPanel;
class StockBar;
class StockTable;
class Undoer;

/// Alt+3: what lies where, what happened to it, and recording what happens now. `where` is empty (as it was
/// left), "low", "all" or "movements".
class StockPage final : public PageWidget
{
    Q_OBJECT
public:
    explicit StockPage(const Workbench &bench, QWidget *parent = nullptr);

    /// Plain: the one filled button is the panel's, which records.
    QList<QAction *> otherActions() const override { return {m_record}; }
    void focusSearch() override;
    void open(const QString &where) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override; ///< the list is first read when somebody looks at it
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void arrangeTables();
    void fitColumns();
    void filter();
    void refresh(); ///< holders, how many are low
    void showFound();
    void showChosen();
    void say(const QString &text, bool undoable);

    Workbench m_bench;
    QAction *m_record;
    Undoer *m_undoer;
    StockBar *m_bar;
    StockTable *m_table;
    LedgerTable *m_ledger;
    QStackedWidget *m_lists;
    QTableView *m_stockView;
    QTableView *m_ledgerView;
    EmptyState *m_nothing;
    MovementPanel *m_panel;
    QSplitter *m_split;
    bool m_placed = false; ///< the edge between table and panel
};

} // namespace cooperage
