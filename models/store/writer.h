// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace cooperage {

/// Runs work on the one connection that writes, in its own thread. A person's work goes before the
/// background's. When stopping, what still waits is answered with Fault::Storage, never cancelled.
class Writer : public QObject
{
    Q_OBJECT

public:
    enum class Lane { Person, Background };

    /// Opens the store in a thread of its own; `opened` tells how that went.
    Writer(QString path, const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    /// Inline: runs each piece of work at once in the caller's thread. For simulation and command line.
    explicit Writer(Store &store, QObject *parent = nullptr);
    ~Writer() override;

    /// Waits until the store is open; its failure otherwise.
    Result<void> opened();

    /// @p job is called with the store and returns a Result. Copyable results only (Qt 6.4 crashes with
    /// others).
    template <class Job>
    auto run(Job job, Lane lane = Lane::Person) -> QFuture<std::invoke_result_t<Job, Store &>>
    {
        using Answer = std::invoke_result_t<Job, Store &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        enqueue(
            [promise, job = std::move(job)](Store *store) mutable {
                promise->addResult(
                    store ? job(*store) : Answer(failure(Fault::Storage, Reason::ProfileInUse)));
                promise->finish();
            },
            lane);
        return future;
    }

Q_SIGNALS:
    void changed(const cooperage::ChangeSet &changes); ///< after each commit, in the writer's thread

private:
    using Work = std::function<void(Store *)>;
    void enqueue(Work work, Lane lane);
    void serve(const QString &path, const Clock &clock, RandomSource &random);
    void tell(Store &store);

    Store *m_inline = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_person;
    std::deque<Work> m_background;
    bool m_stop = false;
    std::optional<Result<void>> m_opened;
    std::thread m_thread;
};

} // namespace cooperage

Q_DECLARE_METATYPE(cooperage::ChangeSet)
