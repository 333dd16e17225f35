// SPDX-License-Identifier: GPL-3.0-or-later
// Writer, readers, photos and sync in threads of their own, as in the running program. Says most when it is
// built with the thread sanitizer.
#include "models/records/listing.h"
#include "models/store/outbox.h"
#include "models/store/photostore.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "server/local/localserver.h"
#include "sync/client/syncrunner.h"

#include <QCoro/QCoroTask>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace cooperage;

namespace {

/// Nothing to send: this is about rows.
class NoBlobs final : public BlobPort
{
public:
    Result<QList<QByteArray>> toSend(int) override { return QList<QByteArray>(); }
    Result<QByteArray> bytes(const QByteArray &) override { return QByteArray(); }
    Result<void> markSent(const QByteArray &) override { return {}; }
    Result<QList<QByteArray>> toFetch(int) override { return QList<QByteArray>(); }
    Result<void> keep(const QByteArray &, const QByteArray &) override { return {}; }
};

} // namespace

class ThreadsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    QByteArray m_token;
    RawId m_workshop;

    QString place(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    Result<Committed> create(Writer &writer, const QString &title)
    {
        const auto job = [this, title](Store &store) -> Result<Committed> {
            Listing listing;
            listing.id = store.ids().next();
            listing.workshop = Id<Workshop>(m_workshop);
            listing.title = title;
            Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), title});
            edit.create(listing);
            return store.commit(edit);
        };
        return writer.run(job).result();
    }
    static qint64 waiting(Writer &writer)
    {
        return writer.run([](Store &store) { return outboxCounts(store.database()); }).result()->waiting;
    }
    SyncRunner::Makers makers() const
    {
        const QString path = place("server.db");
        const QByteArray token = m_token;
        auto *random = const_cast<SystemRandom *>(&m_random);
        return {[path, token, this, random]() -> std::shared_ptr<ServerApi> {
                    auto local = LocalServer::open(path, m_clock, *random);
                    return local ? LocalServer::api(std::move(*local), token) : nullptr;
                },
            []() -> std::unique_ptr<BlobPort> { return std::make_unique<NoBlobs>(); }};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto local = LocalServer::open(place("server.db"), m_clock, m_random);
        QVERIFY(local);
        const auto founding = (*local)->service().createCollective(
            {QStringLiteral("Riverside"), QStringLiteral("EUR"), QStringLiteral("Europe/Vienna"),
                QStringLiteral("Ana"), QStringLiteral("Pots"), QStringLiteral("pottery")});
        QVERIFY(founding);
        InProcessServerApi api((*local)->service(), {});
        const auto joined = QCoro::waitFor(api.join(
            {founding->code, QStringLiteral("laptop"), m_random.bytes(16), QStringLiteral("Ana"), {}}));
        QVERIFY(joined);
        m_token = joined->token;
        const auto store = Store::open(place("store.db"), Database::Mode::Write, m_clock, m_random);
        QVERIFY(store);
        QVERIFY((*store)->setIdentity({joined->collective, Id<Person>(joined->person), joined->device,
            QStringLiteral("laptop"), joined->letters}));
        Writer writer(**store);
        Readers readers(**store);
        NoBlobs blobs;
        Engine engine(writer, readers, api, &blobs, m_clock, {m_folder.path()});
        QVERIFY(QCoro::waitFor(engine.round()));
        m_workshop = *(*store)->actor()->workshop;
    }

    void questionsAreAnsweredWhileOthersWrite()
    {
        Writer writer(place("store.db"), m_clock, m_random);
        QVERIFY(writer.opened());
        Readers readers(place("store.db"), m_clock, m_random);
        std::atomic<int> failures{0};
        std::thread second([&] {
            for (int i = 0; i < 30; ++i)
                failures += create(writer, QStringLiteral("Other %1").arg(i)) ? 0 : 1;
        });
        int answered = 0;
        for (int i = 0; i < 30; ++i) {
            failures += create(writer, QStringLiteral("Listing %1").arg(i)) ? 0 : 1;
            const auto all = [](const Store &store) { return store.select<Listing>(QString()); };
            const auto first = readers.run(QStringLiteral("list"), all);
            const auto newer = readers.run(QStringLiteral("list"), all); // the newest question wins
            const auto beside = readers.run(QStringLiteral("count %1").arg(i), all);
            first.result();
            answered += newer.result() ? 1 : 0;
            QVERIFY(beside.result());
        }
        second.join();
        QCOMPARE(failures.load(), 0);
        QVERIFY(answered > 0);
        const auto all
            = readers.run(QStringLiteral("all"), [](const Store &s) { return s.select<Listing>(QString()); });
        QCOMPARE(all.result()->size(), 60);
    }

    void aNewerQuestionEndsTheOneThatIsRunning()
    {
        Readers readers(place("store.db"), m_clock, m_random, 1);
        QAtomicInt running{0};
        const auto endless = [&running](const Store &store) -> Result<qint64> {
            running.storeRelease(1);
            return store.database().number(QStringLiteral(
                "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT sum(x) FROM c"));
        };
        const auto old = readers.run(QStringLiteral("search"), endless);
        // Until it has begun to run in SQLite an interruption finds nothing to end: so again and again.
        const auto newest = [&readers] {
            return readers.run(QStringLiteral("search"), [](const Store &) { return Result<int>(7); });
        };
        QTRY_VERIFY(running.loadAcquire() == 1);
        QFuture<Result<int>> latest;
        QTRY_VERIFY((latest = newest(), old.isFinished()));
        QCOMPARE(old.result().error().fault, Fault::Cancelled);
        QCOMPARE(*latest.result(), 7);
    }

    void stoppingAnswersWhoStillWaits()
    {
        QList<QFuture<Result<QList<Listing>>>> asked;
        QList<QFuture<Result<Committed>>> begun;
        {
            Writer writer(place("store.db"), m_clock, m_random);
            QVERIFY(writer.opened());
            Readers readers(place("store.db"), m_clock, m_random);
            for (int i = 0; i < 20; ++i) {
                asked.append(readers.run(QStringLiteral("channel %1").arg(i),
                    [](const Store &store) { return store.select<Listing>(QString()); }));
                begun.append(writer.run([](Store &store) { return store.undo(); }));
            }
        }
        for (const auto &future : std::as_const(asked))
            QVERIFY(future.isFinished() && future.resultCount() == 1);
        for (const auto &future : std::as_const(begun))
            QVERIFY(future.isFinished() && future.resultCount() == 1);
    }

    void photosComeAndGoFromAnyThread()
    {
        const auto photos = PhotoStore::open(place("photos.db"), Database::Mode::Write);
        QVERIFY(photos);
        std::vector<std::thread> threads;
        std::atomic<int> failures{0};
        for (int t = 0; t < 3; ++t) {
            threads.emplace_back([&photos, &failures, t] {
                for (int i = 0; i < 10; ++i) {
                    const QByteArray bytes = QByteArray::number(t * 100 + i).repeated(50);
                    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
                    failures += (*photos)->add({hash, bytes, {}}, false) ? 0 : 1;
                    failures += *(*photos)->bytes(hash) == bytes ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(*(*photos)->count(), qint64(30));
    }

    void syncSendsWhileThePersonGoesOn()
    {
        Writer writer(place("store.db"), m_clock, m_random);
        QVERIFY(writer.opened());
        Readers readers(place("store.db"), m_clock, m_random);
        SyncStatus alone;
        alone.state = SyncStatus::State::Alone;
        SyncRunner runner(writer, readers, makers(), m_clock, m_random, {m_folder.path()}, alone);
        QSignalSpy changes(&writer, &Writer::changed);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(create(writer, QStringLiteral("While syncing %1").arg(i)));
            if (i % 5 == 0)
                runner.syncNow();
            if (i == 10)
                runner.setWorkOffline(true);
            if (i == 15)
                runner.setWorkOffline(false);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(waiting(writer), qint64(0), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!changes.isEmpty(), 60'000);
    }

    void endingInTheMiddleOfASyncLosesNothing()
    {
        for (int round = 0; round < 5; ++round) {
            Writer writer(place("store.db"), m_clock, m_random);
            QVERIFY(writer.opened());
            Readers readers(place("store.db"), m_clock, m_random);
            SyncStatus alone;
            alone.state = SyncStatus::State::Alone;
            SyncRunner runner(writer, readers, makers(), m_clock, m_random, {m_folder.path()}, alone);
            for (int i = 0; i < 5; ++i)
                QVERIFY(create(writer, QStringLiteral("Last %1 %2").arg(round).arg(i)));
        }
        const auto store = Store::open(place("store.db"), Database::Mode::Read, m_clock, m_random);
        QCOMPARE((*store)->select<Listing>(QStringLiteral("WHERE title LIKE 'Last %'"))->size(), 25);
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "threads_test.moc"
