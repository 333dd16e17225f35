// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

/// Since when "what changed" tells. It stays the same while somebody works and looks in now and then, and
/// moves on when they come back after a while.
struct Visit
{
    qint64 seq = 0; ///< place in the log they had seen
    Instant at; ///< when they last looked before
};

/// Somebody looks now. Nothing yet on a device that has not caught up with its collective once. For the
/// writer.
Result<std::optional<Visit>> beginVisit(Store &store);
/// They look away, or the window closes.
Result<void> endVisit(Store &store);

/// The one that has begun; for readers.
Result<std::optional<Visit>> visitNow(const Store &store);

} // namespace cooperage
