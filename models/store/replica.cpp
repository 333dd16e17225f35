// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/replica.h"

#include "models/core/changejson.h"

namespace cooperage {

Result<void> offerAgain(Store &store)
{
    Database &database = store.database();
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    struct Line
    {
        qint64 n;
        QByteArray body;
        bool settled;
    };
    QList<Line> lines;
    {
        Query all = database.query(QStringLiteral("SELECT n, body, state = 'acked' FROM outbox ORDER BY n"));
        if (auto done = all.run(); !done)
            return done;
        while (all.next())
            lines.append({all.integer(0), all.bytes(1), all.integer(2) != 0});
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
    for (const Line &line : std::as_const(lines)) {
        ++n;
        h = chained(h, line.body);
        auto renumbered = database
                              .query(QStringLiteral(
                                  "UPDATE outbox SET n = ?, h = ?, state = 'waiting', seq = 0 WHERE n = ?"))
                              .run(n, h, -line.n);
        if (!renumbered)
            return renumbered;
        if (auto done
            = database.query(QStringLiteral("UPDATE pending SET n = ? WHERE n = ?")).run(n, -line.n);
            !done)
            return done;
    }
    if (auto done = database.query(QStringLiteral("UPDATE sync_state SET n = ?, h = ?")).run(n, h); !done)
        return done;
    return guard.commit();
}

Result<void> noteHello(Store &store, const HelloAnswer &answer, qint64 serverOffsetMs)
{
    Database &database = store.database();
    TransactionGuard guard(database);
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
