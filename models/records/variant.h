// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/listing.h"

namespace cooperage {

/// One sellable version of a listing. A listing without axes has one variant with empty options.
struct Variant : Record
{
    static constexpr const char *table = "variant";
    Id<Listing> listing;
    QString sku; ///< unique per owner; the server decides (a second one gets "-2")
    QString axis1, value1, axis2, value2, axis3, value3;
    Money price;
    std::optional<Money> compareAt;
    std::optional<int> weightG;
    std::optional<int> lengthMm, widthMm, heightMm;
    QString gtin;
    QString internalCode;
    std::optional<int> lowLimit;
    int safetyStock = 0;
    bool tracked = true;
    int position = 0;
};

inline constexpr Field variantFields[] = {
    field<&Variant::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")).required().fixed(),
    field<&Variant::sku>("sku", QT_TRANSLATE_NOOP("Field", "SKU")).upTo(50),
    field<&Variant::axis1>("axis1", QT_TRANSLATE_NOOP("Field", "Option 1")).upTo(40).group("option1"),
    field<&Variant::value1>("value1", QT_TRANSLATE_NOOP("Field", "Value 1")).upTo(80).group("option1"),
    field<&Variant::axis2>("axis2", QT_TRANSLATE_NOOP("Field", "Option 2")).upTo(40).group("option2"),
    field<&Variant::value2>("value2", QT_TRANSLATE_NOOP("Field", "Value 2")).upTo(80).group("option2"),
    field<&Variant::axis3>("axis3", QT_TRANSLATE_NOOP("Field", "Option 3")).upTo(40).group("option3"),
    field<&Variant::value3>("value3", QT_TRANSLATE_NOOP("Field", "Value 3")).upTo(80).group("option3"),
    field<&Variant::price>("price", QT_TRANSLATE_NOOP("Field", "Price")).required().atLeast(0),
    field<&Variant::compareAt>("compare_at", QT_TRANSLATE_NOOP("Field", "Compare-at price")).atLeast(0),
    field<&Variant::weightG>("weight_g", QT_TRANSLATE_NOOP("Field", "Weight (g)"))
        .atLeast(0)
        .atMost(1'000'000),
    field<&Variant::lengthMm>("length_mm", QT_TRANSLATE_NOOP("Field", "Length (mm)"))
        .atLeast(0)
        .atMost(100'000)
        .group("size"),
    field<&Variant::widthMm>("width_mm", QT_TRANSLATE_NOOP("Field", "Width (mm)"))
        .atLeast(0)
        .atMost(100'000)
        .group("size"),
    field<&Variant::heightMm>("height_mm", QT_TRANSLATE_NOOP("Field", "Height (mm)"))
        .atLeast(0)
        .atMost(100'000)
        .group("size"),
    field<&Variant::gtin>("gtin", QT_TRANSLATE_NOOP("Field", "GTIN")).upTo(14),
    field<&Variant::internalCode>("internal_code", QT_TRANSLATE_NOOP("Field", "Internal code")).upTo(50),
    field<&Variant::lowLimit>("low_limit", QT_TRANSLATE_NOOP("Field", "Low limit"))
        .atLeast(0)
        .atMost(1'000'000),
    field<&Variant::safetyStock>("safety_stock", QT_TRANSLATE_NOOP("Field", "Safety stock"))
        .atLeast(0)
        .atMost(1'000'000),
    field<&Variant::tracked>("tracked", QT_TRANSLATE_NOOP("Field", "Stock is tracked")),
    field<&Variant::position>("position", QT_TRANSLATE_NOOP("Field", "Position")).quiet().hidden(),
};

template <> constexpr Entity entityOf<Variant>()
{
    return {Variant::table, QT_TRANSLATE_NOOP("Entity", "Variant"), variantFields, Merge::Fields,
        Audience::Everyone, Right::OwnWorkshop, "listing", makeRecord<Variant>};
}

/// What only the workshop may see of a variant: one row has one audience. Its id is the variant's.
struct VariantCost : Record
{
    static constexpr const char *table = "variant_cost";
    Id<Variant> variant;
    std::optional<Money> unitCost;
};

inline constexpr Field variantCostFields[] = {
    field<&VariantCost::variant>("variant", QT_TRANSLATE_NOOP("Field", "Variant")).required().fixed(),
    field<&VariantCost::unitCost>("unit_cost", QT_TRANSLATE_NOOP("Field", "Unit cost")).atLeast(0),
};

template <> constexpr Entity entityOf<VariantCost>()
{
    return {VariantCost::table, QT_TRANSLATE_NOOP("Entity", "Unit cost"), variantCostFields, Merge::Fields,
        Audience::OwnWorkshop, Right::OwnWorkshop, "variant", makeRecord<VariantCost>};
}

} // namespace cooperage
