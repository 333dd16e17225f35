// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/listing.h"
#include "models/records/standard.h"

namespace cooperage {

/// How a workshop marks its own listing by a criterion, outside of any request and seen by nobody else. Its
/// id follows from listing and criterion, so that two devices meet in one record; the criterion says which
/// version of the standard it is.
struct SelfMark : Record
{
    static constexpr const char *table = "self_mark";
    Id<Listing> listing;
    Id<Criterion> criterion;
    int mark = 0;
    QString why;
};

inline constexpr Field selfMarkFields[] = {
    field<&SelfMark::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")).required().fixed().since(3),
    field<&SelfMark::criterion>("criterion", QT_TRANSLATE_NOOP("Field", "Criterion"))
        .required()
        .fixed()
        .since(3),
    field<&SelfMark::mark>("mark", QT_TRANSLATE_NOOP("Field", "Mark")).atLeast(0).atMost(20).since(3),
    field<&SelfMark::why>("why", QT_TRANSLATE_NOOP("Field", "Why")).upTo(1000).since(3),
};

template <> constexpr Entity entityOf<SelfMark>()
{
    return {SelfMark::table, QT_TRANSLATE_NOOP("Entity", "Mark of own work"), selfMarkFields, Merge::Fields,
        Audience::OwnWorkshop, Right::OwnWorkshop, "listing", makeRecord<SelfMark>};
}

inline RawId selfMarkId(const RawId &listing, const RawId &criterion)
{
    return RawId::derived(QByteArrayLiteral("self_mark ") + listing.bytes() + criterion.bytes());
}

} // namespace cooperage
