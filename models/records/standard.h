// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/person.h"

namespace cooperage {

/// What the collective holds good work of one craft to be. What is asked stands in its versions.
struct Standard : Record
{
    static constexpr const char *table = "standard";
    QString name;
    QString craft;
    QString aims; ///< what it is for, in a few sentences
};

inline constexpr Field standardFields[] = {
    field<&Standard::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().upTo(80).since(2),
    field<&Standard::craft>("craft", QT_TRANSLATE_NOOP("Field", "Craft")).upTo(40).since(2),
    field<&Standard::aims>("aims", QT_TRANSLATE_NOOP("Field", "What it is for")).longText().since(2),
};

template <> constexpr Entity entityOf<Standard>()
{
    return {Standard::table, QT_TRANSLATE_NOOP("Entity", "Standard"), standardFields, Merge::Fields,
        Audience::Everyone, Right::AuthorOrCoordinator, nullptr, makeRecord<Standard>};
}

/// How marks become a score. It belongs to the version: the same marks give another number.
enum class ScoreMethod {
    Scaled, ///< 100 · Σ w·(s − min)/(max − min) / Σ w
    Points, ///< 100 · Σ s / Σ max
};
template <> struct Choices<ScoreMethod>
{
    static constexpr Choice list[] = {{"scaled", QT_TRANSLATE_NOOP("Choice", "Scaled by weight")},
        {"points", QT_TRANSLATE_NOOP("Choice", "Points of all points")}};
};

enum class VersionState { Draft, Proposed, Published, Retired };
template <> struct Choices<VersionState>
{
    static constexpr Choice list[] = {{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        {"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
        {"published", QT_TRANSLATE_NOOP("Choice", "Published")},
        {"retired", QT_TRANSLATE_NOOP("Choice", "Retired")}};
};

/// One wording of a standard. A draft may be changed; once proposed it stands still, and a second person
/// publishes it. Requests keep the version they began with.
struct StandardVersion : Record
{
    static constexpr const char *table = "standard_version";
    Id<Standard> standard;
    int number = 0; ///< given when published
    VersionState state = VersionState::Draft;
    ScoreMethod method = ScoreMethod::Scaled;
    int pass = 800; ///< tenths of a point
    int minimumReviewers = 3;
    int spreadLimit = 250; ///< tenths of a point
    int validityMonths = 24;
    std::optional<Id<Person>> proposedBy;
    std::optional<Id<Person>> publishedBy;
    std::optional<Instant> publishedAt;
};

inline constexpr Field standardVersionFields[] = {
    field<&StandardVersion::standard>("standard", QT_TRANSLATE_NOOP("Field", "Standard"))
        .required()
        .fixed()
        .since(2),
    field<&StandardVersion::number>("number", QT_TRANSLATE_NOOP("Field", "Version")).decided().since(2),
    field<&StandardVersion::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided().since(2),
    field<&StandardVersion::method>("method", QT_TRANSLATE_NOOP("Field", "How marks are added up")).since(2),
    field<&StandardVersion::pass>("pass", QT_TRANSLATE_NOOP("Field", "Passes at, tenths of a point"))
        .atLeast(0)
        .atMost(1000)
        .since(2),
    field<&StandardVersion::minimumReviewers>(
        "minimum_reviewers", QT_TRANSLATE_NOOP("Field", "Reviewers needed"))
        .atLeast(1)
        .atMost(20)
        .since(2),
    field<&StandardVersion::spreadLimit>(
        "spread_limit", QT_TRANSLATE_NOOP("Field", "Spread allowed, tenths of a point"))
        .atLeast(0)
        .atMost(1000)
        .since(2),
    field<&StandardVersion::validityMonths>(
        "validity_months", QT_TRANSLATE_NOOP("Field", "Endorsements last, months"))
        .atLeast(1)
        .atMost(120)
        .since(2),
    field<&StandardVersion::proposedBy>("proposed_by", QT_TRANSLATE_NOOP("Field", "Proposed by"))
        .decided()
        .since(2),
    field<&StandardVersion::publishedBy>("published_by", QT_TRANSLATE_NOOP("Field", "Published by"))
        .decided()
        .since(2),
    field<&StandardVersion::publishedAt>("published_at", QT_TRANSLATE_NOOP("Field", "Published on"))
        .decided()
        .since(2),
};

template <> constexpr Entity entityOf<StandardVersion>()
{
    return {StandardVersion::table, QT_TRANSLATE_NOOP("Entity", "Version of a standard"),
        standardVersionFields, Merge::Fields, Audience::Everyone, Right::AuthorOrCoordinator, nullptr,
        makeRecord<StandardVersion>};
}

/// One thing that is looked at. Limits of marks and weight stand in models/rules/assessment.h.
struct Criterion : Record
{
    static constexpr const char *table = "criterion";
    Id<StandardVersion> version;
    QString name;
    int position = 0;
    int least = 0;
    int most = 4;
    int weight = 1; ///< 0: looked at, does not count
    bool veto = false; ///< its lowest mark is a veto
    QString levels; ///< one line per mark, lowest first: what earns it
};

inline constexpr Field criterionFields[] = {
    field<&Criterion::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).required().fixed().since(2),
    field<&Criterion::name>("name", QT_TRANSLATE_NOOP("Field", "Criterion")).required().upTo(80).since(2),
    field<&Criterion::position>("position", QT_TRANSLATE_NOOP("Field", "Position")).quiet().since(2),
    field<&Criterion::least>("least", QT_TRANSLATE_NOOP("Field", "Lowest mark"))
        .atLeast(0)
        .atMost(1)
        .since(2),
    field<&Criterion::most>("most", QT_TRANSLATE_NOOP("Field", "Highest mark"))
        .atLeast(1)
        .atMost(20)
        .since(2),
    field<&Criterion::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight"))
        .atLeast(0)
        .atMost(1000)
        .since(2),
    field<&Criterion::veto>("veto", QT_TRANSLATE_NOOP("Field", "Lowest mark is a veto")).since(2),
    field<&Criterion::levels>("levels", QT_TRANSLATE_NOOP("Field", "What earns each mark"))
        .longText()
        .since(2),
};

template <> constexpr Entity entityOf<Criterion>()
{
    return {Criterion::table, QT_TRANSLATE_NOOP("Entity", "Criterion"), criterionFields, Merge::Fields,
        Audience::Everyone, Right::AuthorOrCoordinator, nullptr, makeRecord<Criterion>};
}

} // namespace cooperage
