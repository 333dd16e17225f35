// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/photointake.h"

#include "models/photos/prepare.h"
#include "models/store/photostore.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

namespace cooperage {

Result<TakenPhoto> takePhoto(PhotoStore &photos, const std::function<QByteArray()> &read, const QString &name)
{
    const QByteArray bytes = read();
    if (bytes.isEmpty())
        return failure(Fault::Storage, Reason::FileUnreadable, name);
    auto prepared = preparePhoto(bytes);
    if (!prepared) {
        Error error = prepared.error();
        error.subject = name;
        return failure(error);
    }
    const auto stored = photos.add({prepared->sha256, prepared->bytes, prepared->thumbnail}, false);
    if (!stored)
        return failure(stored.error());
    return TakenPhoto{prepared->sha256, prepared->width, prepared->height};
}

QByteArray readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(largestOriginalBytes + 1); // one more than allowed, so that too large is noticed
}

QByteArray encodedPicture(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace cooperage
