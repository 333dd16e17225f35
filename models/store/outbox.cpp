// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

#include "models/core/changejson.h"
#include "models/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cooperage {

namespace {

const QString columns = QStringLiteral("n, txid, ctx, h, body, state, seq, caption, at");

OutboxEntry entryFrom(const Query &query)
{
    OutboxEntry entry;
    entry.item.envelope = {query.integer(0), query.bytes(3), query.integer(2)};
    entry.item.body = query.bytes(4);
    entry.txid = idFrom(query.bytes(1));
    entry.state = query.text(5);
    entry.seq = query.integer(6);
    entry.caption = captionFrom(query.text(7));
    entry.at = {query.integer(8)};
    return entry;
}

void collect(QList<PendingOp> &into, const QJsonArray &ops, const QString &table, const RawId &id, Instant at)
{
    for (const QJsonValue &value : ops) {
        auto op = opFromJson(value.toObject());
        if (op && op->table == table && op->id == id)
            into.append({std::move(*op), at});
    }
}

} // namespace

QString packed(const Caption &caption)
{
    return QString::fromUtf8(compactJson({{QStringLiteral("code"), caption.code},
        {QStringLiteral("subject"), caption.subject}, {QStringLiteral("count"), caption.count}}));
}

Caption captionFrom(const QString &packed)
{
    const QJsonObject object = jsonObject(packed.toUtf8());
    return {object.value(QStringLiteral("code")).toString(),
        object.value(QStringLiteral("subject")).toString(), object.value(QStringLiteral("count")).toInt(1)};
}

Result<QList<PendingOp>> pendingOpsOf(Database &database, const Entity &entity, const RawId &id)
{
    const QString table = QString::fromLatin1(entity.table);
    Query query
        = database.query(QStringLiteral("SELECT outbox.body, outbox.local, outbox.at FROM pending"
                                        " JOIN outbox USING (n) WHERE tbl = ? AND id = ? ORDER BY n"));
    if (auto done = query.run(table, id.bytes()); !done)
        return failure(done.error());
    QList<PendingOp> ops;
    while (query.next()) {
        const Instant at{query.integer(2)};
        collect(ops, jsonObject(query.bytes(0)).value(QLatin1String("ops")).toArray(), table, id, at);
        if (!query.bytes(1).isEmpty())
            collect(ops, QJsonDocument::fromJson(query.bytes(1)).array(), table, id, at);
    }
    return ops;
}

Result<QList<OutboxEntry>> waitingEntries(Database &database, int most, qint64 bytes)
{
    Query query = database.query(
        QStringLiteral("SELECT %1 FROM outbox WHERE state = 'waiting' ORDER BY n LIMIT ?").arg(columns));
    if (auto done = query.run(most); !done)
        return failure(done.error());
    QList<OutboxEntry> entries;
    qint64 size = 0;
    while (query.next()) {
        OutboxEntry entry = entryFrom(query);
        size += entry.item.body.size() + 100; // envelope and line ends
        if (!entries.isEmpty() && size > bytes)
            break;
        entries.append(std::move(entry));
    }
    return entries;
}

Result<QList<OutboxEntry>> entriesInState(Database &database, const QString &state, int most)
{
    Query query = database.query(
        QStringLiteral("SELECT %1 FROM outbox WHERE state = ? ORDER BY n LIMIT ?").arg(columns));
    if (auto done = query.run(state, most); !done)
        return failure(done.error());
    QList<OutboxEntry> entries;
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

Result<OutboxCounts> outboxCounts(Database &database)
{
    Query query = database.query(QStringLiteral("SELECT state, count(*) FROM outbox GROUP BY state"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    OutboxCounts counts;
    while (query.next()) {
        const QString state = query.text(0);
        if (state == QLatin1String("waiting"))
            counts.waiting = query.integer(1);
        else if (state == QLatin1String("acked"))
            counts.acked = query.integer(1);
        else
            counts.parked = query.integer(1);
    }
    return counts;
}

Result<QList<std::pair<QString, RawId>>> rowsOfEntry(Database &database, qint64 n)
{
    Query query = database.query(QStringLiteral("SELECT tbl, id FROM pending WHERE n = ?"));
    if (auto done = query.run(n); !done)
        return failure(done.error());
    QList<std::pair<QString, RawId>> rows;
    while (query.next())
        rows.append({query.text(0), idFrom(query.bytes(1))});
    return rows;
}

} // namespace cooperage
