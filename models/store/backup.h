// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QList>

namespace cooperage {

struct BackupDone
{
    QString path;
    qint64 bytes = 0;
    qint64 records = 0;
};

/// Copies the store as it is at one moment into a file that does not exist yet: written beside, forced to
/// disk, opened again, checked and compared before it gets its name. Works from a reading connection; while
/// it runs, what is ready grows in <path>.part. Errors: Cancelled, FileExists, FileUnwritable, DiskFull,
/// DatabaseDamaged (the copy is not what was copied).
Result<BackupDone> backupStore(const Store &store, const QString &path);

struct RestoreDone
{
    QString kept; ///< where the file that was replaced lies now; empty if there was none
    qint64 records = 0;
    qint64 waiting = 0; ///< own changes that will be offered to the server again
    qint64 salvaged = 0; ///< of these, taken over from a damaged file that was replaced
};

/// Puts a backup in the place of a store nobody has open. Rehearsed in a temporary file first: opened,
/// checked, given a new replica (numbers are never used twice); only then the old file is renamed to
/// replaced-<time> and the new one takes its place. A damaged one becomes damaged-<time>, and what was not
/// yet sent is taken over from it as far as it can be read. Errors: FileMissing, DatabaseForeign,
/// DatabaseDamaged, DatabaseNewer, WrongKindOfFile (of another collective); the store is untouched then.
Result<RestoreDone> restoreStore(
    const QString &backup, const QString &storePath, const Clock &clock, RandomSource &random);

/// Puts an empty store in the place of a damaged one, for the same device of the same person: the next sync
/// fetches everything anew, and what was not yet sent is taken over as far as it can be read.
/// DatabaseDamaged if the file no longer says whose it is; then joining again is what is left.
Result<RestoreDone> beginAfresh(const QString &storePath, const Clock &clock, RandomSource &random);

/// A copy of the store that lies on this computer.
struct BackupFile
{
    enum class Kind {
        Backup, ///< made by a person
        Daily, ///< made by the program, see keptbackups.h
        Replaced, ///< what was there before something was restored
    };
    QString path;
    Kind kind = Kind::Backup;
    Instant at; ///< when it was made or put aside
    qint64 bytes = 0;
};
/// Backups in a collective's folder and in its backups/, and stores put aside there. Newest first.
QList<BackupFile> backupsIn(const QString &collectiveFolder);
/// A name for the next one; makes the folder (0700).
QString newBackupPath(
    const QString &collectiveFolder, const Clock &clock, BackupFile::Kind kind = BackupFile::Kind::Backup);

/// What a look into a backup tells.
struct BackupSeen
{
    qint64 records = 0;
    qint64 waiting = 0; ///< own changes in it that were not yet sent
};
/// Reads all of it and changes nothing: whole, of this program, of this collective. Errors: FileMissing,
/// DatabaseForeign, WrongKindOfFile, DatabaseDamaged, DatabaseNewer.
Result<BackupSeen> checkBackup(const QString &path, const RawId &collective);

Result<RawId> collectiveOf(const QString &path); ///< whose store a file is; null before joining

/// Records of all kinds, of those kinds that the file knows: an older one has fewer.
Result<qint64> recordsIn(Database &database);

/// Forces a file and its folder to disk.
Result<void> forceToDisk(const QString &path);

} // namespace cooperage
