// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/comaker.h"
#include "models/store/store.h"

namespace cooperage {

// Who made a listing together with whom. The server decides; without a network these wait for it. Each checks
// first what this device can know. Errors besides Storage: NotFound, NotAllowed (MembershipEnded,
// NotYourWorkshop), Conflict (StepNotNow and what is named).

struct CoMakerOffer
{
    Id<Listing> listing; ///< of this person's workshop
    Id<Workshop> workshop; ///< who is asked
    QString role; ///< "glaze"
    int share = 0; ///< parts per million
};
/// Proposes it, or changes a proposal nobody has answered; the same again is not sent. What was agreed is
/// ended first. Invalid (OwnWorkshop, NotInCollective, TooLong, TooSmall, TooLarge), Conflict
/// (AlreadyCoMaker, SharesTooLarge, RecordRemoved).
Result<Committed> proposeCoMaker(Store &store, const CoMakerOffer &request);

struct CoMakerStep
{
    Id<Listing> listing;
    Id<Workshop> workshop; ///< the co-maker
    QString command; ///< accept decline end (models/rules/workflows)
    QString reason; ///< at most 300 characters; ending what was agreed needs one (Invalid: Required, TooLong)
};
/// Accepting agrees to the share and the part this device shows, and to no other.
Result<Committed> askForCoMakerStep(Store &store, const CoMakerStep &request);
/// Whether askForCoMakerStep would ask, its reason aside: what buttons grey with.
Result<void> mayStep(const Store &store, const CoMaker &coMaker, const QString &command);

/// Whether this device's person speaks for the workshop that offers the listing.
Result<bool> givesShares(const Store &store, const Listing &listing);

} // namespace cooperage
