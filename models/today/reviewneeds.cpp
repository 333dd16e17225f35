// SPDX-License-Identifier: GPL-3.0-or-later
// What endorsements ask of somebody: reviewers, coordinators and who asked for one.
#include "models/records/praisecases.h"
#include "models/rules/endorsing.h"
#include "models/rules/replies.h"
#include "models/store/endorsementquery.h"
#include "models/today/need.h"

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;

Lead leadTo(const RawId &request)
{
    return {QStringLiteral("endorsements"), request.isNull() ? QString() : request.hex()};
}

Need needOf(NeedKind kind, Urgency urgency, const EndorsementLine &line)
{
    Need need{kind, urgency, line.request.id};
    need.names.append(line.subjectTitle);
    need.lead = leadTo(line.request.id);
    return need;
}

Urgency urgencyOf(qint64 due, Instant now)
{
    if (due < now.ms)
        return Urgency::Overdue;
    return due - now.ms <= 3 * dayMs ? Urgency::Now : Urgency::Soon;
}

Result<QList<EndorsementLine>> linesOf(const NeedAsk &ask, EndorsementView view)
{
    return endorsementsOf(ask.store, {view, QString(), 100}, ask.now);
}

/// One kind of line per view, for coordinators.
Result<QList<Need>> coordinating(const NeedAsk &ask, EndorsementView view, NeedKind kind, Urgency urgency)
{
    const auto lines = linesOf(ask, view);
    if (!lines)
        return failure(lines.error());
    QList<Need> needs;
    for (const EndorsementLine &line : *lines) {
        if (!line.asked && line.request.createdBy != RawId(ask.actor.person))
            needs.append(needOf(kind, urgency, line));
    }
    return folded(needs, leadTo({}));
}

} // namespace

/// To answer an invitation, or to write a review.
Result<QList<Need>> reviewNeeds(const NeedAsk &ask)
{
    const auto lines = linesOf(ask, EndorsementView::Assigned);
    const auto terms = endorsingTerms(ask.store);
    if (!lines || !terms)
        return failure(lines ? terms.error() : lines.error());
    QList<Need> needs;
    for (const EndorsementLine &line : *lines) {
        if (!line.own)
            continue;
        const bool invited = line.own->state == ReviewState::Invited;
        const qint64 due = invited
            ? line.own->invitedAt.ms + terms->acceptDays * dayMs
            : line.request.dueAt.value_or(Instant{ask.now.ms + terms->reviewDays * dayMs}).ms;
        Need need = needOf(
            invited ? NeedKind::ReviewAsked : NeedKind::ReviewToWrite, urgencyOf(due, ask.now), line);
        need.due = Instant{due};
        if (line.own->remindedAt && due < ask.now.ms) {
            const auto by = line.own->remindedBy
                ? ask.store.select<Person>(QStringLiteral("WHERE id = ?"), line.own->remindedBy->bytes())
                : Result<QList<Person>>(QList<Person>());
            if (!by)
                return failure(by.error());
            need.kind = NeedKind::ReviewReminded;
            need.since = line.own->remindedAt;
            need.names = {
                humanNumber(line.request), by->isEmpty() ? QString() : by->first().name, line.subjectTitle};
        }
        needs.append(need);
    }
    return folded(needs, leadTo({}));
}

/// What a coordinator has to move on.
Result<QList<Need>> coordinationNeeds(const NeedAsk &ask)
{
    if (!ask.actor.mayWork() || !ask.actor.has(Role::Coordinator))
        return QList<Need>();
    struct Step
    {
        EndorsementView view;
        NeedKind kind;
        Urgency urgency;
    };
    static constexpr Step steps[]
        = {{EndorsementView::OverdueReviews, NeedKind::ReviewsOverdue, Urgency::Now},
            {EndorsementView::NeedsDecision, NeedKind::RequestToDecide, Urgency::Soon},
            {EndorsementView::NeedsScreening, NeedKind::RequestToScreen, Urgency::Soon}};
    QList<Need> needs;
    for (const Step &step : steps) {
        const auto found = coordinating(ask, step.view, step.kind, step.urgency);
        if (!found)
            return found;
        needs += *found;
    }
    return needs;
}

/// Of requests of one's own: changes that were asked for, what a partner answered, and endorsements that are
/// running out.
Result<QList<Need>> ownRequestNeeds(const NeedAsk &ask)
{
    const auto lines = linesOf(ask, EndorsementView::Mine);
    const auto replies = ask.store.select<ReplyLink>(
        QStringLiteral("WHERE state = 'answered' AND _removed = 0 ORDER BY id"));
    if (!lines || !replies)
        return failure(lines ? replies.error() : lines.error());
    QHash<RawId, QList<ReplyLink>> answers;
    for (const ReplyLink &one : *replies)
        answers[one.request].append(one);
    QList<Need> needs;
    for (const EndorsementLine &line : *lines) {
        if (line.asked)
            continue;
        if (line.request.state == EndorsementState::Revisions && line.request.revisionsUntil) {
            Need need
                = needOf(NeedKind::RevisionsAsked, urgencyOf(line.request.revisionsUntil->ms, ask.now), line);
            need.due = line.request.revisionsUntil;
            needs.append(need);
        } else if (line.request.state == EndorsementState::Due) {
            needs.append(needOf(NeedKind::EndorsementDue, Urgency::Soon, line));
        } else if (line.request.state == EndorsementState::Draft) {
            if (const auto last = lastReply(answers.value(line.request.id))) {
                const bool agreed = last->answer == ReplyAnswer::Given;
                Need need = needOf(
                    agreed ? NeedKind::PartnerAgreed : NeedKind::PartnerRefused, Urgency::Soon, line);
                need.since = last->answeredAt;
                needs.append(need);
            }
        }
    }
    return folded(needs, leadTo({}));
}

Result<QList<Need>> exchangeNeeds(const NeedAsk &ask)
{
    if (!ask.actor.mayWork() || !ask.actor.has(Role::Coordinator))
        return QList<Need>();
    const auto open = ask.store.select<ExchangeCase>(
        QStringLiteral("WHERE state = 'open' AND _removed = 0 ORDER BY score DESC, id"));
    if (!open)
        return failure(open.error());
    QList<Need> needs;
    for (const ExchangeCase &one : *open) {
        Need need{NeedKind::ExchangeToLookAt, Urgency::Soon, one.id};
        need.names.append(one.givers);
        need.since = one.createdAt;
        need.lead = {QStringLiteral("endorsements"), QStringLiteral("praise:exchange")};
        needs.append(need);
    }
    return folded(needs, {QStringLiteral("endorsements"), QStringLiteral("praise:exchange")});
}

} // namespace cooperage
