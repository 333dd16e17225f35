// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writer.h"

#include "models/store/search.h"

namespace cooperage {

namespace {

constexpr int searchSlice = 200;

/// Brings a slice of the search index up to date; true while more waits.
bool indexSlice(Store &store)
{
    TransactionGuard guard(store.database());
    if (!guard.begun())
        return false;
    const auto left = indexQueued(store.database(), searchSlice);
    return left && guard.commit() && *left > 0;
}

} // namespace

Writer::Writer(QString path, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_thread([this, path = std::move(path), &clock, &random] { serve(path, clock, random); })
{
    qRegisterMetaType<ChangeSet>();
}

Writer::Writer(Store &store, QObject *parent)
    : QObject(parent)
    , m_inline(&store)
    , m_opened(Result<void>{})
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> Writer::opened()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

void Writer::enqueue(Work work, Lane lane)
{
    if (m_inline) {
        work(m_inline);
        tell(*m_inline);
        while (indexSlice(*m_inline)) { }
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stop) {
            (lane == Lane::Person ? m_person : m_background).push_back(std::move(work));
            work = nullptr;
        }
    }
    if (work)
        work(nullptr);
    m_wake.notify_all();
}

void Writer::tell(Store &store)
{
    const ChangeSet changes = store.takeChanged();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void Writer::serve(const QString &path, const Clock &clock, RandomSource &random)
{
    auto store = Store::open(path, Database::Mode::Write, clock, random);
    {
        const std::lock_guard lock(m_mutex);
        m_opened = store ? Result<void>{} : Result<void>(failure(store.error()));
    }
    m_wake.notify_all();
    bool moreToIndex = store.has_value();
    while (true) {
        Work work;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            const auto ready = [this] { return m_stop || !m_person.empty() || !m_background.empty(); };
            if (!moreToIndex)
                m_wake.wait(lock, ready);
            auto &lane = m_person.empty() ? m_background : m_person;
            if (!lane.empty()) {
                work = std::move(lane.front());
                lane.pop_front();
            } else if (m_stop) {
                break;
            }
            stopping = m_stop;
        }
        if (work && store && !stopping) {
            work(store->get());
            tell(**store);
            moreToIndex = true;
        } else if (work) {
            work(nullptr);
        } else if (store) {
            moreToIndex = indexSlice(**store);
        }
    }
}

} // namespace cooperage
