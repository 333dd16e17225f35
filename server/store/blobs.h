// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace cooperage::server {

constexpr qint64 blobChunkSize = 1 << 20; ///< bytes; only a blob's last chunk may be shorter

/// Pictures and snapshot frames of one collective, named by the SHA-256 of their bytes.
class Blobs
{
public:
    Blobs(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    struct Known
    {
        qint64 size = 0; ///< bytes, as announced
        bool complete = false;
        QString scopes; ///< for snapshot frames: the set of audiences that may read it; else empty
        RawId person; ///< who announced it
    };
    Result<std::optional<Known>> find(const QByteArray &hash) const;
    Result<void> announce(const QByteArray &hash, qint64 size, const RawId &person, qint64 at);
    Result<QList<int>> missingChunks(const QByteArray &hash, qint64 size) const;
    Result<void> putChunk(const QByteArray &hash, int chunk, const QByteArray &bytes);
    Result<void> markComplete(const QByteArray &hash);
    Result<void> remove(const QByteArray &hash);
    Result<QByteArray> read(const QByteArray &hash) const;
    Result<qint64> bytesUsed() const; ///< announced sizes of all blobs
    /// Whether a row in one of these audiences' scopes names it.
    Result<bool> namedByVisibleRow(const QByteArray &hash, const QSet<QString> &audiences) const;
    /// A whole blob of the server's own, readable by devices with exactly this set of audiences.
    Result<void> store(const QByteArray &hash, const QByteArray &bytes, const QString &scopes, qint64 at);
    Result<void> removeFramesOf(const QString &scopes);

private:
    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
