// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/random.h"

#include <QRandomGenerator>

#include <cstring>

namespace cooperage {

QByteArray RandomSource::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    fill(result.data(), static_cast<std::size_t>(count));
    return result;
}

quint64 RandomSource::below(quint64 limit)
{
    Q_ASSERT(limit > 0);
    const quint64 reject = -limit % limit; // values below would make small results likelier
    quint64 value = 0;
    do {
        fill(&value, sizeof value);
    } while (value < reject);
    return value % limit;
}

void SystemRandom::fill(void *bytes, std::size_t count)
{
    auto *out = static_cast<unsigned char *>(bytes);
    while (count > 0) {
        const quint64 value = QRandomGenerator::system()->generate64();
        const std::size_t part = std::min(count, sizeof value);
        std::memcpy(out, &value, part);
        out += part;
        count -= part;
    }
}

void SeededRandom::fill(void *bytes, std::size_t count)
{
    auto *out = static_cast<unsigned char *>(bytes);
    while (count > 0) {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        const std::size_t part = std::min(count, sizeof z);
        std::memcpy(out, &z, part);
        out += part;
        count -= part;
    }
}

} // namespace cooperage
