// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listingquery.h"
#include "ui/pages/listings/selectionbar.h"
#include "ui/pages/listings/viewstrip.h"
#include "ui/pages/workbench.h"

#include <QWidget>

#include <functional>

class QItemSelectionModel;
class QModelIndex;
class QStackedWidget;

namespace cooperage {

class EmptyState;
class ListingGrid;
class ListingTable;
class ListingTableView;
class ListingsBar;
class PreviewPanel;
class SavedViews;

/// The list of listings as a table or as pictures, and what can be done with the selected ones.
class ListingsOverview final : public QWidget
{
    Q_OBJECT
public:
    explicit ListingsOverview(const Workbench &bench, QWidget *parent = nullptr);

    void focusSearch();
    void showView(ListingView view);
    void showList(const ListingFilter &wanted); ///< in the order the person has chosen
    void setGrid(bool grid);
    void chooseColumns();
    void fillDown();
    void togglePreview();
    bool clearSelection(); ///< false if nothing was selected

Q_SIGNALS:
    void openWanted(const cooperage::RawId &listing);
    void newWanted();
    void said(const QString &text, bool undoable);
    void counted(const cooperage::ListingCounts &counts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectViews();
    void connectSaved();
    void filter();
    void begin();
    void readList(); ///< once: when somebody looks at it, or soon after the start
    void clearFilter();
    void countViews();
    void showNothing();
    void showFound();
    void showSelection();
    QList<Id<Listing>> selected() const;
    void open(const QModelIndex &index);
    void act(SelectionBar::Act act);
    void askForStep(const QString &command);
    void askForPrice();
    void moveToBin(bool restore);
    SavedView shownNow() const; ///< the list as it is, without a name
    void showSaved();
    void actOnView(ViewStrip::Act act);
    void rememberOrder(const ListingFilter &chosen);
    void restoreOrder();
    void run(const std::function<Result<Committed>(Store &)> &job, const QString &text);

    Workbench m_bench;
    ListingTable *m_table;
    ListingsBar *m_top;
    QStackedWidget *m_lists;
    ListingTableView *m_tableView;
    ListingGrid *m_grid;
    EmptyState *m_nothing;
    QItemSelectionModel *m_selection;
    SelectionBar *m_bar;
    PreviewPanel *m_preview;
    SavedViews *m_saved;
    QList<RawId> m_touched; ///< views just worked on and not loaded yet: the one that is there is chosen
    bool m_showGrid = false;
    bool m_filtered = false; ///< at least once
    int m_binDays = 0; ///< how long the bin keeps things, once known
};

} // namespace cooperage
