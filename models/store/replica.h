// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

/// Begins a new replica and numbers everything unconfirmed again from 1, with the same txids, bodies and
/// what had been seen: used when numbers were lost or used twice. The server's txids make it safe.
Result<void> offerAgain(Store &store);

/// What the server said of itself: lineage, head, how far backups reach (own kept work up to there may go),
/// and its time minus ours in milliseconds.
Result<void> noteHello(Store &store, const HelloAnswer &answer, qint64 serverOffsetMs);

} // namespace cooperage
