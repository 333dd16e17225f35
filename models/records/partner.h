// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

/// What we know of a shop outside the collective; the shop itself is a workshop marked as outside.
struct Partner : Record
{
    static constexpr const char *table = "partner";
    Id<Workshop> shop;
    QString knownFor;
    std::optional<Id<Person>> introducedBy;
};

inline constexpr Field partnerFields[] = {
    field<&Partner::shop>("shop", QT_TRANSLATE_NOOP("Field", "Shop")).required().fixed().since(2),
    field<&Partner::knownFor>("known_for", QT_TRANSLATE_NOOP("Field", "Known for")).upTo(300).since(2),
    field<&Partner::introducedBy>("introduced_by", QT_TRANSLATE_NOOP("Field", "Introduced by")).since(2),
};

template <> constexpr Entity entityOf<Partner>()
{
    return {Partner::table, QT_TRANSLATE_NOOP("Entity", "Partner"), partnerFields, Merge::Fields,
        Audience::Everyone, Right::AuthorOrCoordinator, nullptr, makeRecord<Partner>};
}

/// How to reach them: nobody's business but who wrote it down and the coordinators.
struct PartnerContact : Record
{
    static constexpr const char *table = "partner_contact";
    Id<Partner> partner;
    QString name;
    QString address; ///< e-mail, telephone, as they gave it
};

inline constexpr Field partnerContactFields[] = {
    field<&PartnerContact::partner>("partner", QT_TRANSLATE_NOOP("Field", "Partner"))
        .required()
        .fixed()
        .since(2),
    field<&PartnerContact::name>("name", QT_TRANSLATE_NOOP("Field", "Contact")).upTo(80).since(2),
    field<&PartnerContact::address>("address", QT_TRANSLATE_NOOP("Field", "How to reach them"))
        .upTo(200)
        .since(2),
};

template <> constexpr Entity entityOf<PartnerContact>()
{
    return {PartnerContact::table, QT_TRANSLATE_NOOP("Entity", "Partner's contact"), partnerContactFields,
        Merge::Fields, Audience::Coordinators, Right::AuthorOrCoordinator, nullptr,
        makeRecord<PartnerContact>};
}

} // namespace cooperage
