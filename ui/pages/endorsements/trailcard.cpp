// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/trailcard.h"

#include "models/store/readers.h"
#include "models/store/whenanswered.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/stepwords.h"
#include "ui/shell/explain.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cooperage {

TrailCard::TrailCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_card(new Card(tr("History"), this))
    , m_state(new NoticeBar(this))
    , m_lines(new QLabel(this))
{
    setObjectName(QStringLiteral("trail"));
    m_lines->setObjectName(QStringLiteral("trailLines"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);
    m_card->body()->addWidget(m_state);
    m_card->body()->addWidget(m_lines);
}

Result<TrailCard::Answer> TrailCard::read(const Store &store, const Id<Endorsement> &request)
{
    Answer answer;
    const auto about = caseOf(store, request);
    const auto people = store.select<Person>(QString());
    const auto trail = auditTrail(store);
    if (!about || !people || !trail)
        return failure(!about ? about.error() : !people ? people.error() : trail.error());
    QList<RawId> targets{request};
    for (const Review &one : about->reviews)
        targets.append(one.id);
    for (const Assessment &one : about->assessments)
        targets.append(one.id);
    if (about->own)
        targets.append(about->own->id);
    for (const ReplyLink &one : about->replies)
        targets.append(one.id);
    for (const CoordinatorTies &one : about->coordinators)
        targets.append(one.id);
    for (const RawId &target : std::as_const(targets)) {
        const auto entries = auditOf(store, target);
        if (!entries)
            return failure(entries.error());
        answer.entries.append(*entries);
    }
    std::sort(answer.entries.begin(), answer.entries.end(),
        [](const AuditEntry &a, const AuditEntry &b) { return a.number < b.number; });
    for (const Person &one : *people)
        answer.names.insert(one.id, one.name);
    answer.trail = *trail;
    return answer;
}

void TrailCard::show(const Id<Endorsement> &request)
{
    if (request.isNull()) {
        m_lines->clear();
        m_state->hide();
        return;
    }
    auto job = [request](const Store &store) { return read(store, request); };
    whenAnswered(m_bench.readers.run(QStringLiteral("endorsements/trail"), job, Readers::Pace::Slow), this,
        [this](const Result<Answer> &answer) {
            if (answer)
                fill(*answer);
            else if (answer.error().fault != Fault::Cancelled)
                m_state->say(Mood::Problem, explain(answer.error()));
        });
}

void TrailCard::fill(const Answer &answer)
{
    QStringList lines;
    for (const AuditEntry &entry : answer.entries) {
        const QString when
            = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at.ms), QLocale::ShortFormat);
        const QString who = entry.actor ? answer.names.value(RawId(*entry.actor)) : QString();
        QString line = isolated(when) + QStringLiteral(" · ");
        line += who.isEmpty() ? auditWords(entry) : tr("%1 %2").arg(isolated(who), auditWords(entry));
        if (!entry.reason.isEmpty())
            line += QStringLiteral(" – ") + isolated(entry.reason);
        lines.append(line);
    }
    m_lines->setText(lines.isEmpty() ? tr("What was done with it is seen by coordinators and by who did it.")
                                     : lines.join(u'\n'));
    if (answer.trail.brokenAt > 0)
        m_state->say(Mood::Problem,
            explain(Error{Fault::Storage, Reason::AuditBroken, QString::number(answer.trail.brokenAt)}));
    else if (answer.trail.checked > 0)
        m_state->say(Mood::Good,
            tr("The audit trail is whole: %n entry(s) checked.", nullptr, int(answer.trail.checked)));
    else
        m_state->hide();
}

} // namespace cooperage
