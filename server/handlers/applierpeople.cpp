// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about members: workshops, roles, invitations, devices.
#include "server/handlers/applier.h"
#include "server/handlers/arguments.h"

#include "models/records/collective.h"
#include "models/rules/permissions.h"
#include "models/rules/settings.h"

namespace cooperage::server {

/// Remembers what a person could see before their rights change, the first time this transaction does it.
Result<void> Applier::willChange(const RawId &person)
{
    if (m_peopleChanged.contains(person))
        return {};
    const auto before = m_people.actor(person);
    if (!before)
        return failure(before.error());
    m_peopleChanged.insert(person, audiencesOf(*before));
    return {};
}

Result<void> Applier::oneStewardRemains()
{
    const auto left = m_people.stewards();
    if (!left)
        return failure(left.error());
    return *left > 0 ? Result<void>() : Result<void>(refuse(Reason::LastSteward));
}

/// Somebody who has just become a member has been one since today.
Result<void> Applier::beginsToday(StoredRow &row)
{
    auto &membership = row.as<Membership>();
    if (membership.state != MembershipState::Member || membership.since)
        return {};
    const auto today = m_work.today();
    if (!today)
        return failure(today.error());
    membership.since = *today;
    row.registers.insert(QStringLiteral("since"), m_work.stamp().reg());
    return {};
}

/// A steward says to which workshop a member belongs, and as what. Arguments: workshop (null: none),
/// workshop_role.
Result<void> Applier::assignWorkshop(const Op &op)
{
    if (!m_actor.mayWork() || !m_actor.has(Role::Steward))
        return refuse(Reason::RoleMissing, op.table);
    const auto found = visible(entityFor<Membership>(), op.id);
    if (!found)
        return failure(found.error());
    const auto workshopRole = choiceIn<WorkshopRole>(op, "workshop_role");
    if (!workshopRole)
        return refuse(Reason::NotAChoice, QStringLiteral("workshop_role"));
    const RawId workshop = idIn(op, "workshop");
    if (workshop.isNull() != (*workshopRole == WorkshopRole::None))
        return refuse(Reason::Required, QStringLiteral("workshop"));
    if (!workshop.isNull()) {
        const auto there = visible(entityFor<Workshop>(), workshop);
        if (!there)
            return failure(there.error());
    }
    auto &membership = (*found)->as<Membership>();
    if (auto done = willChange(membership.person); !done)
        return done;
    membership.workshop.reset();
    if (!workshop.isNull())
        membership.workshop = Id<Workshop>(workshop);
    membership.workshopRole = *workshopRole;
    return m_work.touch(**found);
}

Result<void> Applier::grantRole(const Op &op)
{
    if (!m_actor.mayWork() || !m_actor.has(Role::Steward))
        return refuse(Reason::RoleMissing, op.table);
    const auto role = choiceIn<Role>(op, "role");
    if (!role)
        return refuse(Reason::NotAChoice, QStringLiteral("role"));
    const RawId person = idIn(op, "person");
    const auto membership = m_people.membershipOf(person);
    const auto held = m_people.grantOf(person, *role);
    if (!membership || !held)
        return failure(membership ? held.error() : membership.error());
    if (membership->isNull())
        return refuse(Reason::RecordMissing, QStringLiteral("person"));
    if (!held->isNull())
        return {}; // two stewards gave the same role
    const auto existing = m_work.find(entityFor<RoleGrant>(), op.id);
    if (!existing)
        return failure(existing.error());
    if (*existing)
        return refuse(Reason::RecordExists, op.table);
    if (auto done = willChange(person); !done)
        return done;
    StoredRow &row = m_work.make(entityFor<RoleGrant>(), op.id);
    row.as<RoleGrant>().person = Id<Person>(person);
    row.as<RoleGrant>().role = *role;
    row.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    return m_work.touch(row);
}

Result<void> Applier::revokeRole(const Op &op)
{
    if (!m_actor.mayWork() || !m_actor.has(Role::Steward))
        return refuse(Reason::RoleMissing, op.table);
    const auto found = visible(entityFor<RoleGrant>(), op.id);
    if (!found)
        return failure(found.error());
    StoredRow &row = **found;
    if (row.record->removed)
        return {};
    if (auto done = willChange(row.as<RoleGrant>().person); !done)
        return done;
    row.record->removed = true;
    row.registers.insert(QStringLiteral("_removed"), m_work.stamp().reg());
    if (auto done = m_work.touch(row); !done)
        return done;
    return oneStewardRemains();
}

/// The code was made on the inviter's device, perhaps offline; only its hash comes here. Arguments:
/// invitee, role, workshop?, workshop_role?, person? (somebody who lost all devices), code_hash.
Result<void> Applier::createInvitation(const Op &op)
{
    const auto role = choiceIn<Role>(op, "role");
    const auto workshopRole = op.fields.contains(QLatin1String("workshop_role"))
        ? choiceIn<WorkshopRole>(op, "workshop_role")
        : WorkshopRole::None;
    if (!role || !workshopRole)
        return refuse(Reason::NotAChoice, role ? QStringLiteral("workshop_role") : QStringLiteral("role"));
    const RawId workshop = idIn(op, "workshop");
    const RawId person = idIn(op, "person");
    const QByteArray codeHash = QByteArray::fromHex(text(op, "code_hash").toLatin1());
    if (codeHash.size() != 32)
        return refuse(Reason::Required, QStringLiteral("code_hash"));
    const bool steward = m_actor.has(Role::Steward);
    if (!mayInviteAs(m_actor, *role))
        return refuse(Reason::RoleMissing, QStringLiteral("role"));
    if (!workshop.isNull()) {
        const auto there = visible(entityFor<Workshop>(), workshop);
        if (!there)
            return failure(there.error());
        const bool own = m_actor.workshop == Id<Workshop>(workshop)
            && (m_actor.workshopRole == WorkshopRole::Owner || m_actor.workshopRole == *workshopRole);
        if (!steward && !own)
            return refuse(Reason::NotYourWorkshop, QStringLiteral("workshop"));
    }
    if (!person.isNull()) {
        const auto membership = m_people.membershipOf(person);
        if (!membership)
            return failure(membership.error());
        if (membership->isNull())
            return refuse(Reason::RecordMissing, QStringLiteral("person"));
        if (!steward && !m_actor.has(Role::Coordinator))
            return refuse(Reason::RoleMissing, QStringLiteral("person"));
    }
    const auto existing = m_work.find(entityFor<Invitation>(), op.id);
    const auto sameCode = codeWithHash(m_work.database(), codeHash);
    const auto days = m_lookups.settingValue(QStringLiteral("invitation_days"));
    if (!existing || !sameCode || !days)
        return failure(!existing ? existing.error() : !sameCode ? sameCode.error() : days.error());
    if (*existing || *sameCode)
        return refuse(Reason::RecordExists, op.table);

    StoredRow &row = m_work.make(entityFor<Invitation>(), op.id);
    auto &invitation = row.as<Invitation>();
    invitation.invitee = text(op, "invitee").left(80);
    invitation.role = *role;
    if (!workshop.isNull())
        invitation.workshop = Id<Workshop>(workshop);
    invitation.workshopRole = *workshopRole;
    if (!person.isNull())
        invitation.person = Id<Person>(person);
    const qint64 open
        = days->isEmpty() ? settingNamed(QStringLiteral("invitation_days"))->standard : days->toLongLong();
    invitation.expires.ms = m_work.author().at + open * 86'400'000;
    row.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(row); !done)
        return done;
    return m_people.addCode({m_work.collective(), codeHash,
        person.isNull() ? CodeKind::Invitation : CodeKind::Recovery, invitation.id, person, m_actor.person,
        *role, workshop, *workshopRole, invitation.expires.ms, false, false});
}

Result<void> Applier::revokeDevice(const Op &op)
{
    const auto device = m_people.device(op.id);
    if (!device)
        return failure(device.error());
    const bool allowed = *device && ((*device)->person == m_actor.person || m_actor.has(Role::Steward));
    if (!allowed)
        return refuse(Reason::RecordMissing, op.table);
    return m_people.revoke(op.id);
}

} // namespace cooperage::server
