// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

/// The collective itself: one record whose id is the collective's.
struct Collective : Record
{
    static constexpr const char *table = "collective";
    QString name;
    QString currency; ///< default for new workshops, ISO 4217
    QString zone; ///< IANA time zone; periods start at 00:00 here
    QString charter;
    QString taste; ///< what the collective finds good
};

inline constexpr Field collectiveFields[] = {
    field<&Collective::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().upTo(80),
    field<&Collective::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency")).required().upTo(3),
    field<&Collective::zone>("zone", QT_TRANSLATE_NOOP("Field", "Time zone")).upTo(60),
    field<&Collective::charter>("charter", QT_TRANSLATE_NOOP("Field", "Charter")).longText(),
    field<&Collective::taste>("taste", QT_TRANSLATE_NOOP("Field", "What we find good")).longText().since(2),
};

template <> constexpr Entity entityOf<Collective>()
{
    return {Collective::table, QT_TRANSLATE_NOOP("Entity", "Collective"), collectiveFields, Merge::Fields,
        Audience::Everyone, Right::Steward, nullptr, makeRecord<Collective>};
}

/// A value of the collective that differs from its default. Definitions stand in models/rules/settings.h.
/// Its id follows from the name, so two stewards changing the same one meet in one record.
struct Setting : Record
{
    static constexpr const char *table = "setting";
    QString name;
    QString value;
};

inline constexpr Field settingFields[] = {
    field<&Setting::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().fixed().upTo(60),
    field<&Setting::value>("value", QT_TRANSLATE_NOOP("Field", "Value")).upTo(200),
};

template <> constexpr Entity entityOf<Setting>()
{
    return {Setting::table, QT_TRANSLATE_NOOP("Entity", "Setting"), settingFields, Merge::Fields,
        Audience::Everyone, Right::Steward, nullptr, makeRecord<Setting>};
}

enum class InvitationState { Open, Accepted, Expired, Revoked };
template <> struct Choices<InvitationState>
{
    static constexpr Choice list[] = {{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
        {"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
        {"expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
        {"revoked", QT_TRANSLATE_NOOP("Choice", "Revoked")}};
};

/// An invitation somebody made. The code itself is known only to who was invited; the server has its hash.
struct Invitation : Record
{
    static constexpr const char *table = "invitation";
    QString invitee; ///< name of the person invited
    Role role = Role::Maker;
    std::optional<Id<Workshop>> workshop;
    WorkshopRole workshopRole = WorkshopRole::None;
    std::optional<Id<Person>> person; ///< set for a further device or a person who lost all devices
    Instant expires;
    InvitationState state = InvitationState::Open;
};

inline constexpr Field invitationFields[] = {
    field<&Invitation::invitee>("invitee", QT_TRANSLATE_NOOP("Field", "For")).upTo(80),
    field<&Invitation::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).decided(),
    field<&Invitation::workshop>("workshop", QT_TRANSLATE_NOOP("Field", "Workshop")).decided(),
    field<&Invitation::workshopRole>("workshop_role", QT_TRANSLATE_NOOP("Field", "Role in the workshop"))
        .decided(),
    field<&Invitation::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).decided(),
    field<&Invitation::expires>("expires", QT_TRANSLATE_NOOP("Field", "Expires")).decided(),
    field<&Invitation::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided(),
};

template <> constexpr Entity entityOf<Invitation>()
{
    return {Invitation::table, QT_TRANSLATE_NOOP("Entity", "Invitation"), invitationFields, Merge::Server,
        Audience::Coordinators, Right::Nobody, nullptr, makeRecord<Invitation>};
}

} // namespace cooperage
