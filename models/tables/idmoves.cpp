// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/idmoves.h"

#include <QSet>

namespace cooperage {

IdMoves::IdMoves(const QList<RawId> &before, QList<RawId> now_, bool forced)
    : now(std::move(now_))
{
    if (now == before)
        return;
    afresh = forced;
    if (forced)
        return;
    const QSet<RawId> wanted(now.cbegin(), now.cend());
    for (int row = int(before.size()) - 1; row >= 0 && removed.size() <= most; --row) {
        if (!wanted.contains(before.at(row)))
            removed.append(row);
    }
    const QSet<RawId> shown(before.cbegin(), before.cend());
    for (int row = 0; row < now.size() && removed.size() + inserted.size() <= most; ++row) {
        if (!shown.contains(now.at(row)))
            inserted.append(row);
    }
    if (removed.size() + inserted.size() > most) {
        removed.clear();
        inserted.clear();
        afresh = true;
    }
}

} // namespace cooperage
