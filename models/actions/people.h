// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/records/collective.h"
#include "models/records/person.h"

namespace cooperage {

// Who belongs to the collective is decided by the server: these are requests.

struct Invite
{
    QString invitee; ///< name of who is invited
    Role role = Role::Maker; ///< never above the inviter's own
    std::optional<Id<Workshop>> workshop; ///< an existing one to join; unset for a maker: a new one
    WorkshopRole workshopRole = WorkshopRole::None;
    std::optional<Id<Person>> person; ///< somebody who lost all devices
};
struct Invited
{
    Committed committed;
    Id<Invitation> invitation;
    QString code; ///< shown once, never stored here: it goes into the link
};
Result<Invited> inviteMember(Store &store, const Invite &request);
Result<Committed> revokeInvitation(Store &store, const Id<Invitation> &invitation);

struct RoleOf
{
    Id<Person> person;
    Role role = Role::Maker;
};
Result<Committed> grantRole(Store &store, const RoleOf &request); ///< stewards; nothing if they have it
Result<Committed> revokeRole(Store &store, const RoleOf &request); ///< LastSteward

/// accept decline pause resume leave remove (models/rules/workflows).
struct MembershipStep
{
    Id<Membership> membership;
    QString command;
    QString reason;
};
Result<Committed> askForMembershipStep(Store &store, const MembershipStep &request);

Result<Committed> changePerson(Store &store, const Change<Person> &request);
Result<Committed> changeWorkshop(Store &store, const Change<Workshop> &request);
Result<Committed> changeCollective(Store &store, const Change<Collective> &request);

} // namespace cooperage
