// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/tieneeds.h"

#include "models/rules/conflicts.h"
#include "models/store/asked.h"
#include "models/store/endorsementquery.h"

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;

struct Named
{
    RawId declaration;
    Id<Person> who;
    NeedKind kind = NeedKind::CoordinatorsTieToClear;
};

/// Declarations of one request that wait to be cleared.
QList<Named> namedIn(const EndorsementCase &about)
{
    QList<Named> named;
    for (const CoordinatorTies &one : about.coordinators) {
        if (barNow(one) == Bar::Clearable)
            named.append({one.id, one.person, NeedKind::CoordinatorsTieToClear});
    }
    const EndorsementState state = about.request.state;
    const bool reviewed = state == EndorsementState::Screening || state == EndorsementState::InReview
        || state == EndorsementState::Discussion;
    const auto reviews = reviewed ? livingReviews(about) : QList<Review>();
    for (const Review &one : reviews) {
        if (one.state != ReviewState::Submitted && barNow(one) == Bar::Clearable)
            named.append({one.id, one.reviewer, NeedKind::ReviewersTieToClear});
    }
    return named;
}

/// Those this person has not asked to clear yet.
Result<QList<Named>> openOf(const Store &store, const EndorsementCase &about)
{
    QList<Named> named = namedIn(about);
    QList<RawId> ids;
    for (const Named &one : std::as_const(named))
        ids.append(one.declaration);
    const auto said = requestedCommands(store, QString::fromLatin1(CoordinatorTies::table), ids);
    const auto reviews = requestedCommands(store, QString::fromLatin1(Review::table), ids);
    if (!said || !reviews)
        return failure(said ? reviews.error() : said.error());
    named.removeIf([&said, &reviews](const Named &one) {
        return said->contains(one.declaration) || reviews->contains(one.declaration);
    });
    return named;
}

Need needOf(const Named &named, const QString &who, const EndorsementLine &line, Instant now)
{
    Need need{named.kind, Urgency::Soon, named.declaration};
    need.names = {who, humanNumber(line.request), line.subjectTitle};
    need.lead = {QStringLiteral("endorsements"), line.request.id.hex()};
    if (named.kind == NeedKind::ReviewersTieToClear && line.request.dueAt) {
        const qint64 left = line.request.dueAt->ms - now.ms;
        need.due = line.request.dueAt;
        need.urgency = left < 0 ? Urgency::Overdue : left <= 3 * dayMs ? Urgency::Now : Urgency::Soon;
    }
    return need;
}

} // namespace

Result<QList<Need>> tiesToClear(const NeedAsk &ask)
{
    const auto lines = endorsementsOf(ask.store, {EndorsementView::TiesToClear, QString(), 100}, ask.now);
    if (!lines)
        return failure(lines.error());
    QList<Need> coordinators;
    QList<Need> reviewers;
    for (const EndorsementLine &line : *lines) {
        if (line.asked || !isCoordinatedBy(line.request, ask.actor))
            continue;
        const auto about = caseOf(ask.store, Id<Endorsement>(line.request.id));
        if (!about)
            return failure(about.error());
        if (!mayCoordinate(*about, ask.actor.person))
            continue;
        const auto open = openOf(ask.store, *about);
        if (!open)
            return failure(open.error());
        for (const Named &one : *open) {
            const auto who = ask.store.find<Person>(one.who);
            if (!who)
                return failure(who.error());
            QList<Need> &into = one.kind == NeedKind::ReviewersTieToClear ? reviewers : coordinators;
            into.append(needOf(one, who->name, line, ask.now));
        }
    }
    const Lead all{QStringLiteral("endorsements"), QString()};
    return folded(coordinators, all) + folded(reviewers, all);
}

} // namespace cooperage
