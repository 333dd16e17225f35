// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/photostore.h"
#include "models/store/store.h"

namespace cooperage {

enum class CheckKind {
    File, ///< SQLite's own quick check
    Guards, ///< no write was left half way
    Overlay, ///< pending rows, shadows and outbox belong together
    OutboxChain, ///< hashes of what waits to be sent follow from each other
    Digests, ///< stored digests are those of the rows
    StockMoves, ///< both halves of every move are there
    Search, ///< every listing can be found
    Photos, ///< pictures named by listings are here; missing ones are fetched by sync
    PhotoNames, ///< stored pictures are what their names say
};

struct CheckLine
{
    CheckKind kind = CheckKind::File;
    qint64 looked = 0; ///< things looked at
    qint64 wrong = 0;
    QString example; ///< the first wrong thing: an id, a table
    bool isFault() const { return wrong > 0 && kind != CheckKind::Photos && kind != CheckKind::Search; }
};

/// Looks the whole file over, changing nothing. @p photos may be null.
Result<QList<CheckLine>> checkUp(const Store &store, const PhotoStore *photos);

} // namespace cooperage
