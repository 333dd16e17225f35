// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salvage.h"

#include "models/core/changejson.h"
#include "models/records/entities.h"
#include "models/store/outbox.h"
#include "models/store/overlay.h"
#include "models/store/search.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cooperage {

namespace {

struct Found
{
    QByteArray txid;
    qint64 ctx = 0;
    QByteArray body;
    QByteArray local;
    QString caption;
    qint64 at = 0;
};

/// As many as can be read: the first damaged page ends it.
QList<Found> outboxOf(Database &damaged)
{
    QList<Found> all;
    Query query
        = damaged.query(QStringLiteral("SELECT txid, ctx, body, local, caption, at FROM outbox ORDER BY n"));
    if (!query.run())
        return all;
    while (query.next())
        all.append({query.bytes(0), query.integer(1), query.bytes(2), query.bytes(3), query.text(4),
            query.integer(5)});
    return all;
}

Result<bool> isKnown(Database &database, const QByteArray &txid)
{
    Query query = database.query(QStringLiteral("SELECT 1 FROM outbox WHERE txid = ? UNION ALL"
                                                " SELECT 1 FROM kept WHERE txid = ? UNION ALL"
                                                " SELECT 1 FROM attention WHERE txid = ?"));
    if (auto done = query.run(txid, txid, txid); !done)
        return failure(done.error());
    return query.next();
}

/// The records a body and its local effects are about become pending, and show them.
Result<void> layOver(Store &store, const RawId &person, const Found &found, qint64 n)
{
    Database &database = store.database();
    QJsonArray ops = jsonObject(found.body).value(QLatin1String("ops")).toArray();
    for (const QJsonValue &one : QJsonDocument::fromJson(found.local).array())
        ops.append(one);
    for (const QJsonValue &one : std::as_const(ops)) {
        const auto op = opFromJson(one.toObject());
        const Entity *entity = op ? entityNamed(op->table) : nullptr;
        if (!entity)
            continue;
        if (op->kind != OpKind::Command) {
            const auto image = readImage(database, *entity, op->id);
            if (!image)
                return failure(image.error());
            if (!image->pending) {
                if (auto done = writeShadow(database, *entity, op->id, *image); !done)
                    return done;
            }
        }
        auto pending
            = database.query(QStringLiteral("INSERT OR IGNORE INTO pending(tbl, id, n) VALUES(?, ?, ?)"))
                  .run(op->table, op->id.bytes(), n);
        if (!pending)
            return pending;
        const auto shown = rebuildRow(database, *entity, op->id, person);
        if (!shown)
            return failure(shown.error());
        if (!*shown)
            continue;
        if (auto done = queueForSearch(database, op->table, op->id, **shown); !done)
            return done;
    }
    return {};
}

/// Rows of a local table as they are; what cannot be read is left.
Result<void> copyRows(Database &damaged, Database &into, const QString &table, const QString &columns)
{
    const int count = int(columns.count(QLatin1Char(','))) + 1;
    Query query = damaged.query(QStringLiteral("SELECT %1 FROM %2").arg(columns, table));
    if (!query.run())
        return {};
    QStringList marks;
    for (int i = 0; i < count; ++i)
        marks.append(QStringLiteral("?"));
    while (query.next()) {
        Query insert = into.query(QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                                      .arg(table, columns, marks.join(QLatin1Char(','))));
        for (int i = 0; i < count; ++i)
            insert.bind(query.value(i));
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<qint64> takeOutbox(Store &store, const QList<Found> &all)
{
    Database &database = store.database();
    const auto self = store.identity();
    const auto state = store.syncState();
    if (!self || !state)
        return failure(self ? state.error() : self.error());
    qint64 n = state->n;
    QByteArray h = state->h;
    qint64 taken = 0;
    for (const Found &one : all) {
        const auto known = isKnown(database, one.txid);
        if (!known)
            return failure(known.error());
        if (*known)
            continue;
        h = chained(h, one.body);
        ++n;
        // What had been seen may be more than this older file knows of.
        auto put = database
                       .query(QStringLiteral("INSERT INTO outbox(n, txid, ctx, h, body, local, caption, at)"
                                             " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"))
                       .run(n, one.txid, one.ctx, h, one.body, one.local, one.caption, one.at);
        if (!put)
            return failure(put.error());
        if (auto laid = layOver(store, self->person, one, n); !laid)
            return failure(laid.error());
        ++taken;
    }
    auto moved = database.query(QStringLiteral("UPDATE sync_state SET n = ?, h = ?")).run(n, h);
    return moved ? Result<qint64>(taken) : failure(moved.error());
}

} // namespace

Result<qint64> salvageWork(Store &into, const QString &damaged)
{
    const auto file = Database::open(damaged, Database::Mode::Read);
    if (!file)
        return 0;
    Database &database = into.database();
    TransactionGuard guard(database, Room::Reserve);
    if (!guard.begun())
        return failure(guard.begun().error());
    if (auto done = openGuards(database); !done)
        return failure(done.error());
    auto taken = takeOutbox(into, outboxOf(**file));
    if (!taken)
        return taken;
    auto kept = copyRows(**file, database, QStringLiteral("kept"), QStringLiteral("txid, seq, ctx, body"));
    auto refused = copyRows(**file, database, QStringLiteral("attention"),
        QStringLiteral("txid, verdict, reason, subject, body, caption, at, state, closed_at"));
    auto closed = closeGuards(database);
    if (!kept || !refused || !closed)
        return failure(!kept ? kept.error() : !refused ? refused.error() : closed.error());
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    return taken;
}

std::optional<Identity> identityIn(const QString &damaged)
{
    const auto file = Database::open(damaged, Database::Mode::Read);
    if (!file)
        return std::nullopt;
    Query query = (*file)->query(
        QStringLiteral("SELECT collective, person, device, device_name, letters FROM sync_state"));
    if (!query.run() || !query.next() || query.bytes(0).size() != RawId::size)
        return std::nullopt;
    return Identity{idFrom(query.bytes(0)), Id<Person>(idFrom(query.bytes(1))), idFrom(query.bytes(2)),
        query.text(3), query.text(4)};
}

} // namespace cooperage
