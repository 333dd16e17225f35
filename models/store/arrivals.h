// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/store/store.h"

namespace cooperage {

/// A record somebody else made or changed, as it came to this device. What changed about it stands in its
/// history at the same place in the log.
struct Arrival
{
    QString table;
    RawId record;
    qint64 seq = 0;
    RawId by;
    Instant at; ///< by the server's clock
    bool made = false; ///< it was not there before
};

/// Up to where this device has seen what others did; before it is set, arrivals are not kept: whoever joins
/// is not told years of work as news.
Result<std::optional<qint64>> seenUpTo(const Store &store);
/// Moves it on, and forgets the arrivals up to there.
Result<void> setSeenUpTo(Store &store, qint64 seq);

/// Those that came after, newest first.
Result<QList<Arrival>> arrivalsAfter(const Store &store, qint64 seq, int most);

/// Keeps one; for who applies pages.
Result<void> keepArrival(Database &database, const LogRecord &record, const LogRow &row, bool made);

} // namespace cooperage
