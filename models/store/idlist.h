// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include "models/core/id.h"

namespace cooperage {

/// Ids are asked for in pieces of this size, so that each statement is prepared once.
constexpr qsizetype idsAtOnce = 64;

/// "IN (?, ?, …)" with idsAtOnce marks.
QString inIds();

/// Binds one piece, the rest of the marks as null (which equals nothing).
void bindIds(Query &query, const QList<RawId> &piece);

/// Calls @p each with pieces of @p ids; stops at the first failure.
template <class Each> Result<void> inPieces(const QList<RawId> &ids, Each each)
{
    for (qsizetype at = 0; at < ids.size(); at += idsAtOnce) {
        if (Result<void> done = each(ids.mid(at, idsAtOnce)); !done)
            return done;
    }
    return {};
}

} // namespace cooperage
