// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/id.h"

#include "models/core/clock.h"
#include "models/core/random.h"

#include <QCryptographicHash>
#include <QHashFunctions>

#include <algorithm>

namespace cooperage {

namespace {

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    return -1;
}

} // namespace

std::optional<RawId> RawId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    RawId id;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(id.m_bytes.data()));
    if (id.isNull())
        return std::nullopt;
    return id;
}

std::optional<RawId> RawId::fromHex(QStringView hex)
{
    if (hex.size() != 2 * size)
        return std::nullopt;
    RawId id;
    for (qsizetype i = 0; i < size; ++i) {
        const int high = hexDigit(hex[2 * i]);
        const int low = hexDigit(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id.m_bytes[static_cast<std::size_t>(i)] = static_cast<unsigned char>(high * 16 + low);
    }
    if (id.isNull())
        return std::nullopt;
    return id;
}

RawId RawId::derived(QByteArrayView from)
{
    const QByteArray hash = QCryptographicHash::hash(from, QCryptographicHash::Sha256);
    RawId id;
    std::copy_n(hash.begin(), size, reinterpret_cast<char *>(id.m_bytes.data()));
    id.m_bytes[6] = static_cast<unsigned char>((id.m_bytes[6] & 0x0f) | 0x80);
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

QString RawId::hex() const
{
    return QString::fromLatin1(bytes().toHex());
}

size_t qHash(const RawId &id, size_t seed) noexcept
{
    return qHashBits(id.m_bytes.data(), RawId::size, seed);
}

IdSource::IdSource(const Clock &clock, RandomSource &random)
    : m_clock(clock)
    , m_random(random)
{
}

RawId IdSource::next()
{
    constexpr int counterLimit = 1 << 12; // rand_a of RFC 9562, used as a counter (method 1)
    const qint64 now = m_clock.now();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = 0;
    } else if (++m_counter == counterLimit) {
        ++m_lastMs; // borrow from the next millisecond rather than repeat or go back
        m_counter = 0;
    }
    RawId id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[static_cast<std::size_t>(i)] = static_cast<unsigned char>(m_lastMs >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<unsigned char>(0x70 | (m_counter >> 8));
    id.m_bytes[7] = static_cast<unsigned char>(m_counter & 0xff);
    m_random.fill(id.m_bytes.data() + 8, 8);
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

} // namespace cooperage
