// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/edit.h"
#include "tests/support/localstore.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace cooperage;
using cooperage::test::LocalStore;

class BackupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalStore> here;

    QString folder() const { return here->folder.path(); }
    RawId collective() const { return here->store->identity()->collective; }
    QString backedUp() const
    {
        const auto done = backupStore(*here->store, newBackupPath(folder(), here->clock));
        return done ? done->path : QString();
    }
    void addListing(const QString &title)
    {
        Listing listing;
        listing.id = here->store->ids().next();
        listing.workshop = here->pottery;
        listing.title = title;
        Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), title, 1});
        edit.create(listing);
        QVERIFY(here->store->commit(edit));
    }
    static qsizetype listingsIn(const QString &path, const Clock &clock, RandomSource &random)
    {
        const auto store = Store::open(path, Database::Mode::Read, clock, random);
        return store ? (*store)->select<Listing>(QString())->size() : -1;
    }

private Q_SLOTS:
    void init() { here = std::make_unique<LocalStore>(); }

    void whatWasMadeIsListedNewestFirst()
    {
        QVERIFY(backupsIn(folder()).isEmpty());
        const QString first = backedUp();
        here->clock.ms += 3'600'000;
        const QString second = backedUp();
        const QList<BackupFile> found = backupsIn(folder());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().path, second);
        QCOMPARE(found.last().path, first);
        QCOMPARE(found.first().at.ms, here->clock.ms / 1000 * 1000);
        QVERIFY(found.first().bytes > 0);
    }

    void twoInOneSecondHaveNamesOfTheirOwn()
    {
        QVERIFY(!backedUp().isEmpty());
        QVERIFY(!backedUp().isEmpty());
        QCOMPARE(backupsIn(folder()).size(), 2);
    }

    void aLookTellsWhatIsInside()
    {
        addListing(QStringLiteral("Mug"));
        const auto seen = checkBackup(backedUp(), collective());
        QVERIFY(seen);
        QCOMPARE(seen->waiting, qint64(1));
        QCOMPARE(seen->records, *recordsIn(here->store->database()));
    }

    void anothersBackupIsNamedAsSuch()
    {
        const RawId other = here->store->ids().next();
        QCOMPARE(checkBackup(backedUp(), other).error().reason, Reason::WrongKindOfFile);
    }

    void aBrokenOrForeignFileIsRefused()
    {
        const QString path = here->folder.filePath(QStringLiteral("broken.db"));
        QCOMPARE(checkBackup(path, collective()).error().reason, Reason::FileMissing);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(checkBackup(path, collective()).error().reason, Reason::DatabaseDamaged);
        SeededRandom random{3};
        const QString store = here->folder.filePath(QStringLiteral("other.db"));
        QVERIFY(!restoreStore(path, store, here->clock, random));
        QVERIFY(!QFile::exists(store));
    }

    void restoringKeepsWhatWasThereAndLeadsBack()
    {
        const QString backup = backedUp();
        addListing(QStringLiteral("Mug"));
        const QString path = here->path();
        here->store.reset(); // nobody may have it open
        SeededRandom random{3};
        const auto done = restoreStore(backup, path, here->clock, random);
        QVERIFY(done);
        QCOMPARE(listingsIn(path, here->clock, random), 0);
        const QList<BackupFile> found = backupsIn(folder());
        QCOMPARE(found.size(), 2);
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const BackupFile &file) {
            return file.kind == BackupFile::Kind::Replaced && file.path == done->kept;
        }));
        here->clock.ms += 60'000;
        QVERIFY(restoreStore(done->kept, path, here->clock, random));
        QCOMPARE(listingsIn(path, here->clock, random), 1);
    }

    void aBackupOfAnotherCollectiveTakesNobodysPlace()
    {
        const QString backup = backedUp();
        QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(QStringLiteral("store.db"));
        SeededRandom random{99};
        {
            const auto other = Store::open(path, Database::Mode::Write, here->clock, random);
            QVERIFY(other && (*other)->setIdentity({(*other)->ids().next(), {}, {}, {}, {}}));
        }
        const QByteArray before = QFileInfo(path).lastModified().toString().toUtf8();
        const auto done = restoreStore(backup, path, here->clock, random);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason::WrongKindOfFile);
        QCOMPARE(QFileInfo(path).lastModified().toString().toUtf8(), before);
        QVERIFY(backupsIn(elsewhere.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
