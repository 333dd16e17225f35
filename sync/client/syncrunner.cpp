// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncrunner.h"

#include "sync/client/syncloop.h"

namespace cooperage {

namespace {

/// Everything of one sync session, owned in destruction order by an object of the sync thread.
class Session : public QObject
{
public:
    Session(std::shared_ptr<ServerApi> api, std::unique_ptr<BlobPort> blobs, Writer &writer, Readers &readers,
        const Clock &clock, RandomSource &random, Engine::Paths paths, const SyncStatus &initial)
        : m_api(std::move(api))
        , m_blobs(std::move(blobs))
        , m_engine(writer, readers, *m_api, m_blobs.get(), clock, std::move(paths))
        , m_loop(m_engine, writer, clock, random, initial)
    {
    }
    SyncLoop &loop() { return m_loop; }

private:
    std::shared_ptr<ServerApi> m_api;
    std::unique_ptr<BlobPort> m_blobs;
    Engine m_engine;
    SyncLoop m_loop;
};

} // namespace

SyncRunner::SyncRunner(Writer &writer, Readers &readers, Makers makers, const Clock &clock,
    RandomSource &random, Engine::Paths paths, SyncStatus initial, QObject *parent)
    : QObject(parent)
    , m_status(std::move(initial))
{
    qRegisterMetaType<SyncStatus>();
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    auto *anchor = new QObject;
    anchor->moveToThread(&m_thread);
    const auto begin = [&] {
        auto *session = new Session(makers.api(), makers.blobs ? makers.blobs() : nullptr, writer, readers,
            clock, random, paths, m_status);
        m_loop = &session->loop();
        connect(&m_thread, &QThread::finished, session, &QObject::deleteLater);
        connect(&m_thread, &QThread::finished, anchor, &QObject::deleteLater);
        // Direct: the thread object lives in the window's thread, which waits for it in the destructor.
        connect(m_loop, &SyncLoop::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    };
    QMetaObject::invokeMethod(anchor, begin, Qt::BlockingQueuedConnection);
    connect(m_loop, &SyncLoop::statusChanged, this, [this](const SyncStatus &status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(&writer, &Writer::changed, m_loop, &SyncLoop::wake);
    QMetaObject::invokeMethod(m_loop, &SyncLoop::start);
}

SyncRunner::~SyncRunner()
{
    disconnect(m_loop, nullptr, this, nullptr);
    QMetaObject::invokeMethod(m_loop, &SyncLoop::stop);
    constexpr unsigned long patienceMs = 3000; // a long poll may hang longer than a person waits
    if (!m_thread.wait(patienceMs)) {
        m_thread.quit();
        m_thread.wait();
    }
}

void SyncRunner::syncNow()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::wake);
}

void SyncRunner::demand(std::function<void(const Result<RoundOutcome> &)> told)
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop, told = std::move(told)] { loop->demand(told); });
}

void SyncRunner::setWorkOffline(bool offline)
{
    QMetaObject::invokeMethod(m_loop, [loop = m_loop, offline] { loop->setWorkOffline(offline); });
}

} // namespace cooperage
