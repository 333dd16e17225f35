// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/idlist.h"

#include "models/store/rows.h"

namespace cooperage {

QString inIds()
{
    static const QString list = QStringLiteral("IN (%1)").arg(marks(idsAtOnce));
    return list;
}

void bindIds(Query &query, const QList<RawId> &piece)
{
    Q_ASSERT(piece.size() <= idsAtOnce);
    for (const RawId &id : piece)
        query.bind(id.bytes());
    for (qsizetype i = piece.size(); i < idsAtOnce; ++i)
        query.bindNull();
}

} // namespace cooperage
