// SPDX-License-Identifier: GPL-3.0-or-later
// The store on disks that fill up, refuse a write, or were left by a program that was killed.
#include "models/store/applypage.h"
#include "models/store/backup.h"
#include "models/store/openalone.h"
#include "models/store/outbox.h"
#include "models/store/readers.h"
#include "models/store/writer.h"
#include "tests/support/faultdisk.h"
#include "tests/support/localstore.h"

#include <QFile>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a killed program leaves: the files as they lie there now, in another folder.
QString leftBehind(const LocalStore &local, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("store.db"));
    for (const char *end : {"", "-wal"})
        QFile::copy(local.path() + QLatin1String(end), path + QLatin1String(end));
    return path;
}

Edit newListing(Store &store, const LocalStore &local, const QString &title, Listing &listing)
{
    listing.id = store.ids().next();
    listing.workshop = local.pottery;
    listing.title = title;
    listing.story = QString(2000, QLatin1Char('x'));
    Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), title});
    edit.create(listing);
    return edit;
}

} // namespace

class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNearlyFullDiskTakesNoNewWorkButVerdicts()
    {
        LocalStore local;
        ScriptedDisk disk;
        local.store->database().setDisk(disk);
        Listing mug;
        const auto made = local.store->commit(newListing(*local.store, local, QStringLiteral("Mug"), mug));
        QVERIFY(made);
        disk.free = standardReserve - 1'500'000;
        Listing bowl;
        const auto refused
            = local.store->commit(newListing(*local.store, local, QStringLiteral("Bowl"), bowl));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Storage);
        QCOMPARE(refused.error().reason, Reason::DiskReserve);
        QCOMPARE(refused.error().subject, QStringLiteral("2 MB")); // what has to be freed
        QVERIFY(!local.store->find<Listing>(bowl.id));
        QCOMPARE(local.store->find<Listing>(mug.id)->title, QStringLiteral("Mug")); // reading goes on
        QCOMPARE(local.store->undo().error().reason, Reason::DiskReserve);
        // What the server decided frees the outbox and is taken over all the same.
        const auto judged = applyVerdicts(
            *local.store, {{made->txids.first(), Verdict::Rejected, 0, Reason::RoleMissing, {}, {}}});
        QVERIFY(judged);
        QCOMPARE(outboxCounts(local.store->database())->waiting, qint64(0));
        disk.free = standardReserve; // and by itself again when there is room
        QVERIFY(local.store->commit(newListing(*local.store, local, QStringLiteral("Bowl"), bowl)));
    }

    void aFileThatDoesNotFitIsRefusedBeforeItIsWritten()
    {
        LocalStore local;
        ScriptedDisk disk;
        disk.free = standardReserve + 1000;
        local.store->database().setDisk(disk);
        QVERIFY(local.store->database().hasRoom(1000));
        QCOMPARE(local.store->database().hasRoom(1001).error().subject, QStringLiteral("1 MB"));
        const QString path = local.folder.filePath(QStringLiteral("backup.db"));
        const auto refused = backupStore(*local.store, path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DiskReserve);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    }

    void whateverRoomIsLeftWhatWasSavedStaysAndNothingElse_data()
    {
        QTest::addColumn<qint64>("room");
        const bool thorough = qEnvironmentVariableIsSet("COOPERAGE_LONG");
        for (qint64 room = 0; room <= 2'000'000; room += thorough ? 62'500 : 500'000)
            QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
    }

    void whateverRoomIsLeftWhatWasSavedStaysAndNothingElse()
    {
        QFETCH(qint64, room);
        FaultDisk fault;
        LocalStore local;
        ScriptedDisk disk; // nobody warns: another program takes the last room
        local.store->database().setDisk(disk);
        fault.leave(room);
        QList<RawId> saved;
        QList<RawId> refused;
        for (int i = 0; i < 400; ++i) {
            Listing one;
            const auto done = local.store->commit(
                newListing(*local.store, local, QStringLiteral("Listing %1").arg(i), one));
            if (!done)
                QCOMPARE(done.error().reason, Reason::DiskFull);
            (done ? saved : refused).append(one.id);
        }
        QVERIFY(!refused.isEmpty());
        QVERIFY(room < 500'000 || !saved.isEmpty());
        QVERIFY(!local.store->database().isAbandoned()); // full is not broken
        QTemporaryDir elsewhere;
        const QString killed = leftBehind(local, elsewhere);
        fault.leave(-1);
        Listing last; // goes on by itself when there is room
        QVERIFY(local.store->commit(newListing(*local.store, local, QStringLiteral("Last"), last)));
        saved.append(last.id);
        local.store.reset();
        for (const QString &path : {local.path(), killed}) {
            const auto again = Store::open(path, Database::Mode::Write, local.clock, local.random);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            for (const RawId &id : std::as_const(saved))
                QVERIFY((*again)->find<Listing>(id) || (path == killed && id == last.id));
            for (const RawId &id : std::as_const(refused))
                QVERIFY(!(*again)->find<Listing>(id));
            QCOMPARE(
                outboxCounts((*again)->database())->waiting, qint64(saved.size() - (path == killed ? 1 : 0)));
        }
    }

    void afterAFailedFsyncNothingMoreIsStoredUntilTheNextStart()
    {
        FaultDisk fault;
        LocalStore local;
        Listing mug;
        QVERIFY(local.store->commit(newListing(*local.store, local, QStringLiteral("Mug"), mug)));
        fault.failSyncs(1);
        Listing bowl;
        const auto unknown
            = local.store->commit(newListing(*local.store, local, QStringLiteral("Bowl"), bowl));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().reason, Reason::DiskFailed);
        QVERIFY(local.store->database().isAbandoned());
        // The disk answers again, but memory is no longer to be believed.
        const int syncs = fault.syncs();
        Listing plate;
        const auto refused
            = local.store->commit(newListing(*local.store, local, QStringLiteral("Plate"), plate));
        QCOMPARE(refused.error().reason, Reason::DiskFailed);
        QCOMPARE(local.store->database().run(QStringLiteral("DELETE FROM undo_step")).error().reason,
            Reason::DiskFailed);
        QVERIFY(local.store->find<Listing>(mug.id)); // reading goes on
        const QByteArray log = contents(local.path() + QStringLiteral("-wal"));
        local.store.reset();
        QCOMPARE(fault.syncs(), syncs); // closing did not take the log in
        QCOMPARE(contents(local.path() + QStringLiteral("-wal")), log);
        const auto again = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QVERIFY((*again)->find<Listing>(mug.id));
        // Bowl was unknown: whole or not at all, and never half.
        QCOMPARE(outboxCounts((*again)->database())->waiting, (*again)->find<Listing>(bowl.id) ? 2 : 1);
        QVERIFY(!(*again)->find<Listing>(plate.id));
        QVERIFY((*again)->commit(newListing(**again, local, QStringLiteral("Plate"), plate)));
    }

    void theLogOfAKilledProgramIsForcedToDiskBeforeItIsRead()
    {
        LocalStore local;
        Listing mug;
        QVERIFY(local.store->commit(newListing(*local.store, local, QStringLiteral("Mug"), mug)));
        QTemporaryDir elsewhere;
        const QString killed = leftBehind(local, elsewhere);
        const QByteArray log = contents(killed + QStringLiteral("-wal"));
        QVERIFY(!log.isEmpty());
        const auto settled = settleLog(killed);
        QVERIFY(settled && *settled);
        QCOMPARE(contents(killed + QStringLiteral("-wal")), log); // the same bytes, written once more
        QVERIFY(!*settleLog(elsewhere.filePath(QStringLiteral("nothing.db"))));
        const auto again = Store::open(killed, Database::Mode::Write, local.clock, local.random);
        QVERIFY(again);
        QVERIFY((*again)->find<Listing>(mug.id));
        QCOMPARE(QFile(killed + QStringLiteral("-wal")).size(), qint64(0)); // taken in at once
    }

    void aDamagedFileIsRefusedAfterAnUncleanEndAndLeftAsItIs()
    {
        LocalStore local;
        for (int i = 0; i < 100; ++i) {
            Listing one;
            QVERIFY(local.store->commit(
                newListing(*local.store, local, QStringLiteral("Listing %1").arg(i), one)));
        }
        QVERIFY(local.store->database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        Listing last;
        QVERIFY(local.store->commit(newListing(*local.store, local, QStringLiteral("Last"), last)));
        QTemporaryDir elsewhere;
        const QString killed = leftBehind(local, elsewhere);
        QFile file(killed);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 40; page * 4096 < file.size(); page += 3) {
            file.seek(page * 4096);
            file.write(QByteArray(64, '\xee'));
        }
        file.close();
        const auto refused = Store::open(killed, Database::Mode::Write, local.clock, local.random);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DatabaseDamaged);
        QVERIFY(QFile::exists(killed));
    }

    void aWriterWhoseDiskFailedStillAnswersQuestions()
    {
        FaultDisk fault;
        LocalStore local;
        Writer writer(*local.store);
        fault.failSyncs(1, 1000);
        Listing mug;
        const Edit edit = newListing(*local.store, local, QStringLiteral("Mug"), mug);
        const auto failed = writer.run([edit](Store &store) { return store.commit(edit); }).result();
        QCOMPARE(failed.error().reason, Reason::DiskFailed);
        const auto counts = writer.run([](Store &store) { return outboxCounts(store.database()); }).result();
        QVERIFY(counts);
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "disk_test.moc"
