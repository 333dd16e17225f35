// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/photostore.h"
#include "models/store/readers.h"
#include "sync/client/blobport.h"

namespace cooperage {

/// The photos of a collective as the engine sends and fetches them. Waits for a reader's answer.
class PhotoPort final : public BlobPort
{
public:
    PhotoPort(PhotoStore &photos, Readers &readers)
        : m_photos(photos)
        , m_readers(readers)
    {
    }

    Result<QList<QByteArray>> toSend(int most) override;
    Result<QByteArray> bytes(const QByteArray &hash) override;
    Result<void> markSent(const QByteArray &hash) override;
    Result<QList<QByteArray>> toFetch(int most) override;
    Result<void> keep(const QByteArray &hash, const QByteArray &bytes) override;

private:
    PhotoStore &m_photos;
    Readers &m_readers;
};

} // namespace cooperage
