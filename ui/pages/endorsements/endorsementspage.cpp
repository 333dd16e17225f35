// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/endorsementspage.h"

#include "ui/forms/undoer.h"
#include "ui/pages/endorsements/asksheet.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/requestlist.h"
#include "ui/pages/endorsements/requestpage.h"
#include "ui/shell/explain.h"
#include "ui/shell/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cooperage {

namespace {

constexpr std::pair<const char16_t *, EndorsementView> namedViews[] = {
    {u"view:all", EndorsementView::Everything}, {u"view:assigned", EndorsementView::Assigned},
    {u"view:screening", EndorsementView::NeedsScreening}, {u"view:decision", EndorsementView::NeedsDecision},
    {u"view:publishing", EndorsementView::NeedsPublishing},
    {u"view:overdue", EndorsementView::OverdueReviews}, {u"view:mine", EndorsementView::Mine}};

} // namespace

EndorsementsPage::EndorsementsPage(const Workbench &bench, const SectionOffers &sections, QWidget *parent)
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
    arrange(sections);
    connect(m_ask, &QAction::triggered, this, &EndorsementsPage::ask);
    connect(m_parts, &SegmentedControl::chosen, this, &EndorsementsPage::choose);
    connect(m_levels, &QStackedWidget::currentChanged, this, &EndorsementsPage::actionsChanged);
    connect(m_list, &RequestList::openWanted, this, &EndorsementsPage::goTo);
    connect(m_list, &RequestList::askWanted, this, &EndorsementsPage::ask);
    connect(m_list, &RequestList::allWanted, this, [this] { choose(Requests); });
    connect(m_list, &RequestList::reminded, this,
        [this](int count) { say(tr("%n reviewer(s) are reminded.", nullptr, count), false); });
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
    connect(m_request, &RequestPage::requestWanted, this, &EndorsementsPage::askAbout);
    connect(m_undoer, &Undoer::said, this, [this](const QString &text) { Q_EMIT done(text, {}); });
    handle(Command::Undo, [this] { m_undoer->undo(); });
    handle(Command::Redo, [this] { m_undoer->redo(); });
}

void EndorsementsPage::arrange(const SectionOffers &sections)
{
    m_parts->setObjectName(QStringLiteral("endorsementParts"));
    m_parts->add(tr("Requests"));
    m_parts->add(tr("Register"));
    m_below->addWidget(m_list);
    for (const SectionOffer &offer : sections)
        addSection(offer);
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

void EndorsementsPage::addSection(const SectionOffer &offer)
{
    PageSection *section = offer.make();
    auto *area = new QScrollArea;
    area->setObjectName(offer.key + QStringLiteral("Area"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(section);
    m_parts->add(offer.title);
    m_below->addWidget(area);
    m_sections.append({offer.key, section, area});
    connect(section, &PageSection::said, this, &EndorsementsPage::say);
    connect(section, &PageSection::goWanted, this, [this](const QString &page, const QString &where) {
        Q_EMIT goRequested({page, where});
    });
}

const EndorsementsPage::Section *EndorsementsPage::sectionShown() const
{
    if (m_levels->currentWidget() == m_overview) {
        for (const Section &one : m_sections) {
            if (m_below->currentWidget() == one.area)
                return &one;
        }
    }
    return nullptr;
}

QAction *EndorsementsPage::primaryAction() const
{
    if (m_levels->currentWidget() != m_overview)
        return nullptr;
    const Section *shown = sectionShown();
    return shown ? shown->section->primaryAction() : m_ask;
}

void EndorsementsPage::choose(int part)
{
    m_parts->setCurrent(part);
    if (part >= FirstSection) {
        m_below->setCurrentWidget(m_sections.at(part - FirstSection).area);
    } else {
        m_below->setCurrentWidget(m_list);
        m_list->setRegister(part == Register);
    }
    Q_EMIT actionsChanged();
}

void EndorsementsPage::focusSearch()
{
    if (const Section *shown = sectionShown()) {
        shown->section->focusSearch();
        return;
    }
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
    openPart(where);
}

void EndorsementsPage::openPart(const QString &where)
{
    if (where == u"register" || where == u"requests")
        choose(where == u"register" ? Register : Requests);
    const QString key = where.section(QLatin1Char(':'), 0, 0);
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).key == key) {
            choose(FirstSection + i);
            m_sections.at(i).section->open(where.section(QLatin1Char(':'), 1));
            revealLandmark(m_sections.at(i).section, where.section(QLatin1Char(':'), 1));
        }
    }
    for (const auto &[name, view] : namedViews) {
        if (where == QStringView(name)) {
            choose(Requests);
            m_list->setView(view);
        }
    }
}

QList<Landmark> EndorsementsPage::landmarks() const
{
    QList<Landmark> all{{m_parts->words(Requests), QStringLiteral("requests")},
        {m_parts->words(Register), QStringLiteral("register")}};
    for (const auto &[name, view] : namedViews) {
        if (view != EndorsementView::Everything && m_list->offers(view)) // "All" of them is the list
            all.append({viewWords(view), QStringView(name).toString()});
    }
    for (int i = 0; i < m_sections.size(); ++i) {
        const Section &one = m_sections.at(i);
        all.append({m_parts->words(FirstSection + i), one.key});
        const auto inside = landmarksIn(one.section);
        for (const Landmark &part : inside)
            all.append({part.title, one.key + u':' + part.where});
    }
    return all;
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
    askAbout({});
}

void EndorsementsPage::askAbout(const std::optional<AskAbout> &about)
{
    auto *sheet = new AskSheet(m_bench, about, this);
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
