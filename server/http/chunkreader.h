// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cooperage::server {

/// Reads a body sent in chunks (RFC 9112 §7.1), stricter than the RFC: no extensions, no trailers, at most
/// eight digits, every line ended by CR LF. Whatever two programs could read differently is refused.
class ChunkReader
{
public:
    enum class Step { NeedMore, Complete, Malformed, TooLarge };

    explicit ChunkReader(qint64 limit); ///< most bytes of content, all chunks together

    /// Takes `used` bytes from the front of `bytes` and appends their content to `body`.
    Step read(QByteArrayView bytes, qsizetype &used, QByteArray &body);

private:
    enum class At { FirstDigit, Digits, SizeLf, Content, ContentCr, ContentLf, EndCr, EndLf, Done };
    Step digit(char c);
    Step mark(char c, char expected, At next);

    qint64 m_left; ///< content still allowed
    qint64 m_chunk = 0; ///< size of this chunk, then what is missing of it
    int m_digits = 0;
    At m_at = At::FirstDigit;
};

} // namespace cooperage::server
