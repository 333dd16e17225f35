// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keptbackups.h"

#include "models/store/openalone.h"
#include "models/store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return failure(Fault::Storage, Reason::FileUnwritable, path);
}

/// When a backup was made, by its name: the file's own time changes when somebody copies it.
Instant timeIn(const QString &path, const char *kind)
{
    const QString stamp = QFileInfo(path).completeBaseName().mid(qsizetype(qstrlen(kind)) + 1);
    QDateTime at = QDateTime::fromString(stamp.left(15), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return {at.isValid() ? at.toMSecsSinceEpoch() : 0};
}

bool isGood(const QString &path)
{
    const auto file = Database::open(path, Database::Mode::Read);
    if (!file)
        return false;
    const auto application = (*file)->number(QStringLiteral("PRAGMA application_id"));
    return application && *application == storeApplicationId && quickCheck(**file);
}

} // namespace

QString KeptBackups::newName(const char *kind, Instant now) const
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(stampFormat);
    return QDir(folder).filePath(QStringLiteral("%1-%2.db").arg(QLatin1String(kind), stamp));
}

QStringList KeptBackups::of(const char *kind) const
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString &name : dir.entryList(
             {QStringLiteral("%1-*.db").arg(QLatin1String(kind))}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(dir.filePath(name));
    return paths;
}

Result<void> KeptBackups::prune(const char *kind, int keep) const
{
    const QStringList all = of(kind);
    for (qsizetype i = keep; i < all.size(); ++i) {
        if (!QFile::remove(all.at(i)))
            return failure(Fault::Storage, Reason::FileUnwritable, all.at(i));
    }
    return {};
}

Result<std::optional<BackupDone>> backUpIfDue(const Store &store, const QString &folder, Instant now)
{
    const KeptBackups kept{folder};
    const QStringList all = kept.of(dailyBackup);
    // A stamp in the future (the clock was wrong) must not put backups off for years.
    const qint64 age = all.isEmpty() ? dayMs : now.ms - timeIn(all.first(), dailyBackup).ms;
    if (age >= 0 && age < dayMs)
        return std::optional<BackupDone>();
    if (auto made = makeFolder(folder); !made)
        return failure(made.error());
    const auto keep = store.setting(u"backups_kept");
    if (!keep)
        return failure(keep.error());
    auto done = backupStore(store, kept.newName(dailyBackup, now));
    if (!done)
        return failure(done.error());
    if (auto pruned = kept.prune(dailyBackup, int(*keep)); !pruned)
        return failure(pruned.error());
    return std::optional(std::move(*done));
}

QString newestGoodBackup(const QString &folder)
{
    // "replaced-…" and "damaged-…" lie beside the store, not here; a ".part" is not proven.
    QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Time);
    for (const QFileInfo &one : std::as_const(files)) {
        if (isGood(one.absoluteFilePath()))
            return one.absoluteFilePath();
    }
    return {};
}

Result<void> backUpBeforeUpgrade(Database &database, Instant now)
{
    const QFileInfo file(database.path());
    const KeptBackups kept{file.dir().filePath(QStringLiteral("backups"))};
    if (auto fits = database.hasRoom(2 * file.size()); !fits)
        return fits; // the copy, and the upgrade itself
    if (auto made = makeFolder(kept.folder); !made)
        return made;
    const QString path = kept.newName(upgradeBackup, now);
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (auto copied = database.query(QStringLiteral("VACUUM INTO ?")).run(part); !copied) {
        QFile::remove(part);
        return copied;
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (auto forced = forceToDisk(part); !forced)
        return forced;
    if (!isGood(part)) {
        QFile::remove(part);
        return failure(Fault::Storage, Reason::DatabaseDamaged, file.fileName());
    }
    for (const char *end : {"-wal", "-shm"}) // of looking at it
        QFile::remove(part + QLatin1String(end));
    QFile::remove(path); // of the same second: an upgrade that was killed and begins again
    if (!QFile::rename(part, path))
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    if (auto forced = forceToDisk(path); !forced)
        return forced;
    return kept.prune(upgradeBackup, upgradeBackupsKept);
}

} // namespace cooperage
