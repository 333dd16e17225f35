// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/catalogue.h"
#include "models/exchange/owntable.h"
#include "models/store/store.h"

#include <QIODevice>

namespace cooperage {

/// Listings as rows of our own table, one per variant, in the order of title and position; without a
/// workshop those of all. Photos are the addresses an import kept, then "sha256:…" for those held here.
Result<QList<ListingExportRow>> listingExportRows(
    const Store &store, const std::optional<Id<Workshop>> &workshop);

/// Writes them. The answer is the number of rows. FileUnwritable.
Result<qint64> exportListings(
    const Store &store, const std::optional<Id<Workshop>> &workshop, QIODevice &device);

/// The stock list: one row per variant, holder, place and condition; variants without pieces have one row.
Result<qint64> exportStock(const Store &store, const std::optional<Id<Workshop>> &owner, QIODevice &device);

/// How tables are written here ⚙.
Result<CsvStyle> exportStyle(const Store &store);

/// One listing as an import compares with it.
Result<ExistingProduct> existingProduct(const Store &store, const RawId &listing);

} // namespace cooperage
