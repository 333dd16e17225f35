// SPDX-License-Identifier: GPL-3.0-or-later
// What endorsements ask of somebody: reviewers, coordinators and who asked for one.
#include "models/records/praisecases.h"
#include "models/rules/endorsing.h"
#include "models/rules/replies.h"
#include "models/store/asked.h"
#include "models/store/endorsementquery.h"
#include "models/today/tieneeds.h"

#include <QDateTime>

#include <algorithm>

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

/// Whether the person may move it on: as stand-in, or as a coordinator who neither made it, asked for it nor
/// reviews it; and not with a tie to the maker (models/rules/endorsing.h, mayCoordinate).
bool coordinates(const NeedAsk &ask, const EndorsementLine &line)
{
    const Endorsement &request = line.request;
    if (line.tied)
        return false;
    if (request.standIn && *request.standIn == ask.actor.person)
        return true;
    const bool reviews = line.own && line.own->state <= ReviewState::Submitted;
    return ask.actor.has(Role::Coordinator) && request.createdBy != RawId(ask.actor.person)
        && request.workshop != ask.actor.workshop.value_or(Id<Workshop>()) && !reviews;
}

/// How long there is for it; none: as the kind says.
std::optional<Instant> dueOf(NeedKind kind, const Endorsement &request, const EndorsingTerms &terms)
{
    if (kind == NeedKind::ConditionToConfirm && request.conditionUntil)
        return Instant{request.conditionUntil->endOfDay(Qt::UTC).toMSecsSinceEpoch()};
    if (kind == NeedKind::RevisionsLate)
        return request.revisionsUntil;
    if ((kind == NeedKind::AppealToBack || kind == NeedKind::AppealToRule) && request.appealedAt)
        return Instant{request.appealedAt->ms + terms.appealDays * dayMs};
    return {};
}

struct Duty
{
    EndorsementView view;
    NeedKind kind;
    Urgency urgency; ///< where nothing is due
    bool (*concerns)(const NeedAsk &ask, const EndorsementLine &line);
};

/// The lines of one view that concern this person.
Result<QList<Need>> duties(const NeedAsk &ask, const Duty &duty, const EndorsingTerms &terms)
{
    const auto lines = linesOf(ask, duty.view);
    if (!lines)
        return failure(lines.error());
    QList<Need> needs;
    for (const EndorsementLine &line : *lines) {
        if (line.asked || !duty.concerns(ask, line))
            continue;
        const auto due = dueOf(duty.kind, line.request, terms);
        Need need = needOf(duty.kind, due ? urgencyOf(due->ms, ask.now) : duty.urgency, line);
        need.due = due;
        if (due && due->ms - ask.now.ms > 30 * dayMs)
            need.urgency = Urgency::Sometime;
        needs.append(need);
    }
    return folded(needs, leadTo({}));
}

Result<QList<Need>> allOf(const NeedAsk &ask, std::span<const Duty> all)
{
    const auto terms = endorsingTerms(ask.store);
    if (!terms)
        return failure(terms.error());
    QList<Need> needs;
    for (const Duty &duty : all) {
        const auto found = duties(ask, duty, *terms);
        if (!found)
            return found;
        needs += *found;
    }
    return needs;
}

/// An appeal nobody has taken up in twice the time there is for appealing has come to nothing.
bool stillOpen(const NeedAsk &ask, const Endorsement &request)
{
    const auto days = ask.store.setting(u"appeal_days");
    return request.appealedAt && ask.now.ms - request.appealedAt->ms <= 2 * days.value_or(30) * dayMs;
}

bool maySecond(const NeedAsk &ask, const EndorsementLine &line)
{
    return !line.request.appealBackedBy && stillOpen(ask, line.request) && coordinates(ask, line);
}

bool mayRule(const NeedAsk &ask, const EndorsementLine &line)
{
    return ask.actor.has(Role::Steward) && line.request.appealBackedBy && stillOpen(ask, line.request)
        && *line.request.appealBackedBy != ask.actor.person;
}

