// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/workshop.h"

namespace cooperage {

/// Anyone we know of. Contact data is a record of its own, seen by fewer.
struct Person : Record
{
    static constexpr const char *table = "person";
    QString name;
    QString language;
    QString place;
};

inline constexpr Field personFields[] = {
    field<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().upTo(80),
    field<&Person::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).upTo(20),
    field<&Person::place>("place", QT_TRANSLATE_NOOP("Field", "Place")).upTo(80),
};

template <> constexpr Entity entityOf<Person>()
{
    return {Person::table, QT_TRANSLATE_NOOP("Entity", "Person"), personFields, Merge::Fields,
        Audience::Everyone, Right::Self, nullptr, makeRecord<Person>};
}

enum class MembershipState { Invited, Applicant, Member, Paused, Declined, Left, Removed };
template <> struct Choices<MembershipState>
{
    static constexpr Choice list[] = {{"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},
        {"applicant", QT_TRANSLATE_NOOP("Choice", "Applicant")},
        {"member", QT_TRANSLATE_NOOP("Choice", "Member")}, {"paused", QT_TRANSLATE_NOOP("Choice", "Paused")},
        {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")}, {"left", QT_TRANSLATE_NOOP("Choice", "Left")},
        {"removed", QT_TRANSLATE_NOOP("Choice", "Removed")}};
};

enum class WorkshopRole { None, Owner, CoWorker };
template <> struct Choices<WorkshopRole>
{
    static constexpr Choice list[]
        = {{"none", QT_TRANSLATE_NOOP("Choice", "None")}, {"owner", QT_TRANSLATE_NOOP("Choice", "Owner")},
            {"co_worker", QT_TRANSLATE_NOOP("Choice", "Co-worker")}};
};

struct Membership : Record
{
    static constexpr const char *table = "membership";
    Id<Person> person;
    std::optional<Id<Workshop>> workshop;
    WorkshopRole workshopRole = WorkshopRole::None;
    MembershipState state = MembershipState::Invited;
    std::optional<QDate> since;
};

inline constexpr Field membershipFields[] = {
    field<&Membership::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).required().fixed(),
    field<&Membership::workshop>("workshop", QT_TRANSLATE_NOOP("Field", "Workshop")).decided(),
    field<&Membership::workshopRole>("workshop_role", QT_TRANSLATE_NOOP("Field", "Role in the workshop"))
        .decided(),
    field<&Membership::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided(),
    field<&Membership::since>("since", QT_TRANSLATE_NOOP("Field", "Since")).decided(),
};

template <> constexpr Entity entityOf<Membership>()
{
    return {Membership::table, QT_TRANSLATE_NOOP("Entity", "Membership"), membershipFields, Merge::Server,
        Audience::Everyone, Right::Nobody, nullptr, makeRecord<Membership>};
}

enum class Role { Maker, Curator, Coordinator, Steward, Observer };
template <> struct Choices<Role>
{
    static constexpr Choice list[] = {{"maker", QT_TRANSLATE_NOOP("Choice", "Maker")},
        {"curator", QT_TRANSLATE_NOOP("Choice", "Curator")},
        {"coordinator", QT_TRANSLATE_NOOP("Choice", "Coordinator")},
        {"steward", QT_TRANSLATE_NOOP("Choice", "Steward")},
        {"observer", QT_TRANSLATE_NOOP("Choice", "Observer")}};
};

/// One role of one person. Roles add up; a steward gives and takes them by command.
struct RoleGrant : Record
{
    static constexpr const char *table = "role_grant";
    Id<Person> person;
    Role role = Role::Maker;
};

inline constexpr Field roleGrantFields[] = {
    field<&RoleGrant::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).required().fixed(),
    field<&RoleGrant::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).required().fixed(),
};

template <> constexpr Entity entityOf<RoleGrant>()
{
    return {RoleGrant::table, QT_TRANSLATE_NOOP("Entity", "Role"), roleGrantFields, Merge::Server,
        Audience::Everyone, Right::Nobody, nullptr, makeRecord<RoleGrant>};
}

} // namespace cooperage
