// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/arrivals.h"

#include "models/store/localsettings.h"
#include "models/store/rows.h"

namespace cooperage {

namespace {

const QString seenName = QStringLiteral("today/seen_seq");

} // namespace

Result<std::optional<qint64>> seenUpTo(const Store &store)
{
    const auto text = localSetting(store, seenName);
    if (!text)
        return failure(text.error());
    bool isNumber = false;
    const qint64 seq = text->toLongLong(&isNumber);
    return isNumber ? std::optional(seq) : std::nullopt;
}

Result<void> setSeenUpTo(Store &store, qint64 seq)
{
    if (store.isReadOnly())
        return {};
    TransactionGuard guard(store.database(), Room::Reserve);
    if (!guard.begun())
        return guard.begun();
    if (auto done = setLocalSetting(store, seenName, QString::number(seq)); !done)
        return done;
    auto gone = store.database().query(QStringLiteral("DELETE FROM arrived WHERE seq <= ?")).run(seq);
    return gone ? guard.commit() : gone;
}

Result<QList<Arrival>> arrivalsAfter(const Store &store, qint64 seq, int most)
{
    Query query = store.database().query(QStringLiteral(
        "SELECT tbl, id, seq, by, at, made FROM arrived WHERE seq > ? ORDER BY seq DESC, tbl, id LIMIT ?"));
    if (auto done = query.run(seq, most); !done)
        return failure(done.error());
    QList<Arrival> arrivals;
    while (query.next())
        arrivals.append({query.text(0), idFrom(query.bytes(1)), query.integer(2), idFrom(query.bytes(3)),
            Instant{query.integer(4)}, query.integer(5) != 0});
    return arrivals;
}

Result<void> keepArrival(Database &database, const LogRecord &record, const LogRow &row, bool made)
{
    return database
        .query(QStringLiteral(
            "INSERT OR REPLACE INTO arrived(seq, tbl, id, by, at, made) VALUES(?, ?, ?, ?, ?, ?)"))
        .run(record.seq, row.table, row.id.bytes(), record.by.bytes(), record.at.ms, made ? 1 : 0);
}

} // namespace cooperage
