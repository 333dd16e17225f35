// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rounds.h"

namespace cooperage::cli {

namespace {

constexpr int mostRounds = 50; // of 400 transactions and 32 photos each

} // namespace

Result<Synced> syncedBy(const std::function<Result<RoundOutcome>()> &round)
{
    Synced synced;
    for (int i = 0; i < mostRounds; ++i) {
        const auto outcome = round();
        if (!outcome)
            return failure(outcome.error());
        synced.sent += outcome->sent;
        synced.rows += outcome->rows;
        synced.photos += outcome->blobs;
        synced.mayNotPush = outcome->mayNotPush;
        if (outcome->upToDate && outcome->sent == 0 && outcome->blobs == 0)
            break;
    }
    return synced;
}

} // namespace cooperage::cli
