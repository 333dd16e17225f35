// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/need.h"

namespace cooperage {

/// What somebody new does first. Each is ticked by having been done, wherever and however.
enum class FirstStep { Listing, Photo, Partner, Backup };

struct FirstSteps
{
    struct Step
    {
        FirstStep step = FirstStep::Listing;
        bool done = false;
        Lead lead = {};
    };
    QList<Step> steps; ///< in their order
    bool closed = false; ///< the person does not want to see them any more

    bool allDone() const;
};
Result<FirstSteps> firstSteps(const Store &store);
Result<void> closeFirstSteps(Store &store, bool closed); ///< false brings them back

/// A backup made by hand in another place than the collective's own folder leaves no trace there.
Result<void> noteBackupByHand(Store &store);

/// What could be done while nothing is waiting.
enum class OfferKind { AddPhotos, FinishDrafts, AddListing };
struct Offer
{
    OfferKind kind = OfferKind::AddListing;
    int count = 0; ///< listings
    Lead lead = {};
};
/// The most useful one; unset for somebody who has no goods of their own.
Result<std::optional<Offer>> offerOf(const Store &store);

} // namespace cooperage
