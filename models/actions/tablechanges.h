// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"

namespace cooperage {

/// What is typed, filled or pasted into the table of listings: one transaction and one undo step, however
/// many cells it is.
struct TypedRow
{
    Id<Listing> listing;
    qint64 seen = 0; ///< log position of what the person had before their eyes
    std::optional<QString> title;
    std::optional<Money> price; ///< for all variants; without currency: each keeps its own
};
/// Rows whose variants have prices of their own keep them. `caption.count` says how many listings changed.
Result<Committed> changeRows(Store &store, const QList<TypedRow> &rows);

} // namespace cooperage