bool mayName(const NeedAsk &ask, const EndorsementLine &)
{
    return ask.actor.has(Role::Steward);
}

/// "Clear it, or decide yourself" says already that the request is to be decided.
bool saidOtherwise(const Need &need, const QList<Need> &ties)
{
    return need.kind == NeedKind::RequestToDecide && !need.about.isNull()
        && std::any_of(ties.begin(), ties.end(), [&need](const Need &tie) {
               return tie.kind == NeedKind::CoordinatorsTieToClear && tie.lead == need.lead;
           });
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

/// What a coordinator, or who stands in for one, has to move on.
Result<QList<Need>> coordinationNeeds(const NeedAsk &ask)
{
    static constexpr Duty all[]
        = {{EndorsementView::OverdueReviews, NeedKind::ReviewsOverdue, Urgency::Now, coordinates},
            {EndorsementView::NeedsDecision, NeedKind::RequestToDecide, Urgency::Soon, coordinates},
            {EndorsementView::NeedsScreening, NeedKind::RequestToScreen, Urgency::Soon, coordinates},
            {EndorsementView::NeedsPublishing, NeedKind::RequestToPublish, Urgency::Soon, coordinates},
            {EndorsementView::OpenConditions, NeedKind::ConditionToConfirm, Urgency::Soon, coordinates},
            {EndorsementView::OverdueRevisions, NeedKind::RevisionsLate, Urgency::Soon, coordinates},
            {EndorsementView::OpenAppeals, NeedKind::AppealToBack, Urgency::Soon, maySecond}};
    if (!ask.actor.mayWork())
        return QList<Need>();
    auto needs = allOf(ask, all);
    const auto ties = tiesToClear(ask);
    if (!needs || !ties)
        return failure(needs ? ties.error() : needs.error());
    needs->removeIf([&ties](const Need &need) { return saidOtherwise(need, *ties); });
    return *needs + *ties;
}

/// What only a steward can settle.
Result<QList<Need>> rulingNeeds(const NeedAsk &ask)
{
    static constexpr Duty all[]
        = {{EndorsementView::OpenAppeals, NeedKind::AppealToRule, Urgency::Soon, mayRule},
            {EndorsementView::NeedsStandIn, NeedKind::StandInToName, Urgency::Now, mayName}};
    const bool steward = ask.actor.mayWork() && ask.actor.has(Role::Steward);
    return steward ? allOf(ask, all) : QList<Need>();
}

/// Versions of standards that wait for a second person.
Result<QList<Need>> proposedNeeds(const NeedAsk &ask)
{
    const bool second = ask.actor.has(Role::Coordinator) || ask.actor.has(Role::Steward);
    if (!ask.actor.mayWork() || !second)
        return QList<Need>();
    const auto versions = ask.store.select<StandardVersion>(
        QStringLiteral("WHERE state = 'proposed' AND _removed = 0 ORDER BY id"));
    if (!versions)
        return failure(versions.error());
    QList<Need> needs;
    for (const StandardVersion &version : *versions) {
        const auto standard = ask.store.find<Standard>(version.standard);
        const auto asked
            = requestedCommands(ask.store, QString::fromLatin1(StandardVersion::table), {version.id});
        if (!standard || !asked)
            return failure(standard ? asked.error() : standard.error());
        if (asked->contains(version.id) || version.proposedBy == ask.actor.person)
            continue;
        Need need{NeedKind::VersionToPublish, Urgency::Soon, version.id};
        need.names.append(standard->name);
        need.lead = {QStringLiteral("endorsements"), QStringLiteral("standards:") + standard->id.hex()};
        needs.append(need);
    }
    return folded(needs, {QStringLiteral("endorsements"), QStringLiteral("standards")});
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
        need.lead = {QStringLiteral("endorsements"), QStringLiteral("praise:exchange/") + one.id.hex()};
        needs.append(need);
    }
    return folded(needs, {QStringLiteral("endorsements"), QStringLiteral("praise:exchange")});
}

} // namespace cooperage
