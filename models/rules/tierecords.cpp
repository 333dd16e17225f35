// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/tierecords.h"

#include "models/rules/calendar.h"

#include <QMap>

#include <algorithm>

namespace cooperage {

namespace {

/// What somebody said on one occasion.
struct Word
{
    TieSource source = TieSource::Review;
    RawId record;
    RawId subject; ///< the piece it was said of
    Relations kinds;
    Instant at;
    QString label;
};

using Pair = std::pair<RawId, RawId>; ///< who said it, and about which workshop

class Gathering
{
public:
    Gathering(const TieRecords &records, const QTimeZone &zone)
        : m_records(records)
        , m_zone(zone)
    {
    }

    QList<TieFact> facts(const RawId &except)
    {
        for (const StandingTie &one : m_records.standing) {
            if (!one.removed)
                addStanding(one);
        }
        for (const Review &one : m_records.reviews) {
            if (!one.removed && RawId(one.request) != except)
                addReview(one);
        }
        for (const CoordinatorTies &one : m_records.coordinators) {
            const auto request = m_records.requests.constFind(one.request);
            if (!one.removed && request != m_records.requests.cend() && RawId(one.request) != except)
                hear({one.person, request->workshop}, one.ties,
                    {TieSource::Decision, one.id, request->subject,
                        kindsFromText(one.tieKinds).value_or(Relations()), one.saidAt, numberOf(*request)});
        }
        for (const CoMaker &one : m_records.coMakers) {
            if (!one.removed && one.acceptedOn)
                addCoMaker(one);
        }
        for (const Recommendation &one : m_records.praise) {
            if (!one.removed)
                hear({one.createdBy, one.workshop}, one.ties,
                    {TieSource::Praise, one.id, one.subject,
                        kindsFromText(one.tieKinds).value_or(Relations()), one.changedAt, {}});
        }
        for (auto it = m_newest.cbegin(); it != m_newest.cend(); ++it) {
            if (!isReplaced(it.key(), it->at))
                addWord(it.key(), *it);
        }
        return m_facts;
    }

private:
    static QString numberOf(const Endorsement &request)
    {
        return request.number > 0 ? QStringLiteral("E-%1").arg(request.number) : QString();
    }

    QDate dayOf(Instant at) const { return dayIn(m_zone, at); }

    void hear(const Pair &who, DeclarationState state, const Word &word)
    {
        if (state == DeclarationState::NotAsked)
            return;
        const auto known = m_newest.constFind(who);
        const bool newer = known == m_newest.cend() || known->at.ms < word.at.ms
            || (known->at.ms == word.at.ms && known->record < word.record);
        if (newer)
            m_newest.insert(who, word);
    }

    void addStanding(const StandingTie &one)
    {
        m_standing[{one.createdBy, one.about}] = one.changedAt;
        const auto kinds = kindsFromText(one.kinds).value_or(Relations()).list();
        for (const Relation kind : kinds) {
            TieFact fact{kind, one.id, one.createdBy, one.about, {}, {}, {}, {}};
            fact.since = dayOf(one.createdAt);
            fact.until = one.until.value_or(QDate());
            fact.source = TieSource::Standing;
            fact.saidBy = one.createdBy;
            m_facts.append(fact);
        }
    }

    void addReview(const Review &one)
    {
        const auto request = m_records.requests.constFind(one.request);
        if (request == m_records.requests.cend())
            return;
        hear({one.reviewer, request->workshop}, one.ties,
            {TieSource::Review, one.id, request->subject, kindsFromText(one.tieKinds).value_or(Relations()),
                one.submittedAt.value_or(one.acceptedAt.value_or(one.invitedAt)), numberOf(*request)});
        if (one.state != ReviewState::Submitted || !one.submittedAt)
            return;
        TieFact fact{Relation::AssessedRecently, one.id, one.reviewer, request->workshop, {}, {},
            numberOf(*request), {}};
        fact.since = dayOf(*one.submittedAt);
        fact.source = TieSource::Assessment;
        fact.saidBy = one.reviewer;
        m_facts.append(fact);
    }

