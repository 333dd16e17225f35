// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/relation.h"
#include "models/records/workshop.h"

namespace cooperage {

/// One person's praise of a workshop or listing, in their own name: a sentence with its disclosure. It
/// needs no panel and never speaks for the collective.
struct Recommendation : Record
{
    static constexpr const char *table = "recommendation";
    Id<Workshop> workshop;
    AnyId subject; ///< a listing, or the workshop itself
    DeclarationState ties = DeclarationState::NotAsked;
    QString tieKinds;
    QString text;
    QString language
        = QStringLiteral("en"); ///< of the sentence, ISO 639: what stands before it is in the same
    bool labelled = false; ///< a coordinator found it to be praise for praise: the text has to say so
};

inline constexpr Field recommendationFields[] = {
    field<&Recommendation::workshop>("workshop", QT_TRANSLATE_NOOP("Field", "Made by"))
        .required()
        .fixed()
        .since(2),
    field<&Recommendation::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"))
        .required()
        .fixed()
        .since(2),
    field<&Recommendation::ties>("ties", QT_TRANSLATE_NOOP("Field", "Ties")).since(2),
    field<&Recommendation::tieKinds>("tie_kinds", QT_TRANSLATE_NOOP("Field", "Kinds of ties"))
        .upTo(400)
        .since(2),
    field<&Recommendation::text>("text", QT_TRANSLATE_NOOP("Field", "In one sentence"))
        .required()
        .upTo(400)
        .since(2),
    field<&Recommendation::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).upTo(8).since(3),
    field<&Recommendation::labelled>("labelled", QT_TRANSLATE_NOOP("Field", "Praise for praise"))
        .decided()
        .since(3),
};

template <> constexpr Entity entityOf<Recommendation>()
{
    return {Recommendation::table, QT_TRANSLATE_NOOP("Entity", "Recommendation"), recommendationFields,
        Merge::Fields, Audience::Everyone, Right::Author, nullptr, makeRecord<Recommendation>};
}

} // namespace cooperage
