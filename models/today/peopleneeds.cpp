// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits for an answer.
#include "models/records/comaker.h"
#include "models/store/asked.h"
#include "models/store/peoplequery.h"
#include "models/today/need.h"

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 endsSoonMs = 2 * dayMs;

Lead peopleLead()
{
    return {QStringLiteral("settings"), QStringLiteral("people")};
}

} // namespace

Result<QList<Need>> applicantNeeds(const NeedAsk &ask)
{
    if (!ask.actor.mayWork() || !ask.actor.has(Role::Steward))
        return QList<Need>();
    const auto waiting = ask.store.select<Membership>(
        QStringLiteral("WHERE state = 'applicant' AND _removed = 0 ORDER BY _created_at, id"));
    if (!waiting)
        return failure(waiting.error());
    QList<Need> needs;
    for (const Membership &one : *waiting) {
        const auto person = ask.store.find<Person>(one.person);
        if (!person)
            continue; // has not come yet
        Need need{NeedKind::Applicant, Urgency::Soon, one.person};
        need.names.append(person->name);
        need.since = one.createdAt;
        need.lead = peopleLead();
        needs.append(need);
    }
    return folded(needs, peopleLead());
}

/// Those this person sent. A link for a device of one's own is made anew when it is wanted.
Result<QList<Need>> invitationNeeds(const NeedAsk &ask)
{
    const auto open = ask.store.select<Invitation>(
        QStringLiteral("WHERE _removed = 0 AND state = 'open' AND _created_by = ? AND expires > ?"
                       " AND expires <= ? AND (person IS NULL OR person <> ?) ORDER BY expires, id"),
        ask.actor.person.bytes(), ask.now.ms, ask.now.ms + endsSoonMs, ask.actor.person.bytes());
    if (!open)
        return failure(open.error());
    QList<Need> needs;
    for (const Invitation &one : *open) {
        const bool today = one.expires.ms - ask.now.ms <= dayMs;
        Need need{NeedKind::InvitationEnds, today ? Urgency::Now : Urgency::Soon, one.id};
        need.names.append(one.invitee);
        need.since = one.createdAt;
        need.due = one.expires;
        need.lead = peopleLead();
        needs.append(need);
    }
    return folded(needs, peopleLead());
}

/// Of one's workshop: what another one proposes and nobody here has answered yet.
Result<QList<Need>> coMakerNeeds(const NeedAsk &ask)
{
    if (!ask.actor.mayWork() || !ask.actor.workshop || ask.actor.workshopRole == WorkshopRole::None)
        return QList<Need>();
    const auto proposed = ask.store.select<CoMaker>(
        QStringLiteral("WHERE workshop = ? AND state = 'proposed' AND _removed = 0 ORDER BY id"),
        ask.workshopBytes());
    if (!proposed)
        return failure(proposed.error());
    QList<RawId> ids;
    for (const CoMaker &one : *proposed)
        ids.append(one.id);
    const auto answered = requestedCommands(ask.store, QString::fromLatin1(CoMaker::table), ids);
    if (!answered)
        return failure(answered.error());
    QList<Need> needs;
    for (const CoMaker &one : *proposed) {
        const auto listing = ask.store.find<Listing>(one.listing);
        if (answered->contains(one.id) || !listing || listing->removed)
            continue;
        const auto maker = ask.store.find<Workshop>(listing->workshop);
        Need need{NeedKind::CoMakerAsked, Urgency::Soon, one.id};
        need.names = {listing->title, maker ? maker->name : QString(), one.role};
        need.since = one.changedAt;
        need.lead = {QStringLiteral("listings"), listing->id.hex()};
        needs.append(need);
    }
    return folded(needs, {QStringLiteral("listings"), QString()});
}

} // namespace cooperage
