// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

/// "Not now" to a suggested partner: they are not suggested again for some months
/// (models/rules/suggestions.h). It is the person's own business, reaches their own devices and nobody
/// else's. Of several about the same partner the newest counts.
struct SuggestionDismissal : Record
{
    static constexpr const char *table = "suggestion_dismissal";
    Id<Person> person; ///< whose it is
    Id<Workshop> partner;
    std::optional<QDate> on;
};

inline constexpr Field suggestionDismissalFields[] = {
    field<&SuggestionDismissal::person>("person", QT_TRANSLATE_NOOP("Field", "Person"))
        .required()
        .fixed()
        .since(3),
    field<&SuggestionDismissal::partner>("partner", QT_TRANSLATE_NOOP("Field", "Partner"))
        .required()
        .fixed()
        .since(3),
    field<&SuggestionDismissal::on>("dismissed_on", QT_TRANSLATE_NOOP("Field", "Not now, said on"))
        .fixed()
        .since(3),
};

template <> constexpr Entity entityOf<SuggestionDismissal>()
{
    return {SuggestionDismissal::table, QT_TRANSLATE_NOOP("Entity", "Suggestion put off"),
        suggestionDismissalFields, Merge::Fields, Audience::OwnWorkshop, Right::Self, "person",
        makeRecord<SuggestionDismissal>};
}

} // namespace cooperage
