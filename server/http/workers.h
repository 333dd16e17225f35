// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/config.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace cooperage::server {

/// The database threads: one writer and a few readers, each lane with its queue.
class Workers
{
public:
    struct Job
    {
        std::shared_ptr<const Request> request;
        std::function<void(Answer)> deliver; ///< called once, on a thread of the lane
    };
    enum class Urgency {
        New, ///< refused when the queue is full
        Woken, ///< was let in before
    };

    Workers(const Config &config, const Handler &handler); ///< both outlive the workers
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    void start();
    bool submit(Lane lane, Job job, Urgency urgency); ///< false = queue full or stopped
    void stop(); ///< works off what is queued, then joins the threads

private:
    struct Queue
    {
        std::mutex mutex;
        std::condition_variable filled;
        std::deque<Job> jobs;
        bool stopping = false;
    };
    void work(Lane lane);
    Answer answerTo(const Request &request) const;
    void writeTogether(const std::vector<Job> &jobs) const;
    std::vector<Job> take(Lane lane);
    Queue &queue(Lane lane) { return m_queues[std::size_t(lane)]; }

    const Config &m_config;
    const Handler &m_handler;
    std::array<Queue, 2> m_queues;
    std::vector<std::thread> m_threads;
};

} // namespace cooperage::server
