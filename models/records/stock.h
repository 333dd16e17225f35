// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/variant.h"

namespace cooperage {

enum class LocationKind { Shelf, Stall, Store, Transit };
template <> struct Choices<LocationKind>
{
    static constexpr Choice list[] = {{"shelf", QT_TRANSLATE_NOOP("Choice", "Shelf")},
        {"stall", QT_TRANSLATE_NOOP("Choice", "Stall")}, {"store", QT_TRANSLATE_NOOP("Choice", "Store room")},
        {"transit", QT_TRANSLATE_NOOP("Choice", "On the way")}};
};

/// Where goods lie, and who has them in custody there.
struct Location : Record
{
    static constexpr const char *table = "location";
    QString name;
    Id<Workshop> holder;
    LocationKind kind = LocationKind::Shelf;
};

inline constexpr Field locationFields[] = {
    field<&Location::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().upTo(80),
    field<&Location::holder>("holder", QT_TRANSLATE_NOOP("Field", "Holder")).required().fixed(),
    field<&Location::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
};

template <> constexpr Entity entityOf<Location>()
{
    return {Location::table, QT_TRANSLATE_NOOP("Entity", "Location"), locationFields, Merge::Fields,
        Audience::Everyone, Right::OwnWorkshop, "holder", makeRecord<Location>};
}

enum class GoodsCondition { Ok, Second, Damaged, Quarantine };
template <> struct Choices<GoodsCondition>
{
    static constexpr Choice list[]
        = {{"ok", QT_TRANSLATE_NOOP("Choice", "Good")}, {"second", QT_TRANSLATE_NOOP("Choice", "Second")},
            {"damaged", QT_TRANSLATE_NOOP("Choice", "Damaged")},
            {"quarantine", QT_TRANSLATE_NOOP("Choice", "Set aside")}};
};

enum class MovementReason {
    Made,
    Bought,
    Used,
    Sold,
    Returned,
    MoveOut,
    MoveIn,
    Count,
    Gift,
    Sample,
    Damaged,
    Lost,
    Destroyed,
    Correction
};
template <> struct Choices<MovementReason>
{
    static constexpr Choice list[] = {{"made", QT_TRANSLATE_NOOP("Choice", "Made")},
        {"bought", QT_TRANSLATE_NOOP("Choice", "Bought")}, {"used", QT_TRANSLATE_NOOP("Choice", "Used")},
        {"sold", QT_TRANSLATE_NOOP("Choice", "Sold")}, {"returned", QT_TRANSLATE_NOOP("Choice", "Returned")},
        {"move_out", QT_TRANSLATE_NOOP("Choice", "Moved away")},
        {"move_in", QT_TRANSLATE_NOOP("Choice", "Moved here")},
        {"count", QT_TRANSLATE_NOOP("Choice", "Counted")},
        {"gift", QT_TRANSLATE_NOOP("Choice", "Given away")},
        {"sample", QT_TRANSLATE_NOOP("Choice", "Sample")},
        {"damaged", QT_TRANSLATE_NOOP("Choice", "Damaged")}, {"lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
        {"destroyed", QT_TRANSLATE_NOOP("Choice", "Destroyed")},
        {"correction", QT_TRANSLATE_NOOP("Choice", "Corrected")}};
};

/// A signed change of stock. Stock is the sum of these and never a field.
struct Movement : Record
{
    static constexpr const char *table = "movement";
    Id<Variant> variant;
    Id<Workshop> owner;
    Id<Workshop> holder; ///< copied from the location
    Id<Location> location;
    int qty = 0; ///< pieces, signed, never 0
    GoodsCondition condition = GoodsCondition::Ok;
    MovementReason reason = MovementReason::Made;
    std::optional<AnyId> ref; ///< the other half of a move, the count, the order line
    Instant when; ///< when it happened, as the author's clock said
    QString note;
};

inline constexpr Field movementFields[] = {
    field<&Movement::variant>("variant", QT_TRANSLATE_NOOP("Field", "Variant")).required().fixed(),
    field<&Movement::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).required().fixed(),
    field<&Movement::holder>("holder", QT_TRANSLATE_NOOP("Field", "Holder")).required().fixed(),
    field<&Movement::location>("location", QT_TRANSLATE_NOOP("Field", "Location")).required().fixed(),
    field<&Movement::qty>("qty", QT_TRANSLATE_NOOP("Field", "Pieces"))
        .required()
        .fixed()
        .atLeast(-1'000'000)
        .atMost(1'000'000),
    field<&Movement::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition")).fixed(),
    field<&Movement::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")).fixed(),
    field<&Movement::ref>("ref", QT_TRANSLATE_NOOP("Field", "Belongs to")).fixed().hidden(),
    field<&Movement::when>("when", QT_TRANSLATE_NOOP("Field", "When")).fixed(),
    field<&Movement::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).fixed().upTo(300),
};

