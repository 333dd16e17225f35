// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/prepare.h"

#include "models/photos/decode.h"
#include "models/photos/storedform.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QImageWriter>
#include <QTransform>

namespace cooperage {

namespace {

/// Turned as the camera was held.
QImage upright(const QImage &image, int orientation)
{
    const QTransform quarter = QTransform().rotate(90);
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.mirrored(false, true).transformed(quarter);
    case 6:
        return image.transformed(quarter);
    case 7:
        return image.mirrored(true, false).transformed(quarter);
    case 8:
        return image.mirrored(true, true).transformed(quarter);
    default:
        return image;
    }
}

bool isTransparentSomewhere(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage argb = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < argb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(argb.constScanLine(y));
        if (std::any_of(line, line + argb.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

/// Only the pixels, in the colours of the web: texts, profile and resolution stay behind.
QImage bare(QImage image, QImage::Format format)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image = image.convertToFormat(format);
    QImage pixels(image.size(), format);
    if (pixels.isNull())
        return {};
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(image.constScanLine(y), qsizetype(image.width()) * 4, pixels.scanLine(y));
    return pixels;
}

QByteArray encode(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format == "jpeg") {
        writer.setQuality(preparedQuality);
        writer.setOptimizedWrite(true);
    }
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

Result<PreparedPhoto> preparePhoto(const QByteArray &original)
{
    const auto header = judgedPicture(original);
    if (!header)
        return failure(header.error());
    const auto decoded = decodedPicture(original, *header);
    if (!decoded)
        return failure(decoded.error());
    const QImage turned = upright(*decoded, orientationIn(header->type, original));

    const bool transparent = isTransparentSomewhere(turned);
    const QByteArray format = transparent ? QByteArrayLiteral("png") : QByteArrayLiteral("jpeg");
    QImage image = bare(turned, transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QByteArray bytes = encode(image, format);
    while (bytes.size() > largestSentPicture) { // only transparent ones get there
        image = image.scaled(image.size() * 0.75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        bytes = encode(image, format);
    }
    if (bytes.isEmpty())
        return failure(
            Error{Fault::Invalid, Reason::PictureDamaged, {}, QStringLiteral("cannot be written again"),
                {{QStringLiteral("photo"), Reason::PictureDamaged, {}}}});

    const QSize small = fittedSize(image.size(), thumbnailSide);
    const QImage thumbnail = image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                 .convertToFormat(image.format());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return PreparedPhoto{bytes, encode(thumbnail, format), hash, image.width(), image.height()};
}

} // namespace cooperage
