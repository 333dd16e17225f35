// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody thinks it was wrong, or nobody is free to judge.
#include "models/records/audittrail.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

namespace cooperage::server {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

Result<void> Endorsing::appeal(StoredRow &row, const Op &op)
{
    const auto about = caseOf(row.record->id);
    const auto limits = terms();
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!about || !limits || !reason)
        return failure(!about ? about.error() : !limits ? limits.error() : reason.error());
    if (auto may = mayAppeal(*about, *limits, now()); !may)
        return refused(may);
    auto &request = row.as<Endorsement>();
    if (request.appealedAt)
        return refuse(Reason::AlreadyRequested);
    request.appealedAt = now();
    request.appeal = *reason;
    return {};
}

Result<void> Endorsing::backAppeal(StoredRow &row, const Op &)
{
    auto &request = row.as<Endorsement>();
    if (!request.appealedAt)
        return refuse(Reason::ReasonMissing);
    request.appealBackedBy = m_actor.person;
    return {};
}

/// A coordinator and a steward, two people. What was published stays in force meanwhile; reviewers are new.
Result<void> Endorsing::reopen(StoredRow &row, const Op &)
{
    auto &request = row.as<Endorsement>();
    const bool second = request.appealBackedBy && *request.appealBackedBy != m_actor.person;
    if (!request.appealedAt || !second)
        return refuse(Reason::NeedsSecondPerson);
    const auto about = caseOf(request.id);
    const auto limits = terms();
    if (!about || !limits)
        return failure(about ? limits.error() : about.error());
    if (about->makers.contains(m_actor.person))
        return refuse(Reason::OwnCase);
    ++request.round;
    request.outcome = Outcome::None;
    request.score.reset();
    request.spread.reset();
    request.openedAt = now();
    request.dueAt = Instant{now().ms + limits->reviewDays * dayMs};
    return {};
}

/// Only when no coordinator is free of the case.
Result<void> Endorsing::nameStandIn(StoredRow &row, const Op &op)
{
    const RawId person = idArgument(op, "person");
    const auto about = caseOf(row.record->id);
    People people(m_work.database(), m_work.collective());
    const auto coordinators = people.holdersOf(Role::Coordinator);
    const auto actor = people.actor(person);
    if (!about || !coordinators || !actor) {
        return failure(!about ? about.error() : !coordinators ? coordinators.error() : actor.error());
    }
    for (const RawId &one : *coordinators) {
        if (mayCoordinate(*about, one))
            return refuse(Reason::StandInNotNeeded);
    }
    if (!actor->mayWork() || person == RawId(m_actor.person))
        return refuse(Reason::NeedsSecondPerson);
    if (auto may = mayCoordinate(*about, person); !may)
        return refused(may);
    row.as<Endorsement>().standIn = Id<Person>(person);
    return touchPanel(*about);
}

/// Who coordinates sees the reviews, what was opened of them, what a partner answered and what was done with
/// all of it, so these go with the stand-in.
Result<void> Endorsing::touchPanel(const EndorsementCase &about)
{
    const auto touch = [this](const Entity &entity, const RawId &id) -> Result<void> {
        const auto row = m_work.find(entity, id);
        if (!row)
            return failure(row.error());
        return *row ? m_work.touch(**row) : Result<void>();
    };
    for (const Review &review : about.reviews) {
        if (auto done = touch(entityFor<Review>(), review.id); !done)
            return done;
    }
    for (const CoordinatorTies &said : about.coordinators) {
        if (auto done = touch(entityFor<CoordinatorTies>(), said.id); !done)
            return done;
    }
    const auto proposed = m_endorsements.proposedTiesOf(about.request.id);
    if (!proposed)
        return failure(proposed.error());
    for (const RawId &one : *proposed) {
        if (auto done = touch(entityFor<ProposedTie>(), one); !done)
            return done;
    }
    for (const ReplyLink &link : about.replies) {
        if (auto done = touch(entityFor<ReplyLink>(), link.id); !done)
            return done;
    }
    const auto trail = m_endorsements.trailOf(about.request.id);
    if (!trail)
        return failure(trail.error());
    for (const RawId &entry : *trail) {
        if (auto done = touch(entityFor<AuditEntry>(), entry); !done)
            return done;
    }
    QList<Assessment> opened = about.assessments;
    if (about.own)
        opened.append(*about.own);
    for (const Assessment &one : std::as_const(opened)) {
        if (!one.released)
            continue;
        const auto marks = m_endorsements.marksOf(one.id);
        if (!marks)
            return failure(marks.error());
        if (auto done = touch(entityFor<Assessment>(), one.id); !done)
            return done;
        for (const RawId &mark : *marks) {
            if (auto done = touch(entityFor<Mark>(), mark); !done)
                return done;
        }
    }
    return {};
}

} // namespace cooperage::server
