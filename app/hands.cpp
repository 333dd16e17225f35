// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hands.h"

#include "app/cli/ownground.h"
#include "app/cli/subcommands.h"
#include "app/desk.h"
#include "app/door/visitor.h"
#include "app/founding.h"
#include "app/windowground.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>

namespace cooperage {

namespace {

constexpr int mostAtOnce = 8;

/// Somebody at another terminal, as the command sees them.
class VisitorCaller final : public cli::Caller
{
public:
    /// @p visitor stays until it is told the end, which comes after everything said here.
    VisitorCaller(Visitor *visitor, QString folder)
        : m_visitor(visitor)
        , m_folder(std::move(folder))
        , m_stop(visitor->untilStopped())
    {
    }
    void out(const QByteArray &text) override { say(FrameKind::Out, text); }
    void err(const QByteArray &text) override { say(FrameKind::Err, text); }
    QString folder() const override { return m_folder; }
    std::stop_token untilStopped() override { return m_stop; }

private:
    void say(FrameKind kind, const QByteArray &text)
    {
        const auto deliver = [visitor = m_visitor, kind, text] { visitor->answer(kind, text); };
        QMetaObject::invokeMethod(m_visitor, deliver, Qt::QueuedConnection);
    }

    Visitor *m_visitor;
    const QString m_folder;
    const std::stop_token m_stop;
};

} // namespace

/// One command, from the moment it is taken until its last word.
struct Hands::Task
{
    Task(Visitor *from, const DoorCall &call)
        : called(call.arguments)
        , caller(from, call.folder)
        , language(call.language)
        , visitor(from)
    {
    }
    /// In a thread of its own, which is also the one that lets go of the ground.
    void run(const Clock &clock)
    {
        const SpeakingHere speaking(language);
        const auto code = cli::runOn(called, *ground, caller, clock);
        ground.reset();
        const auto end = [visitor = visitor, code] { visitor->end(int(code)); };
        QMetaObject::invokeMethod(visitor, end, Qt::QueuedConnection);
    }

    cli::Called called;
    VisitorCaller caller;
    const QString language;
    Visitor *const visitor;
    std::unique_ptr<cli::Ground> ground;
    bool beside = false;
};

Hands::Hands(Profile &profile, TokenStore &tokens, const Clock &clock, RandomSource &random)
    : m_profile(profile)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_random(random)
{
    m_pool.setMaxThreadCount(mostAtOnce);
    m_beside.setMaxThreadCount(1);
}

Hands::~Hands()
{
    letGo();
}

void Hands::setDesk(Desk *desk)
{
    m_desk = desk;
}

void Hands::letGo()
{
    m_desk = nullptr;
    endAll(false);
}

void Hands::setJoining(bool joining)
{
    m_joining = joining;
    if (joining)
        endAll(true);
}

void Hands::endAll(bool onlyBeside)
{
    QList<QPointer<Visitor>> ended;
    for (const Guest &guest : std::as_const(m_guests)) {
        if (!guest.visitor || (onlyBeside && !guest.beside))
            continue;
        guest.visitor->stop();
        ended.append(guest.visitor);
    }
    m_beside.waitForDone();
    if (!onlyBeside)
        m_pool.waitForDone();
    for (const auto &visitor : std::as_const(ended)) {
        if (visitor) // its last words, which this thread has not come round to
            QCoreApplication::sendPostedEvents(visitor, QEvent::MetaCall);
    }
}

void Hands::take(Visitor *visitor, const DoorCall &call)
{
    const auto entry = entryFor(call);
    const bool syncs = call.arguments.value(1) == u"sync";
    if (!syncs || !entry || isShown(*entry))
        return begin(visitor, call, QByteArray());
    QCoro::connect(m_tokens.load(tokenKey(entry->id)), this,
        [this, visitor, call](const Result<QByteArray> &token) { begin(visitor, call, token); });
}

Result<CollectiveEntry> Hands::entryFor(const DoorCall &call) const
{
    const auto all = m_profile.collectives();
    if (!all)
        return failure(all.error());
    const QString wanted = cli::Called(call.arguments).value("collective");
    if (wanted.isEmpty() && m_desk)
        return m_desk->place().entry();
    return cli::entryNamed(*all, wanted);
}

bool Hands::isShown(const CollectiveEntry &entry) const
{
    return m_desk && m_desk->place().entry().id == entry.id;
}

std::unique_ptr<cli::Ground> Hands::groundFor(
    const CollectiveEntry &entry, Task &task, const Result<QByteArray> &token)
{
    if (isShown(entry))
        return std::make_unique<WindowGround>(
            m_desk->place(), m_desk->runner(), task.language, task.caller.untilStopped());
    if (!m_desk || m_joining)
        return std::make_unique<ShutGround>(
            Error{Fault::Storage, Reason::WindowBusy, m_profile.folder(), {}, {}});
    task.beside = true;
    const auto note = [caller = &task.caller](const QString &line) { caller->err(line.toUtf8() + '\n'); };
    const auto announced = [this, id = entry.id](const QByteArray &pin) {
        QMetaObject::invokeMethod(this, [this, id, pin] { Q_EMIT keyAnnounced(id, pin); });
    };
    auto files = std::make_unique<cli::CollectiveFiles>(
        entry, m_profile.folderOf(entry.id), m_clock, m_random, note);
    return std::make_unique<SideGround>(std::move(files), token, task.caller.untilStopped(), announced);
}

void Hands::begin(Visitor *visitor, const DoorCall &call, const Result<QByteArray> &token)
{
    const auto task = std::make_shared<Task>(visitor, call);
    const auto entry = entryFor(call);
    task->ground = entry ? groundFor(*entry, *task, token) : std::make_unique<ShutGround>(entry.error());
    m_guests.removeIf([](const Guest &guest) { return !guest.visitor; });
    m_guests.append({visitor, task->beside});
    const Clock &clock = m_clock;
    (task->beside ? m_beside : m_pool).start([task, &clock] { task->run(clock); });
}

} // namespace cooperage
