// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replica.h"

#include "models/core/changejson.h"

namespace cooperage {

Result<void> offerAgain(Store &store)
{
    if (store.isReadOnly())
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    Database &database = store.database();
    TransactionGuard guard(database, Room::Reserve);
    if (!guard.begun())
        return guard.begun();
    QList<qint64> lines; // bodies are read one at a time: after an import there may be gigabytes of them
    {
        Query all = database.query(QStringLiteral("SELECT n FROM outbox ORDER BY n"));
        if (auto done = all.run(); !done)
            return done;
        while (all.next())
            lines.append(all.integer(0));
    }
    if (auto done = store.newReplica(); !done)
        return done;
    // Moved out of the way first: the new numbers overlap the old ones.
    if (auto done = database.run(QStringLiteral("UPDATE outbox SET n = -n")); !done)
        return done;
    if (auto done = database.run(QStringLiteral("UPDATE pending SET n = -n")); !done)
        return done;
    QByteArray h = chainStart();
    qint64 n = 0;
    for (const qint64 line : std::as_const(lines)) {
        ++n;
        {
            Query body = database.query(QStringLiteral("SELECT body FROM outbox WHERE n = ?"));
            if (auto done = body.run(-line); !done)
                return done;
            if (body.next())
                h = chained(h, body.bytes(0));
        }
        auto renumbered = database
                              .query(QStringLiteral(
                                  "UPDATE outbox SET n = ?, h = ?, state = 'waiting', seq = 0 WHERE n = ?"))
                              .run(n, h, -line);
        if (!renumbered)
            return renumbered;
        if (auto done = database.query(QStringLiteral("UPDATE pending SET n = ? WHERE n = ?")).run(n, -line);
            !done)
            return done;
    }
    if (auto done = database.query(QStringLiteral("UPDATE sync_state SET n = ?, h = ?")).run(n, h); !done)
        return done;
    return guard.commit();
}

Result<void> noteHello(Store &store, const HelloAnswer &answer, qint64 serverOffsetMs)
{
    if (store.isReadOnly())
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    Database &database = store.database();
    TransactionGuard guard(database, Room::Reserve);
    if (!guard.begun())
        return guard.begun();
    auto noted
        = database
              .query(QStringLiteral("UPDATE sync_state SET lineage = ?, head = max(head, ?), stable = ?,"
                                    " server_offset = ?"))
              .run(answer.lineage.bytes(), answer.head, answer.stable, serverOffsetMs);
    if (!noted)
        return noted;
    if (auto done = database.query(QStringLiteral("DELETE FROM kept WHERE seq <= ?")).run(answer.stable);
        !done)
        return done;
    return guard.commit();
}

} // namespace cooperage
