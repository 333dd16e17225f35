// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/field.h"
#include "models/store/database.h"

namespace cooperage {

/// What a person reads about a change: a stable word and what it is about, put into a sentence by the page.
struct Caption
{
    QString code; ///< e.g. "listing.change"
    QString subject; ///< e.g. the listing's title
    int count = 1; ///< records touched

    bool operator==(const Caption &) const = default;
};

QString packed(const Caption &caption);
Caption captionFrom(const QString &packed);

/// One transaction of this device that the server has not confirmed yet.
struct OutboxEntry
{
    PushItem item;
    RawId txid;
    QString state; ///< waiting · acked (confirmed, not yet pulled) · parked
    qint64 seq = 0;
    Caption caption;
    Instant at;
};

struct PendingOp
{
    Op op;
    Instant at;
};

/// Own ops on a row that are not part of its confirmed image, oldest first. Includes local effects the
/// server will compute itself, such as the movement of a count.
Result<QList<PendingOp>> pendingOpsOf(Database &database, const Entity &entity, const RawId &id);

/// Entries to send, oldest first, at most @p most transactions and @p bytes of bodies (always ≥ 1).
Result<QList<OutboxEntry>> waitingEntries(Database &database, int most, qint64 bytes);

/// All entries in a state, oldest first.
Result<QList<OutboxEntry>> entriesInState(Database &database, const QString &state, int most = 1000);

struct OutboxCounts
{
    qint64 waiting = 0;
    qint64 acked = 0;
    qint64 parked = 0;
};
Result<OutboxCounts> outboxCounts(Database &database);

/// The rows an entry touches, from `pending`.
Result<QList<std::pair<QString, RawId>>> rowsOfEntry(Database &database, qint64 n);

} // namespace cooperage
