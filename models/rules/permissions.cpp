// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/permissions.h"

namespace cooperage {

namespace {

bool isOfWorkshop(const Actor &actor, const RawId &workshop)
{
    return actor.workshop && *actor.workshop == workshop && actor.workshopRole != WorkshopRole::None;
}

Result<void> allowed(bool yes, Reason otherwise)
{
    if (yes)
        return {};
    return failure(Fault::NotAllowed, otherwise);
}

bool onlyObserves(const Actor &actor)
{
    return actor.has(Role::Observer) && actor.roles.size() == 1;
}

} // namespace

Result<void> mayEdit(const Actor &actor, const Entity &entity, const Ownership &ownership)
{
    if (!actor.mayWork())
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    const bool steward = actor.has(Role::Steward);
    const bool coordinator = actor.has(Role::Coordinator);
    const bool mine = ownership.author == actor.person;
    const bool mayWrite = !onlyObserves(actor);
    switch (entity.edit) {
    case Right::OwnWorkshop:
        if (ownership.outside) // who knows them writes down what they know
            return allowed(mayWrite && (mine || steward || coordinator), Reason::RoleMissing);
        return allowed(steward || isOfWorkshop(actor, ownership.workshop), Reason::NotYourWorkshop);
    case Right::OwnWorkshopOrCoordinator:
        return allowed(
            steward || coordinator || isOfWorkshop(actor, ownership.workshop), Reason::NotYourWorkshop);
    case Right::StockParties:
        return allowed(
            steward || isOfWorkshop(actor, ownership.workshop) || isOfWorkshop(actor, ownership.holder),
            Reason::NotYourWorkshop);
    case Right::Steward:
        return allowed(steward, Reason::RoleMissing);
    case Right::Self:
        return allowed(steward || ownership.author == actor.person, Reason::RoleMissing);
    case Right::Author:
        return allowed(mayWrite && mine, Reason::NotInvited);
    case Right::AuthorOrCoordinator:
        return allowed(mayWrite && (mine || steward || coordinator), Reason::RoleMissing);
    case Right::Nobody:
        return allowed(false, Reason::DecidedField);
    }
    return failure(Fault::NotAllowed, Reason::RoleMissing);
}

bool mayInviteAs(const Actor &actor, Role role)
{
    if (!actor.mayWork())
        return false;
    switch (role) {
    case Role::Maker:
    case Role::Curator:
    case Role::Observer:
        return true; // every member may invite
    case Role::Coordinator:
        return actor.has(Role::Coordinator) || actor.has(Role::Steward);
    case Role::Steward:
        return actor.has(Role::Steward);
    }
    return false;
}

} // namespace cooperage
