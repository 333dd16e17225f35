// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

/// One person's thanks to another: a fact, never changed. Thanks to the reviewers of a request name nobody:
/// the sender keeps one without a receiver, and each reviewer gets one the server wrote, which only they see.
struct Thanks : Record
{
    static constexpr const char *table = "thanks";
    Id<Person> giver;
    std::optional<Id<Person>> receiver; ///< unset: the reviewers of `about`
    std::optional<AnyId> about; ///< what it is for, where that is a record: a request, a listing
    QString forWhat; ///< the same in words: "E-27", "the lift to the market"
    QString text;
    bool open = false; ///< for everybody to read
};

inline constexpr Field thanksFields[] = {
    field<&Thanks::giver>("giver", QT_TRANSLATE_NOOP("Field", "From")).required().fixed().since(3),
    field<&Thanks::receiver>("receiver", QT_TRANSLATE_NOOP("Field", "To")).fixed().since(3),
    field<&Thanks::about>("about", QT_TRANSLATE_NOOP("Field", "About")).fixed().hidden().since(3),
    field<&Thanks::forWhat>("for_what", QT_TRANSLATE_NOOP("Field", "For what")).fixed().upTo(140).since(3),
    field<&Thanks::text>("text", QT_TRANSLATE_NOOP("Field", "Thanks")).required().fixed().upTo(600).since(3),
    field<&Thanks::open>("open", QT_TRANSLATE_NOOP("Field", "For everybody to read")).fixed().since(3),
};

template <> constexpr Entity entityOf<Thanks>()
{
    return {Thanks::table, QT_TRANSLATE_NOOP("Entity", "Thanks"), thanksFields, Merge::Append,
        Audience::Between, Right::Author, nullptr, makeRecord<Thanks>};
}

} // namespace cooperage
