// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/engine.h"

#include <functional>

namespace cooperage::cli {

/// What `sync` did, over as many rounds as it took.
struct Synced
{
    int sent = 0; ///< transactions
    int rows = 0;
    int photos = 0;
    bool mayNotPush = false; ///< everything is fetched; nothing can be sent by a program this old
    QString server; ///< "" for a collective that has none
};

/// Asks for rounds until one finds nothing left to do.
Result<Synced> syncedBy(const std::function<Result<RoundOutcome>()> &round);

} // namespace cooperage::cli
