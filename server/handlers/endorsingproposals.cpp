// SPDX-License-Identifier: GPL-3.0-or-later
// What the collective's own records say ties people to the maker of a request: proposed to who is asked to
// review or decides, written down with the record, and with what they made of it.
#include "models/core/recordjson.h"
#include "models/records/collective.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

namespace cooperage::server {

namespace {

/// The people on either side of a request.
QSet<RawId> sidesOf(const EndorsementCase &about, const RawId &person)
{
    QSet<RawId> people = about.makers;
    people.insert(about.request.createdBy);
    people.insert(person);
    people.remove(RawId());
    return people;
}

} // namespace

/// What these people have said and done. Storefronts, agreements and debts join in when their records exist.
Result<TieRecords> Endorsing::tieRecords(const QSet<RawId> &people)
{
    TieRecords records;
    QSet<RawId> shops;
    const auto needs = [&](const RawId &request) -> Result<void> {
        if (records.requests.contains(request))
            return {};
        const auto row = stored<Endorsement>(request);
        if (!row)
            return failure(row.error());
        records.requests.insert(request, (*row)->as<Endorsement>());
        shops.insert((*row)->as<Endorsement>().workshop);
        return {};
    };
    for (const RawId &person : people) {
        const auto standing = load<StandingTie>(m_endorsements.standingTiesBy(person));
        const auto reviews = load<Review>(m_endorsements.reviewsBy(person));
        const auto said = load<CoordinatorTies>(m_endorsements.coordinatorTiesBy(person));
        const auto praise = load<Recommendation>(m_endorsements.praiseBy(person));
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
    }
    for (const Review &one : std::as_const(records.reviews)) {
        if (auto done = needs(one.request); !done)
            return failure(done.error());
    }
    for (const CoordinatorTies &one : std::as_const(records.coordinators)) {
        if (auto done = needs(one.request); !done)
            return failure(done.error());
    }
    for (const Recommendation &one : std::as_const(records.praise))
        shops.insert(one.workshop);
    for (const RawId &shop : std::as_const(shops)) {
        const auto there = m_endorsements.peopleOf(shop);
        if (!there)
            return failure(there.error());
        records.people.insert(shop, *there);
    }
    return records;
}

/// Who made pieces together with this workshop. The people of who made @p subject with it are its makers,
/// too.
Result<void> Endorsing::addCoMakers(const EndorsementCase &about, TieRecords &records, QSet<RawId> &makers)
{
    const auto all = load<CoMaker>(m_endorsements.coMakersAround(about.request.workshop));
    if (!all)
        return failure(all.error());
    for (const CoMaker &one : *all) {
        const auto listing = stored<Listing>(one.listing);
        if (!listing)
            return failure(listing.error());
        records.coMakers.append(one);
        records.listings.insert(one.listing, (*listing)->as<Listing>());
        if (RawId(one.listing) != about.request.subject || !one.acceptedOn)
            continue;
        const auto people = m_endorsements.peopleOf(one.workshop);
        if (!people)
            return failure(people.error());
        makers += QSet<RawId>(people->begin(), people->end());
    }
    return {};
}

Result<QList<ConflictProposal>> Endorsing::proposals(const EndorsementCase &about, const RawId &person)
{
    QSet<RawId> people = sidesOf(about, person);
    TieRecords coMade;
    if (auto done = addCoMakers(about, coMade, people); !done)
        return failure(done.error());
    auto records = tieRecords(people);
    const auto actor = People(m_work.database(), m_work.collective()).actor(person);
    const auto home = stored<Collective>(m_work.collective());
    const auto day = today();
    if (!records || !actor || !home || !day) {
        return failure(!records ? records.error()
                : !actor        ? actor.error()
                : !home         ? home.error()
                                : day.error());
    }
    records->coMakers = coMade.coMakers;
    records->listings = coMade.listings;
    ReviewSides sides{person, {}, QList<RawId>(people.begin(), people.end()),
        {about.request.subject, RawId(about.request.workshop)}};
    sides.makers.removeAll(person);
    if (actor->workshop)
        sides.reviewersOwn.append(*actor->workshop);
    const QTimeZone zone((*home)->as<Collective>().zone.toLatin1());
    auto found = proposedConflicts(sides, tieFacts(*records, about.request.id, zone), *day);
    erase_if(
        found, [](const ConflictProposal &one) { return one.kind == Relation::Self; }); // asked elsewhere
    return found;
}

/// Looks the records through and writes down what they say; the kinds the person may be told of.
Result<Relations> Endorsing::propose(const EndorsementCase &about, const RawId &person, const SaidTies &said)
{
    const auto found = proposals(about, person);
    return found ? writeProposals(*found, about.request.id, person, said) : failure(found.error());
}

Result<Relations> Endorsing::writeProposals(
    const QList<ConflictProposal> &found, const RawId &request, const RawId &person, const SaidTies &said)
{
    for (const ConflictProposal &one : found) {
        const ProposedTie proposal = proposedTie(request, person, one);
        const auto known = m_work.find(entityFor<ProposedTie>(), proposal.id);
        if (!known)
            return failure(known.error());
        if (*known)
            continue;
        StoredRow &made = m_work.make(entityFor<ProposedTie>(), proposal.id);
        made.as<ProposedTie>() = proposal;
        made.record->createdBy = RawId(); // its maker can be the very person it must not be told to
        made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
        if (auto done = m_work.touch(made); !done)
            return failure(done.error());
        noteAsServer(QStringLiteral("proposed_tie.propose"), made, {});
    }
    const auto known = m_endorsements.proposedTiesOf(request);
    if (!known)
        return failure(known.error());
    for (const RawId &id : *known) {
        const auto row = stored<ProposedTie>(id);
        if (!row)
            return failure(row.error());
        if (RawId((*row)->as<ProposedTie>().person) != person)
            continue;
        if (auto done = answer(**row, said); !done)
            return failure(done.error());
    }
    const auto named = m_lookups.settingValue(QStringLiteral("open_reviews"));
    const auto actor = People(m_work.database(), m_work.collective()).actor(person);
    if (!named || !actor)
        return failure(named ? actor.error() : named.error());
    return kindsTold(found, named->toInt() != 0 || actor->has(Role::Coordinator));
}

/// Confirming a proposal and passing over it are both on record.
Result<void> Endorsing::answer(StoredRow &row, const SaidTies &said)
{
    auto &proposal = row.as<ProposedTie>();
    const TieAnswer now = answerTo(proposal.kind, said);
    if (now == TieAnswer::Open || now == proposal.answer)
        return {};
    const QJsonObject before = fieldsToJson(*row.entity, proposal);
    proposal.answer = now;
    row.registers.insert(QStringLiteral("answer"), m_work.stamp().reg());
    if (auto done = m_work.touch(row); !done)
        return done;
    noteAsServer(now == TieAnswer::Overlooked ? QStringLiteral("proposed_tie.overlook")
                                              : QStringLiteral("proposed_tie.confirm"),
        row, before);
    return {};
}

/// Of everybody who is asked to review, before the reviews begin.
Result<void> Endorsing::refreshProposals(const EndorsementCase &about)
{
    const auto living = livingReviews(about);
    for (const Review &review : living) {
        const auto recorded = propose(about, review.reviewer, saidIn(review));
        const auto row = stored<Review>(review.id);
        if (!recorded || !row)
            return failure(recorded ? row.error() : recorded.error());
        const QString kinds = kindsText(*recorded);
        if (review.proposedKinds == kinds)
            continue;
        (*row)->as<Review>().proposedKinds = kinds;
        (*row)->registers.insert(QStringLiteral("proposed_kinds"), m_work.stamp().reg());
        if (auto done = m_work.touch(**row); !done)
            return done;
    }
    return {};
}

/// Somebody's word for as long as it lasts, about a person or a workshop.
Result<void> Endorsing::checkStanding(StoredRow &row)
{
    const auto &tie = row.as<StandingTie>();
    QList<RawId> own{m_actor.person};
    if (m_actor.workshop)
        own.append(*m_actor.workshop);
    if (tie.id != standingTieId(m_actor.person, tie.about))
        return refuse(Reason::RecordMissing, QString::fromLatin1(StandingTie::table));
    if (auto sound = checkStandingTie(tie, own); !sound)
        return refused(sound);
    const auto person = m_work.find(entityFor<Person>(), tie.about);
    const auto shop = m_work.find(entityFor<Workshop>(), tie.about);
    if (!person || !shop)
        return failure(person ? shop.error() : person.error());
    if (!*person && !*shop)
        return refuse(Reason::RecordMissing, QStringLiteral("about"));
    note(QStringLiteral("standing_tie.say"), row, {}, QString());
    return {};
}

} // namespace cooperage::server
