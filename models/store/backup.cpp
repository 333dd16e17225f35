// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/records/entities.h"
#include "models/store/replica.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cooperage {

namespace {

Result<qint64> recordsIn(Database &database)
{
    qint64 records = 0;
    for (const Entity &entity : allEntities()) {
        const auto count
            = database.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(QLatin1String(entity.table)));
        if (!count)
            return count;
        records += *count;
    }
    return records;
}

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

Result<RestoreDone> rehearse(const QString &path, const Clock &clock, RandomSource &random)
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
    const auto fingerprint = fingerprintOf(database);
    if (!fingerprint)
        return failure(fingerprint.error());
    return RestoreDone{{}, fingerprint->records, fingerprint->outbox};
}

Result<QString> setAside(const QString &path, const Clock &clock)
{
    if (!QFile::exists(path))
        return QString();
    const QString time
        = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QDir folder = QFileInfo(path).dir();
    QString kept = folder.filePath(QStringLiteral("replaced-%1.db").arg(time));
    for (int i = 2; QFile::exists(kept); ++i)
        kept = folder.filePath(QStringLiteral("replaced-%1-%2.db").arg(time).arg(i));
    for (const char *ending : {"-wal", "-shm", ""}) {
        const QString from = path + QLatin1String(ending);
        if (QFile::exists(from) && !QFile::rename(from, kept + QLatin1String(ending)))
            return failure(Fault::Storage, Reason::FileUnwritable, nameOf(from));
    }
    return kept;
}

} // namespace

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

Result<BackupDone> backupStore(const Store &store, const QString &path)
{
    if (QFile::exists(path))
        return failure(Fault::Invalid, Reason::FileExists, nameOf(path));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    const QString part = path + QStringLiteral(".part");
    removeWithCompanions(part);
    // SQLite does not force what it writes here to disk, so that is done before anything is believed.
    if (auto copied = store.database().query(QStringLiteral("VACUUM INTO ?")).run(part); !copied)
        return failure(copied.error());
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (auto forced = forceToDisk(part); !forced)
        return failure(forced.error());
    const auto copy = examined(part);
    const auto original = fingerprintOf(store.database());
    if (!copy || !original || !(*copy == *original)) {
        removeWithCompanions(part);
        return failure(!copy ? copy.error()
                : !original  ? original.error()
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
    const QString rehearsal = storePath + QStringLiteral(".rehearsal");
    removeWithCompanions(rehearsal);
    if (!QFile::copy(backup, rehearsal))
        return failure(Fault::Storage, Reason::FileUnwritable, nameOf(rehearsal));
    QFile::setPermissions(rehearsal, QFile::ReadOwner | QFile::WriteOwner);
    auto done = rehearse(rehearsal, clock, random);
    if (!done) {
        removeWithCompanions(rehearsal);
        return done;
    }
    if (auto forced = forceToDisk(rehearsal); !forced)
        return failure(forced.error());
    auto kept = setAside(storePath, clock);
    if (!kept)
        return failure(kept.error());
    if (!QFile::rename(rehearsal, storePath))
        return failure(Fault::Storage, Reason::FileUnwritable, nameOf(storePath));
    if (auto forced = forceToDisk(storePath); !forced)
        return failure(forced.error());
    done->kept = *kept;
    return done;
}

} // namespace cooperage
