// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QList>

namespace cooperage {

/// How a table gets from the ids it shows to the ones it should show.
struct IdMoves
{
    static constexpr int most = 200; ///< more rows that come or go at once: the table starts afresh

    /// @p forced: afresh even if little has moved, because the order is a new one.
    IdMoves(const QList<RawId> &before, QList<RawId> now, bool forced);

    QList<RawId> now;
    bool afresh = false; ///< replace all; false too if nothing differs
    QList<int> removed; ///< rows of `before`, from the last to the first
    QList<int> inserted; ///< rows of `now` in ascending order; each goes there, or to the end
};

} // namespace cooperage