template <> constexpr Entity entityOf<Movement>()
{
    return {Movement::table, QT_TRANSLATE_NOOP("Entity", "Movement"), movementFields, Merge::Append,
        Audience::StockParties, Right::StockParties, "owner", makeRecord<Movement>};
}

/// What lay there, when. The server posts the movement that makes the sum agree.
struct StockCount : Record
{
    static constexpr const char *table = "stock_count";
    Id<Variant> variant;
    Id<Workshop> owner;
    Id<Workshop> holder;
    Id<Location> location;
    GoodsCondition condition = GoodsCondition::Ok;
    int counted = 0;
    Instant when;
    QString note;
};

inline constexpr Field stockCountFields[] = {
    field<&StockCount::variant>("variant", QT_TRANSLATE_NOOP("Field", "Variant")).required().fixed(),
    field<&StockCount::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).required().fixed(),
    field<&StockCount::holder>("holder", QT_TRANSLATE_NOOP("Field", "Holder")).required().fixed(),
    field<&StockCount::location>("location", QT_TRANSLATE_NOOP("Field", "Location")).required().fixed(),
    field<&StockCount::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition")).fixed(),
    field<&StockCount::counted>("counted", QT_TRANSLATE_NOOP("Field", "Counted"))
        .required()
        .fixed()
        .atLeast(0)
        .atMost(1'000'000),
    field<&StockCount::when>("when", QT_TRANSLATE_NOOP("Field", "When")).fixed(),
    field<&StockCount::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).fixed().upTo(300),
};

template <> constexpr Entity entityOf<StockCount>()
{
    return {StockCount::table, QT_TRANSLATE_NOOP("Entity", "Count"), stockCountFields, Merge::Append,
        Audience::StockParties, Right::StockParties, "owner", makeRecord<StockCount>};
}

/// The id every replica gives the movement that belongs to a count.
inline RawId movementOfCount(const RawId &count)
{
    return RawId::derived(QByteArrayLiteral("movement of count ") + count.bytes());
}

enum class Availability { None, Few, Some };
template <> struct Choices<Availability>
{
    static constexpr Choice list[] = {{"none", QT_TRANSLATE_NOOP("Choice", "None")},
        {"few", QT_TRANSLATE_NOOP("Choice", "Few")}, {"some", QT_TRANSLATE_NOOP("Choice", "Some")}};
};

/// What others may know of a variant's stock; kept up to date by the server. Its id is the variant's.
struct StockHint : Record
{
    static constexpr const char *table = "stock_hint";
    Id<Variant> variant;
    Availability availability = Availability::None;
};

inline constexpr Field stockHintFields[] = {
    field<&StockHint::variant>("variant", QT_TRANSLATE_NOOP("Field", "Variant")).required().fixed(),
    field<&StockHint::availability>("availability", QT_TRANSLATE_NOOP("Field", "In stock")).decided(),
};

template <> constexpr Entity entityOf<StockHint>()
{
    return {StockHint::table, QT_TRANSLATE_NOOP("Entity", "Stock hint"), stockHintFields, Merge::Server,
        Audience::Everyone, Right::Nobody, "variant", makeRecord<StockHint>};
}

} // namespace cooperage
