// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QJsonValue>

namespace cooperage {

/// One value that changed. `field` is looked up in the entity by name for its label and kind; a newer
/// program's field has none and is shown raw.
struct HistoryValue
{
    QString field; ///< permanent name; "_removed" for the bin, "_created" for the first step
    QJsonValue before;
    QJsonValue after;
};

/// What somebody did to a record, as history tells it.
struct HistoryStep
{
    QString table;
    RawId record;
    Instant at;
    RawId by;
    QString byName; ///< empty for the server itself
    qint64 seq = 0; ///< 0: on this device only, waiting to be sent
    QList<HistoryValue> values;
};

/// Steps of one record, newest first, at most `most`.
Result<QList<HistoryStep>> historyOf(
    const Store &store, const QString &table, const RawId &id, int most = 200);
/// The same for a listing with its variants, photos, tags, materials and co-makers.
Result<QList<HistoryStep>> historyOfListing(const Store &store, const RawId &listing, int most = 200);

/// Puts one value of history back: an ordinary change.
Result<Committed> restoreValue(Store &store, const HistoryStep &step, const QString &field);

} // namespace cooperage
