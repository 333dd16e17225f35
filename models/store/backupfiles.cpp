// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups there are, and whether one is good.
#include "models/store/backup.h"

#include "models/records/entities.h"
#include "models/store/migrations.h"
#include "models/store/rows.h"
#include "models/store/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cooperage {

namespace {

const QString timeInName = QStringLiteral("yyyyMMdd-HHmmss");

QDir backupFolder(const QString &collectiveFolder)
{
    return QDir(QDir(collectiveFolder).filePath(QStringLiteral("backups")));
}

/// From the name, which a copy to another disk keeps; else from the file.
Instant madeAt(const QFileInfo &file)
{
    QDateTime time = QDateTime::fromString(file.completeBaseName().section(u'-', 1, 2), timeInName);
    time.setTimeSpec(Qt::UTC);
    return {(time.isValid() ? time : file.lastModified()).toMSecsSinceEpoch()};
}

void collect(QList<BackupFile> &found, const QDir &folder, const char *pattern, BackupFile::Kind kind)
{
    const auto files = folder.entryInfoList({QLatin1String(pattern)}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files)
        found.append({file.absoluteFilePath(), kind, madeAt(file), file.size()});
}

} // namespace

QList<BackupFile> backupsIn(const QString &collectiveFolder)
{
    QList<BackupFile> found;
    collect(found, backupFolder(collectiveFolder), "store-*.db", BackupFile::Kind::Backup);
    collect(found, backupFolder(collectiveFolder), "daily-*.db", BackupFile::Kind::Daily);
    collect(found, QDir(collectiveFolder), "replaced-*.db", BackupFile::Kind::Replaced);
    std::stable_sort(
        found.begin(), found.end(), [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    return found;
}

QString newBackupPath(const QString &collectiveFolder, const Clock &clock, BackupFile::Kind kind)
{
    const QDir folder = backupFolder(collectiveFolder);
    folder.mkpath(QStringLiteral("."));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString time = QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(timeInName);
    const auto word = kind == BackupFile::Kind::Daily ? QStringLiteral("daily") : QStringLiteral("store");
    QString path = folder.filePath(QStringLiteral("%1-%2.db").arg(word, time));
    for (int i = 2; QFile::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1-%2-%3.db").arg(word, time).arg(i));
    return path;
}

Result<RawId> collectiveOf(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return failure(database.error());
    Query query = (*database)->query(QStringLiteral("SELECT collective FROM sync_state"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    return query.next() ? idFrom(query.bytes(0)) : RawId();
}

Result<BackupSeen> checkBackup(const QString &path, const RawId &collective)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFile::exists(path))
        return failure(Fault::Storage, Reason::FileMissing, name);
    const auto opened = Database::open(path, Database::Mode::Read);
    if (!opened)
        return failure(opened.error());
    Database &database = **opened;
    const auto application = database.number(QStringLiteral("PRAGMA application_id"));
    const auto version = storeVersion(database);
    if (!application || !version)
        return failure(application ? version.error() : application.error());
    if (*application != storeApplicationId)
        return failure(Fault::Storage, Reason::DatabaseForeign, name);
    if (*version > schemaVersion())
        return failure(Fault::Outdated, Reason::DatabaseNewer, name);
    Query whole = database.query(QStringLiteral("PRAGMA integrity_check(1)"));
    if (auto done = whole.run(); !done)
        return failure(done.error());
    if (!whole.next() || whole.text(0) != QLatin1String("ok"))
        return failure(Fault::Storage, Reason::DatabaseDamaged, name);
    const auto owner = collectiveOf(path);
    if (!owner || *owner != collective)
        return failure(owner ? Error{Fault::Invalid, Reason::WrongKindOfFile, name, {}, {}} : owner.error());
    const auto waiting = database.number(QStringLiteral("SELECT count(*) FROM outbox"));
    const auto records = recordsIn(database);
    if (!waiting || !records)
        return failure(waiting ? records.error() : waiting.error());
    return BackupSeen{*records, *waiting};
}

} // namespace cooperage
