// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <optional>
#include <stop_token>

namespace cooperage {

/// How the bytes of a text file stand for characters.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "UTF-8", "Windows-1252" …: names that need no translation.
QString nameOf(Encoding encoding);

/// What the bytes of a file say about themselves.
struct EncodingFound
{
    Encoding encoding = Encoding::Utf8;
    int bomBytes = 0; ///< 0, 2 or 3 bytes to skip at the start
    bool certain = true; ///< false for Windows-1252, which is only what remains: show it, let it be changed
};

/// Reads `device` once from the start in blocks: a byte order mark decides; without one valid UTF-8 is
/// UTF-8 and everything else Windows-1252. Leaves the device at byte 0.
/// Errors: BinaryFile (a NUL byte, also UTF-16 without a mark), WrongKindOfFile (a zip, so also .xlsx),
/// FileTooLarge (subject: size in bytes), FileUnreadable (sequential devices, too), Cancelled.
Result<EncodingFound> findEncoding(QIODevice &device, qint64 largestBytes, std::stop_token stop);

/// The characters of a device, block by block: no more than 64 KiB of the file are held at a time.
class TextSource
{
public:
    TextSource(QIODevice &device, EncodingFound found);

    /// Goes back to the first character.
    Result<> rewind();
    /// The next block, an empty text at the end. Errors: WrongEncoding (bytes that the encoding does not
    /// know), BinaryFile (the character NUL), FileUnreadable.
    Result<QString> next();
    qint64 bytesRead() const { return m_bytesRead; }

private:
    QString decoded(QByteArrayView bytes);

    QIODevice &m_device;
    EncodingFound m_found;
    std::optional<QStringDecoder> m_decoder;
    qint64 m_bytesRead = 0;
};

} // namespace cooperage
