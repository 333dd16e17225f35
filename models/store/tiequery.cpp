// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tiequery.h"

#include "models/rules/tierecords.h"
#include "models/store/peoplequery.h"

#include <QSet>

#include <algorithm>

namespace cooperage {

namespace {

Result<QList<RawId>> peopleBehind(const Store &store, const RawId &workshop)
{
    const auto found = store.select<Membership>(
        QStringLiteral("WHERE workshop = ? AND state IN ('member', 'paused') ORDER BY person"),
        workshop.bytes());
    if (!found)
        return failure(found.error());
    QList<RawId> people;
    for (const Membership &one : *found)
        people.append(one.person);
    return people;
}

Result<std::optional<RawId>> workshopOf(const Store &store, const RawId &person)
{
    const auto found = store.select<Membership>(
        QStringLiteral("WHERE person = ? AND state IN ('member', 'paused')"), person.bytes());
    if (!found)
        return failure(found.error());
    const bool has = !found->isEmpty() && found->first().workshop;
    return has ? std::optional<RawId>(*found->first().workshop) : std::nullopt;
}

Result<void> addWordsOf(const Store &store, const RawId &person, TieRecords &records)
{
    const auto standing = store.select<StandingTie>(
        QStringLiteral("WHERE _created_by = ? AND _removed = 0 ORDER BY id"), person.bytes());
    const auto reviews = store.select<Review>(
        QStringLiteral("WHERE reviewer = ? AND _removed = 0 ORDER BY id"), person.bytes());
    const auto said = store.select<CoordinatorTies>(
        QStringLiteral("WHERE person = ? AND _removed = 0 ORDER BY id"), person.bytes());
    const auto praise = store.select<Recommendation>(
        QStringLiteral("WHERE _created_by = ? AND _removed = 0 ORDER BY id"), person.bytes());
    if (!standing || !reviews || !said || !praise) {
        return failure(!standing ? standing.error()
                : !reviews       ? reviews.error()
                : !said          ? said.error()
                                 : praise.error());
    }
    records.standing += *standing;
    records.reviews += *reviews;
    records.coordinators += *said;
    records.praise += *praise;
    return {};
}

/// The requests that were spoken of, as far as they are seen here, and the people of all workshops.
Result<void> addRequests(const Store &store, TieRecords &records)
{
    QSet<RawId> requests;
    QSet<RawId> shops;
    for (const Review &one : std::as_const(records.reviews))
        requests.insert(one.request);
    for (const CoordinatorTies &one : std::as_const(records.coordinators))
        requests.insert(one.request);
    for (const Recommendation &one : std::as_const(records.praise))
        shops.insert(one.workshop);
    for (const RawId &id : std::as_const(requests)) {
        const auto request = store.find<Endorsement>(id);
        if (!request && request.error().fault != Fault::NotFound)
            return failure(request.error());
        if (!request)
            continue;
        records.requests.insert(id, *request);
        shops.insert(request->workshop);
    }
    for (const RawId &shop : std::as_const(shops)) {
        const auto people = peopleBehind(store, shop);
        if (!people)
            return failure(people.error());
        records.people.insert(shop, *people);
    }
    return {};
}

/// Who made pieces together with the workshop of a request; the people of who made its subject are makers.
Result<void> addCoMakers(
    const Store &store, const Endorsement &request, TieRecords &records, QList<RawId> &makers)
{
    const RawId shop = request.workshop;
    const auto all
        = store.select<CoMaker>(QStringLiteral("WHERE _removed = 0 AND (workshop = ? OR listing IN"
                                               " (SELECT id FROM listing WHERE workshop = ?)) ORDER BY id"),
            shop.bytes(), shop.bytes());
    if (!all)
        return failure(all.error());
    for (const CoMaker &one : *all) {
        const auto listing = store.find<Listing>(one.listing);
        if (!listing && listing.error().fault == Fault::NotFound)
            continue; // taken from the bin for good
        if (!listing)
            return failure(listing.error());
        records.coMakers.append(one);
        records.listings.insert(one.listing, *listing);
        if (RawId(one.listing) != request.subject || !one.acceptedOn)
            continue;
        const auto people = peopleBehind(store, one.workshop);
        if (!people)
            return failure(people.error());
        for (const RawId &person : *people) {
            if (!makers.contains(person))
                makers.append(person);
        }
    }
    return {};
}

} // namespace

Result<QList<StandingTieLine>> standingTies(const Store &store)
{
    const auto all = store.select<StandingTie>(QStringLiteral("WHERE _removed = 0 ORDER BY id"));
    const auto actor = store.actor();
    const auto today = todayIn(store);
    const auto people = store.select<Person>(QString());
    const auto shops = store.select<Workshop>(QString());
    if (!all || !actor || !today || !people || !shops) {
        return failure(!all ? all.error()
                : !actor    ? actor.error()
                : !today    ? today.error()
                : !people   ? people.error()
                            : shops.error());
    }
    QHash<RawId, QString> names;
    for (const Person &one : *people)
        names.insert(one.id, one.name);
    for (const Workshop &one : *shops)
        names.insert(one.id, one.name);
    QList<StandingTieLine> lines;
    for (const StandingTie &one : *all)
        lines.append({one, names.value(one.createdBy), names.value(one.about),
            one.createdBy == RawId(actor->person), one.until && *one.until < *today});
    std::stable_sort(lines.begin(), lines.end(), [](const StandingTieLine &a, const StandingTieLine &b) {
        if (a.own != b.own)
            return a.own;
        if (a.over != b.over)
            return b.over;
        const int who = QString::localeAwareCompare(a.who, b.who);
        return who != 0 ? who < 0 : QString::localeAwareCompare(a.with, b.with) < 0;
    });
    return lines;
}

Result<QList<TiePartner>> tiePartners(const Store &store)
{
    const auto people = peopleOf(store);
    const auto shops = workshopsOf(store);
    const auto actor = store.actor();
    if (!people || !shops || !actor)
        return failure(!people ? people.error() : !shops ? shops.error() : actor.error());
    QList<TiePartner> found;
    for (const PersonRow &one : *people) {
        if (!one.self && one.membership && !one.person.removed)
            found.append({one.person.id, one.person.name, one.workshopName, false});
    }
    for (const Workshop &one : *shops) {
        if (!actor->workshop || RawId(*actor->workshop) != one.id)
            found.append({one.id, one.name, {}, true});
    }
    return found;
}

Result<TiePartner> tiePartnerNamed(const Store &store, const QString &name)
{
    const auto all = tiePartners(store);
    if (!all)
        return failure(all.error());
    const QString wanted = name.trimmed();
    for (const TiePartner &one : *all) {
        if (one.name.compare(wanted, Qt::CaseInsensitive) == 0 || one.id.hex() == wanted)
            return one;
    }
    return failure(Fault::NotFound, Reason::RecordMissing, wanted);
}

Result<QList<ProposedTie>> proposedTiesOf(const Store &store, const RawId &request)
{
    return store.select<ProposedTie>(
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY person, kind, id"), request.bytes());
}

Result<QList<ProposedTie>> tiesOnRecord(const Store &store, const Endorsement &request, const RawId &person)
{
    const auto makers = peopleBehind(store, request.workshop);
    const auto own = workshopOf(store, person);
    const auto today = todayIn(store);
    const auto home = collectiveOf(store);
    if (!makers || !own || !today || !home) {
        return failure(!makers ? makers.error() : !own ? own.error() : !today ? today.error() : home.error());
    }
    ReviewSides sides{person, {}, *makers, {request.subject, RawId(request.workshop)}};
    if (!request.createdBy.isNull() && !sides.makers.contains(request.createdBy))
        sides.makers.append(request.createdBy);
    if (*own)
        sides.reviewersOwn.append(**own);
    TieRecords records;
    if (auto done = addCoMakers(store, request, records, sides.makers); !done)
        return failure(done.error());
    sides.makers.removeAll(person);
    QList<RawId> people = sides.makers;
    people.append(person);
    for (const RawId &one : std::as_const(people)) {
        if (auto done = addWordsOf(store, one, records); !done)
            return failure(done.error());
    }
    if (auto done = addRequests(store, records); !done)
        return failure(done.error());
    const QTimeZone zone(home->zone.toLatin1());
    QList<ProposedTie> found;
    for (const auto &one : proposedConflicts(sides, tieFacts(records, request.id, zone), *today)) {
        if (one.kind != Relation::Self)
            found.append(proposedTie(request.id, person, one));
    }
    return found;
}

} // namespace cooperage
