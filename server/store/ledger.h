// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QSet>

#include <optional>

namespace cooperage::server {

struct ReplicaRow
{
    RawId id;
    qint64 lastN = 0;
    QByteArray lastH;
    RawId device;
};

struct Slot
{
    QByteArray h;
    RawId txid;
    bool reused = false; ///< the txid belonged to another body: this slot's verdict is "txid_reused"
};

/// What was decided about a transaction. Final once it is not `Parked`.
struct Decision
{
    VerdictLine line;
    QByteArray hash; ///< SHA-256 of the body
    RawId replica;
    qint64 n = 0;
    RawId person;
    RawId device;
    qint64 at = 0;
    QByteArray body; ///< kept for what got no place in the log
    qint64 finalSeq = 0; ///< head when a parked one became final; 0 otherwise
};

/// A transaction that cannot be decided yet.
struct ParkedOne
{
    RawId txid;
    qint64 ctx = 0;
    RawId replica;
    RawId device;
    RawId person;
    qint64 at = 0;
    Reason reason = Reason::Unknown;
    QByteArray body;
};

/// Exactly once: slots of replicas and verdicts of transactions, of one collective.
class Ledger
{
public:
    Ledger(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    Result<std::optional<ReplicaRow>> replica(const RawId &id) const;
    Result<void> save(const ReplicaRow &replica, qint64 at);
    Result<std::optional<Slot>> slotOf(const RawId &replica, qint64 n) const;
    Result<void> addSlot(const RawId &replica, qint64 n, const Slot &slot);

    /// A replica offered again what another had brought: that place in the log counts as its own writing.
    Result<void> adopt(const RawId &replica, qint64 seq);
    Result<QSet<qint64>> adopted(const RawId &replica) const;

    Result<std::optional<Decision>> decision(const RawId &txid) const;
    Result<void> save(const Decision &decision);
    /// Verdicts that became final after @p from, up to @p upto, of a device's own transactions.
    Result<QList<VerdictLine>> becameFinal(const RawId &device, qint64 from, qint64 upto) const;

    Result<bool> anyParked() const;
    Result<bool> isParked(const RawId &txid) const;
    Result<bool> isParkedRow(const RawId &record) const; ///< made by a parked transaction
    Result<void> park(const ParkedOne &parked, const QList<RawId> &created);
    Result<void> unpark(const RawId &txid);
    Result<QList<ParkedOne>> parked() const; ///< in the order they came

private:
    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
