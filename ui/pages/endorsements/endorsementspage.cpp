// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/endorsementspage.h"

#include "ui/forms/undoer.h"
#include "ui/pages/endorsements/asksheet.h"
#include "ui/pages/endorsements/requestlist.h"
#include "ui/pages/endorsements/requestpage.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr std::pair<const char16_t *, EndorsementView> namedViews[] = {
    {u"view:all", EndorsementView::Everything}, {u"view:assigned", EndorsementView::Assigned},
    {u"view:screening", EndorsementView::NeedsScreening}, {u"view:decision", EndorsementView::NeedsDecision},
    {u"view:overdue", EndorsementView::OverdueReviews}, {u"view:mine", EndorsementView::Mine}};

} // namespace

EndorsementsPage::EndorsementsPage(const Workbench &bench, const MakeStandards &standards, QWidget *parent)
    : PageWidget(
        {QStringLiteral("endorsements"), tr("Endorsements"), QStringLiteral("endorsements"), 6}, parent)
    , m_bench(bench)
    , m_ask(new QAction(icon(QStringLiteral("add")), tr("Ask for an endorsement…"), this))
    , m_undoer(new Undoer(bench.writer, this))
    , m_levels(new QStackedWidget(this))
    , m_overview(new QWidget(m_levels))
    , m_parts(new SegmentedControl(tr("Show"), m_overview))
    , m_below(new QStackedWidget(m_overview))
    , m_list(new RequestList(bench, m_below))
    , m_request(new RequestPage(bench, m_levels))
{
    m_ask->setObjectName(QStringLiteral("askForEndorsement"));
    arrange(standards);
    connect(m_ask, &QAction::triggered, this, &EndorsementsPage::ask);
    connect(m_parts, &SegmentedControl::chosen, this, &EndorsementsPage::choose);
    connect(m_levels, &QStackedWidget::currentChanged, this, &EndorsementsPage::actionsChanged);
    connect(m_list, &RequestList::openWanted, this, &EndorsementsPage::goTo);
    connect(m_list, &RequestList::askWanted, this, &EndorsementsPage::ask);
    connect(m_list, &RequestList::allWanted, this, [this] { choose(Requests); });
    connect(m_list, &RequestList::assigned, this,
        [this](int count) { setBadge(count, tr("%n to review", nullptr, count)); });
    connect(m_list, &RequestList::failed, this, [this](const Error &error) { say(explain(error), false); });
    connect(m_request, &RequestPage::said, this, &EndorsementsPage::say);
    connect(m_request, &RequestPage::titled, this, [this](const QString &title) {
        if (m_levels->currentWidget() == m_request)
            setTrail({title});
    });
    connect(m_request, &RequestPage::closeWanted, this, [this] { Q_EMIT goRequested({place().key, {}}); });
    connect(m_request, &RequestPage::listingWanted, this, [this](const RawId &listing) {
        Q_EMIT goRequested({QStringLiteral("listings"), listing.hex()});
    });
    connect(m_undoer, &Undoer::said, this, [this](const QString &text) { Q_EMIT done(text, {}); });
    handle(Command::Undo, [this] { m_undoer->undo(); });
    handle(Command::Redo, [this] { m_undoer->redo(); });
}

void EndorsementsPage::arrange(const MakeStandards &standards)
{
    m_parts->setObjectName(QStringLiteral("endorsementParts"));
    m_parts->add(tr("Requests"));
    m_parts->add(tr("Register"));
    m_below->addWidget(m_list);
    if (standards) {
        m_parts->add(tr("Standards"));
        m_standards = standards(*this);
        m_below->addWidget(m_standards);
    }
    m_parts->setCurrent(Requests);
    auto *column = new QVBoxLayout(m_overview);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_parts);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_below, 1);
    m_levels->addWidget(m_overview);
    m_levels->addWidget(m_request);
    setContent(m_levels);
}

QAction *EndorsementsPage::primaryAction() const
{
    const bool list = m_levels->currentWidget() == m_overview && m_below->currentWidget() == m_list;
    return list ? m_ask : nullptr;
}

void EndorsementsPage::choose(int part)
{
    if (part == Standards && !m_standards)
        part = Requests;
    m_parts->setCurrent(part);
    if (part == Standards) {
        m_below->setCurrentWidget(m_standards);
    } else {
        m_below->setCurrentWidget(m_list);
        m_list->setRegister(part == Register);
    }
    Q_EMIT actionsChanged();
}

void EndorsementsPage::focusSearch()
{
    m_list->search()->setFocus(Qt::ShortcutFocusReason);
    m_list->search()->selectAll();
}

void EndorsementsPage::open(const QString &where)
{
    if (const auto id = RawId::fromHex(where)) {
        m_levels->setCurrentWidget(m_request);
        m_request->show(Id<Endorsement>(*id));
        return;
    }
    m_request->show({});
    setTrail({});
    m_levels->setCurrentWidget(m_overview);
    if (where == u"register" || where == u"standards" || where == u"requests")
        choose(where == u"register" ? Register : where == u"standards" ? Standards : Requests);
    for (const auto &[name, view] : namedViews) {
        if (where == QStringView(name)) {
            choose(Requests);
            m_list->setView(view);
        }
    }
}

bool EndorsementsPage::goUp()
{
    if (m_levels->currentWidget() != m_request)
        return false;
    Q_EMIT goRequested({place().key, {}});
    return true;
}

void EndorsementsPage::ask()
{
    auto *sheet = new AskSheet(m_bench, this);
    connect(sheet, &AskSheet::drafted, this, &EndorsementsPage::goTo);
    sheet->open();
}

void EndorsementsPage::goTo(const RawId &request)
{
    Q_EMIT goRequested({place().key, request.hex()});
}

void EndorsementsPage::say(const QString &text, bool undoable)
{
    std::function<void()> undo;
    if (undoable)
        undo = [this] { m_undoer->undo(); };
    Q_EMIT done(text, undo);
}

} // namespace cooperage
