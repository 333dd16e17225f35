// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/partnerquery.h"

#include "models/records/listing.h"
#include "models/records/recommendation.h"
#include "models/records/review.h"
#include "models/records/suggestiondismissal.h"
#include "models/rules/calendar.h"
#include "models/store/rows.h"

#include <QHash>

#include <algorithm>

namespace cooperage {

namespace {

/// Parts without records so far weigh nothing, so that they are not named as missing either.
PartnerRule ruleOfToday()
{
    PartnerRule rule;
    for (const PartnerPart part :
        {PartnerPart::Complement, PartnerPart::AvatarOverlap, PartnerPart::ReciprocityNeed})
        rule.weights[std::size_t(part)] = 0;
    return rule;
}

Result<QMap<RawId, QDate>> putOffBy(const Store &store, const RawId &viewer)
{
    const auto rows = store.select<SuggestionDismissal>(
        QStringLiteral("WHERE _removed = 0 AND person = ? ORDER BY id"), viewer.bytes());
    if (!rows)
        return failure(rows.error());
    QMap<RawId, QDate> days;
    for (const SuggestionDismissal &one : *rows) {
        if (one.on)
            days[one.partner] = std::max(days.value(one.partner, *one.on), *one.on);
    }
    return days;
}

Result<QMap<RawId, QDate>> firstDays(const Store &store)
{
    const auto rows = store.select<Membership>(
        QStringLiteral("WHERE _removed = 0 AND state IN ('member', 'paused') AND workshop IS NOT NULL"));
    if (!rows)
        return failure(rows.error());
    QMap<RawId, QDate> days;
    for (const Membership &one : *rows) {
        if (one.since && one.workshop)
            days[*one.workshop] = std::min(days.value(*one.workshop, *one.since), *one.since);
    }
    return days;
}

Result<QList<Workshop>> candidates(const Store &store, const RawId &own)
{
    return store.select<Workshop>(
        QStringLiteral("WHERE _removed = 0 AND state = 'active' AND id <> ? AND (outside = 1 OR EXISTS"
                       " (SELECT 1 FROM membership m WHERE m.workshop = workshop.id AND m._removed = 0"
                       " AND m.state = 'member')) ORDER BY id"),
        own.isNull() ? QByteArray(16, '\0') : own.bytes());
}

/// Looks names and titles up, each once.
class Names
{
public:
    explicit Names(const Store &store)
        : m_store(store)
    {
    }

