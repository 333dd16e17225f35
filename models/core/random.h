// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>

namespace cooperage {

/// Where chance comes from. Handed over, so that a test repeats itself from a seed.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(void *bytes, std::size_t count) = 0;

    QByteArray bytes(qsizetype count);
    quint64 below(quint64 limit); ///< 0 … limit − 1, evenly; limit > 0
};

/// The operating system's generator, fit for keys and tokens.
class SystemRandom final : public RandomSource
{
public:
    void fill(void *bytes, std::size_t count) override;
};

/// Repeats itself from a seed (SplitMix64). For tests and sample data, never for secrets.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }
    void fill(void *bytes, std::size_t count) override;

private:
    quint64 m_state;
};

} // namespace cooperage
