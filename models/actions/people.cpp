// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/people.h"

#include "models/actions/rights.h"
#include "models/actions/steps.h"
#include "models/rules/joincode.h"
#include "models/rules/permissions.h"
#include "models/rules/validation.h"
#include "models/store/asked.h"
#include "models/store/listingquery.h"

namespace cooperage {

namespace {

template <class E> QString nameOfChoice(E value)
{
    return Stored<E>::toVariant(value).toString();
}

Result<Actor> workingActor(const Store &store)
{
    auto actor = store.actor();
    if (actor && !actor->mayWork())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    return actor;
}

Result<bool> alreadyAsked(const Store &store, const char *table, const RawId &id, const QString &command)
{
    const auto open = requestedCommands(store, QString::fromLatin1(table), {id});
    if (!open)
        return failure(open.error());
    return open->value(id) == command;
}

Result<QList<RoleGrant>> grantsOf(const Store &store, const RoleOf &request)
{
    return store.select<RoleGrant>(QStringLiteral("WHERE person = ? AND role = ? AND _removed = 0"),
        request.person.bytes(), nameOfChoice(request.role));
}

Result<QString> personName(const Store &store, const RawId &id)
{
    const auto person = store.find<Person>(id);
    if (!person)
        return failure(person.error());
    return person->name;
}

template <Described T>
Result<Committed> changeOwn(Store &store, const Change<T> &request, const QString &intent)
{
    if (auto allowed = mayChange(store, request.before); !allowed)
        return failure(allowed.error());
    const T after = cleaned(request.after);
    Edit edit(intent, {intent, after.name, 1});
    edit.change(request.before, after);
    return store.commit(edit);
}

} // namespace

Result<Invited> inviteMember(Store &store, const Invite &request)
{
    const auto actor = workingActor(store);
    if (!actor)
        return failure(actor.error());
    if (!mayInviteAs(*actor, request.role))
        return failure(Fault::NotAllowed, Reason::RoleMissing, nameOfChoice(request.role));
    const bool own = request.workshop && actor->workshop == request.workshop;
    if (request.workshop && !own && !actor->has(Role::Steward))
        return failure(Fault::NotAllowed, Reason::NotYourWorkshop);
    if (request.person && !actor->has(Role::Steward) && !actor->has(Role::Coordinator))
        return failure(Fault::NotAllowed, Reason::RoleMissing);
    const QString invitee = cleanText(request.invitee, false);
    const int longest = longestText(*entityOf<Invitation>().fieldNamed(u"invitee"));
    if (invitee.isEmpty() || invitee.size() > longest) {
        const Reason reason = invitee.isEmpty() ? Reason::Required : Reason::TooLong;
        return failure(Error{Fault::Invalid, reason, QStringLiteral("invitee"), {},
            {{QStringLiteral("invitee"), reason, invitee}}});
    }
    Invited invited;
    invited.invitation = store.ids().next<Invitation>();
    invited.code = joinCode(store.random().bytes(16));
    QJsonObject arguments{{QStringLiteral("invitee"), invitee},
        {QStringLiteral("role"), nameOfChoice(request.role)},
        {QStringLiteral("workshop_role"), nameOfChoice(request.workshopRole)},
        {QStringLiteral("code_hash"), QString::fromLatin1(joinCodeHash(invited.code).toHex())}};
    if (request.workshop)
        arguments.insert(QStringLiteral("workshop"), request.workshop->hex());
    if (request.person)
        arguments.insert(QStringLiteral("person"), request.person->hex());
    Edit edit(QStringLiteral("invitation.create"), {QStringLiteral("invitation.create"), invitee, 1});
    edit.command(
        QString::fromLatin1(Invitation::table), invited.invitation, QStringLiteral("create"), {}, arguments);
    auto committed = store.commit(edit);
    if (!committed)
        return failure(committed.error());
    invited.committed = std::move(*committed);
    return invited;
}

Result<Committed> revokeInvitation(Store &store, const Id<Invitation> &id)
{
    const auto invitation = store.find<Invitation>(id);
    if (!invitation)
        return failure(invitation.error());
    return askFor(store, {Invitation::table, id, QStringLiteral("revoke"), {}, {}, {}}, *invitation,
        invitation->invitee);
}

Result<Committed> grantRole(Store &store, const RoleOf &request)
{
    const auto actor = workingActor(store);
    const auto name = personName(store, request.person);
    const auto grants = grantsOf(store, request);
    if (!actor || !name || !grants)
        return failure(!actor ? actor.error() : !name ? name.error() : grants.error());
    if (!actor->has(Role::Steward))
        return failure(Fault::NotAllowed, Reason::RoleMissing, *name);
    if (!grants->isEmpty())
        return Committed{};
    Edit edit(QStringLiteral("role.grant"), {QStringLiteral("role.grant"), *name, 1});
    edit.command(QString::fromLatin1(RoleGrant::table), store.ids().next(), QStringLiteral("grant"), {},
        {{QStringLiteral("person"), request.person.hex()},
            {QStringLiteral("role"), nameOfChoice(request.role)}});
    return store.commit(edit);
}

Result<Committed> revokeRole(Store &store, const RoleOf &request)
{
    const auto actor = workingActor(store);
    const auto name = personName(store, request.person);
    const auto grants = grantsOf(store, request);
    if (!actor || !name || !grants)
        return failure(!actor ? actor.error() : !name ? name.error() : grants.error());
    if (!actor->has(Role::Steward))
        return failure(Fault::NotAllowed, Reason::RoleMissing, *name);
    if (request.role == Role::Steward) {
        const auto stewards
            = store.select<RoleGrant>(QStringLiteral("WHERE role = 'steward' AND _removed = 0"));
        if (!stewards)
            return failure(stewards.error());
        if (stewards->size() <= 1)
            return failure(Fault::Conflict, Reason::LastSteward, *name);
    }
    Edit edit(QStringLiteral("role.revoke"), {QStringLiteral("role.revoke"), *name, 1});
    for (const RoleGrant &grant : *grants) {
        const auto asked = alreadyAsked(store, RoleGrant::table, grant.id, QStringLiteral("revoke"));
        if (!asked)
            return failure(asked.error());
        if (!*asked)
            edit.command(QString::fromLatin1(RoleGrant::table), grant.id, QStringLiteral("revoke"), {});
    }
    return store.commit(edit);
}

Result<Committed> askForMembershipStep(Store &store, const MembershipStep &request)
{
    const auto membership = store.find<Membership>(request.membership);
    if (!membership)
        return failure(membership.error());
    const auto name = personName(store, membership->person);
    if (!name)
        return failure(name.error());
    return askFor(store,
        {Membership::table, membership->id, request.command, request.reason, {}, {membership->person, {}}},
        *membership, *name);
}

Result<Committed> changePerson(Store &store, const Change<Person> &request)
{
    return changeOwn(store, request, QStringLiteral("person.change"));
}

Result<Committed> changeWorkshop(Store &store, const Change<Workshop> &request)
{
    return changeOwn(store, request, QStringLiteral("workshop.change"));
}

Result<Committed> changeCollective(Store &store, const Change<Collective> &request)
{
    return changeOwn(store, request, QStringLiteral("collective.change"));
}

} // namespace cooperage
