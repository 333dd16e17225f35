// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"

namespace cooperage {

/// Adds a version to a listing. Its id may be null; position and currency follow from the others.
/// DuplicateOptions if the combination exists, SkuTaken if another variant of the owner has the SKU.
Result<Committed> addVariant(Store &store, const Variant &variant);
Result<Committed> changeVariant(Store &store, const Change<Variant> &request);
Result<Committed> changeVariants(Store &store, const QList<Change<Variant>> &request); ///< one undo step
/// StillReferenced if pieces of it were ever moved (archive the listing instead), Required if it is the
/// last one.
Result<Committed> removeVariant(Store &store, const Id<Variant> &variant);
Result<Committed> restoreVariant(Store &store, const Id<Variant> &variant);

/// What only the workshop sees; unset clears it.
struct UnitCost
{
    Id<Variant> variant;
    std::optional<Money> cost;
};
Result<Committed> setUnitCost(Store &store, const UnitCost &request);

/// "Grey · 400 ml"; empty for a listing without options.
QString optionsText(const Variant &variant);

} // namespace cooperage
