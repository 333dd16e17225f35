// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/codepicture.h"

#include "models/codes/qrcode.h"
#include "models/photos/decode.h"

#include <QPainter>

namespace cooperage {

Result<QStringList> qrTextsInPicture(const QByteArray &original)
{
    const auto header = judgedPicture(original);
    if (!header)
        return failure(header.error());
    auto image = decodedPicture(original, *header);
    if (!image)
        return failure(image.error());
    if (image->hasAlphaChannel()) { // codes are often dark on nothing
        QImage onWhite(image->size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        QPainter(&onWhite).drawImage(0, 0, *image);
        *image = onWhite;
    }
    const QImage grey = image->convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    pixels.reserve(qsizetype(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return qrTextsIn(pixels, grey.width(), grey.height());
}

} // namespace cooperage
