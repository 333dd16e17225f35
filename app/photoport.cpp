// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photoport.h"

namespace cooperage {

Result<QList<QByteArray>> PhotoPort::toSend(int most)
{
    return m_photos.toUpload(most);
}

Result<QByteArray> PhotoPort::bytes(const QByteArray &hash)
{
    return m_photos.bytes(hash);
}

Result<void> PhotoPort::markSent(const QByteArray &hash)
{
    return m_photos.markUploaded(hash);
}

Result<QList<QByteArray>> PhotoPort::toFetch(int most)
{
    auto job = [](const Store &store) { return photosNamed(store); };
    const auto named = m_readers.run(QStringLiteral("photos to fetch"), std::move(job)).result();
    if (!named)
        return failure(named.error());
    auto missing = m_photos.missingOf(*named);
    if (missing && missing->size() > most)
        missing->resize(most);
    return missing;
}

Result<void> PhotoPort::keep(const QByteArray &hash, const QByteArray &bytes)
{
    return m_photos.add({hash, bytes, {}}, true);
}

} // namespace cooperage
