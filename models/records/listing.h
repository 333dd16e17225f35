// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/workshop.h"

namespace cooperage {

enum class ListingState { Draft, Live, Paused, Archived };
template <> struct Choices<ListingState>
{
    static constexpr Choice list[] = {{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        {"live", QT_TRANSLATE_NOOP("Choice", "Live")}, {"paused", QT_TRANSLATE_NOOP("Choice", "Paused")},
        {"archived", QT_TRANSLATE_NOOP("Choice", "Archived")}};
};

enum class WhoMade { Unset, Self, Workshop, Member, Other };
template <> struct Choices<WhoMade>
{
    static constexpr Choice list[] = {{"unset", QT_TRANSLATE_NOOP("Choice", "Not said yet")},
        {"self", QT_TRANSLATE_NOOP("Choice", "I made it")},
        {"workshop", QT_TRANSLATE_NOOP("Choice", "Our workshop")},
        {"member", QT_TRANSLATE_NOOP("Choice", "Another member")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Somebody else")}};
};

enum class Condition { New, Refurbished, Used, Damaged };
template <> struct Choices<Condition>
{
    static constexpr Choice list[] = {{"new", QT_TRANSLATE_NOOP("Choice", "New")},
        {"refurbished", QT_TRANSLATE_NOOP("Choice", "Refurbished")},
        {"used", QT_TRANSLATE_NOOP("Choice", "Used")}, {"damaged", QT_TRANSLATE_NOOP("Choice", "Damaged")}};
};

/// A product page.
struct Listing : Record
{
    static constexpr const char *table = "listing";
    Id<Workshop> workshop;
    QString title;
    QString category; ///< a path: "Kitchen > Mugs"
    QString madeHow;
    WhoMade whoMade = WhoMade::Unset;
    std::optional<int> madeToOrderDays; ///< unset = from stock
    Condition condition = Condition::New;
    QString language;
    bool priceOnRequest = false;
    bool shipped = true; ///< needs a weight before it can be live
    QString taxClass;
    ListingState state = ListingState::Draft;
    QString benefit; ///< what the buyer gains
    QString care;
    QString story;
};

inline constexpr Field listingFields[] = {
    field<&Listing::workshop>("workshop", QT_TRANSLATE_NOOP("Field", "Made by")).required().fixed(),
    field<&Listing::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).required().upTo(140),
    field<&Listing::category>("category", QT_TRANSLATE_NOOP("Field", "Category")).upTo(200),
    field<&Listing::madeHow>("made_how", QT_TRANSLATE_NOOP("Field", "Made how")).upTo(120),
    field<&Listing::whoMade>("who_made", QT_TRANSLATE_NOOP("Field", "Who made it")),
    field<&Listing::madeToOrderDays>("made_to_order_days", QT_TRANSLATE_NOOP("Field", "Made to order, days"))
        .atLeast(1)
        .atMost(365),
    field<&Listing::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition")),
    field<&Listing::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).upTo(20),
    field<&Listing::priceOnRequest>("price_on_request", QT_TRANSLATE_NOOP("Field", "Price on request")),
    field<&Listing::shipped>("shipped", QT_TRANSLATE_NOOP("Field", "Can be shipped")),
    field<&Listing::taxClass>("tax_class", QT_TRANSLATE_NOOP("Field", "Tax class")).upTo(40),
    field<&Listing::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided(),
    field<&Listing::benefit>("benefit", QT_TRANSLATE_NOOP("Field", "What the buyer gains")).upTo(300),
    field<&Listing::care>("care", QT_TRANSLATE_NOOP("Field", "Care")).longText(),
    field<&Listing::story>("story", QT_TRANSLATE_NOOP("Field", "Story")).longText(),
};

template <> constexpr Entity entityOf<Listing>()
{
    return {Listing::table, QT_TRANSLATE_NOOP("Entity", "Listing"), listingFields, Merge::Fields,
        Audience::Everyone, Right::OwnWorkshop, "workshop", makeRecord<Listing>};
}

} // namespace cooperage
