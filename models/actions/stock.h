// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stock.h"
#include "models/store/store.h"

namespace cooperage {

// Stock is never set: these append facts, and on hand is their sum. Each is one transaction and one undo
// step (the opposite movement). Errors: QuantityZero, SameLocation, NotYourWorkshop, NotFound.

/// What was stored. Handing over a piece that is in the hand is never refused: if the sum fell below zero,
/// `shortfall` says by how many pieces, to be shown with Reason::NotEnoughStock.
struct StockDone
{
    Committed committed;
    qint64 onHand = 0; ///< at the place the pieces came from or lie at, after it; in that condition
    qint64 shortfall = 0; ///< > 0: more left than were known
};

/// Pieces come, go, or are found wrong, at one place.
struct StockFact
{
    Id<Variant> variant;
    int qty = 0; ///< pieces; made, bought, returned, sold, gift … > 0; a correction is signed
    MovementReason reason = MovementReason::Made;
    std::optional<Id<Location>> location; ///< unset: where most of them lie, else the owner's shelf
    GoodsCondition condition = GoodsCondition::Ok;
    std::optional<Instant> when; ///< unset: now
    QString note;
};
Result<StockDone> recordStock(Store &store, const StockFact &fact);

struct StockMove
{
    Id<Variant> variant;
    int qty = 0; ///< > 0
    Id<Location> from;
    Id<Location> to;
    GoodsCondition condition = GoodsCondition::Ok;
    QString note;
};
Result<StockDone> moveStock(Store &store, const StockMove &move);

struct StockCounted
{
    Id<Variant> variant;
    int counted = 0; ///< ≥ 0
    std::optional<Id<Location>> location;
    GoodsCondition condition = GoodsCondition::Ok;
    QString note;
};
/// Several at once are one count list: one transaction, one undo step.
Result<StockDone> countStock(Store &store, const QList<StockCounted> &counts);

struct NewLocation
{
    QString name;
    std::optional<Id<Workshop>> holder; ///< unset: the person's own workshop
    LocationKind kind = LocationKind::Shelf;
};
Result<Committed> addLocation(Store &store, const NewLocation &request);
Result<Committed> renameLocation(Store &store, const Location &before, const QString &name);

/// +1 for reasons that bring pieces, −1 for those that take them, 0 where the sign is the person's.
int signOf(MovementReason reason);

} // namespace cooperage
