// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listingquery.h"
#include "ui/pages/workbench.h"
#include "ui/shell/navigation.h"

class QStackedWidget;

namespace cooperage {

class ImportFlow;
class ListingEditor;
class ListingsOverview;
class Undoer;

/// Alt+2: all listings, and one of them in its editor. `where` is empty, "bin", "import", a listing's id, or
/// a list: "view:mine state:live stock:0", a view's permanent name and what is searched in it.
class ListingsPage final : public PageWidget
{
    Q_OBJECT
public:
    explicit ListingsPage(const Workbench &bench, QWidget *parent = nullptr);

    QAction *primaryAction() const override;
    QList<QAction *> otherActions() const override;
    void setOtherActions(const QList<QAction *> &actions); ///< e.g. Import…; not owned
    void focusSearch() override;
    void open(const QString &where) override;
    bool goUp() override;

private:
    void bindCommands();
    void count(const ListingCounts &counts);
    void arrangeImport();
    void showImport();
    void create();
    void goTo(const RawId &listing);
    void say(const QString &text, bool undoable);

    Workbench m_bench;
    QAction *m_new;
    QList<QAction *> m_others;
    Undoer *m_undoer;
    QStackedWidget *m_levels;
    ListingsOverview *m_overview;
    ListingEditor *m_editor;
    ImportFlow *m_import;
    bool m_isEmpty = false; ///< the empty page has the one filled button itself
    bool m_isFresh = false; ///< the listing to be opened was made just now
};

} // namespace cooperage
