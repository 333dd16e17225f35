// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/admission.h"
#include "server/http/config.h"
#include "server/http/waiting.h"
#include "server/http/workers.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace cooperage::server {

class Connection;

/// The connections alive. Thread safe.
class Connections
{
public:
    void add(const std::shared_ptr<Connection> &connection);
    void remove(const Connection *connection);
    std::vector<std::shared_ptr<Connection>> all();
    int count();
    void waitUntilNone(int mostMs);

private:
    std::mutex m_mutex;
    std::condition_variable m_removed;
    std::map<const Connection *, std::weak_ptr<Connection>> m_alive;
};

/// What all connections of one server have in common.
struct Shared
{
    Shared(Config theConfig, Handler theHandler, LaneOf theLaneOf);

    QString nextRequestId(); ///< unique as long as the log is read: random per start, then counted

    const Config config;
    const Handler handler;
    const LaneOf laneOf;
    std::atomic<bool> stopping = false;
    Connections connections;
    Waiting waiting;
    Admission admission;
    Workers workers;
    std::array<std::atomic<quint64>, 6> answers = {}; ///< written since the start, by the status' first digit

private:
    const QString m_run;
    std::atomic<quint64> m_requests = 0;
};

} // namespace cooperage::server
