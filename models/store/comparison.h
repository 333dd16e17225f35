// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listingparts.h"
#include "models/rules/similar.h"
#include "models/store/endorsementquery.h"
#include "models/store/listingquery.h"

namespace cooperage {

/// A listing as it stands beside another.
struct ComparedListing
{
    ListingRow row;
    QString madeHow;
    QString story;
    QStringList materials;
    QStringList tags;
    QList<Photo> photos; ///< in order
    std::optional<Endorsement> current; ///< the one in force, as far as this person may see it
    QList<LikeReason> reasons; ///< why it is similar; none for the subject itself
};

struct Comparison
{
    ComparedListing subject;
    QList<ComparedListing> others; ///< this person's own first, then the most similar
};

/// A listing and those that can stand beside it: live or paused ones of other workshops
/// (models/rules/similar). Reads some hundred rows: for a reader thread. NotFound.
Result<Comparison> comparisonFor(const Store &store, const RawId &listing, int most = 12);

} // namespace cooperage
