// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ledger.h"

#include "models/core/changejson.h"
#include "models/store/rows.h"
#include "server/store/engine.h"

#include <QJsonArray>

namespace cooperage::server {

namespace {

const QStringList decisionColumns{QStringLiteral("seq"), QStringLiteral("verdict"), QStringLiteral("reason"),
    QStringLiteral("subject"), QStringLiteral("differences"), QStringLiteral("hash"),
    QStringLiteral("replica"), QStringLiteral("n"), QStringLiteral("person"), QStringLiteral("device"),
    QStringLiteral("at"), QStringLiteral("final_seq"), QStringLiteral("body")};

Verdict verdictNamed(const QString &name)
{
    for (int i = 0; i <= int(Verdict::Parked); ++i) {
        if (name == nameOf(static_cast<Verdict>(i)))
            return static_cast<Verdict>(i);
    }
    return Verdict::Rejected;
}

QString joined(const QList<RawId> &ids)
{
    QStringList hex;
    for (const RawId &id : ids)
        hex.append(id.hex());
    return hex.join(QLatin1Char(' '));
}

QList<RawId> split(const QString &text)
{
    QList<RawId> ids;
    for (const QString &hex : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        ids.append(RawId::fromHex(hex).value_or(RawId()));
    return ids;
}

VerdictLine lineFrom(const Query &query, const RawId &txid)
{
    const QByteArray reason = query.text(2).toLatin1();
    return {txid, verdictNamed(query.text(1)), query.integer(0),
        reasonNamed(QLatin1StringView(reason)).value_or(Reason::Unknown), query.text(3),
        split(query.text(4))};
}

Result<bool> anyRow(Query &query, const Result<void> &done)
{
    if (!done)
        return failure(done.error());
    return query.next();
}

} // namespace

Result<std::optional<ReplicaRow>> Ledger::replica(const RawId &id) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT last_n, last_h, device FROM replica WHERE collective = ? AND id = ?"));
    if (auto done = query.run(m_collective.bytes(), id.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<ReplicaRow>();
    return std::optional(ReplicaRow{id, query.integer(0), query.bytes(1), idFrom(query.bytes(2))});
}

Result<void> Ledger::save(const ReplicaRow &replica, qint64 at)
{
    return m_database
        .query(upsert(QStringLiteral("replica"), {QStringLiteral("id")},
            {QStringLiteral("last_n"), QStringLiteral("last_h"), QStringLiteral("device"),
                QStringLiteral("seen")}))
        .run(m_collective.bytes(), replica.id.bytes(), replica.lastN, replica.lastH, replica.device.bytes(),
            at);
}

Result<std::optional<Slot>> Ledger::slotOf(const RawId &replica, qint64 n) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT h, txid, reused FROM slot WHERE collective = ? AND replica = ? AND n = ?"));
    if (auto done = query.run(m_collective.bytes(), replica.bytes(), n); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<Slot>();
    return std::optional(Slot{query.bytes(0), idFrom(query.bytes(1)), query.integer(2) != 0});
}

Result<void> Ledger::addSlot(const RawId &replica, qint64 n, const Slot &slot)
{
    return m_database
        .query(QStringLiteral(
            "INSERT INTO slot (collective, replica, n, h, txid, reused) VALUES (?, ?, ?, ?, ?, ?)"))
        .run(m_collective.bytes(), replica.bytes(), n, slot.h, slot.txid.bytes(), slot.reused ? 1 : 0);
}

Result<void> Ledger::adopt(const RawId &replica, qint64 seq)
{
    return m_database
        .query(QStringLiteral(
            "INSERT INTO adopted (collective, replica, seq) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"))
        .run(m_collective.bytes(), replica.bytes(), seq);
}

Result<QSet<qint64>> Ledger::adopted(const RawId &replica) const
{
    Query query
        = m_database.query(QStringLiteral("SELECT seq FROM adopted WHERE collective = ? AND replica = ?"));
    if (auto done = query.run(m_collective.bytes(), replica.bytes()); !done)
        return failure(done.error());
    QSet<qint64> places;
    while (query.next())
        places.insert(query.integer(0));
    return places;
}

Result<std::optional<Decision>> Ledger::decision(const RawId &txid) const
{
    Query query = m_database.query(QStringLiteral("SELECT %1 FROM tx WHERE collective = ? AND txid = ?")
                                       .arg(decisionColumns.join(QStringLiteral(", "))));
    if (auto done = query.run(m_collective.bytes(), txid.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<Decision>();
    return std::optional(Decision{lineFrom(query, txid), query.bytes(5), idFrom(query.bytes(6)),
        query.integer(7), idFrom(query.bytes(8)), idFrom(query.bytes(9)), query.integer(10), query.bytes(12),
        query.integer(11)});
}

Result<void> Ledger::save(const Decision &one)
{
    static const QString sql = upsert(QStringLiteral("tx"), {QStringLiteral("txid")}, decisionColumns);
    return m_database.query(sql).run(m_collective.bytes(), one.line.txid.bytes(), one.line.seq,
        QString(nameOf(one.line.verdict)), QString(nameOf(one.line.reason)), one.line.subject,
        joined(one.line.differences), one.hash, idBytes(one.replica), one.n, idBytes(one.person),
        idBytes(one.device), one.at, one.finalSeq, one.body);
}

Result<QList<VerdictLine>> Ledger::becameFinal(const RawId &device, qint64 from, qint64 upto) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT seq, verdict, reason, subject, differences, txid FROM tx WHERE collective = ?"
                       " AND device = ? AND final_seq > 0 AND final_seq > ? AND final_seq <= ?"
                       " ORDER BY final_seq"));
    if (auto done = query.run(m_collective.bytes(), device.bytes(), from, upto); !done)
        return failure(done.error());
    QList<VerdictLine> lines;
    while (query.next())
        lines.append(lineFrom(query, idFrom(query.bytes(5))));
    return lines;
}

Result<bool> Ledger::anyParked() const
{
    Query query = m_database.query(QStringLiteral("SELECT 1 FROM parked WHERE collective = ? LIMIT 1"));
    return anyRow(query, query.run(m_collective.bytes()));
}

Result<bool> Ledger::isParked(const RawId &txid) const
{
    Query query = m_database.query(QStringLiteral("SELECT 1 FROM parked WHERE collective = ? AND txid = ?"));
    return anyRow(query, query.run(m_collective.bytes(), txid.bytes()));
}

Result<bool> Ledger::isParkedRow(const RawId &record) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT 1 FROM parked_row WHERE collective = ? AND id = ? LIMIT 1"));
    return anyRow(query, query.run(m_collective.bytes(), record.bytes()));
}

Result<void> Ledger::park(const ParkedOne &parked, const QList<RawId> &created)
{
    const auto inserted
        = m_database
              .query(QStringLiteral(
                  "INSERT INTO parked (collective, txid, pos, ctx, replica, device, person, at, reason, body)"
                  " SELECT ?, ?, coalesce(max(pos), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM parked WHERE collective "
                  "= ?"))
              .run(m_collective.bytes(), parked.txid.bytes(), parked.ctx, parked.replica.bytes(),
                  parked.device.bytes(), parked.person.bytes(), parked.at, QString(nameOf(parked.reason)),
                  parked.body, m_collective.bytes());
    if (!inserted)
        return inserted;
    for (const RawId &id : created) {
        const auto done = m_database
                              .query(QStringLiteral("INSERT INTO parked_row (collective, id, tbl, txid)"
                                                    " VALUES (?, ?, '', ?) ON CONFLICT DO NOTHING"))
                              .run(m_collective.bytes(), id.bytes(), parked.txid.bytes());
        if (!done)
            return done;
    }
    return {};
}

Result<void> Ledger::unpark(const RawId &txid)
{
    const auto gone = m_database.query(QStringLiteral("DELETE FROM parked WHERE collective = ? AND txid = ?"))
                          .run(m_collective.bytes(), txid.bytes());
    if (!gone)
        return gone;
    return m_database.query(QStringLiteral("DELETE FROM parked_row WHERE collective = ? AND txid = ?"))
        .run(m_collective.bytes(), txid.bytes());
}

Result<QList<ParkedOne>> Ledger::parked() const
{
    Query query = m_database.query(
        QStringLiteral("SELECT txid, ctx, replica, device, person, at, reason, body FROM parked"
                       " WHERE collective = ? ORDER BY pos"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    QList<ParkedOne> all;
    while (query.next()) {
        const QByteArray reason = query.text(6).toLatin1();
        all.append({idFrom(query.bytes(0)), query.integer(1), idFrom(query.bytes(2)), idFrom(query.bytes(3)),
            idFrom(query.bytes(4)), query.integer(5),
            reasonNamed(QLatin1StringView(reason)).value_or(Reason::Unknown), query.bytes(7)});
    }
    return all;
}

} // namespace cooperage::server
