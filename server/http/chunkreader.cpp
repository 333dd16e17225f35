// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/chunkreader.h"

#include "models/core/hexdigit.h"

#include <algorithm>

namespace cooperage::server {

namespace {

constexpr int mostDigits = 8;

} // namespace

ChunkReader::ChunkReader(qint64 limit)
    : m_left(limit)
{
}

ChunkReader::Step ChunkReader::read(QByteArrayView bytes, qsizetype &used, QByteArray &body)
{
    used = 0;
    while (used < bytes.size() && m_at != At::Done) {
        if (m_at == At::Content) {
            const auto take = std::min<qint64>(m_chunk, bytes.size() - used);
            body.append(bytes.sliced(used, take));
            used += take;
            m_chunk -= take;
            if (m_chunk == 0)
                m_at = At::ContentCr;
            continue;
        }
        const char c = bytes[used++];
        Step step = Step::NeedMore;
        switch (m_at) {
        case At::FirstDigit:
        case At::Digits:
            step = digit(c);
            break;
        case At::SizeLf:
            step = mark(c, '\n', m_chunk == 0 ? At::EndCr : At::Content);
            break;
        case At::ContentCr:
            step = mark(c, '\r', At::ContentLf);
            break;
        case At::ContentLf:
            step = mark(c, '\n', At::FirstDigit);
            break;
        case At::EndCr:
            step = mark(c, '\r', At::EndLf);
            break;
        case At::EndLf:
            step = mark(c, '\n', At::Done);
            break;
        case At::Content:
        case At::Done:
            break;
        }
        if (step != Step::NeedMore)
            return step;
    }
    return m_at == At::Done ? Step::Complete : Step::NeedMore;
}

ChunkReader::Step ChunkReader::digit(char c)
{
    if (c == '\r' && m_at == At::Digits) {
        m_left -= m_chunk;
        m_digits = 0;
        m_at = At::SizeLf;
        return Step::NeedMore;
    }
    const int value = hexDigit(c);
    if (value < 0 || m_digits == mostDigits)
        return Step::Malformed;
    if (m_at == At::FirstDigit)
        m_chunk = 0;
    m_chunk = m_chunk * 16 + value;
    ++m_digits;
    m_at = At::Digits;
    return m_chunk > m_left ? Step::TooLarge : Step::NeedMore;
}

ChunkReader::Step ChunkReader::mark(char c, char expected, At next)
{
    if (c != expected)
        return Step::Malformed;
    m_at = next;
    return Step::NeedMore;
}

} // namespace cooperage::server
