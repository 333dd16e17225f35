// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/random.h"
#include "sync/client/engine.h"
#include "sync/client/syncstatus.h"

#include <QObject>
#include <QTimer>

#include <coroutine>
#include <functional>

namespace cooperage {

/// Decides when the engine runs: at once after a change here, at once after a change there (long poll),
/// and after a failure with growing, jittered pauses of 0.5 s to 5 min. Level-triggered: it looks at what
/// is there to do and never depends on having heard of each change. Lives in the sync thread.
class SyncLoop : public QObject
{
    Q_OBJECT

public:
    SyncLoop(Engine &engine, Writer &writer, const Clock &clock, RandomSource &random, SyncStatus initial,
        QObject *parent = nullptr);
    ~SyncLoop() override;

    void start();
    void stop(); ///< ends at the engine's next step; `finished` follows
    void wake(); ///< something changed, the network came back, or the person asked
    void setWorkOffline(bool offline);
    /// Tells how the next whole round ended, one that begins after this: everything that was to be sent and
    /// fetched at this moment. Offline (WorkingOffline) while the person wants no sync, Cancelled at the end.
    using Told = std::function<void(const Result<RoundOutcome> &)>;
    void demand(Told told);

    /// The pause before try number @p attempt (1, 2 …): anywhere between 0 and 0.5 s · 2^attempt, ≤ 5 min.
    static qint64 pauseMs(int attempt, RandomSource &random);

Q_SIGNALS:
    void statusChanged(const cooperage::SyncStatus &status);
    void finished();

private:
    struct Bell;
    void ring();
    QCoro::Task<void> run();
    QCoro::Task<Result<RoundOutcome>> oneRound();
    void tell(const QList<Told> &demands, const Result<RoundOutcome> &outcome);
    QCoro::Task<void> poll();
    QCoro::Task<void> publish(SyncStatus::State state);
    void failed(const Error &error);

    Engine &m_engine;
    Writer &m_writer;
    const Clock &m_clock;
    RandomSource &m_random;
    SyncStatus m_status;
    QTimer m_retry;
    /// The loop while it waits for something to do. Our own awaiter: QCoro 0.8 resumes a coroutine that
    /// waits for a signal once per emission, so two wakes in a row would resume it after its end.
    std::coroutine_handle<> m_waiting;
    QList<Told> m_demands;
    int m_attempt = 0;
    const bool m_alone; ///< the server is in this program: nothing to wait for
    bool m_wake = false;
    bool m_offline; ///< the person chose so
    bool m_polling = false;
    bool m_stop = false;
};

} // namespace cooperage
