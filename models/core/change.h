// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/reason.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace cooperage {

/// One step of a transaction. JSON names: create set del undel add rem mov count cmd.
enum class OpKind : std::uint8_t { Create, Set, Delete, Undelete, Add, Remove, Movement, Count, Command };

struct Op
{
    OpKind kind = OpKind::Set;
    QString table;
    RawId id;
    QJsonObject fields; ///< only what changes; for a command its arguments
    QString command; ///< for OpKind::Command
    QJsonObject from; ///< the state a command saw

    bool operator==(const Op &) const = default;
};

/// The unit of sync: what a person meant, whole or not at all. Author, device and collective are not
/// in it; they come from the sign-in.
struct Transaction
{
    RawId txid;
    Hlc hlc;
    int sv = 0; ///< schema version of the program that wrote it
    QString intent; ///< stable word of what was done, e.g. "variant.reprice"
    QList<Op> ops;
    QList<RawId> dep; ///< transactions this one builds on
    QList<QByteArray> blobs; ///< SHA-256 of photos it names
    RawId group; ///< import or bulk edit it is part of; null if none

    bool operator==(const Transaction &) const = default;
};

/// Stands before each body on the wire; the one part a re-offer changes.
struct Envelope
{
    qint64 n = 0; ///< 1, 2, 3 … per replica
    QByteArray h; ///< 16 bytes: SHA-256(h of n − 1 ‖ body bytes), cut
    qint64 ctx = 0; ///< log position the author had seen when the values were read into the form

    bool operator==(const Envelope &) const = default;
};

struct PushItem
{
    Envelope envelope;
    QByteArray body; ///< the exact bytes that were stored and hashed: one JSON line without line end

    bool operator==(const PushItem &) const = default;
};

enum class Verdict : std::uint8_t {
    Applied,
    AppliedModified, ///< accepted with a change by the server, e.g. a SKU that got "-2"
    ConflictLost, ///< a field of it is not shown but lies in a difference
    Deleted, ///< edited although the deletion had been seen
    Gone, ///< the record was purged; the content stays with its author
    Rejected, ///< refused with a reason; nothing of it was applied
    Parked, ///< not decided yet; the only verdict that can still change
};

struct VerdictLine
{
    RawId txid;
    Verdict verdict = Verdict::Applied;
    qint64 seq = 0; ///< 0 if it got no place in the log
    Reason reason = Reason::Unknown; ///< for Rejected and Parked
    QString subject; ///< what the reason is about, shown
    QList<RawId> differences = {}; ///< opened by it

    bool operator==(const VerdictLine &) const = default;
};

/// A row as it stands after a log entry, or the news that this device may no longer see it.
struct LogRow
{
    QString table;
    RawId id;
    qint64 rv = 0;
    bool drop = false;
    bool removed = false;
    QString scope; ///< who may see it; "common" or audiences joined by '|'
    QJsonObject put; ///< all fields that are set
    Instant createdAt;
    RawId createdBy;
    Instant changedAt;
    RawId changedBy;

    bool operator==(const LogRow &) const = default;
};

struct LogRecord
{
    qint64 seq = 0;
    RawId txid;
    RawId by; ///< person; null for the server itself
    Instant at; ///< when the server received it
    Verdict verdict = Verdict::Applied;
    QString intent;
    QList<LogRow> rows;
    QJsonArray control; ///< of arrays: ["scope+", "party/…"], ["scope-", …]

    bool operator==(const LogRecord &) const = default;
};

struct PageEnd
{
    QString cursor; ///< opaque; handed back as it is
    qint64 upto = 0; ///< everything up to here was looked at, whether visible or not
    QByteArray chain; ///< 16 bytes at `upto`
    qint64 head = 0;
    bool last = true;

    bool operator==(const PageEnd &) const = default;
};

struct Page
{
    QList<LogRecord> records;
    QList<VerdictLine> verdicts; ///< parked ones that became final
    PageEnd end;

    bool operator==(const Page &) const = default;
};

struct PushRequest
{
    RawId replica;
    QString cursor; ///< empty: no page wanted
    QList<PushItem> items;
};

struct PushAnswer
{
    QList<VerdictLine> verdicts;
    std::optional<Page> page;
};

struct HelloRequest
{
    RawId replica;
    qint64 n = 0; ///< last number given
    QByteArray h; ///< its hash; 16 zero bytes for n = 0
    int sv = 0;
    qint64 witnessSeq = 0; ///< highest log position this device has any proof of
    QByteArray witnessChain;
    QList<std::pair<qint64, QByteArray>> checkpoints; ///< ≤ 64, log-spaced, for finding a common past
    qint64 next = 0; ///< the number it will send next; 0: not said (an older program)
};

enum class HelloState : std::uint8_t { Ok, Rewound, SnapshotRequired, UpgradeRequired, Fork, Gap };

struct HelloAnswer
{
    HelloState state = HelloState::Ok;
    qint64 lca = 0; ///< with Rewound: last position both sides agree on
    RawId lineage;
    qint64 head = 0;
    qint64 floor = 0;
    qint64 stable = 0; ///< covered by a verified backup
    Instant serverTime;
    int sv = 0;
    QString nextPin; ///< empty unless a key change is announced
};

struct JoinRequest
{
    QString code; ///< from the link, base32
    QString deviceName;
    QByteArray claim; ///< 16 random bytes; the same claim again replaces the token
    QString personName; ///< how the newcomer wants to be called; may be empty for a device link

    /// A device that was in the collective while it lived inside a program, before it moved to this server:
    /// SHA-256(SHA-256 of the code ‖ SHA-256 of its token) proves it without showing the token.
    struct Known
    {
        RawId device;
        QByteArray proof;
    };
    QList<Known> known = {}; ///< at most 8
};

struct JoinAnswer
{
    RawId collective;
    QString collectiveName;
    RawId person;
    RawId device;
    QString letters; ///< device letters for human numbers
    QByteArray token; ///< "cpg_…"
};

struct DeviceLine
{
    RawId id;
    RawId person;
    QString name;
    QString letters;
    Instant joined;
    Instant lastSeen;
    bool revoked = false;
};

struct SnapshotFrame
{
    QByteArray hash; ///< SHA-256 of the compressed bytes
    qint64 size = 0; ///< compressed
    qint64 unpacked = 0;
};

struct SnapshotManifest
{
    qint64 seq = 0;
    QByteArray chain;
    QString cursor;
    int sv = 0;
    QByteArray schema; ///< SHA-256 of the schema text inside
    QList<SnapshotFrame> frames; ///< in order; together one SQLite file
};

} // namespace cooperage
