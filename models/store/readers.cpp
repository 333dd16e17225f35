// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readers.h"

#include <algorithm>

namespace cooperage {

Readers::Readers(QString path, const Clock &clock, RandomSource &random, int threads)
{
    for (int i = 0; i < threads; ++i)
        m_readers.push_back(std::make_unique<Reader>());
    for (auto &reader : m_readers) {
        reader->thread = std::thread(
            [this, &reader = *reader, path, &clock, &random] { serve(reader, path, clock, random); });
    }
}

Readers::Readers(const Store &store)
    : m_inline(&store)
{
}

Readers::~Readers()
{
    std::deque<Question> unanswered;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        unanswered.swap(m_waiting);
        for (auto &reader : m_readers) {
            if (reader->database)
                reader->database->interrupt();
        }
    }
    m_wake.notify_all();
    for (Question &question : unanswered)
        question.work(nullptr);
    for (auto &reader : m_readers)
        reader->thread.join();
}

void Readers::enqueue(const QString &channel, Pace pace, Work work)
{
    if (m_inline) {
        work(m_inline);
        return;
    }
    std::deque<Question> outdated;
    {
        const std::lock_guard lock(m_mutex);
        const auto split = std::stable_partition(m_waiting.begin(), m_waiting.end(),
            [&channel](const Question &one) { return one.channel != channel; });
        std::move(split, m_waiting.end(), std::back_inserter(outdated));
        m_waiting.erase(split, m_waiting.end());
        for (auto &reader : m_readers) {
            if (reader->database && reader->channel == channel)
                reader->database->interrupt();
        }
        m_waiting.push_back({channel, pace, std::move(work)});
    }
    m_wake.notify_all(); // the one woken alone might be one that leaves slow questions to others
    for (Question &question : outdated)
        question.work(nullptr);
}

bool Readers::take(const Reader &reader, Question &question)
{
    const bool keepsFree = m_readers.size() > 1 && &reader == m_readers.back().get();
    const auto quick = std::find_if(
        m_waiting.begin(), m_waiting.end(), [](const Question &one) { return one.pace == Pace::Quick; });
    const auto found = quick != m_waiting.end() || keepsFree ? quick : m_waiting.begin();
    if (found == m_waiting.end())
        return false;
    question = std::move(*found);
    m_waiting.erase(found);
    return true;
}

void Readers::serve(Reader &reader, const QString &path, const Clock &clock, RandomSource &random)
{
    std::unique_ptr<Store> store;
    while (true) {
        Question question;
        {
            std::unique_lock lock(m_mutex);
            reader.channel.clear();
            m_wake.wait(lock, [&] { return m_stop || take(reader, question); });
            if (m_stop)
                break;
        }
        if (!store) {
            if (auto opened = Store::open(path, Database::Mode::Read, clock, random))
                store = std::move(*opened);
        }
        {
            const std::lock_guard lock(m_mutex);
            reader.database = store ? &store->database() : nullptr;
            reader.channel = question.channel;
        }
        question.work(store.get());
    }
    const std::lock_guard lock(m_mutex);
    reader.database = nullptr;
}

} // namespace cooperage
