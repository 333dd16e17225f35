// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/applypage.h"

#include "models/core/changejson.h"
#include "models/records/endorsement.h"
#include "models/records/entities.h"
#include "models/store/arrivals.h"
#include "models/store/overlay.h"
#include "models/store/search.h"
#include "models/store/unknownrows.h"

#include <QSet>

namespace cooperage {

namespace {

using RowKey = std::pair<QString, RawId>;

class PageApplier
{
public:
    PageApplier(Store &store, const Identity &identity, bool keepsArrivals)
        : m_database(store.database())
        , m_identity(identity)
        , m_now{store.clock().now()}
        , m_keepsArrivals(keepsArrivals)
    {
    }

    Result<void> take(const LogRecord &record);
    Result<void> judge(const VerdictLine &line);
    Result<void> settle(qint64 upto); ///< confirmed work up to here needs no shadow any more
    Result<void> rebuild();

    PageApplied outcome;

private:
    Result<void> takeRow(const LogRecord &record, const LogRow &row);
    Result<void> noteHistory(const LogRecord &record, const LogRow &row, const RowImage &before);
    Result<void> noteArrival(const LogRecord &record, const LogRow &row, bool made);
    Result<RowImage> confirmedBefore(const Entity &entity, const RowKey &key);
    Result<std::optional<RowImage>> shown(const Entity &entity, const RawId &id, const RowImage &confirmed);
    Result<void> leaveOutbox(qint64 n);
    Result<void> refuse(const VerdictLine &line);
    void touch(const QString &table, const RawId &id) { outcome.changed[table].append(id); }

