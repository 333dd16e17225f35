// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/imageheader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cooperage {

namespace {

// Every read goes through these: nothing is looked at before its place is known to exist.
bool has(QByteArrayView bytes, qsizetype at, qsizetype count)
{
    return at >= 0 && count >= 0 && at <= bytes.size() && count <= bytes.size() - at;
}

quint32 byteAt(QByteArrayView bytes, qsizetype at)
{
    return has(bytes, at, 1) ? static_cast<unsigned char>(bytes[at]) : 0;
}

quint32 bigEndian(QByteArrayView bytes, qsizetype at, int count)
{
    quint32 value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | byteAt(bytes, at + i);
    return value;
}

quint32 littleEndian(QByteArrayView bytes, qsizetype at, int count)
{
    quint32 value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | byteAt(bytes, at + i);
    return value;
}

bool holds(QByteArrayView bytes, qsizetype at, QByteArrayView text)
{
    return has(bytes, at, text.size()) && bytes.sliced(at, text.size()) == text;
}

template <std::size_t Count> bool isOneOf(QByteArrayView name, const std::array<const char *, Count> &names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *known) { return name == known; });
}

Failure damaged(const QString &why, qsizetype at)
{
    return failure(
        Fault::Invalid, Reason::PictureDamaged, {}, QStringLiteral("byte %1: %2").arg(at).arg(why));
}

/// Takes a size once; a second, different one is a contradiction (a bomb behind a small promise).
bool takeSize(ImageHeader &header, quint32 width, quint32 height)
{
    constexpr quint32 largest = std::numeric_limits<int>::max();
    if (width == 0 || height == 0 || width > largest || height > largest)
        return false;
    if (header.width != 0)
        return header.width == int(width) && header.height == int(height);
    header.width = int(width);
    header.height = int(height);
    return true;
}

// PNG: signature, then parts of length, name, content, checksum.

constexpr qsizetype pngSignatureSize = 8;
constexpr std::array pngColour = {"PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
    "bKGD", "hIST", "pHYs", "cICP", "mDCv", "cLLi"};
constexpr std::array pngMotion = {"acTL", "fcTL", "fdAT"};

Result<ImageHeader> readPng(QByteArrayView bytes)
{
    ImageHeader header{PictureType::Png};
    bool pixels = false;
    qsizetype at = pngSignatureSize;
    for (;;) {
        if (!has(bytes, at, 12))
            return damaged(QStringLiteral("cut off"), at);
        const qsizetype length = bigEndian(bytes, at, 4);
        if (!has(bytes, at, 12 + length))
            return damaged(QStringLiteral("a part longer than the file"), at);
        const QByteArrayView name = bytes.sliced(at + 4, 4);
        const bool first = at == pngSignatureSize;
        if (first != (name == "IHDR"))
            return damaged(QStringLiteral("the header is not the one first part"), at);
        if (first) {
            if (length != 13 || !takeSize(header, bigEndian(bytes, at + 8, 4), bigEndian(bytes, at + 12, 4)))
                return damaged(QStringLiteral("no size"), at);
        } else if (isOneOf(name, pngMotion)) {
            header.animated = true;
        } else if (!isOneOf(name, pngColour)) {
            header.metadata = true;
        }
        pixels = pixels || name == "IDAT";
        at += 12 + length;
        if (name == "IEND")
            break;
    }
    if (!pixels)
        return damaged(QStringLiteral("no pixels"), at);
    header.metadata = header.metadata || at != bytes.size();
    return header;
}

// JPEG: markers FF xx, most with a length that includes its own two bytes.

constexpr quint32 endOfImage = 0xD9;
constexpr quint32 startOfScan = 0xDA;
constexpr quint32 comment = 0xFE;

bool isFrame(quint32 marker) // SOF0 … SOF15 without the three that mean something else
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool isMetadata(quint32 marker, QByteArrayView content)
{
    if (marker == comment)
        return true;
    if (marker < 0xE0 || marker > 0xEF)
        return false;
    if (marker == 0xE0) // 14 bytes: without the small picture it may carry
        return !(content.startsWith(QByteArrayView("JFIF\0", 5)) && content.size() == 14);
    if (marker == 0xE2)
        return !content.startsWith(QByteArrayView("ICC_PROFILE\0", 12));
    if (marker == 0xEE)
        return !(content.startsWith("Adobe") && content.size() == 12);
    return true;
}

/// Where the next marker after coded pixels begins; bytes.size() if there is none.
qsizetype afterScan(QByteArrayView bytes, qsizetype at)
{
    for (;;) {
        at = bytes.indexOf('\xFF', at);
        if (at < 0 || !has(bytes, at, 2))
            return bytes.size();
        const quint32 next = byteAt(bytes, at + 1);
        const bool pixels = next == 0x00 || (next >= 0xD0 && next <= 0xD7); // stuffed byte, restart marker
        if (!pixels && next != 0xFF)
            return at;
        at += next == 0xFF ? 1 : 2;
    }
}

