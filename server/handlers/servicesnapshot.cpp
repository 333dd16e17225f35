// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/service.h"

#include "models/records/entities.h"
#include "models/rules/audience.h"
#include "models/store/schema.h"
#include "server/handlers/snapshotwriter.h"
#include "server/store/blobs.h"
#include "server/store/people.h"
#include "server/store/snapshots.h"
#include "sync/wire/zstdstream.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace cooperage::server {

namespace {

constexpr qint64 frameSize = 1 << 20; ///< bytes before packing
constexpr qint64 oldestMs = 86'400'000;
constexpr qint64 fewestNewEntries = 1000; ///< a small collective is not packed again for every change

bool isFresh(const Snapshots::Ready &ready, const Head &head, qint64 now)
{
    const qint64 since = head.seq - ready.manifest.seq;
    const bool sameShape
        = ready.manifest.schema == clientSchemaHash() && ready.manifest.sv == schemaVersion();
    return sameShape && since >= 0 && now - ready.at < oldestMs
        && since <= std::max(fewestNewEntries, ready.manifest.seq / 5);
}

} // namespace

/// One file per set of audiences. Two devices with the same set share it; nobody else can read its frames.
Result<SnapshotManifest> Service::snapshot(const Caller &caller)
{
    const auto actor = People(m_database, caller.collective).actor(caller.person);
    const auto head = Log(m_database, caller.collective).head();
    if (!actor || !head)
        return failure(actor ? head.error() : actor.error());
    const QSet<QString> audiences = audiencesOf(*actor);
    const QString scopes = QString::fromLatin1(scopesHash(audiences).toHex());
    Snapshots snapshots(m_database, caller.collective);
    const auto ready = snapshots.find(scopes);
    if (!ready)
        return failure(ready.error());
    const auto withCursor = [&](SnapshotManifest manifest) {
        manifest.cursor = Cursor{head->lineage, manifest.seq, manifest.chain, scopesHash(audiences)}.text();
        return manifest;
    };
    if (*ready && isFresh(**ready, *head, m_clock.now()))
        return withCursor((*ready)->manifest);
    auto built = buildSnapshot(caller.collective, audiences);
    return built ? Result<SnapshotManifest>(withCursor(*built)) : built;
}

Result<SnapshotManifest> Service::buildSnapshot(const RawId &collective, const QSet<QString> &audiences)
{
    const QString scopes = QString::fromLatin1(scopesHash(audiences).toHex());
    TransactionGuard guard(m_database); // rows, log position and frames of one moment
    if (!guard.begun())
        return failure(guard.begun().error());
    const auto head = Log(m_database, collective).head();
    if (!head)
        return failure(head.error());
    const auto bytes
        = snapshotBytes(m_database, collective, audiences, QFileInfo(m_database.path()).absolutePath());
    if (!bytes)
        return failure(bytes.error());
    SnapshotManifest manifest{head->seq, head->chain, {}, schemaVersion(), clientSchemaHash(), {}};
    Blobs blobs(m_database, collective);
    if (auto done = blobs.removeFramesOf(scopes); !done)
        return failure(done.error());
    const qint64 now = m_clock.now();
    for (qint64 from = 0; from < bytes->size(); from += frameSize) {
        const QByteArray plain = bytes->mid(from, frameSize);
        const auto packed = zstdPacked(plain);
        if (!packed)
            return failure(packed.error());
        const QByteArray hash = QCryptographicHash::hash(*packed, QCryptographicHash::Sha256);
        if (auto done = blobs.store(hash, *packed, scopes, now); !done)
            return failure(done.error());
        manifest.frames.append({hash, packed->size(), plain.size()});
    }
    if (auto done = Snapshots(m_database, collective).publish(scopes, manifest, now); !done)
        return failure(done.error());
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    return manifest;
}

} // namespace cooperage::server
