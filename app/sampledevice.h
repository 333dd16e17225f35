// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/photoport.h"
#include "server/local/inprocessserverapi.h"
#include "sync/client/engine.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace cooperage {

constexpr int sampleDays = 365; ///< so far back the sample begins

/// Walks from a year ago to now, so that records carry believable dates.
class SampleClock final : public Clock
{
public:
    qint64 now() const override { return ms; }
    static constexpr qint64 dayMs = 86'400'000;
    qint64 ms = SystemClock().now() - (sampleDays + 10) * dayMs;
};

/// One maker's computer, in memory terms: store, photos and engine in one thread.
class SampleDevice
{
public:
    static Result<std::unique_ptr<SampleDevice>> join(server::Service &service, const QString &folder,
        const QString &code, const QString &person, const Clock &clock, RandomSource &random);

    Store &store() { return *m_store; }
    PhotoStore &photos() { return *m_photos; }
    Result<void> sync()
    {
        const auto outcome = QCoro::waitFor(m_engine->round());
        return outcome ? Result<void>{} : failure(outcome.error());
    }

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PhotoStore> m_photos;
    std::unique_ptr<InProcessServerApi> m_api;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<PhotoPort> m_port;
    std::unique_ptr<Engine> m_engine;
};

} // namespace cooperage