Result<ImageHeader> readJpeg(QByteArrayView bytes)
{
    ImageHeader header{PictureType::Jpeg};
    bool pixels = false;
    qsizetype at = 2;
    for (;;) {
        while (byteAt(bytes, at) == 0xFF && byteAt(bytes, at + 1) == 0xFF)
            ++at; // fill bytes
        if (!has(bytes, at, 2))
            return damaged(QStringLiteral("cut off"), at);
        const quint32 marker = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) != 0xFF || marker < 0xC0 || (marker >= 0xD0 && marker <= 0xD8))
            return damaged(QStringLiteral("no marker where one must be"), at);
        at += 2;
        if (marker == endOfImage)
            break;
        const qsizetype length = bigEndian(bytes, at, 2);
        if (length < 2 || !has(bytes, at, length))
            return damaged(QStringLiteral("a part longer than the file"), at);
        const QByteArrayView content = bytes.sliced(at + 2, length - 2);
        if (isFrame(marker)
            && (content.size() < 6 || !takeSize(header, bigEndian(content, 3, 2), bigEndian(content, 1, 2))))
            return damaged(QStringLiteral("no size"), at);
        header.metadata = header.metadata || isMetadata(marker, content);
        at += length;
        if (marker == startOfScan) {
            pixels = true;
            at = afterScan(bytes, at);
        }
    }
    if (header.width == 0 || !pixels)
        return damaged(QStringLiteral("no pixels"), at);
    header.metadata = header.metadata || at != bytes.size();
    return header;
}

// WebP: RIFF, then parts of name, length, content, padded to even.

constexpr std::array webpColour = {"VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"};
constexpr std::array webpMotion = {"ANIM", "ANMF"};

/// False if the part promises a size and does not keep it.
bool takeWebPSize(ImageHeader &header, QByteArrayView name, QByteArrayView content)
{
    if (name == "VP8X") {
        constexpr quint32 motion = 0x02;
        constexpr quint32 exifOrXmp = 0x08 | 0x04;
        header.animated = header.animated || (byteAt(content, 0) & motion) != 0;
        header.metadata = header.metadata || (byteAt(content, 0) & exifOrXmp) != 0;
        return content.size() == 10
            && takeSize(header, littleEndian(content, 4, 3) + 1, littleEndian(content, 7, 3) + 1);
    }
    if (name == "VP8 ") {
        return holds(content, 3, QByteArrayView("\x9D\x01\x2A", 3)) && has(content, 6, 4)
            && takeSize(header, littleEndian(content, 6, 2) & 0x3FFF, littleEndian(content, 8, 2) & 0x3FFF);
    }
    if (name == "VP8L") {
        const quint32 sizes = littleEndian(content, 1, 4);
        return byteAt(content, 0) == 0x2F && has(content, 1, 4)
            && takeSize(header, (sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
    }
    return true;
}

Result<ImageHeader> readWebP(QByteArrayView bytes)
{
    ImageHeader header{PictureType::WebP};
    const qsizetype end = 8 + qsizetype(littleEndian(bytes, 4, 4));
    if (end < 12 || end > bytes.size())
        return damaged(QStringLiteral("cut off"), bytes.size());
    bool pixels = false;
    qsizetype at = 12;
    while (at < end) {
        const qsizetype length = littleEndian(bytes, at + 4, 4);
        if (end - at < 8 || end - at - 8 < length)
            return damaged(QStringLiteral("a part longer than the file"), at);
        const QByteArrayView name = bytes.sliced(at, 4);
        if (!takeWebPSize(header, name, bytes.sliced(at + 8, length)))
            return damaged(QStringLiteral("no size, or a second one"), at);
        pixels = pixels || name == "VP8 " || name == "VP8L" || name == "ANMF";
        if (isOneOf(name, webpMotion))
            header.animated = true;
        else if (!isOneOf(name, webpColour))
            header.metadata = true;
        at += 8 + length + (length & 1);
    }
    if (header.width == 0 || !pixels)
        return damaged(QStringLiteral("no pixels"), at);
    header.metadata = header.metadata || end != bytes.size();
    return header;
}

} // namespace

Result<ImageHeader> readImageHeader(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1A\n", pngSignatureSize)))
        return readPng(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return readJpeg(bytes);
    if (bytes.startsWith("RIFF") && holds(bytes, 8, "WEBP"))
        return readWebP(bytes);
    return failure(Fault::Invalid, Reason::PictureUnknownType);
}

Result<ImageHeader> checkSentPicture(QByteArrayView bytes)
{
    if (bytes.size() > largestSentPicture) {
        return failure(Fault::Refused, Reason::PictureTooLarge, QStringLiteral("%1 B").arg(bytes.size()));
    }
    auto header = readImageHeader(bytes);
    if (!header)
        return header;
    if (header->width > largestSentSide || header->height > largestSentSide) {
        return failure(Fault::Refused, Reason::PictureTooLarge,
            QStringLiteral("%1 × %2").arg(header->width).arg(header->height));
    }
    if (header->metadata)
        return failure(Fault::Refused, Reason::PictureHasMetadata);
    if (header->animated)
        return failure(Fault::Refused, Reason::PictureUnknownType, {}, QStringLiteral("animated"));
    return header;
}

} // namespace cooperage
