// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/httpserverapi.h"
#include "tests/support/collective.h"

#include <QCoro/QCoroTask>

namespace cooperage::test {

/// A device that reaches its server over real HTTPS: real store, real engine, photos in memory.
class HttpDevice
{
public:
    /// Joins with @p code. Whatever goes wrong ends the test program.
    HttpDevice(const ServerAddress &server, const QString &code, const QString &person)
        : m_address(server)
    {
        HttpServerApi newcomer(server, {}, {});
        const JoinRequest request{code, person + QStringLiteral("'s laptop"), m_random.bytes(16), person};
        const auto answer = QCoro::waitFor(newcomer.join(request));
        if (!answer)
            qFatal("join: %s %s", nameOf(answer.error().reason).data(), qPrintable(answer.error().detail));
        joined = *answer;
        auto store = Store::open(
            m_folder.filePath(QStringLiteral("store.db")), Database::Mode::Write, m_clock, m_random);
        if (!store)
            qFatal("store: %s", qPrintable(store.error().detail));
        m_store = std::move(*store);
        const Identity self{
            joined.collective, Id<Person>(joined.person), joined.device, request.deviceName, joined.letters};
        if (!m_store->setIdentity(self))
            qFatal("identity");
        m_writer = std::make_unique<Writer>(*m_store);
        m_readers = std::make_unique<Readers>(*m_store);
        connect(server);
    }

    /// Reaches the server there from now on.
    void connect(const ServerAddress &server)
    {
        m_address = server;
        m_engine.reset();
        // shorter than a long poll: one that nobody wakes fails here
        api = std::make_unique<HttpServerApi>(
            server, joined.collective, joined.token, LinkTimeOuts{10'000, 15'000});
        m_engine = std::make_unique<Engine>(
            *m_writer, *m_readers, *api, &blobs, m_clock, Engine::Paths{m_folder.path()});
    }

    Store &store() { return *m_store; }
    Engine &engine() { return *m_engine; }
    Result<RoundOutcome> sync() { return QCoro::waitFor(m_engine->round()); }

    Listing createListing(const QString &title)
    {
        Listing listing;
        listing.id = m_store->ids().next();
        const auto actor = m_store->actor();
        if (actor && actor->workshop)
            listing.workshop = *actor->workshop;
        listing.title = title;
        Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), title});
        edit.create(listing);
        commit(edit);
        return listing;
    }
    void commit(const Edit &edit)
    {
        if (const auto done = m_store->commit(edit); !done)
            qFatal("commit: %s", nameOf(done.error().reason).data());
    }

    JoinAnswer joined;
    MemoryBlobs blobs;
    std::unique_ptr<HttpServerApi> api;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    ServerAddress m_address;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<Engine> m_engine;
};

} // namespace cooperage::test
