// SPDX-License-Identifier: GPL-3.0-or-later
// What ties people to the maker: said by reviewers and by who decides, and let pass by another coordinator.
#include "models/core/recordjson.h"
#include "models/rules/conflicts.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

namespace cooperage::server {

namespace {

/// The arguments ties, kinds and text. Refused: NotAChoice, TooLong, DeclarationMissing.
Result<SaidTies> saidBy(const Op &op)
{
    SaidTies said;
    if (!Stored<DeclarationState>::fromJson(said.state, op.fields.value(QLatin1String("ties"))))
        return refuse(Reason::NotAChoice, QStringLiteral("ties"));
    const auto kinds = kindsFromText(op.fields.value(QLatin1String("kinds")).toString());
    if (!kinds)
        return refuse(Reason::NotAChoice, QStringLiteral("kinds"));
    const auto text = textArgument(op, "text", 1000, false);
    if (!text)
        return failure(text.error());
    if (said.state == DeclarationState::NotAsked)
        return refuse(Reason::DeclarationMissing);
    if (auto sound = checkDeclaration(said.state, *kinds); !sound)
        return failure(refused(sound).error());
    said.kinds = *kinds;
    said.text = *text;
    return said;
}

struct Clearing
{
    RawId by;
    RawId whose;
    QString name; ///< of whose tie it is
};

/// Lets a declared tie pass, in a review or in what a coordinator said.
template <class Declaration> Result<void> clearIn(Declaration &row, const Op &op, const Clearing &clearing)
{
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!reason)
        return failure(reason.error());
    const auto kinds = kindsFromText(row.tieKinds);
    if (!kinds)
        return refuse(Reason::NotAChoice, QStringLiteral("kinds"));
    if (auto may = mayClear(clearing.by, clearing.whose, *kinds, *reason, clearing.name); !may)
        return refused(may);
    row.clearedBy = Id<Person>(clearing.by);
    row.clearReason = *reason;
    return {};
}

} // namespace

Result<void> Endorsing::declare(StoredRow &row, const Op &op)
{
    auto &review = row.as<Review>();
    const auto said = saidBy(op);
    const auto about = caseOf(review.request);
    if (!said || !about)
        return failure(said ? about.error() : said.error());
    const auto recorded = propose(*about, review.reviewer, *said);
    if (!recorded)
        return failure(recorded.error());
    say(review, *said);
    review.proposedKinds = kindsText(*recorded);
    return {};
}

Result<void> Endorsing::clear(StoredRow &row, const Op &op)
{
    auto &review = row.as<Review>();
    const auto name = nameOf(review.reviewer);
    if (!name)
        return failure(name.error());
    return clearIn(review, op, {m_actor.person, review.reviewer, *name});
}

/// The request of a declaration, to who coordinates it; hidden from who may not even see it. Who is late
/// hears that somebody was faster.
Result<EndorsementCase> Endorsing::coordinatedCase(const RawId &request, const Op &op)
{
    const auto row = m_work.find(entityFor<Endorsement>(), request);
    if (!row)
        return failure(row.error());
    if (!*row || (*row)->record->removed || !sees(audiencesOf(m_actor), (*row)->scope))
        return refuse(Reason::RecordMissing, QStringLiteral("request"));
    const auto &about = (*row)->as<Endorsement>();
    if (!isCoordinatedBy(about, m_actor))
        return refuse(Reason::RoleMissing, QString::fromLatin1(CoordinatorTies::table));
    if (takesTies(about))
        return caseOf(request);
    const auto standing = notNow(about);
    const QString state = entityFor<Endorsement>().fieldNamed(u"state")->get(about).toString();
    const QString seen = op.from.value(QLatin1String("state")).toString();
    const bool late = !seen.isEmpty() && seen != state && standing.error().reason == Reason::StepNotNow;
    return late ? refuse(Reason::StaleState, standing.error().subject) : failure(standing.error());
}

/// Before the decision, and again as long as there is none: unless nobody could lift what was said first.
Result<void> Endorsing::sayTies(const Op &op)
{
    const RawId request = idArgument(op, "request");
    const auto about = coordinatedCase(request, op);
    const auto said = saidBy(op);
    if (!about || !said)
        return failure(about ? said.error() : about.error());
    if (op.id != coordinatorTiesId(request, m_actor.person))
        return refuse(Reason::RecordMissing, op.table);
    if (auto may = maySayTies(*about, m_actor.person); !may)
        return refusedTo(m_actor.person, may);
    const auto there = m_work.find(entityFor<CoordinatorTies>(), op.id);
    if (!there)
        return failure(there.error());
    StoredRow &row = *there ? **there : m_work.make(entityFor<CoordinatorTies>(), op.id);
    auto &ties = row.as<CoordinatorTies>();
    if (*there && saidIn(ties) == *said)
        return {}; // said already: what was cleared stays cleared
    const auto recorded = propose(*about, m_actor.person, *said);
    if (!recorded)
        return failure(recorded.error());
    const QJsonObject before = *there ? fieldsToJson(*row.entity, ties) : QJsonObject();
    ties.request = Id<Endorsement>(request);
    ties.person = Id<Person>(m_actor.person);
    say(ties, *said);
    ties.proposedKinds = kindsText(*recorded);
    ties.saidAt = now();
    row.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(row); !done)
        return done;
    note(QStringLiteral("coordinator_ties.declare"), row, before, QString());
    return {};
}

/// By another coordinator who is free of the case.
Result<void> Endorsing::clearSaid(const Op &op)
{
    const auto row = m_work.find(entityFor<CoordinatorTies>(), op.id);
    if (!row)
        return failure(row.error());
    if (!*row || !sees(audiencesOf(m_actor), (*row)->scope))
        return refuse(Reason::RecordMissing, op.table);
    auto &ties = (*row)->as<CoordinatorTies>();
    const auto about = coordinatedCase(ties.request, op);
    const auto name = nameOf(ties.person);
    if (!about || !name)
        return failure(about ? name.error() : about.error());
    if (RawId(ties.person)
        == RawId(m_actor.person)) // said first: whoever named a tie is not free of it either
        return refuse(Reason::OwnCase, *name);
    if (auto may = mayCoordinate(*about, m_actor.person); !may)
        return refusedTo(m_actor.person, may);
    if (barNow(ties) == Bar::None)
        return refuse(Reason::AlreadyDecided, *name);
    const QJsonObject before = fieldsToJson(*(*row)->entity, ties);
    if (auto done = clearIn(ties, op, {m_actor.person, ties.person, *name}); !done)
        return done;
    (*row)->registers.insert(QStringLiteral("cleared_by"), m_work.stamp().reg());
    if (auto done = m_work.touch(**row); !done)
        return done;
    note(QStringLiteral("coordinator_ties.clear"), **row, before, ties.clearReason);
    return {};
}

/// A refusal that speaks of a person by their name, where it says nothing else.
Result<void> Endorsing::refusedTo(const RawId &person, const Result<void> &judged)
{
    auto told = refused(judged);
    if (told || !told.error().subject.isEmpty() || told.error().fault == Fault::Storage)
        return told;
    const Reason reason = told.error().reason;
    const bool aboutTies = reason == Reason::ReviewerExcluded || reason == Reason::ConflictNotCleared
        || reason == Reason::DeclarationMissing;
    if (!aboutTies)
        return told;
    const auto name = nameOf(person);
    return name ? Result<void>(refuse(reason, *name)) : failure(name.error());
}

} // namespace cooperage::server
