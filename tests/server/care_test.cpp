// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/audit.h"
#include "tests/server/servicefixture.h"

#include <QFile>

using namespace cooperage;
using namespace cooperage::server;

class CareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupOpensWithTheSameContentAndMovesStable()
    {
        Riverside r;
        r.listing(r.ana, r.kiln);
        const QString path = r.folder.filePath(QStringLiteral("backup.db"));
        const qint64 seq = *r.service->head(r.founding.collective);
        QVERIFY(r.service->backup(path));
        QCOMPARE(
            r.service->hello(r.ana.caller, {r.ana.replica, r.ana.n, r.ana.h, 1, 0, {}, {}})->stable, seq);
        QCOMPARE(r.service->backup(path).error().reason, Reason::FileExists);

        const auto copy = Database::open(path, Database::Mode::Write);
        QVERIFY(copy);
        Service twin(**copy, r.clock, r.random, [](QByteArrayView bytes) { return strictObject(bytes); });
        QCOMPARE(
            *twin.exportCanonical(r.founding.collective), *r.service->exportCanonical(r.founding.collective));
        QVERIFY(twin.callerFor(r.ana.answer.token));
        QVERIFY(twin.check()->isEmpty());
    }

    void oneChangedByteOfTheAuditIsNamed()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker);
        auto otto = r.member("Otto", Role::Observer);
        QVERIFY(r.service->check()->isEmpty());
        QVERIFY(r.database->query(QStringLiteral("UPDATE audit SET target = 'X' WHERE n = 3")).run());
        const auto problems = r.service->check();
        QCOMPARE(problems->size(), 1);
        QVERIFY2(problems->first().contains(QStringLiteral("audit line 3")), qPrintable(problems->first()));
    }

    void oneChangedRowOfTheLogIsNamed()
    {
        Riverside r;
        r.listing(r.ana, r.kiln);
        const qint64 seq = *r.service->head(r.founding.collective);
        r.listing(r.ana, r.kiln);
        QVERIFY(
            r.database
                ->query(QStringLiteral("UPDATE log_row SET body = replace(body, 'Mug', 'Mag') WHERE seq = ?"))
                .run(seq));
        const auto problems = r.service->check();
        QCOMPARE(problems->size(), 1);
        QVERIFY(problems->first().contains(QStringLiteral("log entry %1:").arg(seq)));
    }

    void refusedRightsAreNotedOnceAMinute()
    {
        Riverside r;
        auto otto = r.member("Otto", Role::Observer);
        const RawId mug = r.listing(r.ana, r.kiln);
        otto->pull();
        const auto lines = [&] { return *r.database->number(QStringLiteral("SELECT count(*) FROM audit")); };
        const qint64 before = lines();
        for (int i = 0; i < 5; ++i)
            otto->push({op(OpKind::Set, "listing", mug, fields({{"title", word("x")}}))});
        QCOMPARE(lines(), before + 1);
        r.clock.ms += 61'000;
        otto->push({op(OpKind::Set, "listing", mug, fields({{"title", word("x")}}))});
        QCOMPARE(lines(), before + 2);
    }

    void aCollectiveMovesToAnotherServerWithCursorsAndTokens()
    {
        Riverside r;
        const RawId mug = r.listing(r.ana, r.kiln);
        r.ana.pull();
        const QString path = r.folder.filePath(QStringLiteral("moved.db"));
        QVERIFY(r.service->backup(path));

        ServerUnderTest other;
        other.random = SeededRandom(8);
        const Founding there = *other.service->createCollective({QStringLiteral("Hilltop"),
            QStringLiteral("EUR"), QString(), QStringLiteral("Zoe"), QString(), QString()});
        const auto taken = other.service->adoptFrom(path, Adoption::Move);
        QVERIFY(taken);
        QCOMPARE(*taken, QList<RawId>{r.founding.collective});
        QCOMPARE(other.service->collectives()->size(), 2);
        QVERIFY(other.service->check()->isEmpty());
        const auto caller = other.service->callerFor(r.ana.answer.token);
        QVERIFY(caller);
        const auto page = other.service->pull(*caller, r.ana.cursor);
        QVERIFY(page);
        QVERIFY(page->records.isEmpty() && page->end.last);
        const auto item = r.ana.item(
            r.ana.transaction({op(OpKind::Set, "listing", mug, fields({{"title", word("Cup")}}))}));
        const auto pushed = other.service->push(*caller, {r.ana.replica, {}, {item}});
        QVERIFY(pushed);
        QCOMPARE(pushed->verdicts.first().verdict, Verdict::Applied);
        QCOMPARE(other.service->adoptFrom(path, Adoption::Move).error().reason, Reason::RecordExists);
        QVERIFY(other.service->head(there.collective));
    }

    void aRestoredServerTellsDevicesWhatItLost()
    {
        Riverside r;
        r.listing(r.ana, r.kiln);
        const QString path = r.folder.filePath(QStringLiteral("backup.db"));
        QVERIFY(r.service->backup(path));
        const qint64 kept = *r.service->head(r.founding.collective);
        r.ana.pull();
        QList<std::pair<qint64, QByteArray>> checkpoints;
        const auto note = [&] {
            const auto page = r.service->pull(r.ana.caller, QString());
            checkpoints.append({page->end.upto, page->end.chain});
        };
        note();
        r.listing(r.ana, r.kiln);
        note();
        const auto witness = checkpoints.takeLast();

        ServerUnderTest restored;
        restored.clock.ms += 1000;
        QVERIFY(restored.service->adoptFrom(path, Adoption::Restore));
        const auto caller = restored.service->callerFor(r.ana.answer.token);
        QVERIFY(caller);
        const HelloRequest request{
            r.ana.replica, r.ana.n, r.ana.h, 1, witness.first, witness.second, checkpoints};
        const auto hello = restored.service->hello(*caller, request);
        QVERIFY(hello);
        QCOMPARE(hello->state, HelloState::Rewound);
        QCOMPARE(hello->lca, kept);
        QVERIFY(hello->lineage != r.service->hello(r.ana.caller, request)->lineage);
        QCOMPARE(r.service->hello(r.ana.caller, request)->state, HelloState::Ok);
    }

    void aForeignFileIsRefusedAndNothingIsTaken()
    {
        ServerUnderTest server;
        const QString path = server.folder.filePath(QStringLiteral("foreign.db"));
        {
            auto foreign = Database::open(path, Database::Mode::Write);
            QVERIFY(foreign);
            QVERIFY((*foreign)->run(QStringLiteral("CREATE TABLE notes (text TEXT)")));
        }
        QCOMPARE(server.service->adoptFrom(path, Adoption::Move).error().reason, Reason::DatabaseForeign);
        QVERIFY(server.service->collectives()->isEmpty());
    }

    void whatWasAnsweredIsThereAfterOpeningAgain()
    {
        Riverside r;
        const RawId mug = r.listing(r.ana, r.kiln);
        const QByteArray before = *r.service->exportCanonical(r.founding.collective);
        r.open(); // as after a crash: nothing was said goodbye to
        QCOMPARE(*r.service->exportCanonical(r.founding.collective), before);
        r.ana.pull();
        QVERIFY(r.ana.rows.contains(mug));
    }
};

QTEST_GUILESS_MAIN(CareTest)
#include "care_test.moc"
