// SPDX-License-Identifier: GPL-3.0-or-later
// Black and white pixels as PNG, without the picture plug-ins that a server does not have.
#include "models/codes/qrcode.h"

#include <QtEndian>

namespace cooperage {

namespace {

quint32 checksum(const QByteArray &bytes)
{
    constexpr quint32 polynomial = 0xEDB88320;
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? polynomial : 0);
    }
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    const QByteArray named = QByteArray(type) + content;
    return number(quint32(content.size())) + named + number(checksum(named));
}

/// A line of pixels, one bit each; light is set.
QByteArray lineOf(const QrCode &code, int y, int pixels)
{
    QByteArray line((qsizetype(code.side) * pixels + 7) / 8, '\0');
    for (int x = 0; x < code.side * pixels; ++x) {
        if (!code.isDark(x / pixels, y))
            line[x / 8] = char(quint8(line.at(x / 8)) | (0x80 >> (x % 8)));
    }
    return line;
}

} // namespace

QByteArray pngOf(const QrCode &code, int pixels)
{
    const auto side = quint32(code.side * pixels);
    QByteArray lines;
    for (int y = 0; y < code.side; ++y) {
        const QByteArray line = '\0' + lineOf(code, y, pixels); // unfiltered
        for (int i = 0; i < pixels; ++i)
            lines += line;
    }
    constexpr qsizetype sizeOfQt = 4; // before the zlib stream
    const QByteArray header = number(side) + number(side) + QByteArray("\1\0\0\0\0", 5); // one bit, grey
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", qCompress(lines).mid(sizeOfQt)) + chunk("IEND", {});
}

} // namespace cooperage
