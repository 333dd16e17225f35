// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <optional>

namespace cooperage {

class Clock;
class RandomSource;

/// 128 bits naming a record, a transaction, a person … Sorts by the time it was made (UUID version 7).
/// All zero bytes mean "none yet" and are never stored.
class RawId
{
public:
    static constexpr qsizetype size = 16;

    constexpr RawId() = default;

    static std::optional<RawId> fromBytes(QByteArrayView bytes); ///< exactly 16 bytes, not all zero
    static std::optional<RawId> fromHex(QStringView hex); ///< exactly 32 small hex digits, not all zero
    /// An id that follows from other bytes, for records every replica must name alike
    /// (first 16 bytes of SHA-256, marked as UUID version 8).
    static RawId derived(QByteArrayView from);

    bool isNull() const { return *this == RawId(); }
    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size); }
    QString hex() const;

    auto operator<=>(const RawId &) const = default;
    bool operator==(const RawId &) const = default;

private:
    friend class IdSource;
    friend size_t qHash(const RawId &id, size_t seed) noexcept;
    std::array<unsigned char, size> m_bytes{};
};

size_t qHash(const RawId &id, size_t seed = 0) noexcept;

/// The id of a `T`: an `Id<Listing>` cannot be passed where an `Id<Workshop>` is wanted.
template <class T> class Id : public RawId
{
public:
    constexpr Id() = default;
    constexpr explicit Id(const RawId &raw)
        : RawId(raw)
    {
    }
};

template <class T> size_t qHash(const Id<T> &id, size_t seed = 0) noexcept
{
    return qHash(static_cast<const RawId &>(id), seed);
}

/// Makes ids that sort by time, also several in the same millisecond. Not thread safe: one per writer.
class IdSource
{
public:
    IdSource(const Clock &clock, RandomSource &random);

    RawId next();
    template <class T> Id<T> next() { return Id<T>(next()); }

private:
    const Clock &m_clock;
    RandomSource &m_random;
    qint64 m_lastMs = 0;
    int m_counter = 0;
};

} // namespace cooperage

Q_DECLARE_METATYPE(cooperage::RawId)
