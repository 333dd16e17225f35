// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "sync/wire/members.h"
#include "sync/wire/messages.h"
#include "sync/wire/strictjson.h"

namespace cooperage {

namespace {

constexpr int longestTable = 64;
constexpr int mostChunks = int((largestBlob + blobChunk - 1) / blobChunk);
constexpr int mostSums = 256 * 256; // never more than tables × first bytes
constexpr int mostRows = 65'536; // of one first byte

} // namespace

QByteArray write(const SnapshotManifest &manifest)
{
    QJsonArray frames;
    for (const SnapshotFrame &frame : manifest.frames)
        frames.append(QJsonArray{hexText(frame.hash), frame.size, frame.unpacked});
    return compactJson({{memberName("seq"), manifest.seq}, {memberName("chain"), hexText(manifest.chain)},
        {memberName("cursor"), manifest.cursor}, {memberName("sv"), manifest.sv},
        {memberName("schema"), hexText(manifest.schema)}, {memberName("frames"), frames}});
}

Result<SnapshotManifest> readSnapshot(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return wrongAnswer(object.error());
    Members members(*object);
    SnapshotManifest manifest;
    manifest.seq = members.number("seq");
    manifest.chain = members.hash("chain", chainSize);
    manifest.cursor = members.text("cursor", 1, longestCursor);
    manifest.sv = int(members.number("sv", 1, greatestSchema));
    manifest.schema = members.hash("schema", hashSize);
    qint64 total = 0;
    for (const QJsonValue &one : members.list("frames", mostFrames)) {
        const QJsonArray parts = one.toArray();
        SnapshotFrame frame;
        if (parts.size() != 3 || !readHex(frame.hash, parts[0], hashSize)
            || !readNumber(frame.size, parts[1], 1, largestBlob)
            || !readNumber(frame.unpacked, parts[2], 1, largestFrame))
            members.refuse("frames");
        total += frame.unpacked;
        manifest.frames.append(frame);
    }
    if (total > largestSnapshot)
        members.refuse("frames");
    if (!members.good())
        return wrongAnswer(members.failure().value());
    return manifest;
}

QByteArray writeBlobAnnouncement(qint64 size)
{
    return compactJson({{memberName("size"), size}});
}

Result<qint64> readBlobAnnouncement(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return failure(object.error());
    Members members(*object);
    const qint64 size = members.number("size", 1);
    if (!members.good())
        return members.failure();
    if (size > largestBlob) {
        return failure(Fault::Invalid, Reason::BodyTooLarge, {},
            QStringLiteral("%1 bytes, at most %2").arg(size).arg(largestBlob));
    }
    return size;
}

QByteArray writeMissingChunks(const QList<int> &chunks)
{
    QJsonArray list;
    for (const int chunk : chunks)
        list.append(chunk);
    return compactJson({{memberName("missing"), list}});
}

Result<QList<int>> readMissingChunks(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return wrongAnswer(object.error());
    Members members(*object);
    QList<int> chunks;
    for (const QJsonValue &one : members.list("missing", mostChunks)) {
        qint64 chunk = 0;
        const qint64 least = chunks.isEmpty() ? 0 : chunks.constLast() + 1;
        if (!readNumber(chunk, one, least, mostChunks - 1))
            members.refuse("missing");
        chunks.append(int(chunk));
    }
    if (!members.good())
        return wrongAnswer(members.failure().value());
    return chunks;
}

QByteArray write(const Digest &digest)
{
    QJsonObject object{{memberName("seq"), digest.seq}};
    QJsonArray sums;
    for (const DigestSum &sum : digest.sums) {
        QJsonObject one{{memberName("t"), sum.table}, {memberName("sum"), sum.sum}};
        if (sum.prefix >= 0)
            one.insert(memberName("prefix"), hexText(QByteArray(1, char(sum.prefix))));
        sums.append(one);
    }
    QJsonArray rows;
    for (const DigestRow &row : digest.rows)
        rows.append(QJsonArray{row.id.hex(), row.digest});
    object.insert(memberName("sums"), sums);
    object.insert(memberName("rows"), rows);
    return compactJson(object);
}

Result<Digest> readDigest(QByteArrayView bytes)
{
    const auto object = strictObject(bytes);
    if (!object)
        return wrongAnswer(object.error());
    Members whole(*object);
    Digest digest;
    digest.seq = whole.number("seq");
    for (const QJsonValue &one : whole.list("sums", mostSums)) {
        Members members(one.toObject());
        DigestSum sum;
        sum.table = members.text("t", 1, longestTable);
        sum.sum = members.number("sum", std::numeric_limits<qint64>::min());
        if (members.has("prefix")) {
            const QByteArray prefix = members.hash("prefix", 1);
            sum.prefix = prefix.isEmpty() ? -1 : static_cast<unsigned char>(prefix[0]);
        }
        if (!members.good())
            whole.refuse("sums");
        digest.sums.append(sum);
    }
    for (const QJsonValue &one : whole.list("rows", mostRows)) {
        const QJsonArray pair = one.toArray();
        const auto id = RawId::fromHex(pair.at(0).toString());
        DigestRow row{id.value_or(RawId())};
        if (pair.size() != 2 || !id
            || !readNumber(row.digest, pair[1], std::numeric_limits<qint64>::min(), anyNumber))
            whole.refuse("rows");
        digest.rows.append(row);
    }
    if (!whole.good())
        return wrongAnswer(whole.failure().value());
    return digest;
}

} // namespace cooperage
