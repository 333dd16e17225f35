// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace cooperage {

/// Read-only connections in threads of their own, for lists, search and exports. On one channel the newest
/// question wins: an older one still waiting or running is answered with Fault::Cancelled.
class Readers
{
public:
    enum class Pace {
        Quick, ///< somebody looks at an empty place until it is answered
        Slow, ///< reads much, and may wait: counts, exports. Never occupies the last thread
    };

    Readers(QString path, const Clock &clock, RandomSource &random, int threads = 2);
    /// Inline: answers at once from this store. For simulation and command line.
    explicit Readers(const Store &store);
    ~Readers();
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    template <class Job>
    auto run(const QString &channel, Job job, Pace pace = Pace::Quick)
        -> QFuture<std::invoke_result_t<Job, const Store &>>
    {
        using Answer = std::invoke_result_t<Job, const Store &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        enqueue(channel, pace, [promise, job = std::move(job)](const Store *store) mutable {
            promise->addResult(store ? job(*store) : Answer(failure(Fault::Cancelled, Reason::Cancelled)));
            promise->finish();
        });
        return future;
    }

private:
    using Work = std::function<void(const Store *)>;
    struct Question
    {
        QString channel;
        Pace pace = Pace::Quick;
        Work work;
    };
    struct Reader
    {
        QString channel; ///< of the question it is answering; empty while idle
        Database *database = nullptr;
        std::thread thread;
    };
    void enqueue(const QString &channel, Pace pace, Work work);
    bool take(const Reader &reader, Question &question); ///< the first that this reader may answer
    void serve(Reader &reader, const QString &path, const Clock &clock, RandomSource &random);

    const Store *m_inline = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Question> m_waiting;
    bool m_stop = false;
    std::vector<std::unique_ptr<Reader>> m_readers;
};

} // namespace cooperage
