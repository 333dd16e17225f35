// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/requestpage.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/comparepanel.h"
#include "ui/pages/endorsements/endorsementtable.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/evidencepanel.h"
#include "ui/pages/endorsements/partnercard.h"
#include "ui/pages/endorsements/publiccard.h"
#include "ui/pages/endorsements/rubricpanel.h"
#include "ui/pages/endorsements/stepsbar.h"
#include "ui/pages/endorsements/tiespanel.h"
#include "ui/pages/endorsements/trailcard.h"
#include "ui/pages/endorsements/verdictcard.h"
#include "ui/shell/explain.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace cooperage {

RequestPage::RequestPage(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_answers(new AnswerTeller(bench, this))
    , m_state(new Pill(this))
    , m_facts(new QLabel(this))
    , m_listing(new QPushButton(tr("Open the listing"), this))
    , m_history(new QPushButton(tr("History"), this))
    , m_thank(new QPushButton(tr("Thank the reviewers…"), this))
    , m_standing(new NoticeBar(this))
    , m_missing(new NoticeBar(this))
    , m_since(new NoticeBar(this))
    , m_given(new NoticeBar(this))
    , m_parts(new SegmentedControl(tr("Part of the request"), this))
    , m_scroll(new QScrollArea(this))
    , m_partner(new PartnerCard(bench, this))
    , m_public(new PublicCard(this))
    , m_evidence(new EvidencePanel(bench, this))
    , m_compare(new ComparePanel(bench, this))
    , m_rubric(new RubricPanel(this))
    , m_ties(new TiesPanel(this))
    , m_verdict(new VerdictCard(this))
    , m_trail(new TrailCard(bench, this))
    , m_steps(new StepsBar(this))
{
    setObjectName(QStringLiteral("requestPage"));
    arrange();
    connectParts();
}

void RequestPage::connectParts()
{
    connect(m_evidence, &EvidencePanel::wanted, this, &RequestPage::run);
    connect(m_rubric, &RubricPanel::wanted, this, &RequestPage::runAndTell);
    connect(m_answers, &AnswerTeller::said, this, &RequestPage::said);
    connect(m_partner, &PartnerCard::wanted, this, &RequestPage::runAndTell);
    connect(m_partner, &PartnerCard::said, this, [this](const QString &text) { Q_EMIT said(text, false); });
    connect(m_public, &PublicCard::said, this, [this](const QString &text) { Q_EMIT said(text, false); });
    connect(m_ties, &TiesPanel::wanted, this, &RequestPage::run);
    connect(m_evidence, &EvidencePanel::compareWanted, this, [this] { compare(true); });
    connect(m_compare, &ComparePanel::closeWanted, this, [this] { compare(false); });
    connect(m_compare, &ComparePanel::refused, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
    connect(m_evidence, &EvidencePanel::refused, this,
        [this](const Error &error) { Q_EMIT said(explain(error), false); });
    connect(m_ties, &TiesPanel::clearWanted, this, [this](const Review &one) {
        ask(QStringLiteral("review.clear"),
            [this, one](const StepAnswer &answer) { review(one, QStringLiteral("clear"), answer.reason); });
    });
    connect(m_ties, &TiesPanel::clearSaidWanted, this, &RequestPage::clearSaid);
    connect(m_ties, &TiesPanel::sayAnewWanted, this, [this] {
        ask(QStringLiteral("coordinator.declare"),
            [this](const StepAnswer &answer) { sayTies(answer.ties.value_or(SaidTies())); });
    });
    connect(m_verdict, &VerdictCard::cancelWanted, this, [this](const Review &one) {
        ask(QStringLiteral("review.cancel"),
            [this, one](const StepAnswer &answer) { review(one, QStringLiteral("cancel"), answer.reason); });
    });
    connect(m_verdict, &VerdictCard::remindWanted, this, &RequestPage::remind);
    connect(m_thank, &QPushButton::clicked, this, &RequestPage::thankReviewers);
    connect(m_steps, &StepsBar::wanted, this, &RequestPage::take);
    connect(m_parts, &SegmentedControl::chosen, this, &RequestPage::showPanels);
    connect(
        m_listing, &QPushButton::clicked, this, [this] { Q_EMIT listingWanted(m_sheet.request().subject); });
    connect(m_history, &QPushButton::toggled, this, [this](bool on) {
        m_trail->setVisible(on);
        if (!on)
            return;
        m_trail->show(m_id);
        QMetaObject::invokeMethod(
            this, [this] { m_scroll->ensureWidgetVisible(m_trail); }, Qt::QueuedConnection);
    });
    connect(&m_bench.writer, &Writer::changed, this, [this](const ChangeSet &) { load(); });
}

void RequestPage::show(const Id<Endorsement> &request)
{
    if (m_id != request) {
        m_evidence->keepNow();
        m_rubric->keepNow();
        m_comparing = false;
        m_history->setChecked(false);
        m_parts->setCurrent(1);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_id = request;
    load();
}

void RequestPage::load()
{
    if (m_id.isNull())
        return;
    const Instant now{m_bench.clock.now()};
    auto job = [id = m_id, now](const Store &store) { return readRequestSheet(store, id, now); };
    whenAnswered(m_bench.readers.run(QStringLiteral("endorsements/request"), job), this,
        [this, id = m_id](const Result<RequestSheet> &sheet) {
            if (id != m_id)
                return;
            if (sheet) {
                fill(*sheet);
            } else if (sheet.error().fault == Fault::NotFound) {
                Q_EMIT said(explain(sheet.error()), false);
                Q_EMIT closeWanted();
            }
        });
}

void RequestPage::fill(const RequestSheet &sheet)
{
    m_sheet = sheet;
    const Endorsement &request = sheet.request();
    const StateWords state = endorsementStateWords(request, !sheet.asked.isEmpty());
    m_state->setState(state.mood, state.word);
    QStringList facts;
    if (!sheet.makerName.isEmpty() && sheet.makerName != sheet.subjectTitle)
        facts.append(tr("made by %1").arg(isolated(sheet.makerName)));
    const auto living = livingReviews(sheet.about);
    const auto in = std::count_if(
        living.begin(), living.end(), [](const Review &one) { return one.state == ReviewState::Submitted; });
    if (sheet.coordinates && !living.isEmpty())
        facts.append(tr("%1 of %2 reviews").arg(in).arg(living.size()));
    // Of what is due for a new review that is the day it ends, which comes next.
    if (const QDate due = dueDayOf(request); due.isValid() && due != request.validUntil)
        facts.append(tr("due %1 (%2)").arg(dayWords(due), dueWords(due, sheet.now)));
    if (request.validUntil && request.state != EndorsementState::Expired) // it says itself how it ended
        facts.append(request.state == EndorsementState::Due
                ? tr("valid until %1 (%2)")
                      .arg(dayWords(*request.validUntil), dueWords(*request.validUntil, sheet.now))
                : tr("valid until %1").arg(dayWords(*request.validUntil)));
    if (request.score)
        facts.append(tr("score %1").arg(scoreWords(*request.score)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    m_listing->setVisible(request.subjectKind == SubjectKind::Listing && !sheet.makerName.isEmpty());
    m_thank->setVisible((sheet.isMaker || sheet.coordinates) && request.decidedAt.has_value());
    showStanding();
    m_partner->show(sheet);
    m_public->show(sheet);
    m_evidence->show(sheet);
    if (m_comparing)
        m_compare->show(sheet);
    m_rubric->show(sheet);
    m_ties->show(sheet);
    m_verdict->show(sheet);
    m_steps->show(sheet);
    if (m_history->isChecked())
        m_trail->show(m_id);
    showPanels();
    Q_EMIT titled(sheet.number + QStringLiteral("  ") + sheet.subjectTitle);
}

void RequestPage::perform(const RequestJob &job, const QString &words, AnswerTeller::Tell tell)
{
    whenAnswered(m_bench.writer.run(job), this, [this, words, tell](const Result<Committed> &done) {
        if (!done) {
            Q_EMIT said(explain(about(done.error(), m_sheet)), false);
            return;
        }
        if (words.isEmpty()) // kept while somebody types
            return;
        Q_EMIT said(words, done->undoStep != 0);
        m_answers->follow(*done, tell);
    });
}

void RequestPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPanels();
}

void RequestPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showPanels();
}

} // namespace cooperage
