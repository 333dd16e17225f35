// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/shared.h"

#include <chrono>
#include <random>
#include <utility>

namespace cooperage::server {

void Connections::add(const std::shared_ptr<Connection> &connection)
{
    const std::lock_guard lock(m_mutex);
    m_alive.emplace(connection.get(), connection);
}

void Connections::remove(const Connection *connection)
{
    const std::lock_guard lock(m_mutex);
    m_alive.erase(connection);
    m_removed.notify_all();
}

std::vector<std::shared_ptr<Connection>> Connections::all()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::shared_ptr<Connection>> list;
    for (const auto &[key, connection] : m_alive) {
        if (auto alive = connection.lock())
            list.push_back(std::move(alive));
    }
    return list;
}

int Connections::count()
{
    const std::lock_guard lock(m_mutex);
    return int(m_alive.size());
}

void Connections::waitUntilNone(int mostMs)
{
    std::unique_lock lock(m_mutex);
    m_removed.wait_for(lock, std::chrono::milliseconds(mostMs), [this] { return m_alive.empty(); });
}

Shared::Shared(Config theConfig, Handler theHandler, LaneOf theLaneOf)
    : config(std::move(theConfig))
    , handler(std::move(theHandler))
    , laneOf(std::move(theLaneOf))
    , admission(config.limits, config.rates)
    , workers(config, handler)
    , m_run(QString::number(std::random_device()(), 16).rightJustified(8, u'0'))
{
}

QString Shared::nextRequestId()
{
    return m_run + u'-' + QString::number(++m_requests);
}

} // namespace cooperage::server
