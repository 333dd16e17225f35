// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/reminding.h"

#include "models/rules/calendar.h"

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

std::optional<Instant> dueOf(const Review &review, const Endorsement &request, const EndorsingTerms &terms)
{
    if (review.state == ReviewState::Invited)
        return Instant{review.invitedAt.ms + terms.acceptDays * dayMs};
    return review.state == ReviewState::Accepted ? request.dueAt : std::nullopt;
}

int daysOver(const Review &review, const Endorsement &request, const EndorsingTerms &terms, Instant now)
{
    if (overdueOf(review, request, terms, now) == Overdue::No)
        return 0;
    const auto due = dueOf(review, request, terms);
    return due ? std::max(1, int((now.ms - due->ms) / dayMs)) : 0;
}

Result<void> mayRemind(
    const Review &review, const Endorsement &request, const RemindingAt &at, const QString &name)
{
    const bool running = request.state == EndorsementState::Screening
        || request.state == EndorsementState::InReview || request.state == EndorsementState::Discussion;
    if (!running || review.round != request.round)
        return failure(Fault::Conflict, Reason::StaleState, name);
    if (overdueOf(review, request, at.terms, at.now) == Overdue::No)
        return failure(Fault::Conflict, Reason::NotOverdue, name);
    if (review.remindedAt && dayIn(at.zone, *review.remindedAt) == dayIn(at.zone, at.now))
        return failure(Fault::Conflict, Reason::RemindedToday, name);
    return {};
}

} // namespace cooperage