    Database &m_database;
    const Identity &m_identity;
    Instant m_now;
    bool m_keepsArrivals;
    QSet<RowKey> m_rebuild;
    struct Held
    {
        RowImage shown; ///< as it was before this page
        RowImage confirmed; ///< as it is by now
    };
    QHash<RowKey, Held> m_held; ///< rows with pending work that the page changes; written once, at its end
};

Result<void> PageApplier::noteHistory(const LogRecord &record, const LogRow &row, const RowImage &before)
{
    if (!before.exists)
        return {};
    QJsonObject was;
    QJsonObject is;
    const QStringList keys = before.fields.keys() + row.put.keys();
    for (const QString &key : keys) {
        const QJsonValue old = before.fields.value(key);
        const QJsonValue now = row.put.value(key);
        if (old == now || was.contains(key))
            continue;
        was.insert(key, old.isUndefined() ? QJsonValue() : old);
        is.insert(key, now.isUndefined() ? QJsonValue() : now);
    }
    if (before.removed != row.removed)
        is.insert(QStringLiteral("_removed"), row.removed);
    if (is.isEmpty())
        return {};
    return m_database
        .query(QStringLiteral("INSERT OR REPLACE INTO history(tbl, id, seq, at, by, before, after) VALUES(?, "
                              "?, ?, ?, ?, ?, ?)"))
        .run(row.table, row.id.bytes(), record.seq, record.at.ms, idBytes(record.by),
            QString::fromUtf8(compactJson(was)), QString::fromUtf8(compactJson(is)));
}

/// What this person did elsewhere is no news, nor what the server does by itself, except that endorsements
/// end.
Result<void> PageApplier::noteArrival(const LogRecord &record, const LogRow &row, bool made)
{
    const bool byItself = record.by.isNull() && row.table != QLatin1String(Endorsement::table);
    if (!m_keepsArrivals || byItself || record.by == m_identity.person)
        return {};
    return keepArrival(m_database, record, row, made);
}

/// The row as the log has it so far, without the pending work on it.
Result<RowImage> PageApplier::confirmedBefore(const Entity &entity, const RowKey &key)
{
    if (const auto held = m_held.constFind(key); held != m_held.constEnd())
        return held->confirmed;
    auto now = readImage(m_database, entity, key.second);
    if (!now || !now->pending)
        return now;
    auto shadow = readShadow(m_database, entity, key.second);
    if (!shadow)
        return failure(shadow.error());
    return m_held.insert(key, {*now, shadow->value_or(RowImage{})})->confirmed;
}

Result<void> PageApplier::takeRow(const LogRecord &record, const LogRow &row)
{
    const Entity *entity = entityNamed(row.table);
    if (!entity)
        return keepUnknownRow(m_database, row);
    const RowKey key(row.table, row.id);
    const auto before = confirmedBefore(*entity, key);
    if (!before)
        return failure(before.error());
    const RowImage &confirmed = *before;
    if (confirmed.exists && !row.drop && confirmed.rv >= row.rv)
        return {}; // already in the snapshot this device began with
    const RowImage next = imageOf(row);
    if (!row.drop) {
        if (auto done = noteHistory(record, row, confirmed); !done)
            return done;
        if (auto done = noteArrival(record, row, !confirmed.exists); !done)
            return done;
    }
    ++outcome.rows;
    if (const auto held = m_held.find(key); held != m_held.end()) {
        held->confirmed = next;
        m_rebuild.insert(key);
        return {};
    }
    if (auto written = writeImage(m_database, *entity, row.id, next); !written)
        return written;
    touch(row.table, row.id);
    return queueForSearch(m_database, row.table, row.id, row.drop ? confirmed : next);
}

Result<void> PageApplier::take(const LogRecord &record)
{
    for (const LogRow &row : record.rows) {
        if (auto done = takeRow(record, row); !done)
            return done;
    }
    return {};
}

Result<void> PageApplier::leaveOutbox(qint64 n)
{
    const auto rows = rowsOfEntry(m_database, n);
    if (!rows)
        return failure(rows.error());
    for (const RowKey &row : *rows)
        m_rebuild.insert(row);
    if (auto done = m_database.query(QStringLiteral("DELETE FROM pending WHERE n = ?")).run(n); !done)
        return done;
    return m_database.query(QStringLiteral("DELETE FROM outbox WHERE n = ?")).run(n);
}

Result<void> PageApplier::refuse(const VerdictLine &line)
{
    Query find = m_database.query(QStringLiteral("SELECT n FROM outbox WHERE txid = ?"));
    if (auto done = find.run(line.txid.bytes()); !done)
        return done;
    if (!find.next())
        return {};
    const qint64 n = find.integer(0);
    auto moved
        = m_database
              .query(QStringLiteral(
                  "INSERT OR IGNORE INTO attention(txid, verdict, reason, subject, body, caption, at)"
                  " SELECT txid, ?, ?, ?, body, caption, ? FROM outbox WHERE n = ?"))
              .run(QString(nameOf(line.verdict)), QString(nameOf(line.reason)), line.subject, m_now.ms, n);
    return moved ? leaveOutbox(n) : moved;
}

Result<void> PageApplier::judge(const VerdictLine &line)
{
    // None of these finds anything if it is another device's, or was heard before.
    const QByteArray txid = line.txid.bytes();
    switch (line.verdict) {
    case Verdict::Applied:
    case Verdict::AppliedModified:
    case Verdict::ConflictLost:
        return m_database.query(QStringLiteral("UPDATE outbox SET state = 'acked', seq = ? WHERE txid = ?"))
            .run(line.seq, txid);
    case Verdict::Parked:
        return m_database.query(QStringLiteral("UPDATE outbox SET state = 'parked' WHERE txid = ?"))
            .run(txid);
    case Verdict::Deleted:
    case Verdict::Gone:
    case Verdict::Rejected:
        return refuse(line);
    }
    return {};
}

Result<void> PageApplier::settle(qint64 upto)
{
    Query rows = m_database.query(
        QStringLiteral("SELECT DISTINCT pending.tbl, pending.id FROM outbox JOIN pending USING (n)"
                       " WHERE outbox.state = 'acked' AND outbox.seq <= ?"));
    if (auto done = rows.run(upto); !done)
        return done;
    while (rows.next())
        m_rebuild.insert({rows.text(0), idFrom(rows.bytes(1))});
    // Until a backup covers it, this device is the server's last copy of its own work.
    for (const char *statement :
        {"INSERT OR IGNORE INTO kept(txid, seq, ctx, body, caption)"
         " SELECT txid, seq, ctx, body, caption FROM outbox WHERE state = 'acked' AND seq <= ?",
            "DELETE FROM pending WHERE n IN (SELECT n FROM outbox WHERE state = 'acked' AND seq <= ?)",
            "DELETE FROM outbox WHERE state = 'acked' AND seq <= ?"}) {
        if (auto done = m_database.query(QString::fromLatin1(statement)).run(upto); !done)
            return done;
    }
    return {};
}

Result<std::optional<RowImage>> PageApplier::shown(
    const Entity &entity, const RawId &id, const RowImage &confirmed)
{
    const auto image = showPending(m_database, entity, id, m_identity.person, confirmed);
    if (!image)
        return failure(image.error());
    if (image->pending) {
        if (auto done = writeShadow(m_database, entity, id, confirmed); !done)
            return failure(done.error());
    }
    return std::optional(*image);
}

Result<void> PageApplier::rebuild()
{
    for (const auto &[table, id] : std::as_const(m_rebuild)) {
        touch(table, id);
        const Entity *entity = entityNamed(table);
        if (!entity)
            continue;
        const auto held = m_held.constFind({table, id});
        const bool isHeld = held != m_held.constEnd();
        const auto image = isHeld ? shown(*entity, id, held->confirmed)
                                  : rebuildRow(m_database, *entity, id, m_identity.person);
        if (!image)
            return failure(image.error());
        // Own work that comes back as it was has been indexed when it was done.
        const RowImage before = isHeld ? held->shown : RowImage{};
        const RowImage now = image->value_or(RowImage{});
        if (before.exists == now.exists && before.fields == now.fields)
            continue;
        if (auto done = queueForSearch(m_database, table, id, now.exists ? now : before); !done)
            return done;
    }
    return {};
}

Result<void> moveCursor(Database &database, const PageEnd &end)
{
    auto moved = database
                     .query(QStringLiteral(
                         "UPDATE sync_state SET cursor = ?, seq = ?, chain = ?, head = max(head, ?)"))
                     .run(end.cursor, end.upto, end.chain, std::max(end.head, end.upto));
    if (!moved)
        return moved;
    return database
        .query(
            QStringLiteral("UPDATE sync_state SET witness_seq = ?, witness_chain = ? WHERE witness_seq <= ?"))
        .run(end.upto, end.chain, end.upto);
}

} // namespace

Result<PageApplied> applyPage(Store &store, const Page &page)
{
    if (store.isReadOnly()) // written by a newer program: what this one does not know must stay
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    const auto identity = store.identity();
    const auto state = store.syncState();
    const auto seen = seenUpTo(store);
    if (!identity || !state || !seen)
        return failure(!identity ? identity.error() : !state ? state.error() : seen.error());
    if (page.end.upto < state->seq)
        return failure(Fault::Refused, Reason::ServerAnswerWrong, {}, QStringLiteral("page goes backwards"));
    qint64 before = state->seq;
    for (const LogRecord &record : page.records) {
        if (record.seq <= before || record.seq > page.end.upto)
            return failure(
                Fault::Refused, Reason::ServerAnswerWrong, {}, QStringLiteral("records out of order"));
        before = record.seq;
    }
    Database &database = store.database();
    TransactionGuard guard(database);
    if (!guard.begun())
        return failure(guard.begun().error());
    if (auto done = openGuards(database); !done)
        return failure(done.error());
    PageApplier applier(store, *identity, seen->has_value());
    for (const LogRecord &record : page.records) {
        if (auto done = applier.take(record); !done)
            return failure(done.error());
    }
    for (const VerdictLine &line : page.verdicts) {
        if (auto done = applier.judge(line); !done)
            return failure(done.error());
    }
    auto settled = applier.settle(page.end.upto);
    auto rebuilt = settled ? applier.rebuild() : settled;
    auto moved = rebuilt ? moveCursor(database, page.end) : rebuilt;
    auto closed = moved ? closeGuards(database) : moved;
    auto done = closed ? guard.commit() : closed;
    if (!done)
        return failure(done.error());
    store.noteChanged(applier.outcome.changed);
    applier.outcome.cursor = page.end.cursor;
    applier.outcome.last = page.end.last;
    return applier.outcome;
}

Result<ChangeSet> applyVerdicts(Store &store, const QList<VerdictLine> &verdicts)
{
    if (store.isReadOnly())
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    const auto identity = store.identity();
    const auto state = store.syncState();
    if (!identity || !state)
        return failure(identity ? state.error() : identity.error());
    Database &database = store.database();
    TransactionGuard guard(database, Room::Reserve); // it mostly frees
    if (!guard.begun())
        return failure(guard.begun().error());
    if (auto done = openGuards(database); !done)
        return failure(done.error());
    PageApplier applier(store, *identity, false);
    for (const VerdictLine &line : verdicts) {
        if (auto done = applier.judge(line); !done)
            return failure(done.error());
    }
    auto settled = applier.settle(state->seq); // a lost answer: the rows may have come before the verdict
    auto rebuilt = settled ? applier.rebuild() : settled;
    auto closed = rebuilt ? closeGuards(database) : rebuilt;
    auto done = closed ? guard.commit() : closed;
    if (!done)
        return failure(done.error());
    store.noteChanged(applier.outcome.changed);
    return applier.outcome.changed;
}

Result<void> noteWitness(Store &store, qint64 seq, const QByteArray &chain)
{
    return store.database()
        .query(QStringLiteral("UPDATE sync_state SET witness_seq = ?, witness_chain = ?, head = max(head, ?)"
                              " WHERE witness_seq < ?"))
        .run(seq, chain, seq, seq);
}

} // namespace cooperage
