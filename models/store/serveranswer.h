// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outbox.h"
#include "models/store/store.h"

namespace cooperage {

/// What came of something done here once the collective's server has looked at it.
struct ServerAnswer
{
    enum class State {
        Waiting, ///< no answer yet, or its rows are not here
        Taken, ///< and what follows from it stands in the records
        Refused
    };
    State state = State::Waiting;
    Caption caption = {}; ///< of what was refused
    Error refusal = {}; ///< speaks of what it was about where the server named nothing
};
/// Of one transaction of this device. What is not known here any more was taken.
Result<ServerAnswer> serverAnswer(const Store &store, const RawId &txid);

} // namespace cooperage