    void addCoMaker(const CoMaker &one)
    {
        const auto listing = m_records.listings.constFind(one.listing);
        if (listing == m_records.listings.cend())
            return;
        TieFact fact{Relation::CoMaker, one.id, one.workshop, one.listing, {}, {}, listing->title, {}};
        fact.since = *one.acceptedOn;
        fact.source = TieSource::CoMaker;
        m_facts.append(fact);
        fact.kind = Relation::JointWork;
        fact.other = listing->workshop;
        fact.until = one.endedOn.value_or(QDate());
        m_facts.append(fact);
    }

    bool isReplaced(const Pair &who, Instant at) const
    {
        const auto saidSince = [&](const RawId &about) {
            const auto standing = m_standing.constFind({who.first, about});
            return standing != m_standing.cend() && standing->ms > at.ms;
        };
        const QList<RawId> people = m_records.people.value(who.second);
        return saidSince(who.second)
            || (!people.isEmpty() && std::all_of(people.begin(), people.end(), saidSince));
    }

    void addWord(const Pair &who, const Word &word)
    {
        const QDate day = dayOf(word.at);
        for (const Relation kind : word.kinds.list()) {
            TieFact fact{kind, word.record, who.first, outlastsPiece(kind) ? who.second : word.subject, day,
                {}, word.label, {}};
            if (kind == Relation::JointWork || kind == Relation::SameEmployer)
                fact.until = day;
            fact.source = word.source;
            fact.saidBy = who.first;
            m_facts.append(fact);
        }
    }

    const TieRecords &m_records;
    QTimeZone m_zone;
    QMap<Pair, Word> m_newest;
    QMap<Pair, Instant> m_standing; ///< when it was said last, by who and about whom
    QList<TieFact> m_facts;
};

} // namespace

QList<TieFact> tieFacts(const TieRecords &records, const RawId &request, const QTimeZone &zone)
{
    return Gathering(records, zone).facts(request);
}

ProposedTie proposedTie(const RawId &request, const RawId &person, const ConflictProposal &proposal)
{
    ProposedTie made;
    made.id = proposedTieId(request, person, proposal.kind, proposal.record);
    made.request = Id<Endorsement>(request);
    made.person = Id<Person>(person);
    made.kind = proposal.kind;
    made.source = proposal.source;
    made.record = proposal.record;
    if (!proposal.saidBy.isNull())
        made.saidBy = Id<Person>(proposal.saidBy);
    if (proposal.since.isValid())
        made.since = proposal.since;
    made.label = proposal.label.left(140);
    return made;
}

Relations kindsTold(const QList<ConflictProposal> &proposals, bool namesReviewers)
{
    Relations kinds = kindsOf(proposals);
    if (!namesReviewers)
        kinds.remove(Relation::AssessedRecently);
    return kinds;
}

TieAnswer answerTo(Relation proposed, const SaidTies &said)
{
    if (said.state == DeclarationState::NotAsked)
        return TieAnswer::Open;
    return said.kinds.has(proposed) ? TieAnswer::Confirmed : TieAnswer::Overlooked;
}

Result<void> checkStandingTie(const StandingTie &tie, const QList<RawId> &own)
{
    if (own.contains(tie.about))
        return failure(Fault::Invalid, Reason::OwnCase);
    const auto kinds = kindsFromText(tie.kinds);
    if (!kinds)
        return failure(Fault::Invalid, Reason::NotAChoice, QStringLiteral("kinds"));
    for (const Relation kind : kinds->list()) {
        if (!outlastsPiece(kind))
            return failure(Fault::Invalid, Reason::NotAChoice,
                QString::fromLatin1(Choices<Relation>::list[std::size_t(kind)].name));
    }
    return {};
}

} // namespace cooperage