    QString of(const RawId &personOrShop)
    {
        auto known = m_names.find(personOrShop);
        if (known == m_names.end()) {
            const auto person = m_store.find<Person>(personOrShop);
            const auto shop = person ? Result<Workshop>() : m_store.find<Workshop>(personOrShop);
            known = m_names.insert(personOrShop, person ? person->name : shop ? shop->name : QString());
        }
        return *known;
    }
    QString titleOf(const RawId &subject)
    {
        const auto listing = m_store.find<Listing>(subject);
        return listing ? listing->title : of(subject);
    }
    PraiseStep step(const ChainStep &one)
    {
        PraiseStep step{one.from, of(one.from), one.to, of(one.to), JudgementKind::Assessment, {}};
        if (const auto praise = m_store.find<Recommendation>(one.record)) {
            step.kind = JudgementKind::Recommendation;
            step.about = titleOf(praise->subject);
        } else if (const auto review = m_store.find<Assessment>(one.record)) {
            const auto request = m_store.find<Endorsement>(review->request);
            step.about = request ? titleOf(request->subject) : QString();
        }
        return step;
    }

private:
    const Store &m_store;
    QHash<RawId, QString> m_names;
};

/// The way to the most trusted of those behind the workshop.
QList<ChainStep> wayTo(const Workshop &workshop, const PartnerGround &ground)
{
    const QList<RawId> people = ground.makers.behind(workshop.id);
    for (const Trusted &one : ground.trusted) {
        if (people.contains(one.who) && !one.chain.isEmpty())
            return one.chain;
    }
    return {};
}

ReviewSides sidesOf(const RawId &workshop, const PartnerGround &ground)
{
    ReviewSides sides{ground.viewer.person, {}, {}, {workshop}};
    if (ground.viewer.workshop)
        sides.reviewersOwn.append(*ground.viewer.workshop);
    for (auto it = ground.makers.workshopOf.cbegin(); it != ground.makers.workshopOf.cend(); ++it) {
        if (it.value() == workshop)
            sides.makers.append(it.key());
    }
    return sides;
}

Relations disclosableAmong(const QList<ConflictProposal> &conflicts)
{
    Relations kinds;
    for (const ConflictProposal &one : conflicts) {
        if (one.bar == Bar::Clearable)
            kinds.add(one.kind);
    }
    return kinds;
}

QList<ConflictProposal> conflictsWith(const RawId &workshop, const PartnerGround &ground, QDate today)
{
    return proposedConflicts(sidesOf(workshop, ground), ground.ties, today);
}

Result<PartnerIdea> ideaOf(const Store &store, const PartnerSuggestion &suggestion, const Workshop &workshop,
    const PartnerGround &ground, QDate today, Names &names)
{
    PartnerIdea idea;
    idea.suggestion = suggestion;
    idea.workshop = workshop;
    for (const RawId &person : ground.makers.owners.value(workshop.id))
        idea.people.append(names.of(person));
    for (const ChainStep &step : wayTo(workshop, ground))
        idea.chain.append(names.step(step));
    idea.ties = disclosableAmong(conflictsWith(workshop.id, ground, today));
    if (ground.since.contains(workshop.id))
        idea.memberSince = ground.since.value(workshop.id);
    Query count = store.database().query(QStringLiteral(
        "SELECT count(*) FROM listing WHERE workshop = ? AND _removed = 0 AND state = 'live'"));
    if (auto done = count.run(workshop.id.bytes()); !done)
        return failure(done.error());
    idea.listings = count.next() ? int(count.integer(0)) : 0;
    return idea;
}

Result<PartnerGround> groundOf(const Store &store, const QList<Judgement> &judgements, QDate today)
{
    const auto actor = store.actor();
    const auto makers = makersOf(store);
    if (!actor || !makers)
        return failure(actor ? makers.error() : actor.error());
    const auto ties = partnerTies(store, *actor, judgements);
    const auto putOff = putOffBy(store, actor->person);
    const auto since = firstDays(store);
    if (!ties || !putOff || !since)
        return failure(!ties ? ties.error() : !putOff ? putOff.error() : since.error());
    return PartnerGround{*actor, *makers, trustFrom(actor->person, trustEdges(judgements, *makers, today)),
        *ties, *putOff, *since};
}

bool isAway(const PartnerFacts &one, QDate today, const PartnerRule &rule)
{
    return one.dismissed.isValid() && one.dismissed.addMonths(rule.dismissedMonths) > today;
}

} // namespace

PartnerFacts factsOf(const Workshop &candidate, const PartnerGround &ground, QDate today)
{
    PartnerFacts facts;
    facts.who = candidate.id;
    const QList<RawId> people = ground.makers.behind(candidate.id);
    for (const Trusted &one : ground.trusted) {
        if (people.contains(one.who))
            facts.trust += one.trust;
    }
    const QDate since = ground.since.value(candidate.id);
    facts.newcomer = since.isValid() && completedMonths(since, today) < newcomerMonths;
    const QList<ConflictProposal> conflicts = conflictsWith(candidate.id, ground, today);
    facts.hardConflict = std::any_of(conflicts.begin(), conflicts.end(),
        [](const ConflictProposal &one) { return one.bar == Bar::Always; });
    Relations disclosable = disclosableAmong(conflicts);
    facts.competitor = disclosable.has(Relation::Competitor);
    disclosable.remove(Relation::Competitor); // it has a weight of its own and is not counted twice
    facts.disclosableConflict = !disclosable.isEmpty();
    facts.dismissed = ground.putOff.value(candidate.id);
    return facts;
}

Result<PartnerIdeas> partnerIdeas(const Store &store, QDate today)
{
    const auto judgements = judgementsOf(store);
    if (!judgements)
        return failure(judgements.error());
    const auto ground = groundOf(store, *judgements, today);
    if (!ground)
        return failure(ground.error());
    const RawId own = ground->viewer.workshop ? RawId(*ground->viewer.workshop) : RawId();
    const auto workshops = candidates(store, own);
    if (!workshops)
        return failure(workshops.error());
    const PartnerRule rule = ruleOfToday();
    PartnerIdeas all;
    for (const Judgement &one : *judgements) {
        const bool counts = worthOf(one, today) > 0 && one.on <= today;
        all.judgements += counts;
        all.ownJudgements += counts && one.from == ground->viewer.person;
    }
    QList<PartnerFacts> facts;
    QHash<RawId, Workshop> byId;
    for (const Workshop &one : *workshops) {
        facts.append(factsOf(one, *ground, today));
        byId.insert(one.id, one);
        all.putOff += isAway(facts.last(), today, rule);
    }
    Names names(store);
    for (const PartnerSuggestion &one : partnersFor({}, facts, today, rule)) {
        if (one.reasons.isEmpty() || one.score <= 0)
            continue;
        const auto idea = ideaOf(store, one, byId.value(one.who), *ground, today, names);
        if (!idea)
            return failure(idea.error());
        all.ideas.append(*idea);
    }
    return all;
}

} // namespace cooperage
