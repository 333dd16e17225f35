// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/records/entities.h"
#include "models/store/disk.h"
#include "models/store/openalone.h"
#include "models/store/replica.h"
#include "models/store/salvage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cooperage {

namespace {

/// What must be the same in a copy.
struct Fingerprint
{
    qint64 records = 0;
    qint64 seq = 0;
    qint64 outbox = 0;
    bool operator==(const Fingerprint &) const = default;
};

Result<Fingerprint> fingerprintOf(Database &database)
{
    const auto records = recordsIn(database);
    const auto seq = database.number(QStringLiteral("SELECT seq FROM sync_state"));
    const auto outbox = database.number(QStringLiteral("SELECT count(*) FROM outbox"));
    if (!records || !seq || !outbox)
        return failure(!records ? records.error() : !seq ? seq.error() : outbox.error());
    return Fingerprint{*records, *seq, *outbox};
}

Result<void> mustBeWhole(Database &database, const QString &name)
{
    Query check = database.query(QStringLiteral("PRAGMA integrity_check(1)"));
    if (auto done = check.run(); !done)
        return done;
    if (!check.next() || check.text(0) != QLatin1String("ok"))
        return failure(Fault::Storage, Reason::DatabaseDamaged, name);
    return {};
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Result<Fingerprint> examined(const QString &path)
{
    auto copy = Database::open(path, Database::Mode::Read);
    if (!copy)
        return failure(copy.error());
    if (auto whole = mustBeWhole(**copy, nameOf(path)); !whole)
        return failure(whole.error());
    return fingerprintOf(**copy);
}

void removeWithCompanions(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

/// On the disk of the file itself the reserve is left alone; another one may be filled up.
Result<void> roomForCopy(const Database &database, const QString &path)
{
    const qint64 size = QFileInfo(database.path()).size();
    const bool sameDisk = QStorageInfo(QFileInfo(path).absolutePath()).rootPath()
        == QStorageInfo(QFileInfo(database.path()).absolutePath()).rootPath();
    return roomFor(database.disk(), path, sameDisk ? size : size - database.disk().reserve());
}

/// Makes sure of a file that is to become the store. @p damaged: to be salvaged; may be empty.
Result<RestoreDone> rehearse(
    const QString &path, const QString &damaged, const Clock &clock, RandomSource &random)
{
    auto store = Store::open(path, Database::Mode::Write, clock, random);
    if (!store)
        return failure(store.error());
    if ((*store)->isReadOnly())
        return failure(Fault::Outdated, Reason::DatabaseNewer, nameOf(path));
    Database &database = (*store)->database();
    if (auto whole = mustBeWhole(database, nameOf(path)); !whole)
        return failure(whole.error());
    if (auto renewed = offerAgain(**store); !renewed)
        return failure(renewed.error());
    const auto salvaged = damaged.isEmpty() ? Result<qint64>(0) : salvageWork(**store, damaged);
    const auto fingerprint = fingerprintOf(database);
    if (!salvaged || !fingerprint)
        return failure(salvaged ? fingerprint.error() : salvaged.error());
    return RestoreDone{{}, fingerprint->records, fingerprint->outbox, *salvaged};
}

bool isDamaged(const QString &path)
{
    if (!QFile::exists(path))
        return false;
    const auto file = Database::open(path, Database::Mode::Read);
    return file ? !quickCheck(**file) : file.error().reason == Reason::DatabaseDamaged;
}

/// A backup may only take the place of a store of the same collective, or of none at all. One that cannot
/// be read any more may be replaced: that is what backups are for.
Result<void> mustBelongHere(const QString &backup, const QString &storePath)
{
    const auto theirs = collectiveOf(backup);
    if (!theirs)
        return failure(theirs.error());
    const auto ours = QFile::exists(storePath) ? collectiveOf(storePath) : Result<RawId>(*theirs);
    if (ours && *ours != *theirs)
        return failure(Fault::Invalid, Reason::WrongKindOfFile, nameOf(backup));
    return {};
}

Result<QString> setAside(const QString &path, const char *as, const Clock &clock)
{
    if (!QFile::exists(path))
        return QString();
    const QString time
        = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QDir folder = QFileInfo(path).dir();
    QString kept = folder.filePath(QStringLiteral("%1-%2.db").arg(QLatin1String(as), time));
    for (int i = 2; QFile::exists(kept); ++i)
        kept = folder.filePath(QStringLiteral("%1-%2-%3.db").arg(QLatin1String(as), time).arg(i));
    for (const char *ending : {"-wal", "-shm", ""}) {
        const QString from = path + QLatin1String(ending);
        if (QFile::exists(from) && !QFile::rename(from, kept + QLatin1String(ending)))
            return failure(Fault::Storage, Reason::FileUnwritable, nameOf(from));
    }
    return kept;
}

} // namespace

Result<qint64> recordsIn(Database &database)
{
    qint64 records = 0;
    for (const Entity &entity : allEntities()) {
        const QString table = QLatin1String(entity.table);
        Query known = database.query(
            QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"));
        if (auto done = known.run(table); !done)
            return failure(done.error());
        if (!known.next() || known.integer(0) == 0)
            continue;
        const auto count = database.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!count)
            return count;
        records += *count;
    }
    return records;
}

Result<void> forceToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    for (const QString &one : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(one).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return failure(Fault::Storage, Reason::FileUnreadable, nameOf(one));
        const int synced = ::fsync(descriptor);
        ::close(descriptor);
        if (synced != 0)
            return failure(Fault::Storage, Reason::DiskFailed, nameOf(one));
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

namespace {

/// The proven file takes the store's place; the old one keeps its own under another name.
Result<RestoreDone> putInPlace(
    const QString &rehearsal, const QString &storePath, const Clock &clock, Result<RestoreDone> done)
{
    if (!done) {
        removeWithCompanions(rehearsal);
        return done;
    }
    if (auto forced = forceToDisk(rehearsal); !forced)
        return failure(forced.error());
    auto kept = setAside(storePath, isDamaged(storePath) ? "damaged" : "replaced", clock);
    if (!kept)
        return failure(kept.error());
    if (!QFile::rename(rehearsal, storePath))
        return failure(Fault::Storage, Reason::FileUnwritable, nameOf(storePath));
    if (auto forced = forceToDisk(storePath); !forced)
        return failure(forced.error());
    done->kept = *kept;
    return done;
}

} // namespace

Result<BackupDone> backupStore(const Store &store, const QString &path)
{
    if (QFile::exists(path))
        return failure(Fault::Invalid, Reason::FileExists, nameOf(path));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    const QString part = path + QStringLiteral(".part");
    removeWithCompanions(part);
    if (auto fits = roomForCopy(store.database(), path); !fits)
        return failure(fits.error());
    const auto before = fingerprintOf(store.database());
    // SQLite does not force what it writes here to disk, so that is done before anything is believed.
    if (auto copied = store.database().query(QStringLiteral("VACUUM INTO ?")).run(part); !copied) {
        removeWithCompanions(part);
        return failure(copied.error());
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (auto forced = forceToDisk(part); !forced)
        return failure(forced.error());
    const auto copy = examined(part);
    const auto after = fingerprintOf(store.database());
    // Work goes on meanwhile: then the copy is of a moment in between, and sound if it is whole.
    const bool still = before && after && *before == *after;
    if (!copy || !before || !after || (still && !(*copy == *after))) {
        removeWithCompanions(part);
        return failure(!copy ? copy.error()
                : !before    ? before.error()
                : !after     ? after.error()
                             : Error{Fault::Storage, Reason::DatabaseDamaged, nameOf(path), {}, {}});
    }
    for (const char *ending : {"-wal", "-shm"}) // of looking at it
        QFile::remove(part + QLatin1String(ending));
    if (!QFile::rename(part, path))
        return failure(Fault::Storage, Reason::FileUnwritable, nameOf(path));
    if (auto forced = forceToDisk(path); !forced)
        return failure(forced.error());
    return BackupDone{path, QFileInfo(path).size(), copy->records};
}

Result<RestoreDone> restoreStore(
    const QString &backup, const QString &storePath, const Clock &clock, RandomSource &random)
{
    if (!QFile::exists(backup))
        return failure(Fault::Storage, Reason::FileMissing, nameOf(backup));
    if (auto whole = examined(backup); !whole)
        return failure(whole.error());
    if (auto same = mustBelongHere(backup, storePath); !same)
        return failure(same.error());
    const QString rehearsal = storePath + QStringLiteral(".rehearsal");
    removeWithCompanions(rehearsal);
    if (!QFile::copy(backup, rehearsal))
        return failure(Fault::Storage, Reason::FileUnwritable, nameOf(rehearsal));
    QFile::setPermissions(rehearsal, QFile::ReadOwner | QFile::WriteOwner);
    return putInPlace(rehearsal, storePath, clock,
        rehearse(rehearsal, isDamaged(storePath) ? storePath : QString(), clock, random));
}

Result<RestoreDone> beginAfresh(const QString &storePath, const Clock &clock, RandomSource &random)
{
    const auto self = identityIn(storePath);
    if (!self)
        return failure(Fault::Storage, Reason::DatabaseDamaged, nameOf(storePath));
    const QString rehearsal = storePath + QStringLiteral(".rehearsal");
    removeWithCompanions(rehearsal);
    {
        auto fresh = Store::open(rehearsal, Database::Mode::Write, clock, random);
        auto kept = fresh ? (*fresh)->setIdentity(*self) : Result<void>(failure(fresh.error()));
        if (!kept)
            return failure(kept.error());
    }
    return putInPlace(rehearsal, storePath, clock, rehearse(rehearsal, storePath, clock, random));
}

} // namespace cooperage
