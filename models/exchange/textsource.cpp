// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textsource.h"

#include <array>

namespace cooperage {

namespace {

constexpr qint64 blockBytes = 64 * 1024;

// Windows-1252 differs from Latin-1 in 0x80–0x9F only; its five holes stay control characters.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC,
    0x0081,
    0x201A,
    0x0192,
    0x201E,
    0x2026,
    0x2020,
    0x2021,
    0x02C6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0x008D,
    0x017D,
    0x008F,
    0x0090,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2022,
    0x2013,
    0x2014,
    0x02DC,
    0x2122,
    0x0161,
    0x203A,
    0x0153,
    0x009D,
    0x017E,
    0x0178,
};

std::optional<EncodingFound> fromByteOrderMark(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return EncodingFound{Encoding::Utf8, 3, true};
    if (head.startsWith("\xFF\xFE"))
        return EncodingFound{Encoding::Utf16Le, 2, true};
    if (head.startsWith("\xFE\xFF"))
        return EncodingFound{Encoding::Utf16Be, 2, true};
    return std::nullopt;
}

Failure unreadable(const QIODevice &device)
{
    return failure(Fault::Storage, Reason::FileUnreadable, {}, device.errorString());
}

QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case Encoding::Utf8:
    case Encoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

} // namespace

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

Result<EncodingFound> findEncoding(QIODevice &device, qint64 largestBytes, std::stop_token stop)
{
    if (!device.isReadable() || device.isSequential() || !device.seek(0))
        return unreadable(device);
    if (device.size() > largestBytes)
        return failure(Fault::Invalid, Reason::FileTooLarge, QString::number(device.size()));
    const QByteArray head = device.peek(4);
    if (head.startsWith("PK\x03\x04"))
        return failure(Fault::Invalid, Reason::WrongKindOfFile);
    const auto marked = fromByteOrderMark(head);
    if (marked && marked->encoding != Encoding::Utf8)
        return *marked;

    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    QByteArray block(blockBytes, Qt::Uninitialized);
    while (true) {
        if (stop.stop_requested())
            return failure(Fault::Cancelled, Reason::Cancelled);
        const qint64 got = device.read(block.data(), block.size());
        if (got < 0)
            return unreadable(device);
        if (got == 0)
            break;
        const QByteArrayView bytes(block.constData(), got);
        if (bytes.contains('\0'))
            return failure(Fault::Invalid, Reason::BinaryFile);
        if (!utf8.hasError()) [[maybe_unused]]
            const QString text = utf8.decode(bytes);
    }
    // A character cut off by the end of the file shows only when a further byte follows.
    [[maybe_unused]] const QString rest = utf8.decode(QByteArrayView("\n"));
    if (!device.seek(0))
        return unreadable(device);
    if (marked)
        return *marked;
    return utf8.hasError() ? EncodingFound{Encoding::Windows1252, 0, false} : EncodingFound{};
}

TextSource::TextSource(QIODevice &device, EncodingFound found)
    : m_device(device)
    , m_found(found)
{
}

Result<> TextSource::rewind()
{
    if (!m_device.seek(m_found.bomBytes))
        return unreadable(m_device);
    m_bytesRead = m_found.bomBytes;
    m_decoder.reset();
    if (m_found.encoding != Encoding::Windows1252)
        m_decoder.emplace(qtEncoding(m_found.encoding), QStringConverter::Flag::ConvertInitialBom);
    return {};
}

QString TextSource::decoded(QByteArrayView bytes)
{
    if (m_decoder)
        return m_decoder->decode(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = QChar(byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : char16_t(byte));
    }
    return text;
}

Result<QString> TextSource::next()
{
    // One loop, because a block can hold nothing but the start of one character.
    while (true) {
        const QByteArray block = m_device.read(blockBytes);
        if (block.isEmpty()) {
            if (!m_device.atEnd())
                return unreadable(m_device);
            return QString();
        }
        m_bytesRead += block.size();
        const QString text = decoded(block);
        if (m_decoder && m_decoder->hasError())
            return failure(Fault::Invalid, Reason::WrongEncoding, nameOf(m_found.encoding));
        if (text.contains(QChar(u'\0')))
            return failure(Fault::Invalid, Reason::BinaryFile);
        if (!text.isEmpty())
            return text;
    }
}

} // namespace cooperage
