// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers may know: endorsements that were published, and nothing beside them.
#include "server/handlers/service.h"

#include "models/records/collective.h"
#include "models/records/endorsement.h"
#include "models/records/listing.h"
#include "models/rules/calendar.h"
#include "models/rules/endorsing.h"
#include "models/rules/publicaddress.h"
#include "server/store/publicpages.h"
#include "server/store/work.h"

#include <QDateTime>
#include <QTimeZone>

namespace cooperage::server {

namespace {

/// One answer for what is not there, not published, or not yet anybody's business.
Failure nothingThere()
{
    return failure(Fault::NotFound, Reason::RecordMissing);
}

enum class InBin { No, Too };

template <class T> Result<T> loaded(const EntityRows &rows, const RawId &id, InBin bin = InBin::No)
{
    const auto row = rows.load(entityFor<T>(), id);
    if (!row)
        return failure(row.error());
    if (!*row || ((*row)->record->removed && bin == InBin::No))
        return nothingThere();
    return (*row)->template as<T>();
}

/// The day a moment belongs to where the collective lives.
struct HomeDays
{
    QTimeZone zone;

    QDate dayOf(Instant at) const { return dayIn(zone, at); }
};

Result<HomeDays> homeDays(const EntityRows &rows, const RawId &collective)
{
    return loaded<Collective>(rows, collective).map([](const Collective &home) {
        return HomeDays{QTimeZone(home.zone.toLatin1())};
    });
}

PublicStanding standingOf(const Endorsement &request, const QDate &today)
{
    if (request.state == EndorsementState::Withdrawn)
        return PublicStanding::Withdrawn;
    // After an appeal a panel may have come to another end, before anybody withdrew what was published.
    if (!isCurrent(request, today) || request.outcome == Outcome::Declined)
        return PublicStanding::Expired;
    return request.state == EndorsementState::Due ? PublicStanding::Due : PublicStanding::InForce;
}

} // namespace

Result<PublicSite> Service::publicSite(const QByteArray &host)
{
    const QString wanted = hostIn(host);
    const auto places = openPlaces(m_database);
    if (!places)
        return failure(places.error());
    std::optional<OpenPlace> found;
    for (const OpenPlace &one : *places) {
        if (wanted.isEmpty() || hostOf(one.address) != wanted)
            continue;
        if (found) // two that claim one address: better none than the wrong one
            return nothingThere();
        found = one;
    }
    if (!found)
        return nothingThere();
    const auto home = loaded<Collective>(EntityRows(m_database, found->collective), found->collective);
    if (!home)
        return failure(home.error());
    return PublicSite{found->collective, home->name, found->address};
}

/// "yusuf", or with the end of the id behind it where two names come to the same.
Result<QList<PublicWorkshop>> Service::publicWorkshops(const RawId &collective)
{
    const auto ids = PublicLookups(m_database, collective).endorsedWorkshops();
    if (!ids)
        return failure(ids.error());
    const EntityRows rows(m_database, collective);
    QList<PublicWorkshop> all;
    QSet<QString> taken;
    for (const RawId &id : *ids) {
        const auto workshop = loaded<Workshop>(rows, id);
        if (!workshop)
            return failure(workshop.error());
        const QString name = addressPart(workshop->name);
        const QString part = name.isEmpty() || taken.contains(name)
            ? (name + u'-' + id.hex().right(12)).mid(name.isEmpty() ? 1 : 0)
            : name;
        taken.insert(part);
        all.append({id, workshop->name, part, workshop->outside, workshop->web});
    }
    return all;
}

Result<PublicEndorsement> Service::publicFacts(
    const RawId &collective, const RawId &id, const QList<PublicWorkshop> &workshops)
{
    const EntityRows rows(m_database, collective);
    const PublicLookups lookups(m_database, collective);
    const auto request = loaded<Endorsement>(rows, id);
    if (!request)
        return failure(request.error());
    // What it was judged by is public with it, also once it lies in the bin.
    const auto version = loaded<StandardVersion>(rows, request->version, InBin::Too);
    const auto days = homeDays(rows, collective);
    if (!version || !days)
        return failure(version ? days.error() : version.error());
    const auto standard = loaded<Standard>(rows, version->standard, InBin::Too);
    if (!standard)
        return failure(standard.error());
    PublicEndorsement facts;
    for (const PublicWorkshop &one : workshops) {
        if (one.id == RawId(request->workshop))
            facts.workshop = one;
    }
    if (facts.workshop.id.isNull() || !request->publishedAt || !request->validUntil)
        return nothingThere();
    facts.id = request->id;
    facts.number = request->number;
    facts.text = request->publicText;
    facts.subject = request->subject;
    facts.ofListing = request->subjectKind == SubjectKind::Listing;
    facts.subjectName = facts.workshop.name;
    if (facts.ofListing) {
        // Its title is public with it, also once the listing lies in the bin.
        const auto listing = rows.load(entityFor<Listing>(), request->subject);
        if (!listing)
            return failure(listing.error());
        if (*listing)
            facts.subjectName = (*listing)->as<Listing>().title;
    }
    facts.standard = standard->name;
    facts.version = version->number;
    facts.publishedAt = *request->publishedAt;
    facts.from = days->dayOf(*request->publishedAt);
    facts.until = *request->validUntil;
    facts.standing = standingOf(*request, days->dayOf({m_clock.now()}));
    // While an appeal is being looked at, score and state are the panel's business.
    const bool settled = request->state != EndorsementState::InReview
        && request->state != EndorsementState::Discussion && request->state != EndorsementState::Revisions;
    if (settled && request->outcome != Outcome::Declined)
        facts.score = request->score;
    if (request->outcome == Outcome::Conditional && !request->conditionMet)
        facts.conditionUntil = request->conditionUntil;
    if (!facts.counts()) {
        const bool withdrawn = facts.standing == PublicStanding::Withdrawn;
        const auto at = lookups.lastDone(
            id, withdrawn ? QStringLiteral("endorsement.withdraw") : QStringLiteral("endorsement.expired"));
        if (!at)
            return failure(at.error());
        facts.endedAt = Instant{*at == 0 ? request->changedAt.ms : *at};
        if (!withdrawn && request->outcome == Outcome::Declined && request->decidedAt)
            facts.endedAt = *request->decidedAt;
        facts.endedOn = withdrawn || request->outcome == Outcome::Declined || *at != 0
            ? days->dayOf(facts.endedAt)
            : facts.until;
    }
    return facts;
}

Result<PublicEndorsement> Service::publicEndorsement(const RawId &collective, int number)
{
    const auto id = PublicLookups(m_database, collective).publishedNumbered(number);
    const auto workshops = publicWorkshops(collective);
    if (!id || !workshops)
        return failure(id ? workshops.error() : id.error());
    return id->isNull() ? Result<PublicEndorsement>(nothingThere())
                        : publicFacts(collective, *id, *workshops);
}

Result<QList<PublicEndorsement>> Service::publicAll(const RawId &collective, const Result<QList<RawId>> &ids)
{
    const auto workshops = publicWorkshops(collective);
    if (!ids || !workshops)
        return failure(ids ? workshops.error() : ids.error());
    QList<PublicEndorsement> all;
    for (const RawId &id : *ids) {
        const auto one = publicFacts(collective, id, *workshops);
        if (!one && one.error().fault != Fault::NotFound)
            return failure(one.error());
        if (one)
            all.append(*one);
    }
    return all;
}

Result<QList<PublicEndorsement>> Service::publicOf(const RawId &collective, const RawId &workshop)
{
    auto all = publicAll(collective, PublicLookups(m_database, collective).publishedOf(workshop));
    if (all)
        all->removeIf([](const PublicEndorsement &one) { return !one.counts(); });
    return all;
}

Result<QList<PublicEndorsement>> Service::publicWithdrawn(const RawId &collective)
{
    return publicAll(collective, PublicLookups(m_database, collective).withdrawn());
}

} // namespace cooperage::server
