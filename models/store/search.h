// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/overlay.h"

#include <QStringList>
#include <QVariantList>

#include <optional>

namespace cooperage {

/// What a person typed, as an FTS5 expression: words match beginnings, "phrases", -without, or. Nothing in
/// it can be an operator by accident. Empty if there is no word in it.
QString searchExpression(const QString &typed);

/// Notes that the search text of a record (or of the listing it belongs to) is out of date.
Result<void> queueForSearch(Database &database, const QString &table, const RawId &id, const RowImage &image);

/// Brings at most @p most queued records up to date, inside the caller's transaction. Returns 0 once none
/// is left; how many there are would have to be counted each time.
Result<qint64> indexQueued(Database &database, int most);

/// Search afresh: empties the index and queues every listing. For a new file or a new shape of the index.
QStringList searchAfreshStatements();

/// With text a list shows at most this many, the best.
constexpr int mostFound = 1000;

/// `WITH found(id, kind)`: at most mostFound listings in which all that was typed occurs and @p conditions
/// (over `listing l`, with their values) hold. kind 0: an exact SKU or GTIN, 1: title or codes, 2: any text;
/// order by it, then newest first. Nothing if there is no word in what was typed.
struct FoundListings
{
    QString sql;
    QVariantList values;
};
std::optional<FoundListings> foundListings(
    const QString &typed, const QString &conditions, const QVariantList &conditionValues);

/// Ids of listings that match, best first, at most @p most.
Result<QList<RawId>> searchListings(Database &database, const QString &typed, int most);

} // namespace cooperage
