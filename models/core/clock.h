// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace cooperage {

/// Where time comes from. Handed to whoever needs it, so that tests move it by hand.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0; ///< milliseconds since 1970-01-01T00:00:00 UTC
};

class SystemClock final : public Clock
{
public:
    qint64 now() const override;
};

/// An instant: milliseconds since 1970-01-01T00:00:00 UTC.
struct Instant
{
    qint64 ms = 0;
    auto operator<=>(const Instant &) const = default;
};

/// A hybrid logical clock stamp: 48 bits of milliseconds, 16 bits of counter.
/// Decides only between changes that had not seen each other; never whether work goes on.
struct Hlc
{
    quint64 value = 0;

    static Hlc at(qint64 ms, quint16 counter = 0) { return {(quint64(ms) << 16) | counter}; }
    qint64 ms() const { return qint64(value >> 16); }
    auto operator<=>(const Hlc &) const = default;
};

/// Stamps that never run backwards on this replica and at most 60 s ahead of `now`.
class HybridClock
{
public:
    explicit HybridClock(const Clock &clock, Hlc last = {})
        : m_clock(clock)
        , m_last(last)
    {
    }

    Hlc next();
    void setServerOffset(qint64 ms) { m_offset = ms; } ///< server time − own time, as measured
    void observe(Hlc seen); ///< keeps the next stamp after one seen, within the 60 s
    Hlc last() const { return m_last; }

private:
    const Clock &m_clock;
    Hlc m_last;
    qint64 m_offset = 0;
};

} // namespace cooperage
