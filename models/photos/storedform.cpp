// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photos/storedform.h"

#include <QtEndian>

namespace cooperage {

namespace {

constexpr QByteArrayView jpegName("Exif\0", 6); // what JPEG puts before an EXIF block

/// PNG: chunks of length, name, content and checksum after the 8 bytes of the signature.
QByteArrayView pngChunk(QByteArrayView bytes, QByteArrayView name)
{
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - 12)
            break;
        if (bytes.sliced(at + 4, 4) == name)
            return bytes.sliced(at + 8, length);
        at += length + 12;
    }
    return {};
}

/// WebP: chunks of name, length and content, padded to even length, after the 12 bytes of RIFF.
QByteArrayView webpChunk(QByteArrayView bytes, QByteArrayView name)
{
    qsizetype at = 12;
    while (at + 8 <= bytes.size()) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        if (length > bytes.size() - at - 8)
            break;
        if (bytes.sliced(at, 4) == name)
            return bytes.sliced(at + 8, length);
        at += 8 + length + length % 2;
    }
    return {};
}

/// What the segments before the pixels of a JPEG say.
struct JpegStart
{
    QByteArrayView exif;
    bool sequential = false; ///< one pass from top to bottom
};

/// JPEG: segments of mark, length and content up to the first scan.
JpegStart jpegStart(QByteArrayView bytes)
{
    JpegStart start;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xff) {
        const auto mark = quint8(bytes[at + 1]);
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (mark == 0xff) { // filling
            ++at;
            continue;
        }
        if (mark == 0xda || length < 2 || length > bytes.size() - at - 2)
            break;
        const QByteArrayView content = bytes.sliced(at + 4, length - 2);
        if (mark == 0xe1 && content.startsWith(jpegName) && start.exif.isEmpty())
            start.exif = content.sliced(jpegName.size());
        if (mark == 0xc0 || mark == 0xc1)
            start.sequential = true;
        at += 2 + length;
    }
    return start;
}

} // namespace

int orientationIn(PictureType type, QByteArrayView bytes)
{
    switch (type) {
    case PictureType::Jpeg:
        return orientationInExif(jpegStart(bytes).exif);
    case PictureType::Png:
        return orientationInExif(pngChunk(bytes, "eXIf"));
    case PictureType::WebP: {
        const QByteArrayView exif = webpChunk(bytes, "EXIF");
        return orientationInExif(
            exif.startsWith(jpegName) ? exif.sliced(jpegName.size()) : exif); // some add JPEG's name
    }
    }
    return 1;
}

bool isDecodedWhole(PictureType type, QByteArrayView bytes)
{
    switch (type) {
    case PictureType::Jpeg:
        return !jpegStart(bytes).sequential;
    case PictureType::Png: {
        const QByteArrayView header = pngChunk(bytes, "IHDR");
        // Colour type 2 or 6 (true colour), the last byte 0 (not interlaced): all that Qt's reader scales by
        // lines.
        return header.size() < 13 || (header[9] != 2 && header[9] != 6) || header[12] != 0;
    }
    case PictureType::WebP:
        return webpChunk(bytes, "VP8 ").isEmpty();
    }
    return true;
}

int orientationInExif(QByteArrayView tiff)
{
    if (tiff.size() < 10)
        return 1;
    const bool little = tiff.startsWith("II");
    if (!little && !tiff.startsWith("MM"))
        return 1;
    const auto word = [&](qsizetype at) {
        return little ? qFromLittleEndian<quint16>(tiff.data() + at)
                      : qFromBigEndian<quint16>(tiff.data() + at);
    };
    const qsizetype directory
        = little ? qFromLittleEndian<quint32>(tiff.data() + 4) : qFromBigEndian<quint32>(tiff.data() + 4);
    if (directory < 8 || directory > tiff.size() - 2)
        return 1;
    const int entries = word(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = directory + 2 + qsizetype(i) * 12;
        if (at + 12 > tiff.size())
            break;
        if (word(at) == 0x0112) { // orientation: one 16-bit number, kept in the entry itself
            const int value = word(at + 8);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

} // namespace cooperage
