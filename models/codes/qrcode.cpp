// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/codes/qrcode.h"

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <stdexcept>

namespace cooperage {

namespace {

constexpr int levelM = 4; // of the writer's 0 … 8
constexpr qsizetype longest = 2331; // bytes, version 40 at level M
constexpr int mostCodes = 16; // in one picture

} // namespace

Result<QrCode> qrCodeOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return failure(Fault::Invalid, Reason::Required);
    if (bytes.size() > longest)
        return failure(Fault::Invalid, Reason::TooLong, text);
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEccLevel(levelM).setMargin(QrCode::quietZone);
        const ZXing::BitMatrix matrix = writer.encode(bytes.toStdString(), 0, 0);
        QrCode code;
        code.side = matrix.width();
        code.dark.reserve(qsizetype(code.side) * code.side);
        for (int y = 0; y < code.side; ++y) {
            for (int x = 0; x < code.side; ++x)
                code.dark.append(matrix.get(x, y) ? '\1' : '\0');
        }
        return code;
    } catch (const std::exception &problem) {
        return failure(Fault::Invalid, Reason::TooLong, text, QString::fromLocal8Bit(problem.what()));
    }
}

QStringList qrTextsIn(const QByteArray &grey, int width, int height)
{
    QStringList texts;
    if (width <= 0 || height <= 0 || grey.size() != qsizetype(width) * height)
        return texts;
    try {
        const ZXing::ImageView picture(
            reinterpret_cast<const uint8_t *>(grey.constData()), width, height, ZXing::ImageFormat::Lum);
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode);
        hints.setMaxNumberOfSymbols(mostCodes);
        for (const ZXing::Result &found : ZXing::ReadBarcodes(picture, hints)) {
            if (found.isValid())
                texts.append(QString::fromStdString(found.text()));
        }
    } catch (const std::exception &) {
        texts.clear(); // then there is none that can be read
    }
    return texts;
}

QString halfBlocksOf(const QrCode &code, bool coloured)
{
    static constexpr char16_t blocks[] = {u' ', u'▀', u'▄', u'█'};
    QString text;
    for (int y = 0; y < code.side; y += 2) {
        if (coloured)
            text += QStringLiteral("\x1b[38;5;16;48;5;231m"); // black on white, of the colours nobody changes
        for (int x = 0; x < code.side; ++x)
            text += blocks[(code.isDark(x, y) ? 1 : 0) + (code.isDark(x, y + 1) ? 2 : 0)];
        text += coloured ? QStringLiteral("\x1b[0m\n") : QStringLiteral("\n");
    }
    return text;
}

} // namespace cooperage
