// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QHash>

#include <functional>
#include <map>
#include <mutex>

namespace cooperage::server {

/// Who waits for which collective to move on. Thread safe.
class Waiting
{
public:
    using Ticket = quint64; ///< 0 = none
    using Wake = std::function<void()>; ///< called once at most, on the thread that moves the head

    /// Waits until the head is past `seq`. 0 if it is already: a head that moved between the handler's read
    /// and this call is not missed.
    Ticket add(const RawId &collective, qint64 seq, Wake wake);
    void remove(Ticket ticket); ///< no matter whether it was woken
    void headMoved(const RawId &collective, qint64 seq);
    int count();
    qint64 head(const RawId &collective); ///< as far as it was told; 0 = nothing yet

private:
    struct Entry
    {
        RawId collective;
        qint64 seq = 0;
        Wake wake;
    };
    std::mutex m_mutex;
    Ticket m_last = 0;
    QHash<RawId, qint64> m_heads;
    std::map<Ticket, Entry> m_entries;
};

} // namespace cooperage::server
