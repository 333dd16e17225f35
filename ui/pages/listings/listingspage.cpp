// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingspage.h"

#include "models/actions/listings.h"
#include "models/actions/views.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "ui/forms/undoer.h"
#include "ui/pages/import/importflow.h"
#include "ui/pages/listings/listingeditor.h"
#include "ui/pages/listings/listingsoverview.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

namespace cooperage {

namespace {

const QString binKey = QStringLiteral("bin");
const QString importKey = QStringLiteral("import");
const QString viewKey = QStringLiteral("view:");

ListingFilter listNamed(const QString &name)
{
    SavedView view;
    view.base = name.section(u' ', 0, 0);
    view.filter = name.section(u' ', 1);
    return filterOf(view);
}

} // namespace

ListingsPage::ListingsPage(const Workbench &bench, QWidget *parent)
    : PageWidget({QStringLiteral("listings"), tr("Listings"), QStringLiteral("listings"), 2}, parent)
    , m_bench(bench)
    , m_new(new QAction(icon(QStringLiteral("add")), tr("New listing"), this))
    , m_undoer(new Undoer(bench.writer, this))
    , m_levels(new QStackedWidget(this))
    , m_overview(new ListingsOverview(bench, m_levels))
    , m_editor(new ListingEditor(bench, m_levels))
    , m_import(new ImportFlow(bench.writer, bench.readers, bench.prompt, bench.clock, m_levels))
{
    m_new->setObjectName(QStringLiteral("newListing"));
    m_levels->addWidget(m_overview);
    m_levels->addWidget(m_editor);
    m_levels->addWidget(m_import);
    setContent(m_levels);
    connect(m_levels, &QStackedWidget::currentChanged, this, &ListingsPage::actionsChanged);
    bindCommands();
    arrangeImport();
    connect(m_new, &QAction::triggered, this, &ListingsPage::create);
    connect(m_overview, &ListingsOverview::openWanted, this, &ListingsPage::goTo);
    connect(m_overview, &ListingsOverview::newWanted, this, &ListingsPage::create);
    connect(m_overview, &ListingsOverview::counted, this, &ListingsPage::count);
    connect(m_overview, &ListingsOverview::said, this, &ListingsPage::say);
    connect(m_editor, &ListingEditor::said, this, &ListingsPage::say);
    connect(m_editor, &ListingEditor::titled, this, [this](const QString &title) {
        if (m_levels->currentWidget() == m_editor)
            setTrail({title});
    });
    connect(m_editor, &ListingEditor::closeWanted, this, [this] { Q_EMIT goRequested({place().key, {}}); });
    connect(m_editor, &ListingEditor::decisionWanted, this, [this] {
        Q_EMIT goRequested({QStringLiteral("settings"), QStringLiteral("decisions")});
    });
    connect(m_undoer, &Undoer::said, this, [this](const QString &text) { Q_EMIT done(text, {}); });
}

void ListingsPage::arrangeImport()
{
    auto *action = new QAction(icon(QStringLiteral("import")), tr("Import…"), this);
    action->setObjectName(QStringLiteral("import"));
    m_others.append(action);
    const auto go = [this] { Q_EMIT goRequested({place().key, importKey}); };
    connect(action, &QAction::triggered, this, go);
    handle(Command::Import, go);
    const auto leave = [this] { Q_EMIT goRequested({place().key, {}}); };
    connect(m_import, &ImportFlow::finished, this, leave);
    connect(m_import, &ImportFlow::openRequested, this, [this](const QList<RawId> &listings) {
        if (listings.size() == 1)
            goTo(listings.first());
    });
    connect(m_import, &ImportFlow::said, this, &ListingsPage::done);
}

void ListingsPage::showImport()
{
    showContent();
    if (std::exchange(m_isEmpty, false))
        Q_EMIT actionsChanged();
    setTrail({tr("Import")});
    m_levels->setCurrentWidget(m_import);
    m_import->start();
}

void ListingsPage::bindCommands()
{
    handle(Command::NewListing, [this] { create(); });
    handle(Command::Undo, [this] { m_undoer->undo(); });
    handle(Command::Redo, [this] { m_undoer->redo(); });
    handle(Command::FillDown, [this] { m_overview->fillDown(); });
    handle(Command::TableView, [this] { m_overview->setGrid(false); });
    handle(Command::GridView, [this] { m_overview->setGrid(true); });
    handle(Command::Columns, [this] { m_overview->chooseColumns(); });
    handle(Command::Preview, [this] {
        if (m_levels->currentWidget() == m_editor)
            m_editor->previewAsBuyer();
        else
            m_overview->togglePreview();
    });
    handle(Command::NewVariant, [this] { m_editor->addVariant(); });
}

/// An editor and the import have buttons of their own.
QAction *ListingsPage::primaryAction() const
{
    return m_isEmpty || m_levels->currentWidget() != m_overview ? nullptr : m_new;
}

QList<QAction *> ListingsPage::otherActions() const
{
    return m_levels->currentWidget() == m_overview ? m_others : QList<QAction *>();
}

void ListingsPage::setOtherActions(const QList<QAction *> &actions)
{
    m_others = actions;
    Q_EMIT actionsChanged();
}

void ListingsPage::count(const ListingCounts &counts)
{
    setBadge(int(counts.drafts), tr("%n draft(s)", nullptr, int(counts.drafts)));
    const bool empty = counts.all + counts.bin == 0 && m_levels->currentWidget() == m_overview;
    if (std::exchange(m_isEmpty, empty) != empty)
        Q_EMIT actionsChanged();
    if (!empty) {
        showContent();
        return;
    }
    showEmpty(
        {QStringLiteral("listings"), tr("No listing yet"),
            tr("A listing is one thing you make, with its photos, versions and price."), tr("New listing")},
        [this] { create(); });
}

void ListingsPage::focusSearch()
{
    if (m_levels->currentWidget() == m_overview)
        m_overview->focusSearch();
}

void ListingsPage::open(const QString &where)
{
    if (where == importKey) {
        showImport();
        return;
    }
    const auto id = RawId::fromHex(where);
    if (!id) {
        m_editor->show(RawId());
        setTrail({});
        m_levels->setCurrentWidget(m_overview);
        if (where == binKey)
            m_overview->showView(ListingView::Bin);
        else if (where.startsWith(viewKey))
            m_overview->showList(listNamed(where.mid(viewKey.size())));
        return;
    }
    showContent();
    if (std::exchange(m_isEmpty, false))
        Q_EMIT actionsChanged();
    const bool here = m_levels->isAncestorOf(QApplication::focusWidget());
    m_levels->setCurrentWidget(m_editor);
    if (here) // else the keyboard would end up at the way back
        m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->show(*id, std::exchange(m_isFresh, false));
}

bool ListingsPage::goUp()
{
    if (m_levels->currentWidget() == m_import)
        return m_import->goUp() || PageWidget::goUp();
    return m_levels->currentWidget() == m_overview ? m_overview->clearSelection() : PageWidget::goUp();
}

void ListingsPage::create()
{
    NewListing request;
    request.listing.title = tr("New listing");
    auto job = [request](Store &store) { return createListing(store, request); };
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<Committed> &committed) {
        if (!committed) {
            say(explain(committed.error()), false);
            return;
        }
        m_isFresh = true;
        goTo(createdIn(*committed, Listing::table));
    });
}

void ListingsPage::goTo(const RawId &listing)
{
    Q_EMIT goRequested({place().key, listing.hex()});
}

void ListingsPage::say(const QString &text, bool undoable)
{
    std::function<void()> undo;
    if (undoable)
        undo = [this] { m_undoer->undo(); };
    Q_EMIT done(text, undo);
}

} // namespace cooperage
