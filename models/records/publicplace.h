// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

namespace cooperage {

/// Where the collective shows its public pages, and whether it does. One record, whose id follows from the
/// collective (models/rules/publicaddress.h), so that two stewards meet in it.
struct PublicPlace : Record
{
    static constexpr const char *table = "public_place";
    QString address; ///< "https://coop.example", nothing behind it
    bool open = false;
};

inline constexpr Field publicPlaceFields[] = {
    field<&PublicPlace::address>("address", QT_TRANSLATE_NOOP("Field", "Address of the public pages"))
        .upTo(200)
        .since(3),
    field<&PublicPlace::open>("open", QT_TRANSLATE_NOOP("Field", "Public pages")).since(3),
};

template <> constexpr Entity entityOf<PublicPlace>()
{
    return {PublicPlace::table, QT_TRANSLATE_NOOP("Entity", "Public pages"), publicPlaceFields, Merge::Fields,
        Audience::Everyone, Right::Steward, nullptr, makeRecord<PublicPlace>};
}

} // namespace cooperage
