// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/coordinatorties.h"

#include "models/actions/endorsementguards.h"
#include "models/rules/validation.h"
#include "models/store/asked.h"
#include "models/store/endorsementquery.h"

#include <algorithm>

namespace cooperage {

namespace {

QString tableName()
{
    return QString::fromLatin1(CoordinatorTies::table);
}

struct Coordinated
{
    EndorsementCase about;
    Actor actor;
};

/// The request, if this person coordinates it and there is still something to decide.
Result<Coordinated> coordinated(const Store &store, const Id<Endorsement> &request)
{
    auto about = caseOf(store, request);
    const auto actor = store.actor();
    if (!about || !actor)
        return failure(about ? actor.error() : about.error());
    if (!isCoordinatedBy(about->request, *actor))
        return failure(Fault::NotAllowed, Reason::RoleMissing, humanNumber(about->request));
    const auto state = stateAhead(store, entityOf<Endorsement>(), about->request);
    if (!state)
        return failure(state.error());
    Endorsement ahead = about->request;
    entityOf<Endorsement>().fieldNamed(u"state")->set(ahead, *state);
    if (!takesTies(ahead))
        return notNow(store, entityOf<Endorsement>(), about->request, sidesOf(about->request));
    return Coordinated{std::move(*about), *actor};
}

} // namespace

Error speakingOf(const Store &store, const RawId &person, Error error)
{
    static constexpr Reason ofTies[]
        = {Reason::ReviewerExcluded, Reason::ConflictNotCleared, Reason::DeclarationMissing};
    const bool named = !error.subject.isEmpty()
        || std::find(std::begin(ofTies), std::end(ofTies), error.reason) == std::end(ofTies);
    if (named)
        return error;
    if (const auto whose = store.find<Person>(person))
        error.subject = whose->name;
    return error;
}

Result<std::optional<Op>> sayingOf(const Store &store, const EndorsementCase &about, const SaidTies &said)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    if (!isCoordinatedBy(about.request, *actor))
        return failure(Fault::NotAllowed, Reason::RoleMissing, humanNumber(about.request));
    if (said.state == DeclarationState::NotAsked)
        return failure(
            speakingOf(store, actor->person, {Fault::Invalid, Reason::DeclarationMissing, {}, {}, {}}));
    if (auto sound = checkDeclaration(said.state, said.kinds); !sound)
        return failure(sound.error());
    const auto state = stateAhead(store, entityOf<Endorsement>(), about.request);
    if (!state)
        return failure(state.error());
    const SaidTies clean{said.state, said.kinds, cleanText(said.text, true).trimmed()};
    const CoordinatorTies *before = tiesSaidBy(about, actor->person);
    if (before && saidIn(*before) == clean)
        return std::optional<Op>();
    if (auto may = maySayTies(about, actor->person); !may)
        return failure(speakingOf(store, actor->person, may.error()));
    Op op{OpKind::Command, tableName(), coordinatorTiesId(about.request.id, actor->person),
        {{QStringLiteral("request"), about.request.id.hex()},
            {QStringLiteral("ties"), Stored<DeclarationState>::toJson(clean.state)},
            {QStringLiteral("kinds"), kindsText(clean.kinds)}, {QStringLiteral("text"), clean.text}},
        QStringLiteral("declare"), {{QStringLiteral("state"), *state}}};
    return std::optional<Op>(std::move(op));
}

void takeAsSaid(EndorsementCase &about, const RawId &person, const SaidTies &said)
{
    auto own = std::find_if(about.coordinators.begin(), about.coordinators.end(),
        [&person](const CoordinatorTies &one) { return RawId(one.person) == person; });
    if (own == about.coordinators.end()) {
        CoordinatorTies made;
        made.id = coordinatorTiesId(about.request.id, person);
        made.request = Id<Endorsement>(about.request.id);
        made.person = Id<Person>(person);
        about.coordinators.append(made);
        own = about.coordinators.end() - 1;
    }
    say(*own, said);
}

Result<Committed> sayTies(Store &store, const CoordinatorDeclaration &declaration)
{
    const auto in = coordinated(store, declaration.request);
    if (!in)
        return failure(in.error());
    const auto op = sayingOf(store, in->about, declaration.said);
    if (!op)
        return failure(op.error());
    if (!*op)
        return Committed{};
    const QString intent = QStringLiteral("coordinator_ties.declare");
    Edit edit(intent, {intent, humanNumber(in->about.request), 1});
    edit.command((*op)->table, (*op)->id, (*op)->command, (*op)->from, (*op)->fields);
    return store.commit(edit);
}

Result<Committed> clearCoordinatorTies(Store &store, const CoordinatorClearing &clearing)
{
    const auto in = coordinated(store, clearing.request);
    const auto person = store.find<Person>(clearing.person);
    if (!in || !person)
        return failure(in ? person.error() : in.error());
    const CoordinatorTies *said = tiesSaidBy(in->about, clearing.person);
    if (!said)
        return failure(Fault::NotFound, Reason::DeclarationMissing, person->name);
    if (clearing.person == in->actor.person)
        return failure(Fault::NotAllowed, Reason::OwnCase, person->name);
    if (auto may = mayCoordinate(in->about, in->actor.person); !may)
        return failure(speakingOf(store, in->actor.person, may.error()));
    const auto kinds = kindsFromText(said->tieKinds);
    if (!kinds)
        return failure(Fault::Invalid, Reason::NotAChoice, QStringLiteral("kinds"));
    if (barNow(*said) == Bar::None)
        return failure(Fault::Conflict, Reason::AlreadyDecided, person->name);
    const QString reason = clearing.reason.trimmed();
    if (auto may = mayClear(in->actor.person, clearing.person, *kinds, reason, person->name); !may)
        return failure(may.error());
    const auto asked = requestedCommands(store, tableName(), {said->id});
    if (!asked)
        return failure(asked.error());
    if (asked->contains(said->id))
        return Committed{};
    const QString intent = QStringLiteral("coordinator_ties.clear");
    Edit edit(intent, {intent, humanNumber(in->about.request), 1});
    edit.command(tableName(), said->id, QStringLiteral("clear"), {}, {{QStringLiteral("reason"), reason}});
    return store.commit(edit);
}

} // namespace cooperage
