// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/endorsement.h"
#include "models/records/publicplace.h"
#include "models/store/store.h"

namespace cooperage {

/// Where the collective shows its public pages; one without an address if nobody ever said.
Result<PublicPlace> publicPlaceOf(const Store &store);

/// Their address while they are shown, else empty.
Result<QString> openAddress(const Store &store);

/// Stewards turn public pages on at an address, or off. @p address may be typed loosely (publicAddress).
/// Errors: NotAllowed, Invalid (Required, NotPublicAddress). Nothing is committed if nothing changes.
struct PublicPlaceChange
{
    QString address;
    bool open = false;
};
Result<Committed> changePublicPlace(Store &store, const PublicPlaceChange &request);

/// Where anybody can read an endorsement, and get its signed badge while it is in force. SwitchedOff without
/// public pages, Conflict (StaleState) if it was never published.
struct PublicLinks
{
    QString page;
    QString badge; ///< empty: not in force
};
Result<PublicLinks> publicLinksOf(const Store &store, const Endorsement &request);

} // namespace cooperage
