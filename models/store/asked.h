// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/records/coordinatorties.h"
#include "models/records/review.h"
#include "models/store/store.h"

#include <QHash>

namespace cooperage {

// Commands this device has asked for and that nobody has answered yet.

/// By record, in the order they were asked for.
Result<QHash<RawId, QList<Op>>> commandsAskedFor(
    const Store &store, const QString &table, const QList<RawId> &ids);
/// The name of the newest of each.
Result<QHash<RawId, QString>> requestedCommands(
    const Store &store, const QString &table, const QList<RawId> &ids);

/// The reviews as they are once the server has taken what their reviewer said on this device: accepted, ties
/// declared. So somebody without a network can finish a review; should the server refuse the first step, it
/// refuses those that follow. What a coordinator asked for is not anticipated.
Result<QList<Review>> asTheirReviewerLeftThem(const Store &store, QList<Review> reviews);

/// What coordinators said of their ties to the maker, as far as it may be seen, and as it is once the server
/// has taken what this person said on this device. What they asked for about somebody else's tie is not
/// anticipated.
Result<QList<CoordinatorTies>> coordinatorTiesOf(const Store &store, const RawId &request);
/// What this person said about each of these requests, the same way.
Result<QHash<RawId, CoordinatorTies>> ownCoordinatorTies(const Store &store, const QList<RawId> &requests);

} // namespace cooperage
