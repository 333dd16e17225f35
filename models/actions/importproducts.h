// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"
#include "models/store/store.h"

#include <functional>

namespace cooperage {

struct ProductImport
{
    Id<Workshop> workshop; ///< whose listings they become
    QList<ListingPlan> listings; ///< problems among them are left out
    QString fileName; ///< for the undo step: "listings.csv"
    bool counts = true; ///< record the proposed counts
    bool blankClears = false; ///< as the plan was made
    /// Called now and then; false stops, and nothing was changed.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

struct ImportOutcome
{
    Committed committed; ///< one undo step for all of it
    PlanCounts counts;
    qint64 counted = 0; ///< variants whose quantity was recorded as a count
    qint64 statesLeft
        = 0; ///< listings whose state the file knew: they begin as drafts, publishing is asked for
    qint64 photosKept = 0; ///< addresses of photos kept with the listings
};

/// Does what the plan says, all or nothing. Errors: Cancelled, NotAllowed, Invalid with `problems`.
Result<ImportOutcome> importProducts(Store &store, const ProductImport &request);

} // namespace cooperage
