// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/overlay.h"

namespace cooperage {

/// What a person typed, as an FTS5 expression: words match beginnings, "phrases", -without, or. Nothing in
/// it can be an operator by accident. Empty if there is no word in it.
QString searchExpression(const QString &typed);

/// Notes that the search text of a record (or of the listing it belongs to) is out of date.
Result<void> queueForSearch(Database &database, const QString &table, const RawId &id, const RowImage &image);

/// Brings at most @p most queued records up to date, inside the caller's transaction. Returns how many
/// are left.
Result<qint64> indexQueued(Database &database, int most);

/// Ids of listings that match, best first, at most @p most.
Result<QList<RawId>> searchListings(Database &database, const QString &typed, int most);

} // namespace cooperage
