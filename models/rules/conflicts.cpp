// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/conflicts.h"

#include "models/rules/calendar.h"

#include <QSet>

#include <algorithm>

namespace cooperage {

namespace {

/// The two sides as sets, with what each of them belongs to.
class Sides
{
public:
    Sides(const ReviewSides &sides, const QList<TieFact> &facts)
        : m_reviewer(sides.reviewersOwn.begin(), sides.reviewersOwn.end())
        , m_maker(sides.makers.begin(), sides.makers.end())
    {
        m_reviewer.insert(sides.reviewer);
        m_maker += QSet<RawId>(sides.subject.begin(), sides.subject.end());
        m_reviewer.remove(RawId());
        m_maker.remove(RawId());
        for (const TieFact &fact : facts) {
            if (m_maker.contains(fact.one))
                m_makersPlaces.append(&fact);
        }
    }

    bool isReviewers(const RawId &id) const { return m_reviewer.contains(id); }
    bool isMakers(const RawId &id) const { return m_maker.contains(id); }
    const QList<const TieFact *> &makersPlaces() const { return m_makersPlaces; }

    bool overlap() const
    {
        return std::any_of(
            m_reviewer.begin(), m_reviewer.end(), [&](const RawId &id) { return m_maker.contains(id); });
    }

private:
    QSet<RawId> m_reviewer;
    QSet<RawId> m_maker;
    QList<const TieFact *> m_makersPlaces; ///< what one of the makers belongs to
};

bool meetsElsewhere(Relation kind)
{
    return kind == Relation::Household || kind == Relation::SameEmployer || kind == Relation::SharedStorefront
        || kind == Relation::JointWork;
}

/// Months a tie is remembered after its end; 0: only while it lasts.
int memoryOf(Relation kind, const ConflictWindows &windows)
{
    switch (kind) {
    case Relation::SameEmployer:
        return windows.employer;
    case Relation::JointWork:
        return windows.jointWork;
    case Relation::AssessedRecently:
        return windows.assessed;
    default:
        return 0;
    }
}

bool countsOn(QDate today, const TieFact &fact, const ConflictWindows &windows)
{
    if (fact.since.isValid() && fact.since > today)
        return false;
    if (!fact.until.isValid() || fact.until >= today)
        return true;
    return fact.until.addMonths(memoryOf(fact.kind, windows)) >= today;
}

bool isBetween(const TieFact &fact, const Sides &sides, QDate today, const ConflictWindows &windows)
{
    if (fact.kind == Relation::AssessedRecently)
        return sides.isMakers(fact.one) && sides.isReviewers(fact.other);
    if ((sides.isReviewers(fact.one) && sides.isMakers(fact.other))
        || (sides.isMakers(fact.one) && sides.isReviewers(fact.other)))
        return true;
    if (!meetsElsewhere(fact.kind) || !sides.isReviewers(fact.one))
        return false;
    const auto &there = sides.makersPlaces();
    return std::any_of(there.begin(), there.end(), [&](const TieFact *place) {
        return place->kind == fact.kind && place->other == fact.other && countsOn(today, *place, windows);
    });
}

/// Of a fact about a moment (an assessment) only `since` is given: it is over at once.
TieFact withEnd(TieFact fact)
{
    if (fact.kind == Relation::AssessedRecently && !fact.until.isValid())
        fact.until = fact.since;
    return fact;
}

bool comesBefore(const ConflictProposal &a, const ConflictProposal &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return a.since != b.since ? a.since > b.since : a.record < b.record;
}

} // namespace

// No `default`: the compiler says for which tie nobody has decided yet.
Bar barOf(Relation kind)
{
    switch (kind) {
    case Relation::Self:
    case Relation::Family:
    case Relation::Household:
    case Relation::BusinessPartner:
    case Relation::CoMaker:
    case Relation::StorefrontEarning:
    case Relation::OpenConsideration:
    // what is paid, earned, hoped for or returned by the maker is an open consideration too
    case Relation::Payment:
    case Relation::Commission:
    case Relation::PossibleBenefit:
    case Relation::WorksFor:
    case Relation::PraiseForPraise:
        return Bar::Always;
    case Relation::AgreementInForce:
    case Relation::OpenDebt:
    case Relation::SameEmployer:
    case Relation::JointWork:
    case Relation::AssessedRecently:
    case Relation::PointsBalance:
    case Relation::Competitor:
    case Relation::Friend:
    // settled long ago, or not about this item: a person weighs them
    case Relation::FreeGoods:
    case Relation::Consignment:
    case Relation::SharedStorefront:
    case Relation::Business:
        return Bar::Clearable;
    case Relation::EarlyAccess: // reviewers get samples
    case Relation::SameCollective: // reviewers are members
        return Bar::None;
    }
    return Bar::Always;
}

Bar heaviestBar(Relations kinds)
{
    Bar heaviest = Bar::None;
    for (const Relation kind : kinds.list())
        heaviest = std::max(heaviest, barOf(kind));
    return heaviest;
}

// No `default`, as above.
bool outlastsPiece(Relation kind)
{
    switch (kind) {
    case Relation::WorksFor:
    case Relation::Consignment:
    case Relation::SharedStorefront:
    case Relation::Business:
    case Relation::Family:
    case Relation::Friend:
    case Relation::Household:
    case Relation::BusinessPartner:
    case Relation::AgreementInForce:
    case Relation::OpenDebt:
    case Relation::SameEmployer:
    case Relation::JointWork:
    case Relation::Competitor:
        return true;
    case Relation::Payment:
    case Relation::FreeGoods:
    case Relation::Commission:
    case Relation::PossibleBenefit:
    case Relation::PraiseForPraise:
    case Relation::EarlyAccess:
    case Relation::CoMaker:
    case Relation::StorefrontEarning:
    case Relation::OpenConsideration:
    // the program knows these by itself
    case Relation::SameCollective:
    case Relation::Self:
    case Relation::AssessedRecently:
    case Relation::PointsBalance:
        return false;
    }
    return false;
}

QList<ConflictProposal> proposedConflicts(
    const ReviewSides &sides, const QList<TieFact> &facts, QDate today, const ConflictWindows &windows)
{
    const Sides both(sides, facts);
    QList<ConflictProposal> proposals;
    if (both.overlap())
        proposals.append({Relation::Self, Bar::Always, {}, {}, {}, {}, {}, TieSource::None, {}});
    for (const TieFact &given : facts) {
        const TieFact fact = withEnd(given);
        const Bar bar = barOf(fact.kind);
        if (bar == Bar::None || !countsOn(today, fact, windows) || !isBetween(fact, both, today, windows))
            continue;
        proposals.append({fact.kind, bar, fact.record, fact.since, fact.until, fact.label, fact.amount,
            fact.source, fact.saidBy});
    }
    std::sort(proposals.begin(), proposals.end(), comesBefore);
    const auto same = [](const auto &a, const auto &b) { return a.kind == b.kind && a.record == b.record; };
    proposals.erase(std::unique(proposals.begin(), proposals.end(), same), proposals.end());
    return proposals;
}

Relations kindsOf(const QList<ConflictProposal> &proposals)
{
    Relations kinds;
    for (const ConflictProposal &one : proposals)
        kinds.add(one.kind);
    return kinds;
}

Result<void> mayReview(
    DeclarationState state, Relations declared, Relations recorded, Relations cleared, const QString &name)
{
    Relations all = declared;
    all.add(recorded);
    for (const Relation kind : all.list()) {
        if (barOf(kind) == Bar::Always)
            return failure(Fault::NotAllowed, Reason::ReviewerExcluded, name);
    }
    if (state == DeclarationState::NotAsked)
        return failure(Fault::Refused, Reason::DeclarationMissing, name);
    for (const Relation kind : declared.list()) {
        if (barOf(kind) == Bar::Clearable && !cleared.has(kind))
            return failure(Fault::Refused, Reason::ConflictNotCleared, name);
    }
    return {};
}

QList<ConflictProposal> overlooked(const QList<ConflictProposal> &proposals, Relations declared)
{
    QList<ConflictProposal> left;
    std::copy_if(proposals.begin(), proposals.end(), std::back_inserter(left),
        [&](const ConflictProposal &one) { return !declared.has(one.kind); });
    return left;
}

Result<void> mayClear(const RawId &coordinator, const RawId &reviewer, Relations kinds, const QString &reason,
    const QString &name)
{
    if (coordinator == reviewer)
        return failure(Fault::NotAllowed, Reason::OwnCase, name);
    for (const Relation kind : kinds.list()) {
        if (barOf(kind) == Bar::Always)
            return failure(Fault::NotAllowed, Reason::ReviewerExcluded, name);
    }
    if (reason.trimmed().isEmpty())
        return failure(Fault::Invalid, Reason::ReasonMissing, name);
    return {};
}

Result<void> checkDeclaration(DeclarationState state, Relations kinds)
{
    const bool declared = state == DeclarationState::Declared;
    if (declared && kinds.isEmpty())
        return failure(Fault::Invalid, Reason::DeclarationMissing);
    if (!declared && !kinds.isEmpty())
        return failure(Fault::Invalid, Reason::NotAChoice, kindsText(kinds));
    return {};
}

} // namespace cooperage
