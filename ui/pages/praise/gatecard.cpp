// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/gatecard.h"
#include "ui/pages/answerteller.h"

#include "models/actions/endorsements.h"
#include "models/actions/praise.h"
#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/store/writer.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/stepsheet.h"
#include "ui/pages/praise/praisewords.h"
#include "ui/pages/praise/subjectchooser.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facttable.h"
#include "ui/widgets/landmark.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cooperage {

GateCard::GateCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_answers(new AnswerTeller(bench, this))
    , m_subject(new SubjectChooser(bench, true, QStringLiteral("gate")))
    , m_standing(new NoticeBar)
    , m_allow(new QPushButton(tr("Allow without an endorsement…")))
    , m_granted(new FactTable(
          tr("Exceptions"), {tr("What"), tr("Why"), tr("Allowed by"), tr("Until"), tr("State")}))
    , m_lift(new QPushButton(tr("End this exception")))
{
    arrange();
    connect(m_subject, &SubjectChooser::chosen, this, &GateCard::refresh);
    connect(m_granted, &QTreeWidget::currentItemChanged, this, &GateCard::chosen);
    connect(m_allow, &QPushButton::clicked, this, &GateCard::allow);
    connect(m_lift, &QPushButton::clicked, this, &GateCard::lift);
    connect(m_answers, &AnswerTeller::said, this, &GateCard::said);
}

void GateCard::arrange()
{
    auto *card = new Card(tr("May it be promoted?"));
    setLandmark(card, QStringLiteral("gate"));
    setLandmark(m_granted, QStringLiteral("exceptions"));
    auto *hint
        = new QLabel(tr("In channels of the collective nothing is promoted without an endorsement in force, "
                        "or an exception a coordinator made."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_standing->setObjectName(QStringLiteral("gateStanding"));
    m_standing->hide();
    m_allow->setObjectName(QStringLiteral("allowPromotion"));
    m_granted->setObjectName(QStringLiteral("overrides"));
    m_granted->setRowsShown(1, 10);
    m_granted->setNothing(tr("There is no exception."));
    m_lift->setObjectName(QStringLiteral("liftOverride"));
    card->body()->addWidget(hint);
    card->body()->addWidget(m_subject);
    card->body()->addWidget(m_standing);
    card->body()->addWidget(m_allow, 0, Qt::AlignLeading);
    card->body()->addWidget(m_granted);
    card->body()->addWidget(m_lift, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
}

Result<GateCard::Answer> GateCard::read(
    const Store &store, const RawId &subject, const RawId &workshop, Instant now)
{
    const auto actor = store.actor();
    const auto granted = overridesOf(store, now);
    if (!actor || !granted)
        return failure(actor ? granted.error() : actor.error());
    Answer answer{*granted, {}, actor->mayWork() && actor->has(Role::Coordinator),
        actor->workshop && RawId(*actor->workshop) == workshop};
    if (subject.isNull())
        return answer;
    const auto standing = gateStandingOf(store, subject, now);
    if (!standing)
        return failure(standing.error());
    answer.standing = *standing;
    return answer;
}

void GateCard::refresh()
{
    const Instant now{m_bench.clock.now()};
    const SubjectChooser::Subject subject = m_subject->subject();
    auto job = [subject = subject.id, workshop = RawId(subject.workshop), now](
                   const Store &store) { return read(store, subject, workshop, now); };
    whenAnswered(m_bench.readers.run(QStringLiteral("praise/gate"), std::move(job)), this,
        [this](const Result<Answer> &answer) {
            if (answer)
                show(*answer);
            else
                Q_EMIT said(explain(answer.error()), false);
            Q_EMIT filled();
        });
}

void GateCard::show(const Answer &answer)
{
    m_answer = answer;
    if (answer.standing) {
        const StateWords words = gateWords(*answer.standing);
        m_standing->say(words.mood, words.word);
    } else {
        m_standing->hide();
    }
    m_allow->setVisible(answer.coordinates && !answer.own && answer.standing && !answer.standing->open);
    m_granted->clear();
    for (const OverrideLine &line : answer.granted) {
        const QString state = line.inForce ? tr("In force")
            : line.granted.liftedBy        ? tr("Ended by %1").arg(isolated(line.liftedBy))
                                           : tr("Over");
        m_granted->add({isolated(line.subjectTitle), isolated(line.granted.reason), isolated(line.grantedBy),
            dayWords(dayOf(line.granted.until)), state});
    }
    chosen();
}

void GateCard::chosen()
{
    const int row = m_granted->current();
    const bool force = row >= 0 && row < m_answer.granted.size() && m_answer.granted.at(row).inForce;
    m_lift->setVisible(m_answer.coordinates && force);
}

void GateCard::allow()
{
    constexpr int usualDays = 30;
    const SubjectChooser::Subject subject = m_subject->subject();
    const QDate today = dayOf({m_bench.clock.now()});
    StepQuestion question;
    question.title = tr("Allow without an endorsement");
    question.facts = isolated(subject.title);
    question.text
        = tr("It may be promoted until that day. Everybody sees the exception, who made it and why.");
    question.reasonLabel = tr("&Why");
    question.dateLabel = tr("&Until");
    question.day = today.addDays(usualDays);
    question.accept = tr("Allow");
    auto *sheet = new StepSheet(question, today, this);
    connect(sheet, &StepSheet::answered, this, [this, subject, today](const StepAnswer &answer) {
        const GateOverride wanted{subject.id, answer.reason, int(today.daysTo(answer.day))};
        auto job = [wanted](Store &store) { return overrideGate(store, wanted); };
        ask(job);
    });
    sheet->open();
}

void GateCard::ask(const std::function<Result<Committed>(Store &)> &job)
{
    whenAnswered(m_bench.writer.run(job), this, [this](const Result<Committed> &done) {
        Q_EMIT said(done ? tr("Requested. The collective's server decides.") : explain(done.error()), false);
        if (done)
            m_answers->follow(*done);
    });
}

void GateCard::lift()
{
    const int row = m_granted->current();
    if (row < 0 || row >= m_answer.granted.size())
        return;
    const Id<PromotionOverride> id(m_answer.granted.at(row).granted.id);
    auto job = [id](Store &store) { return liftOverride(store, id); };
    ask(job);
}

} // namespace cooperage
