// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stock.h"
#include "models/store/store.h"

namespace cooperage {

// Steps shared by the actions that move stock and by imports; not for pages.

struct StockSubject
{
    Variant variant;
    Id<Workshop> owner;
    QString caption; ///< "Speckled mug · Grey"
};
Result<StockSubject> stockSubject(const Store &store, const RawId &variant);

/// Id of the place a workshop has before it named any.
RawId shelfId(const RawId &workshop);
/// The workshop's first place; if it has none, "Shelf" is created in @p edit.
Result<Location> shelfOf(const Store &store, const Id<Workshop> &workshop, Edit &edit);
/// The place named, else where most pieces lie at their owner's, else its shelf.
Result<Location> placeFor(const Store &store, const StockSubject &subject,
    const std::optional<Id<Location>> &named, GoodsCondition condition, Edit &edit);

} // namespace cooperage
