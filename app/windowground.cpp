// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowground.h"

#include "app/workplace.h"
#include "sync/client/syncrunner.h"
#include "ui/shell/language.h"

#include <condition_variable>
#include <mutex>

namespace cooperage {

namespace {

/// Passed from the sync thread to the command's; outlives whichever of them ends first.
struct Answer
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::optional<Result<RoundOutcome>> outcome;
};

/// A command's work among what the writer has to do. Until it begins the command may go away; from then on it
/// stays, because the work is a part of it.
struct Turn
{
    enum class State { Waiting, Given, Done, Forgone };

    std::mutex mutex;
    std::condition_variable_any wake;
    State state = State::Waiting;
    std::optional<cli::ExitCode> code;

    /// False if nobody waits for it any more.
    bool begin()
    {
        const std::lock_guard lock(mutex);
        if (state != State::Waiting)
            return false;
        state = State::Given;
        return true;
    }
    void end(std::optional<cli::ExitCode> with)
    {
        const std::lock_guard lock(mutex);
        if (state == State::Done)
            return;
        state = State::Done;
        code = with;
        wake.notify_all();
    }
    /// True once it is done; false if it is given up before it began.
    bool wait(const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        const auto isDone = [this] { return state == State::Done; };
        if (wake.wait(lock, stop, isDone))
            return true;
        if (state == State::Waiting) {
            state = State::Forgone;
            return false;
        }
        wake.wait(lock, isDone);
        return true;
    }
};

} // namespace

WindowGround::WindowGround(Workplace &place, SyncRunner &runner, QString language, std::stop_token stop)
    : m_place(place)
    , m_runner(runner)
    , m_language(std::move(language))
    , m_stop(std::move(stop))
{
}

Result<cli::ExitCode> WindowGround::write(const Work &work)
{
    const auto turn = std::make_shared<Turn>();
    // Also if the writer stops and never calls it.
    std::shared_ptr<void> last(nullptr, [turn](void *) { turn->end(std::nullopt); });
    auto job = [turn, last, language = m_language, &work](Store &store) -> Result<void> {
        if (turn->begin()) { // before that `work` may be gone
            const SpeakingHere speaking(language);
            turn->end(work(store));
        }
        return {};
    };
    m_place.writer().run(std::move(job));
    last.reset();
    if (!turn->wait(m_stop))
        return failure(Fault::Cancelled, Reason::Cancelled);
    if (!turn->code)
        return failure(Fault::Storage, Reason::WindowBusy, m_place.entry().name);
    return *turn->code;
}

Result<RoundOutcome> WindowGround::round()
{
    const auto answer = std::make_shared<Answer>();
    m_runner.demand([answer](const Result<RoundOutcome> &outcome) {
        const std::lock_guard lock(answer->mutex);
        answer->outcome = outcome;
        answer->wake.notify_all();
    });
    std::unique_lock lock(answer->mutex);
    if (!answer->wake.wait(lock, m_stop, [&answer] { return answer->outcome.has_value(); }))
        return failure(Fault::Cancelled, Reason::StillUnderWay, m_place.entry().name);
    const Result<RoundOutcome> &outcome = *answer->outcome;
    if (!outcome && outcome.error().reason == Reason::WorkingOffline)
        return failure(Fault::Offline, Reason::WorkingOffline, m_place.entry().name);
    if (!outcome && outcome.error().fault == Fault::Cancelled) // sync ends with the window
        return failure(Fault::Storage, Reason::WindowBusy, m_place.entry().name);
    return outcome;
}

Result<cli::Synced> WindowGround::sync(const Engine::Progress &)
{
    auto synced = cli::syncedBy([this] { return round(); });
    if (synced)
        synced->server = m_place.entry().server;
    return synced;
}

Result<CollectiveEntry> WindowGround::entry()
{
    return m_place.entry();
}

SideGround::SideGround(std::unique_ptr<cli::CollectiveFiles> files, Result<QByteArray> token,
    std::stop_token stop, Announced announced)
    : m_files(std::move(files))
    , m_token(std::move(token))
    , m_stop(std::move(stop))
    , m_announced(std::move(announced))
{
}

Result<cli::ExitCode> SideGround::write(const Work &work)
{
    const auto store = m_files->writable();
    if (!store)
        return failure(store.error());
    return work(**store);
}

Result<cli::Synced> SideGround::sync(const Engine::Progress &tell)
{
    if (!m_token)
        return failure(m_token.error());
    QByteArray nextPin;
    auto synced = m_files->sync(*m_token, tell, m_stop, &nextPin);
    if (!nextPin.isEmpty())
        m_announced(nextPin);
    return synced;
}

Result<CollectiveEntry> SideGround::entry()
{
    return m_files->entry();
}

ShutGround::ShutGround(Error why)
    : m_why(std::move(why))
{
}

Result<cli::ExitCode> ShutGround::write(const Work &)
{
    return failure(m_why);
}

Result<cli::Synced> ShutGround::sync(const Engine::Progress &)
{
    return failure(m_why);
}

Result<CollectiveEntry> ShutGround::entry()
{
    return failure(m_why);
}

} // namespace cooperage
