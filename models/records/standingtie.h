// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/relation.h"

namespace cooperage {

/// What ties who wrote it to somebody for as long as it lasts: said once, not anew before every review. Each
/// person has one about another person or workshop, whose id follows from both, so that two devices meet in
/// one record. Private: seen by who wrote it and by coordinators.
struct StandingTie : Record
{
    static constexpr const char *table = "standing_tie";
    AnyId about; ///< a person, or a workshop of the collective or outside
    QString kinds; ///< kindsText of models/records/relation.h; empty: nothing, whatever was said before
    QString text; ///< in own words
    std::optional<QDate> until; ///< its last day; unset: it lasts
};

inline constexpr Field standingTieFields[] = {
    field<&StandingTie::about>("about", QT_TRANSLATE_NOOP("Field", "With")).required().fixed().since(3),
    field<&StandingTie::kinds>("kinds", QT_TRANSLATE_NOOP("Field", "Kinds of ties")).upTo(400).since(3),
    field<&StandingTie::text>("text", QT_TRANSLATE_NOOP("Field", "Ties in own words")).upTo(1000).since(3),
    field<&StandingTie::until>("until", QT_TRANSLATE_NOOP("Field", "It ended on")).since(3),
};

template <> constexpr Entity entityOf<StandingTie>()
{
    return {StandingTie::table, QT_TRANSLATE_NOOP("Entity", "Standing tie"), standingTieFields, Merge::Fields,
        Audience::Coordinators, Right::Author, nullptr, makeRecord<StandingTie>};
}

inline RawId standingTieId(const RawId &who, const RawId &about)
{
    return RawId::derived(QByteArrayLiteral("standing_tie ") + who.bytes() + about.bytes());
}

} // namespace cooperage
