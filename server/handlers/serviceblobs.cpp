// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/service.h"

#include "models/core/imageheader.h"
#include "models/rules/audience.h"
#include "server/store/blobs.h"
#include "server/store/people.h"

#include <QCryptographicHash>

namespace cooperage::server {

namespace {

constexpr qint64 largestBlob = 10 * (1 << 20);
constexpr qint64 mostBytesPerCollective = qint64(5) << 30;

Failure notThere()
{
    return failure(Fault::NotFound, Reason::RecordMissing);
}

} // namespace

Result<QList<int>> Service::announceBlob(const Caller &caller, const QByteArray &hash, qint64 size)
{
    if (hash.size() != 32 || size <= 0)
        return failure(Fault::Invalid, Reason::Malformed);
    if (size > largestBlob)
        return failure(Fault::Refused, Reason::BodyTooLarge);
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    Blobs blobs(m_database, caller.collective);
    const auto known = blobs.find(hash);
    const auto used = blobs.bytesUsed();
    if (!known || !used)
        return failure(known ? used.error() : known.error());
    if (*known && (*known)->complete)
        return QList<int>();
    if (*known && (*known)->size != size)
        return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("size"));
    if (!*known && *used + size > mostBytesPerCollective)
        return failure(Fault::Storage, Reason::DiskFull, QString::number(*used));
    if (auto done = blobs.announce(hash, size, caller.person, m_clock.now()); !done)
        return failure(done.error());
    auto missing = blobs.missingChunks(hash, size);
    if (!missing)
        return missing;
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    return missing;
}

Result<void> Service::putChunk(
    const Caller &caller, const QByteArray &hash, int chunk, const QByteArray &bytes)
{
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return guard.begun();
    Blobs blobs(m_database, caller.collective);
    const auto known = blobs.find(hash);
    if (!known)
        return failure(known.error());
    if (!*known || !(*known)->scopes.isEmpty())
        return notThere();
    if ((*known)->complete)
        return {};
    const qint64 from = chunk * blobChunkSize;
    const qint64 expected = std::min(blobChunkSize, (*known)->size - from);
    if (chunk < 0 || expected <= 0 || bytes.size() != expected)
        return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("chunk size"));
    if (auto done = blobs.putChunk(hash, chunk, bytes); !done)
        return done;
    const auto missing = blobs.missingChunks(hash, (*known)->size);
    if (!missing)
        return failure(missing.error());
    if (!missing->isEmpty())
        return guard.commit();
    return completeBlob(caller.collective, hash, guard);
}

/// All chunks are here: is it what its name says, and a picture that tells nothing but itself?
Result<void> Service::completeBlob(const RawId &collective, const QByteArray &hash, TransactionGuard &guard)
{
    Blobs blobs(m_database, collective);
    const auto bytes = blobs.read(hash);
    if (!bytes)
        return failure(bytes.error());
    Result<void> verdict;
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != hash)
        verdict = failure(Fault::Refused, Reason::Malformed, {}, QStringLiteral("hash"));
    else if (const auto picture = checkSentPicture(*bytes); !picture)
        verdict = failure(Fault::Refused, picture.error().reason, picture.error().subject);
    if (!verdict) {
        // It starts again from nothing: a broken upload must not stay half there for ever.
        if (auto done = blobs.remove(hash); !done)
            return done;
        if (auto done = guard.commit(); !done)
            return done;
        return verdict;
    }
    if (auto done = blobs.markComplete(hash); !done)
        return done;
    if (auto done = retryParked(collective); !done)
        return done;
    return guard.commit();
}

Result<QByteArray> Service::blob(const Caller &caller, const QByteArray &hash)
{
    const Blobs blobs(m_database, caller.collective);
    const auto known = blobs.find(hash);
    const auto actor = People(m_database, caller.collective).actor(caller.person);
    if (!known || !actor)
        return failure(known ? actor.error() : known.error());
    if (!*known || !(*known)->complete)
        return notThere();
    const QSet<QString> audiences = audiencesOf(*actor);
    if (!(*known)->scopes.isEmpty()) {
        if ((*known)->scopes != QString::fromLatin1(scopesHash(audiences).toHex()))
            return notThere();
    } else {
        const auto visible = blobs.namedByVisibleRow(hash, audiences);
        if (!visible)
            return failure(visible.error());
        if (!*visible)
            return notThere();
    }
    return blobs.read(hash);
}

} // namespace cooperage::server
