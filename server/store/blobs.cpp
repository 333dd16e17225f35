// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/blobs.h"

#include "models/records/entities.h"
#include "models/rules/audience.h"
#include "models/store/rows.h"
#include "server/store/engine.h"

namespace cooperage::server {

Result<std::optional<Blobs::Known>> Blobs::find(const QByteArray &hash) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT size, complete, scope, person FROM blob WHERE collective = ? AND hash = ?"));
    if (auto done = query.run(m_collective.bytes(), hash); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<Known>();
    return std::optional(
        Known{query.integer(0), query.integer(1) != 0, query.text(2), idFrom(query.bytes(3))});
}

Result<void> Blobs::announce(const QByteArray &hash, qint64 size, const RawId &person, qint64 at)
{
    return m_database
        .query(QStringLiteral("INSERT INTO blob (collective, hash, size, complete, at, person)"
                              " VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING"))
        .run(m_collective.bytes(), hash, size, at, idBytes(person));
}

Result<QList<int>> Blobs::missingChunks(const QByteArray &hash, qint64 size) const
{
    Query query
        = m_database.query(QStringLiteral("SELECT n FROM blob_chunk WHERE collective = ? AND hash = ?"));
    if (auto done = query.run(m_collective.bytes(), hash); !done)
        return failure(done.error());
    QSet<int> present;
    while (query.next())
        present.insert(int(query.integer(0)));
    QList<int> missing;
    for (int n = 0; n * blobChunkSize < size; ++n) {
        if (!present.contains(n))
            missing.append(n);
    }
    return missing;
}

Result<void> Blobs::putChunk(const QByteArray &hash, int chunk, const QByteArray &bytes)
{
    return m_database
        .query(QStringLiteral("INSERT INTO blob_chunk (collective, hash, n, bytes) VALUES (?, ?, ?, ?)"
                              " ON CONFLICT DO NOTHING"))
        .run(m_collective.bytes(), hash, chunk, bytes);
}

Result<void> Blobs::markComplete(const QByteArray &hash)
{
    return m_database.query(QStringLiteral("UPDATE blob SET complete = 1 WHERE collective = ? AND hash = ?"))
        .run(m_collective.bytes(), hash);
}

Result<void> Blobs::remove(const QByteArray &hash)
{
    const auto gone
        = m_database.query(QStringLiteral("DELETE FROM blob_chunk WHERE collective = ? AND hash = ?"))
              .run(m_collective.bytes(), hash);
    if (!gone)
        return gone;
    return m_database.query(QStringLiteral("DELETE FROM blob WHERE collective = ? AND hash = ?"))
        .run(m_collective.bytes(), hash);
}

Result<QByteArray> Blobs::read(const QByteArray &hash) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT bytes FROM blob_chunk WHERE collective = ? AND hash = ? ORDER BY n"));
    if (auto done = query.run(m_collective.bytes(), hash); !done)
        return failure(done.error());
    QByteArray bytes;
    while (query.next())
        bytes += query.bytes(0);
    return bytes;
}

Result<qint64> Blobs::bytesUsed() const
{
    Query query
        = m_database.query(QStringLiteral("SELECT coalesce(sum(size), 0) FROM blob WHERE collective = ?"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

Result<bool> Blobs::namedByVisibleRow(const QByteArray &hash, const QSet<QString> &audiences) const
{
    Query query
        = m_database.query(QStringLiteral("SELECT tbl, id FROM blob_ref WHERE collective = ? AND hash = ?"));
    if (auto done = query.run(m_collective.bytes(), hash); !done)
        return failure(done.error());
    while (query.next()) {
        const Entity *entity = entityNamed(query.text(0));
        if (!entity)
            continue;
        Query row = m_database.query(
            QStringLiteral("SELECT _scope FROM %1 WHERE collective = ? AND id = ?").arg(tableOf(*entity)));
        if (auto done = row.run(m_collective.bytes(), query.bytes(1)); !done)
            return failure(done.error());
        if (row.next() && sees(audiences, row.text(0)))
            return true;
    }
    return false;
}

Result<void> Blobs::store(const QByteArray &hash, const QByteArray &bytes, const QString &scopes, qint64 at)
{
    const auto head
        = m_database
              .query(QStringLiteral("INSERT INTO blob (collective, hash, size, complete, at, scope)"
                                    " VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT DO NOTHING"))
              .run(m_collective.bytes(), hash, bytes.size(), at, scopes);
    if (!head)
        return head;
    for (int n = 0; n * blobChunkSize < bytes.size(); ++n) {
        if (auto done = putChunk(hash, n, bytes.mid(n * blobChunkSize, blobChunkSize)); !done)
            return done;
    }
    return {};
}

Result<void> Blobs::removeFramesOf(const QString &scopes)
{
    const auto gone
        = m_database
              .query(QStringLiteral("DELETE FROM blob_chunk WHERE collective = ? AND hash IN"
                                    " (SELECT hash FROM blob WHERE collective = ? AND scope = ?)"))
              .run(m_collective.bytes(), m_collective.bytes(), scopes);
    if (!gone)
        return gone;
    return m_database.query(QStringLiteral("DELETE FROM blob WHERE collective = ? AND scope = ?"))
        .run(m_collective.bytes(), scopes);
}

} // namespace cooperage::server
