// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/applypage.h"
#include "models/store/outbox.h"

namespace cooperage {

/// One line of the sync page: something done here and how far it is.
struct SentLine
{
    RawId txid;
    Caption caption;
    Instant at;
    bool parked = false; ///< the server has it and waits for something, e.g. a photo
};

struct SyncLists
{
    QList<SentLine> waiting; ///< oldest first
    QList<SentLine> finishedToday; ///< confirmed since midnight, newest first
    QList<AttentionEntry> refused;
};

/// At most @p most lines each. @p midnight is the start of today.
Result<SyncLists> syncLists(const Store &store, Instant midnight, int most = 200);

} // namespace cooperage
