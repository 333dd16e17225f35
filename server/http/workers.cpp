// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/workers.h"

#include "server/http/answer.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace cooperage::server {

namespace {

constexpr std::size_t mostWritesTogether = 64;

/// Out of memory, most likely: this request fails, the others go on.
Answer failed(const Request &request)
{
    return errorResponse(500, Reason::Unknown, QStringLiteral("the server failed"), request.id);
}

} // namespace

Workers::Workers(const Config &config, const Handler &handler)
    : m_config(config)
    , m_handler(handler)
{
}

Workers::~Workers()
{
    stop();
}

void Workers::start()
{
    m_threads.emplace_back([this] { work(Lane::Write); });
    for (int i = 0; i < std::max(1, m_config.readers); ++i)
        m_threads.emplace_back([this] { work(Lane::Read); });
}

bool Workers::submit(Lane lane, Job job, Urgency urgency)
{
    auto &to = queue(lane);
    {
        const std::lock_guard lock(to.mutex);
        const bool full = to.jobs.size() >= std::size_t(m_config.limits.queued);
        if (to.stopping || (full && urgency == Urgency::New))
            return false;
        to.jobs.push_back(std::move(job));
    }
    to.filled.notify_one();
    return true;
}

void Workers::stop()
{
    for (auto &each : m_queues) {
        const std::lock_guard lock(each.mutex);
        each.stopping = true;
        each.filled.notify_all();
    }
    for (auto &thread : m_threads)
        thread.join();
    m_threads.clear();
}

/// The next jobs of a lane: several writes if they share a commit, none when it is over.
std::vector<Workers::Job> Workers::take(Lane lane)
{
    auto &from = queue(lane);
    std::unique_lock lock(from.mutex);
    from.filled.wait(lock, [&from] { return from.stopping || !from.jobs.empty(); });
    const bool shared = lane == Lane::Write && m_config.writeTogether;
    const auto count = std::min(from.jobs.size(), shared ? mostWritesTogether : std::size_t(1));
    std::vector<Job> jobs;
    jobs.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        jobs.push_back(std::move(from.jobs.front()));
        from.jobs.pop_front();
    }
    return jobs;
}

void Workers::work(Lane lane)
{
    if (m_config.threadStarted)
        m_config.threadStarted(lane);
    for (;;) {
        auto jobs = take(lane);
        if (jobs.empty())
            break;
        if (lane == Lane::Write && m_config.writeTogether)
            writeTogether(jobs);
        else
            jobs.front().deliver(answerTo(*jobs.front().request));
    }
    if (m_config.threadEnding)
        m_config.threadEnding(lane);
}

Answer Workers::answerTo(const Request &request) const
{
    try {
        return m_handler(request);
    } catch (const std::exception &) {
        return failed(request);
    }
}

void Workers::writeTogether(const std::vector<Job> &jobs) const
{
    QList<std::shared_ptr<const Request>> requests;
    for (const auto &job : jobs)
        requests.append(job.request);
    QList<Answer> answers;
    try {
        answers = m_config.writeTogether(requests);
    } catch (const std::exception &) {
        answers.clear();
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const bool answered = qsizetype(i) < answers.size();
        jobs[i].deliver(answered ? answers.at(qsizetype(i)) : failed(*jobs[i].request));
    }
}

} // namespace cooperage::server
