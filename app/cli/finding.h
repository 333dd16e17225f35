// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stock.h"
#include "models/store/store.h"

namespace cooperage::cli {

// How people name things on the command line. NotFound (RecordMissing), Conflict (AmbiguousMatch).

Result<Listing> findListing(const Store &store, const QString &named); ///< id, SKU or title
Result<Variant> findVariant(const Store &store, const QString &named); ///< id, SKU, or title if it has one
Result<Workshop> findWorkshop(const Store &store, const QString &named); ///< id or name
Result<Location> findLocation(const Store &store, const QString &named); ///< id or name

/// The workshop named by --workshop; without it the person's own, if they have one.
Result<std::optional<Id<Workshop>>> workshopChosen(const Store &store, const QString &named);

/// "28.50" in this currency, or "28.50 USD" in another.
Result<Money> moneyFrom(const QString &typed, Currency usual);

QString moneyText(const Money &money); ///< "28.50 EUR"

} // namespace cooperage::cli
