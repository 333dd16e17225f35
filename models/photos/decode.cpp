// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/decode.h"

#include "models/photos/prepare.h"
#include "models/photos/storedform.h"

#include <QBuffer>
#include <QImageReader>

namespace cooperage {

namespace {

Failure refused(Reason reason, const QString &found, const QString &detail = {})
{
    Error error{Fault::Invalid, reason, {}, detail, {}};
    error.problems.append({QStringLiteral("photo"), reason, found});
    return failure(std::move(error));
}

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

QByteArray formatOf(PictureType type)
{
    switch (type) {
    case PictureType::Jpeg:
        return QByteArrayLiteral("jpeg");
    case PictureType::Png:
        return QByteArrayLiteral("png");
    case PictureType::WebP:
        return QByteArrayLiteral("webp");
    }
    return {};
}

} // namespace

QSize fittedSize(const QSize &size, int side)
{
    if (std::max(size.width(), size.height()) <= side)
        return size;
    return size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Result<ImageHeader> judgedPicture(const QByteArray &original)
{
    if (original.size() > largestOriginalBytes)
        return refused(Reason::PictureTooLarge, QStringLiteral("%1 MiB").arg(original.size() / 1024 / 1024));
    const auto header = readImageHeader(original);
    if (!header)
        return refused(header.error().reason, {}, header.error().detail);
    if (std::max(header->width, header->height) > largestOriginalSide)
        return refused(Reason::PictureTooLarge, sizeText({header->width, header->height}));
    return header;
}

/// The reader is told the type, so that no other plug-in is ever reached with foreign bytes.
Result<QImage> decodedPicture(const QByteArray &original, const ImageHeader &header)
{
    QBuffer buffer;
    buffer.setData(original);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, formatOf(header.type));
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(false);

    const QSize size(header.width, header.height);
    const bool large = qint64(header.width) * header.height * 4 > largestDecodedBytes;
    if (large && isDecodedWhole(header.type, original))
        return refused(Reason::PictureTooLarge, sizeText(size));
    const QSize kept = fittedSize(size, preparedSide);
    if (kept != size) {
        reader.setScaledSize(kept);
        reader.setQuality(100); // the smooth way of scaling
    }
    QImage image = reader.read();
    if (image.isNull()) // some kinds of large PNG the reader can only hold whole, and then refuses itself
        return refused(large ? Reason::PictureTooLarge : Reason::PictureDamaged,
            large ? sizeText(size) : QString(), reader.errorString());
    return image;
}

} // namespace cooperage
