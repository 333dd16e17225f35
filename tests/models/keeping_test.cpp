// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a store: made by somebody's file copy, by the program every day, before an upgrade; and a store
// that is damaged, put right again without losing what was not sent.
#include "models/core/changejson.h"
#include "models/records/stock.h"
#include "models/store/applypage.h"
#include "models/store/instance.h"
#include "models/store/keptbackups.h"
#include "models/store/outbox.h"
#include "models/store/rows.h"
#include "models/store/unknownrows.h"
#include "tests/support/faultdisk.h"
#include "tests/support/localstore.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace cooperage;
using namespace cooperage::test;

namespace {

RawId made(LocalStore &local, const QString &title)
{
    Listing listing;
    listing.id = local.store->ids().next();
    listing.workshop = local.pottery;
    listing.title = title;
    Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), title});
    edit.create(listing);
    return local.store->commit(edit) ? listing.id : RawId();
}

QList<RawId> waitingTxids(Store &store)
{
    QList<RawId> txids;
    const auto entries = waitingEntries(store.database(), 1000, 1'000'000'000);
    for (const OutboxEntry &entry : *entries)
        txids.append(entry.txid);
    return txids;
}

/// Pages of tables that come last in the file, so that what was typed can still be read.
void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40 * 4096);
    for (const int page : {5, 6, 7}) { // tables of records, made first
        file.seek(qint64(page) * 4096);
        file.write(QByteArray(4096, '\xee'));
    }
}

} // namespace

class KeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopiedProfileGoesOnUnderNumbersOfItsOwn()
    {
        LocalStore local;
        const QString here = local.folder.filePath(QStringLiteral("here"));
        QVERIFY(!*claimInstance(*local.store, here)); // new: nothing to notice
        made(local, QStringLiteral("Mug"));
        const RawId replica = local.store->syncState()->replica;
        const QList<RawId> waiting = waitingTxids(*local.store);
        QVERIFY(!*claimInstance(*local.store, here)); // started again
        QCOMPARE(local.store->syncState()->replica, replica);
        local.store.reset();

        const QString copy = local.folder.filePath(QStringLiteral("copy.db"));
        QVERIFY(QFile::copy(local.path(), copy));
        const auto there = Store::open(copy, Database::Mode::Write, local.clock, local.random);
        QVERIFY(there);
        const QString elsewhere = local.folder.filePath(QStringLiteral("other/computer"));
        QVERIFY(*claimInstance(**there, elsewhere));
        QVERIFY((*there)->syncState()->replica != replica);
        QCOMPARE(waitingTxids(**there), waiting); // the same work under the same txids
        QCOMPARE((*there)->syncState()->n, qint64(waiting.size()));
        QVERIFY(!*claimInstance(**there, elsewhere)); // once
        // The original is none the wiser and goes on as it was.
        const auto original = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY(!*claimInstance(**original, here));
        QCOMPARE((*original)->syncState()->replica, replica);
    }

    void aStoreIsAtHomeInOnePlaceOfOneComputer()
    {
        const QString one = instanceFile(QStringLiteral("/state"), QStringLiteral("/home/ana/a/store.db"));
        QCOMPARE(instanceFile(QStringLiteral("/state"), QStringLiteral("/home/ana/a/store.db")), one);
        QVERIFY(instanceFile(QStringLiteral("/state"), QStringLiteral("/home/ana/b/store.db")) != one);
        QVERIFY(one.startsWith(QStringLiteral("/state/")));
    }

    void oneBackupADayAndTheOldestGo()
    {
        LocalStore local;
        const QString folder = local.folder.filePath(QStringLiteral("backups"));
        const KeptBackups kept{folder};
        const auto due = [&] { return backUpIfDue(*local.store, folder, {local.clock.ms}); };
        QVERIFY(due()->has_value());
        local.clock.ms += 3'600'000;
        QVERIFY(!due()->has_value());
        const qint64 keep = *local.store->setting(u"backups_kept");
        for (int day = 0; day < keep + 3; ++day) {
            local.clock.ms += 86'400'000;
            const auto done = due();
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            QVERIFY(done->has_value());
        }
        QCOMPARE(kept.of(dailyBackup).size(), keep);
        QVERIFY(kept.of(dailyBackup).first() > kept.of(dailyBackup).last()); // newest first
        // What a person made stays, whatever its age.
        const QString own = folder + QStringLiteral("/store-20200101-000000.db");
        QVERIFY(backupStore(*local.store, own));
        local.clock.ms += 86'400'000;
        QVERIFY(due()->has_value());
        QVERIFY(QFile::exists(own));
        QVERIFY(QFile::permissions(own) == QFile::permissions(kept.of(dailyBackup).first()));
    }

    void workThatGoesOnMeanwhileDoesNotMakeABackupDamaged()
    {
        LocalStore local;
        made(local, QStringLiteral("Mug"));
        const auto reading = *Store::open(local.path(), Database::Mode::Read, local.clock, local.random);
        std::atomic<bool> stop = false;
        std::thread work([&] { // the one that writes, in its thread
            const auto writing = *Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
            while (!stop) {
                Listing listing;
                listing.id = writing->ids().next();
                listing.workshop = local.pottery;
                listing.title = QStringLiteral("Bowl");
                Edit edit(
                    QStringLiteral("listing.create"), {QStringLiteral("listing.create"), listing.title});
                edit.create(listing);
                if (!writing->commit(edit))
                    break;
            }
        });
        QStringList problems;
        for (int i = 0; i < 5; ++i) {
            const auto done
                = backupStore(*reading, local.folder.filePath(QStringLiteral("backup-%1.db").arg(i)));
            if (!done)
                problems.append(nameOf(done.error().reason));
        }
        stop = true;
        work.join();
        QCOMPARE(problems, QStringList());
    }

    void aBackupOfTheFutureDoesNotPutThemOff()
    {
        LocalStore local;
        const QString folder = local.folder.filePath(QStringLiteral("backups"));
        QVERIFY(backUpIfDue(*local.store, folder, {local.clock.ms + qint64(365) * 86'400'000})->has_value());
        QVERIFY(backUpIfDue(*local.store, folder, {local.clock.ms})->has_value());
    }

    void withoutRoomThereIsNoBackupAndTheOldOnesStay()
    {
        LocalStore local;
        const QString folder = local.folder.filePath(QStringLiteral("backups"));
        QVERIFY(backUpIfDue(*local.store, folder, {local.clock.ms})->has_value());
        ScriptedDisk disk;
        disk.free = standardReserve;
        local.store->database().setDisk(disk);
        const auto refused = backUpIfDue(*local.store, folder, {local.clock.ms + 86'400'000});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DiskReserve);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }

    void whatANewerProgramWroteHasItsPlaceAfterAnUpgrade()
    {
        LocalStore local;
        const RawId mug = made(local, QStringLiteral("Mug"));
        Database &database = local.store->database();
        // As an earlier version would have taken it: a field and a kind of record it did not know.
        LogRow shelf;
        shelf.table = QStringLiteral("location");
        shelf.id = local.store->ids().next();
        shelf.rv = 7;
        shelf.scope = QStringLiteral("common");
        shelf.put = {{QStringLiteral("name"), QStringLiteral("Back shelf")},
            {QStringLiteral("workshop"), local.store->ids().next().hex()}};
        QVERIFY(keepUnknownRow(database, shelf));
        QVERIFY(database.run(QStringLiteral("UPDATE sync_state SET writing = 1")));
        QVERIFY(
            database.run(QStringLiteral("UPDATE listing SET _ext = '{\"benefit\":\"Light\",\"later\":1}'")));
        QVERIFY(database.run(QStringLiteral("UPDATE sync_state SET writing = 0")));
        QVERIFY(database.run(QStringLiteral("ALTER TABLE listing DROP COLUMN benefit")));
        QVERIFY(database.run(QStringLiteral("DROP TABLE location")));
        local.store.reset();
        const auto upgraded = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error().detail));
        QCOMPARE((*upgraded)->find<Listing>(mug)->benefit, QStringLiteral("Light"));
        QCOMPARE((*upgraded)->find<Location>(shelf.id)->name, QStringLiteral("Back shelf"));
        Database &now = (*upgraded)->database();
        QCOMPARE(*now.number(QStringLiteral("SELECT count(*) FROM unknown_row")), qint64(0));
        QCOMPARE(*now.number(QStringLiteral("SELECT count(*) FROM listing WHERE _ext = '{\"later\":1}'")),
            qint64(1));
    }

    void rowsOfAKindNobodyKnowsAreKeptAndLetGo()
    {
        LocalStore local;
        LogRow guild;
        guild.table = QStringLiteral("guild");
        guild.id = local.store->ids().next();
        guild.put = {{QStringLiteral("name"), QStringLiteral("Potters")}};
        const auto rv = [&] {
            return *local.store->database().number(QStringLiteral("SELECT sum(rv) FROM unknown_row"));
        };
        for (const int number : {3, 5, 4}) { // an older state that comes later says nothing
            guild.rv = number;
            QVERIFY(keepUnknownRow(local.store->database(), guild));
        }
        QCOMPARE(rv(), qint64(5));
        guild.drop = true;
        QVERIFY(keepUnknownRow(local.store->database(), guild));
        QCOMPARE(rv(), qint64(0));
    }

    void anOlderFileIsCopiedBeforeItIsUpgraded()
    {
        LocalStore local;
        const RawId mug = made(local, QStringLiteral("Mug"));
        // As an earlier version would have left it: a column fewer.
        QVERIFY(local.store->database().run(QStringLiteral("ALTER TABLE listing DROP COLUMN benefit")));
        QVERIFY(local.store->database().run(QStringLiteral("PRAGMA user_version=0")));
        local.store.reset();
        const auto upgraded = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error().detail));
        QCOMPARE((*upgraded)->find<Listing>(mug)->title, QStringLiteral("Mug"));
        const KeptBackups kept{local.folder.filePath(QStringLiteral("backups"))};
        QCOMPARE(kept.of(upgradeBackup).size(), 1);
        const auto before = Database::open(kept.of(upgradeBackup).first(), Database::Mode::Read);
        QVERIFY(before);
        QCOMPARE(*(*before)->number(QStringLiteral("PRAGMA user_version")), qint64(0));
        QCOMPARE(*(*before)->number(QStringLiteral("SELECT count(*) FROM listing")), qint64(1));
        QVERIFY(!(*before)->run(QStringLiteral("SELECT benefit FROM listing")));
    }

    void anUpgradeWithoutRoomForTheCopyChangesNothing()
    {
        FaultDisk fault;
        LocalStore local;
        made(local, QStringLiteral("Mug"));
        QVERIFY(local.store->database().run(QStringLiteral("ALTER TABLE listing DROP COLUMN benefit")));
        QVERIFY(local.store->database().run(QStringLiteral("PRAGMA user_version=0")));
        local.store.reset();
        fault.leave(50'000);
        const auto refused = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DiskFull);
        fault.leave(-1);
        const auto file = Database::open(local.path(), Database::Mode::Read);
        QCOMPARE(*(*file)->number(QStringLiteral("PRAGMA user_version")), qint64(0));
        QVERIFY(!(*file)->run(QStringLiteral("SELECT benefit FROM listing")));
    }

    void aFileOfANewerProgramIsReadAndNothingIsWritten()
    {
        LocalStore local;
        const RawId mug = made(local, QStringLiteral("Mug"));
        QVERIFY(local.store->database().run(QStringLiteral("PRAGMA user_version=99")));
        local.store.reset();
        auto opened = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY(opened);
        local.store = std::move(*opened);
        QVERIFY(local.store->isReadOnly());
        QCOMPARE(local.store->find<Listing>(mug)->title, QStringLiteral("Mug"));
        QVERIFY(made(local, QStringLiteral("Bowl")).isNull());
        // Sync would write rows without the columns this program does not know: it may not either.
        const Page page{{}, {}, {QStringLiteral("cursor-9"), 9, QByteArray(16, 'c'), 9, true}};
        QCOMPARE(applyPage(*local.store, page).error().fault, Fault::Outdated);
        QCOMPARE(applyVerdicts(*local.store, {}).error().reason, Reason::DatabaseNewer);
        QVERIFY(!*claimInstance(*local.store, local.folder.filePath(QStringLiteral("token"))));
    }

    void aDamagedStoreIsPutRightFromTheNewestGoodBackup()
    {
        LocalStore local;
        const QString folder = local.folder.filePath(QStringLiteral("backups"));
        const RawId mug = made(local, QStringLiteral("Mug"));
        QVERIFY(backUpIfDue(*local.store, folder, {local.clock.ms})->has_value());
        const RawId bowl = made(local, QStringLiteral("Bowl")); // since the backup
        const QList<RawId> waiting = waitingTxids(*local.store);
        local.store.reset();
        QFile broken(folder + QStringLiteral("/zz.db")); // newer, and no database at all
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(9000, 'x'));
        broken.close();
        damage(local.path());
        const QString good = newestGoodBackup(folder);
        QVERIFY(good.contains(QStringLiteral("daily-")));
        const auto done = restoreStore(good, local.path(), local.clock, local.random);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(done->kept.contains(QStringLiteral("damaged-")));
        QVERIFY(QFile::exists(done->kept));
        QCOMPARE(done->salvaged, qint64(1));
        const auto store = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY(store);
        QCOMPARE((*store)->find<Listing>(mug)->title, QStringLiteral("Mug"));
        QCOMPARE((*store)->find<Listing>(bowl)->title, QStringLiteral("Bowl"));
        QCOMPARE(waitingTxids(**store), waiting);
        const auto sound = checkChainOf(**store);
        QVERIFY(sound);
    }

    void withoutABackupEverythingIsFetchedAnewAndUnsentWorkStays()
    {
        LocalStore local;
        const RawId mug = made(local, QStringLiteral("Mug"));
        const Identity self = *local.store->identity();
        const QList<RawId> waiting = waitingTxids(*local.store);
        local.store.reset();
        damage(local.path());
        const auto done = beginAfresh(local.path(), local.clock, local.random);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->salvaged, qint64(waiting.size()));
        const auto store = Store::open(local.path(), Database::Mode::Write, local.clock, local.random);
        QVERIFY(store);
        QCOMPARE((*store)->identity()->device, self.device);
        QCOMPARE((*store)->identity()->person, self.person);
        QVERIFY((*store)->syncState()->cursor.isEmpty()); // from the beginning
        QCOMPARE((*store)->find<Listing>(mug)->title, QStringLiteral("Mug"));
        QCOMPARE(waitingTxids(**store), waiting);
    }

    void aFileThatSaysNothingAnyMoreIsLeftToThePerson()
    {
        LocalStore local;
        local.store.reset();
        QFile file(local.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        QCOMPARE(
            beginAfresh(local.path(), local.clock, local.random).error().reason, Reason::DatabaseDamaged);
        QVERIFY(QFile::exists(local.path()));
        QVERIFY(newestGoodBackup(local.folder.filePath(QStringLiteral("backups"))).isEmpty());
    }

private:
    /// Every number follows the one before, each hash made from the last.
    static bool checkChainOf(Store &store)
    {
        QByteArray h = chainStart();
        qint64 n = 0;
        const auto entries = waitingEntries(store.database(), 1000, 1'000'000'000);
        for (const OutboxEntry &entry : *entries) {
            h = chained(h, entry.item.body);
            if (entry.item.envelope.n != ++n || entry.item.envelope.h != h)
                return false;
        }
        return n == store.syncState()->n;
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "keeping_test.moc"
