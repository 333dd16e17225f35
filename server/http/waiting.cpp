// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/waiting.h"

#include <utility>
#include <vector>

namespace cooperage::server {

Waiting::Ticket Waiting::add(const RawId &collective, qint64 seq, Wake wake)
{
    const std::lock_guard lock(m_mutex);
    if (m_heads.value(collective) > seq)
        return 0;
    m_entries.emplace(++m_last, Entry{collective, seq, std::move(wake)});
    return m_last;
}

void Waiting::remove(Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(ticket);
}

void Waiting::headMoved(const RawId &collective, qint64 seq)
{
    std::vector<Wake> woken; // called without the lock: they may come back here
    {
        const std::lock_guard lock(m_mutex);
        auto &head = m_heads[collective];
        head = std::max(head, seq);
        for (auto at = m_entries.begin(); at != m_entries.end();) {
            if (at->second.collective == collective && at->second.seq < head) {
                woken.push_back(std::move(at->second.wake));
                at = m_entries.erase(at);
            } else {
                ++at;
            }
        }
    }
    for (const auto &wake : woken)
        wake();
}

int Waiting::count()
{
    const std::lock_guard lock(m_mutex);
    return int(m_entries.size());
}

qint64 Waiting::head(const RawId &collective)
{
    const std::lock_guard lock(m_mutex);
    return m_heads.value(collective);
}

} // namespace cooperage::server
