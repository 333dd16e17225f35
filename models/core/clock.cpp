// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QDateTime>

#include <algorithm>

namespace cooperage {

namespace {
constexpr qint64 furthestAheadMs = 60'000;
}

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Hlc HybridClock::next()
{
    const Hlc wall = Hlc::at(std::max<qint64>(m_clock.now() + m_offset, 0));
    m_last = wall > m_last ? wall : Hlc{m_last.value + 1};
    return m_last;
}

void HybridClock::observe(Hlc seen)
{
    const Hlc limit = Hlc::at(std::max<qint64>(m_clock.now() + m_offset, 0) + furthestAheadMs);
    m_last = std::max(m_last, std::min(seen, limit));
}

} // namespace cooperage
