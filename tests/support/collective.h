// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listing.h"
#include "models/records/stock.h"
#include "models/records/variant.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "server/handlers/service.h"
#include "server/local/inprocessserverapi.h"
#include "sync/client/engine.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace cooperage {

class FakeClock final : public Clock
{
public:
    qint64 ms = 1'760'000'000'000;
    qint64 now() const override { return ms; }
    void forward(qint64 by) { ms += by; }
};

/// What goes wrong between a device and its server, decided by a seed.
struct Faults
{
    int loseRequest = 0; ///< per cent: the server never hears of it
    int loseAnswer = 0; ///< per cent: done, but nobody learns of it
    int twice = 0; ///< per cent: the request arrives twice, the first answer is lost
};

/// The real server's handlers, with faults in between.
class FaultyApi final : public ServerApi
{
public:
    FaultyApi(std::unique_ptr<InProcessServerApi> api, RandomSource &dice)
        : m_api(std::move(api))
        , m_dice(dice)
    {
    }
    Faults faults;
    bool online = true;
    int calls = 0;

    QCoro::Task<Result<JoinAnswer>> join(JoinRequest request) override;
    QCoro::Task<Result<QString>> linkDevice() override;
    QCoro::Task<Result<QList<DeviceLine>>> devices() override;
    QCoro::Task<Result<void>> revokeDevice(RawId device) override;
    QCoro::Task<Result<HelloAnswer>> hello(HelloRequest request) override;
    QCoro::Task<Result<PushAnswer>> push(PushRequest request) override;
    QCoro::Task<Result<Page>> pull(QString cursor, int waitSeconds) override;
    QCoro::Task<Result<SnapshotManifest>> snapshot() override;
    QCoro::Task<Result<QList<int>>> announceBlob(QByteArray hash, qint64 size) override;
    QCoro::Task<Result<void>> putChunk(QByteArray hash, int chunk, QByteArray bytes) override;
    QCoro::Task<Result<QByteArray>> blob(QByteArray hash) override;

private:
    template <class T, class Call> QCoro::Task<Result<T>> through(Call call);

    std::unique_ptr<InProcessServerApi> m_api;
    RandomSource &m_dice;
};

/// Photos kept in memory.
class MemoryBlobs final : public BlobPort
{
public:
    QHash<QByteArray, QByteArray> kept;
    QSet<QByteArray> sent;
    QList<QByteArray> wanted;

    Result<QList<QByteArray>> toSend(int most) override;
    Result<QByteArray> bytes(const QByteArray &hash) override;
    Result<void> markSent(const QByteArray &hash) override;
    Result<QList<QByteArray>> toFetch(int most) override;
    Result<void> keep(const QByteArray &hash, const QByteArray &bytes) override;
};

/// One member's device: real store, real engine, no thread, no timer.
class Member
{
public:
    Member(QString name, QString folder, std::unique_ptr<FaultyApi> api, const Clock &clock,
        RandomSource &random);

    Store &store() { return *m_store; }
    FaultyApi &api() { return *m_api; }
    MemoryBlobs blobs;
    const QString name;
    Id<Workshop> workshop;

    Result<RoundOutcome> sync(); ///< one round
    void syncWell(); ///< a round that must succeed
    void crash(); ///< the process dies and starts again: only the file survives
    QByteArray dump() const;
    QString refusals() const; ///< what the server refused of this device, in words for a failing test

    // Short ways to do what scenarios are about; each asserts that it was stored.
    Listing createListing(const QString &title);
    Variant createVariant(const Listing &listing, const QString &sku, qint64 cents);
    template <class T> T read(const RawId &id)
    {
        auto found = m_store->find<T>(id);
        if (!found)
            qFatal("%s has no such %s; %s", qPrintable(name), T::table, qPrintable(refusals()));
        return *found;
    }
    /// Changes one member of a record as a form opened at @p before would.
    template <class T, class V> RawId set(const T &before, V T::*member, const V &value)
    {
        T after = before;
        after.*member = value;
        Edit edit(QStringLiteral("test.set"), {QStringLiteral("test.set"), QString()});
        edit.change(before, after);
        return commit(edit);
    }
    RawId commit(const Edit &edit); ///< the txid; null for an empty edit
    RawId move(const Variant &variant, const Id<Location> &location, int qty, MovementReason reason);
    RawId count(const Variant &variant, const Id<Location> &location, int counted);
    qint64 onHand(const Variant &variant);
    Id<Location> shelf(); ///< this workshop's, made on first use

    QList<RawId> authored; ///< every txid this device was told is saved

private:
    void start();

    QString m_folder;
    std::unique_ptr<FaultyApi> m_api;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<Engine> m_engine;
};

/// A server and its members in one process: what sync scenarios are told with.
class TestCollective
{
public:
    explicit TestCollective(quint64 seed = 1);
    ~TestCollective();

    /// The founder: steward and owner of the first workshop.
    Member &founder() { return *m_members.front(); }
    /// A further maker with a workshop of their own.
    Member &maker(const QString &name);
    /// A co-worker in the same workshop, with the same roles where @p alike.
    Member &coWorker(Member &of, const QString &name);
    /// Another device of the same person.
    Member &secondDevice(Member &of);

    std::vector<std::unique_ptr<Member>> &members() { return m_members; }
    void syncAll(int rounds = 3);
    server::Service &service() { return *m_service; }
    Database &serverDatabase() { return *m_database; }

    FakeClock clock;
    SeededRandom dice;
    RawId collective;

private:
    Member &join(const QString &name, const QString &code, const QString &person);
    std::unique_ptr<InProcessServerApi> newApi(const QByteArray &token);

    QTemporaryDir m_folder;
    SeededRandom m_random;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<server::Service> m_service;
    std::vector<std::unique_ptr<Member>> m_members;
};

} // namespace cooperage
