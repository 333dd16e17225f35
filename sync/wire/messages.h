// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/changelimits.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace cooperage {

// The bytes of every message between a program and its server (docs/openapi.yaml shows the shapes,
// docs/protocol.md says what they mean). `write` and `read…` are each other's opposite. Reading goes through
// strictjson, checks shape, ranges and limits, ignores members it does not know (a newer side's), and trusts
// nothing. Lines (NDJSON) each end with '\n', the last one too, so that a cut is noticed.
//
// Errors of what a server reads: Fault::Invalid with Reason::Malformed (`detail` says line and place),
// Reason::BodyTooLarge or Reason::TooManyOps. Errors of what a program reads from its server: Fault::Refused
// with Reason::ServerAnswerWrong.

constexpr char jsonType[] = "application/json";
constexpr char linesType[] = "application/x-ndjson"; ///< push, its answer, pull

QByteArray write(const PushRequest &push);
/// Also checked: the numbers `n` are consecutive and each `h` continues the one before, so fork and gap can
/// only show at the first item; counts and sizes. Bodies stay the bytes they are: readBody looks into them.
Result<PushRequest> readPush(QByteArrayView lines);

/// What one body of a push says. Its JSON is sound and its txid known; whether the rest makes sense is in
/// `transaction`, so that one bad transaction is refused by name and blocks no other.
struct PushedBody
{
    RawId txid;
    int sv = 0; ///< 0 if it names none; when newer than the server's own, park it whatever `transaction` says
    /// Errors: Reason::Malformed, TooManyOps, BodyTooLarge (an op), or UnknownField for a member that does
    /// not belong there (an author, a device …; `subject` names it).
    Result<Transaction> transaction;
};

/// Error: Reason::Malformed if it is no strict JSON or has no txid. Then there is nothing to hang a verdict
/// on, and the whole push is refused.
Result<PushedBody> readBody(QByteArrayView body);

QByteArray write(const PushAnswer &answer);
Result<PushAnswer> readPushAnswer(QByteArrayView lines);

QByteArray write(const Page &page);
/// Also checked: `seq` ascends and stays within `upto`, which is at most `head`.
Result<Page> readPage(QByteArrayView lines);

QByteArray write(const HelloRequest &hello);
Result<HelloRequest> readHello(QByteArrayView bytes);

QByteArray write(const HelloAnswer &answer); ///< adds the limits above, for programs of later versions
Result<HelloAnswer> readHelloAnswer(QByteArrayView bytes);

QByteArray write(const JoinRequest &join);
Result<JoinRequest> readJoin(QByteArrayView bytes);

QByteArray write(const JoinAnswer &answer);
Result<JoinAnswer> readJoinAnswer(QByteArrayView bytes);

/// The code for a further device of the same person.
struct LinkAnswer
{
    QString code; ///< base32
    Instant expires;

    bool operator==(const LinkAnswer &) const = default;
};
QByteArray write(const LinkAnswer &answer);
Result<LinkAnswer> readLinkAnswer(QByteArrayView bytes);

QByteArray write(const QList<DeviceLine> &devices);
Result<QList<DeviceLine>> readDevices(QByteArrayView bytes);

QByteArray write(const SnapshotManifest &manifest);
Result<SnapshotManifest> readSnapshot(QByteArrayView bytes);

QByteArray writeBlobAnnouncement(qint64 size); ///< 1 … largestBlob bytes
Result<qint64> readBlobAnnouncement(QByteArrayView bytes); ///< Reason::BodyTooLarge over largestBlob
QByteArray writeMissingChunks(const QList<int> &chunks); ///< numbers from 0, ascending
Result<QList<int>> readMissingChunks(QByteArrayView bytes);

/// The sum of the row digests of a part of what the device may see, modulo 2^64.
struct DigestSum
{
    QString table;
    int prefix = -1; ///< first byte of the ids, 0 … 255; −1: the whole table
    qint64 sum = 0;

    bool operator==(const DigestSum &) const = default;
};

struct DigestRow
{
    RawId id;
    qint64 digest = 0;

    bool operator==(const DigestRow &) const = default;
};

/// Asked without a table: one sum per table; with a table: one per first id byte; with both: the rows.
struct Digest
{
    qint64 seq = 0; ///< the log position it holds for
    QList<DigestSum> sums;
    QList<DigestRow> rows;

    bool operator==(const Digest &) const = default;
};
QByteArray write(const Digest &digest);
Result<Digest> readDigest(QByteArrayView bytes);

} // namespace cooperage
