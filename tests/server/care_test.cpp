// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/audit.h"
#include "server/store/revocations.h"
#include "sync/wire/problem.h"
#include "tests/server/servicefixture.h"
#include "tests/support/faultdisk.h"

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

    void whoWasShutOutStaysOutWhateverComesBack()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker);
        auto otto = r.member("Otto", Role::Observer);
        const QString backup = r.folder.filePath(QStringLiteral("backup.db"));
        const QString list = r.folder.filePath(QStringLiteral("server.db.revoked"));
        QVERIFY(r.service->backup(backup));
        Revocations revocations(list);
        QCOMPARE(*revocations.agree(*r.database), 0);
        QVERIFY(r.service->revokeDevice(r.ana.caller, mei->caller.device));
        QVERIFY(revocations.keep(*r.database, r.founding.collective));
        QVERIFY(revocations.keep(*r.database, r.founding.collective)); // once is enough
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.readAll().count(mei->caller.device.hex().toLatin1()), 1);
        file.write("cut off"); // by a power cut
        file.close();

        ServerUnderTest restored;
        QVERIFY(restored.service->adoptFrom(backup, Adoption::Restore));
        QVERIFY(restored.service->callerFor(mei->answer.token)); // the backup knows nothing of it
        QCOMPARE(*Revocations(list).agree(*restored.database), 1);
        QCOMPARE(restored.service->callerFor(mei->answer.token).error().fault, Fault::SignInNeeded);
        QVERIFY(restored.service->callerFor(otto->answer.token));
        QCOMPARE(*Revocations(list).agree(*restored.database), 0);
        // Of a database that knows more, the list learns at the next start.
        QVERIFY(restored.service->revokeDevice(r.ana.caller, otto->caller.device));
        QCOMPARE(*Revocations(list).agree(*restored.database), 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains('\n' + r.founding.collective.hex().toLatin1() + ' '
            + otto->caller.device.hex().toLatin1() + '\n'));
    }

    void anOlderFileIsCopiedBeforeItIsUpgraded()
    {
        Riverside r;
        const RawId mug = r.listing(r.ana, r.kiln);
        r.open(); // of this version: nothing to copy
        const QString copy
            = r.folder.filePath(QStringLiteral("server-before-upgrade-%1.db").arg(schemaVersion()));
        QVERIFY(!QFile::exists(copy));
        QVERIFY(r.database->run(QStringLiteral("ALTER TABLE listing DROP COLUMN benefit")));
        r.open();
        QVERIFY(r.database->run(QStringLiteral("SELECT benefit FROM listing")));
        const auto before = Database::open(copy, Database::Mode::Read);
        QVERIFY(before);
        QVERIFY(!(*before)->run(QStringLiteral("SELECT benefit FROM listing")));
        QCOMPARE(*(*before)->number(QStringLiteral("SELECT count(*) FROM listing")), qint64(1));
        r.ana.pull();
        QVERIFY(r.ana.rows.contains(mug));
    }

    void aNearlyFullDiskTakesNoNewWorkButShutsPeopleOut()
    {
        Riverside r;
        auto mei = r.member("Mei", Role::Maker);
        test::ScriptedDisk disk;
        disk.free = standardReserve - 1;
        r.database->setDisk(disk);
        const PushItem item = r.ana.item(r.ana.transaction({op(OpKind::Create, "listing", r.id(),
            fields({{"workshop", r.kiln.hex()}, {"title", word("Mug")}}))}));
        const auto refused = r.ana.send({item});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DiskReserve);
        QCOMPARE(statusOf(refused.error()), 507);
        QVERIFY(r.service->pull(r.ana.caller, {})); // reading goes on
        const HelloRequest hello{r.ana.replica, r.ana.n, r.ana.h, 1, 0, chainStart(), {}, r.ana.n};
        QCOMPARE(r.service->hello(r.ana.caller, hello)->state, HelloState::Ok);
        QVERIFY(r.service->revokeDevice(r.ana.caller, mei->caller.device));
        disk.free = standardReserve;
        const auto taken = r.ana.send({item}); // the same bytes, when there is room
        QVERIFY(taken);
        QCOMPARE(taken->verdicts.first().verdict, Verdict::Applied);
    }

    void aFileThatIsThereIsServedFromANearlyFullDiskANewOneIsNotBegun()
    {
        Riverside r;
        QTemporaryDir folder;
        const QString old = folder.filePath(QStringLiteral("old.db"));
        QVERIFY(r.service->backup(old));
        test::ScriptedDisk disk;
        disk.free = 0;
        const auto served = Service::openFile(old, disk);
        QVERIFY2(served, served ? "" : qPrintable(served.error().detail));
        QCOMPARE(Service::openFile(folder.filePath(QStringLiteral("new.db")), disk).error().reason,
            Reason::DiskReserve);
    }

    void whateverRoomIsLeftWhatWasAnsweredIsThere()
    {
        for (const qint64 room : {0, 20'000, 200'000, 900'000}) {
            test::FaultDisk fault;
            Riverside r;
            test::ScriptedDisk disk;
            r.database->setDisk(disk); // nobody warns
            fault.leave(room);
            QList<RawId> answered;
            QList<PushItem> unanswered;
            for (int i = 0; i < 150; ++i) {
                const RawId id = r.id();
                const QString story(2000, QLatin1Char('x'));
                const PushItem item = r.ana.item(r.ana.transaction({op(OpKind::Create, "listing", id,
                    fields({{"workshop", r.kiln.hex()}, {"title", word("Mug")}, {"story", story}}))}));
                unanswered.append(item);
                const auto answer = r.ana.send(unanswered);
                if (answer) {
                    QCOMPARE(answer->verdicts.first().verdict, Verdict::Applied);
                    answered.append(id);
                    unanswered.clear();
                    continue;
                }
                QCOMPARE(answer.error().reason, Reason::DiskFull);
                QCOMPARE(statusOf(answer.error()), 507);
                break;
            }
            QCOMPARE(unanswered.size(), 1);
            QVERIFY(room < 200'000 || !answered.isEmpty());
            fault.leave(-1);
            QVERIFY(r.ana.send(unanswered)); // goes on by itself
            r.open();
            QVERIFY(r.service->check()->isEmpty());
            r.ana.pull();
            for (const RawId &id : std::as_const(answered))
                QVERIFY(r.ana.rows.contains(id));
        }
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
