// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncloop.h"

#include <QCoro/QCoroFuture>

#include <algorithm>
#include <utility>

namespace cooperage {

namespace {

constexpr int longPollSeconds = 25;
constexpr qint64 firstPauseMs = 500;
constexpr qint64 longestPauseMs = 5 * 60 * 1000;

/// Failures that trying again by itself cannot mend.
bool needsPerson(Fault fault)
{
    return fault == Fault::SignInNeeded || fault == Fault::NotAllowed || fault == Fault::Outdated;
}

} // namespace

SyncLoop::SyncLoop(Engine &engine, Writer &writer, const Clock &clock, RandomSource &random,
    SyncStatus initial, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_writer(writer)
    , m_clock(clock)
    , m_random(random)
    , m_status(std::move(initial))
    , m_alone(m_status.state == SyncStatus::State::Alone)
    , m_offline(m_status.state == SyncStatus::State::Paused)
{
    m_retry.setParent(this);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SyncLoop::wake);
    m_engine.onProgress([this](Engine::Way way, qint64 done, qint64 total) {
        m_status.sent = done;
        m_status.total = total;
        if (m_alone)
            return;
        m_status.state = way == Engine::Way::Out ? SyncStatus::State::Sending : SyncStatus::State::Fetching;
        Q_EMIT statusChanged(m_status);
    });
}

/// Suspends the loop until `ring`.
struct SyncLoop::Bell
{
    SyncLoop &loop;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) const { loop.m_waiting = waiting; }
    void await_resume() const noexcept { }
};

SyncLoop::~SyncLoop()
{
    if (m_waiting)
        m_waiting.destroy(); // it will never be woken again
}

void SyncLoop::start()
{
    run();
}

void SyncLoop::stop()
{
    m_stop = true;
    m_engine.stop();
    wake();
}

void SyncLoop::wake()
{
    m_wake = true;
    // From the event loop, so that nobody's call becomes the loop's next round.
    if (m_waiting)
        QMetaObject::invokeMethod(this, &SyncLoop::ring, Qt::QueuedConnection);
}

void SyncLoop::ring()
{
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting.resume();
}

void SyncLoop::setWorkOffline(bool offline)
{
    m_offline = offline;
    m_engine.setPaused(offline);
    m_attempt = 0;
    wake();
}

qint64 SyncLoop::pauseMs(int attempt, RandomSource &random)
{
    const qint64 limit = std::min(longestPauseMs, firstPauseMs << std::clamp(attempt, 0, 12));
    return qint64(random.below(quint64(limit)) + 1);
}

void SyncLoop::demand(Told told)
{
    if (m_stop) // nobody goes round any more
        return told(failure(Fault::Cancelled, Reason::Cancelled));
    m_demands.append(std::move(told));
    wake();
}

void SyncLoop::tell(const QList<Told> &demands, const Result<RoundOutcome> &outcome)
{
    for (const Told &told : demands)
        told(outcome);
}

/// A whole round; while the long poll hangs, which fetches what is new, only what goes out.
QCoro::Task<Result<RoundOutcome>> SyncLoop::oneRound()
{
    const QList<Told> asked = m_polling ? QList<Told>() : std::exchange(m_demands, {});
    Result<RoundOutcome> outcome;
    if (m_polling)
        outcome = co_await m_engine.send();
    else
        outcome = co_await m_engine.round();
    if (m_stop || m_offline)
        m_demands = asked + m_demands; // answered below
    else
        tell(asked, outcome);
    co_return outcome;
}

QCoro::Task<void> SyncLoop::run()
{
    while (!m_stop) {
        m_wake = false;
        if (m_offline) {
            tell(std::exchange(m_demands, {}), failure(Fault::Offline, Reason::WorkingOffline));
            co_await publish(SyncStatus::State::Paused);
        } else if (m_polling && !m_demands.isEmpty()) {
            m_engine.breakOff(); // the poll wakes us, and a whole round follows
        } else {
            if (!m_polling && !m_alone)
                co_await publish(SyncStatus::State::Connecting);
            const Result<RoundOutcome> outcome = co_await oneRound();
            if (m_stop)
                break;
            if (m_offline)
                continue; // broken off by the person: neither up to date nor failed
            if (outcome) {
                m_attempt = 0;
                m_status.error.reset();
                m_status.nextTry.reset();
                m_status.lastSync = Instant{m_clock.now()};
                m_status.clockSkewMs = m_engine.clockSkewMs();
                m_status.nextPin = m_engine.nextPin();
                if (outcome->mayNotPush) // others' changes still come in
                    m_status.error = Error{Fault::Outdated, Reason::SchemaTooOld, m_status.server, {}, {}};
                const auto well = outcome->mayNotPush ? SyncStatus::State::Stopped
                    : m_alone                         ? SyncStatus::State::Alone
                                                      : SyncStatus::State::UpToDate;
                co_await publish(well);
                if (!m_polling && !m_alone)
                    poll();
            } else {
                failed(outcome.error());
                co_await publish(m_status.nextTry ? SyncStatus::State::Offline : SyncStatus::State::Stopped);
            }
        }
        if (!m_wake && !m_stop) {
            Bell bell{*this};
            co_await bell;
        }
        m_retry.stop();
    }
    tell(std::exchange(m_demands, {}), failure(Fault::Cancelled, Reason::Cancelled));
    Q_EMIT finished();
}

QCoro::Task<void> SyncLoop::poll()
{
    m_polling = true;
    while (!m_stop && !m_offline && m_demands.isEmpty()) {
        const auto outcome = co_await m_engine.wait(longPollSeconds);
        if (m_stop)
            break;
        if (!outcome) {
            m_polling = false;
            wake(); // the loop's next round meets the same failure and says so
            co_return;
        }
        if (outcome->rows > 0)
            wake(); // perhaps photos to fetch; also tells the new counts
    }
    m_polling = false;
    if (!m_demands.isEmpty())
        wake();
}

void SyncLoop::failed(const Error &error)
{
    m_status.error = error;
    m_status.nextTry.reset();
    if (needsPerson(error.fault))
        return;
    const qint64 pause = pauseMs(++m_attempt, m_random);
    m_status.nextTry = Instant{m_clock.now() + pause};
    m_retry.start(int(pause));
}

QCoro::Task<void> SyncLoop::publish(SyncStatus::State state)
{
    auto count = [](Store &store) -> Result<std::pair<qint64, qint64>> {
        const auto counts = outboxCounts(store.database());
        if (!counts)
            return failure(counts.error());
        const auto decisions = store.database().number(
            QStringLiteral("SELECT (SELECT count(*) FROM difference WHERE state = 'open' AND _removed = 0)"
                           " + (SELECT count(*) FROM attention WHERE state = 'open')"));
        if (!decisions)
            return failure(decisions.error());
        return std::pair(counts->waiting + counts->parked, *decisions);
    };
    const auto numbers = co_await m_writer.run(std::move(count), Writer::Lane::Background);
    if (numbers) {
        m_status.waiting = numbers->first;
        m_status.decisions = numbers->second;
    }
    m_status.state = state;
    Q_EMIT statusChanged(m_status);
}

} // namespace cooperage
