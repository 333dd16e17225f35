// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncloop.h"
#include "tests/support/collective.h"

#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace cooperage;

namespace {

/// A loop over a member's store, driven by the test's own event loop.
struct Driven
{
    TestCollective collective;
    Member &ana{collective.founder()};
    Writer writer{ana.store()};
    Readers readers{ana.store()};
    Engine engine{writer, readers, ana.api(), nullptr, collective.clock, Engine::Paths{}};
    SeededRandom dice{1};
    SyncLoop loop{engine, writer, collective.clock, dice, alone()};

    static SyncStatus alone()
    {
        SyncStatus status;
        status.state = SyncStatus::State::Alone; // the server is in process: there is no long poll
        return status;
    }
    qint64 waiting() { return outboxCounts(ana.store().database())->waiting; }
};

} // namespace

class SyncLoopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalWakesInARowAreOne()
    {
        Driven driven;
        driven.loop.start();
        for (int i = 0; i < 20; ++i) {
            driven.ana.createListing(QStringLiteral("Listing %1").arg(i));
            driven.loop.wake();
            driven.loop.wake();
            driven.loop.wake();
            QTRY_COMPARE(driven.waiting(), qint64(0));
        }
    }

    void aFailureIsTriedAgainByItself()
    {
        Driven driven;
        QSignalSpy states(&driven.loop, &SyncLoop::statusChanged);
        driven.ana.api().online = false;
        driven.ana.createListing(QStringLiteral("Mug"));
        driven.loop.start();
        QTRY_VERIFY(!states.isEmpty()
            && states.last().first().value<SyncStatus>().state == SyncStatus::State::Offline);
        QCOMPARE(driven.waiting(), qint64(1));
        driven.ana.api().online = true;
        QTRY_COMPARE(driven.waiting(), qint64(0));
    }

    void whoAsksIsToldHowTheNextWholeRoundEnded()
    {
        Driven driven;
        QList<Result<RoundOutcome>> told;
        const auto tell = [&told](const Result<RoundOutcome> &outcome) { told.append(outcome); };
        driven.loop.start();
        driven.ana.createListing(QStringLiteral("Mug"));
        driven.loop.demand(tell);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.last() && told.last()->upToDate);
        QCOMPARE(driven.waiting(), qint64(0));
        driven.ana.api().online = false;
        driven.loop.demand(tell);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().error().fault, Fault::Offline);
        driven.loop.setWorkOffline(true);
        driven.loop.demand(tell);
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(told.last().error().reason, Reason::WorkingOffline);
        QSignalSpy finished(&driven.loop, &SyncLoop::finished);
        driven.loop.stop();
        QTRY_COMPARE(finished.size(), 1);
        driven.loop.demand(tell);
        QCOMPARE(told.size(), 4);
        QCOMPARE(told.last().error().fault, Fault::Cancelled);
    }

    void workingOfflineSendsNothingUntilItEnds()
    {
        Driven driven;
        driven.loop.setWorkOffline(true);
        driven.loop.start();
        driven.ana.createListing(QStringLiteral("Mug"));
        driven.loop.wake();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(driven.waiting(), qint64(1));
        driven.loop.setWorkOffline(false);
        QTRY_COMPARE(driven.waiting(), qint64(0));
    }

    void aLoopThatBeginsOfflineStaysSo()
    {
        Driven driven;
        SyncStatus paused;
        paused.state = SyncStatus::State::Paused;
        SyncLoop loop(driven.engine, driven.writer, driven.collective.clock, driven.dice, paused);
        QSignalSpy states(&loop, &SyncLoop::statusChanged);
        driven.ana.createListing(QStringLiteral("Mug"));
        loop.start();
        QTRY_VERIFY(!states.isEmpty());
        QCOMPARE(states.last().first().value<SyncStatus>().state, SyncStatus::State::Paused);
        QCOMPARE(driven.waiting(), qint64(1));
        loop.stop();
    }

    void whatArrivesWhileOfflineIsNotTakenOver()
    {
        Driven driven;
        QVERIFY(QCoro::waitFor(driven.engine.round()));
        const qint64 seen = driven.ana.store().syncState()->seq;
        Member &mei = driven.collective.maker(QStringLiteral("Mei"));
        mei.createListing(QStringLiteral("Ring"));
        QVERIFY(mei.sync());
        driven.engine.setPaused(true);
        QVERIFY(QCoro::waitFor(driven.engine.wait(0)));
        QCOMPARE(driven.ana.store().syncState()->seq, seen);
        driven.engine.setPaused(false);
        QVERIFY(QCoro::waitFor(driven.engine.wait(0)));
        QVERIFY(driven.ana.store().syncState()->seq > seen);
    }

    void stoppingEndsTheLoop()
    {
        Driven driven;
        QSignalSpy finished(&driven.loop, &SyncLoop::finished);
        driven.loop.start();
        driven.loop.stop();
        QTRY_COMPARE(finished.size(), 1);
    }

    void pausesGrowAndStayBounded()
    {
        SeededRandom random(3);
        for (int attempt = 1; attempt < 40; ++attempt) {
            const qint64 pause = SyncLoop::pauseMs(attempt, random);
            QVERIFY(pause >= 1 && pause <= 300'000);
            QVERIFY(attempt > 3 || pause <= 4'000);
        }
    }
};

QTEST_GUILESS_MAIN(SyncLoopTest)
#include "syncloop_test.moc"
