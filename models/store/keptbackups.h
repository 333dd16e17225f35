// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backup.h"

#include <QStringList>

#include <optional>

namespace cooperage {

/// The backups the program makes by itself, in a folder beside the store: one a day while it runs, and one
/// before each upgrade of the file. Those a person made are never removed.
struct KeptBackups
{
    QString folder;

    QString newName(const char *kind, Instant now) const; ///< "daily-20261122-031500.db"
    QStringList of(const char *kind) const; ///< full paths, newest first
    Result<void> prune(const char *kind, int keep) const; ///< removes the oldest beyond @p keep
};

constexpr char dailyBackup[] = "daily";
constexpr char upgradeBackup[] = "before-upgrade";
constexpr int upgradeBackupsKept = 5;

/// Makes the daily backup if the newest is a day old (or there is none), and removes the oldest beyond what
/// the setting backups_kept says. Nothing if none is due. Errors: those of backupStore.
Result<std::optional<BackupDone>> backUpIfDue(const Store &store, const QString &folder, Instant now);

/// The newest file in the folder that is whole and one of ours, whoever made it; empty if there is none.
QString newestGoodBackup(const QString &folder);

/// Copies a store that is about to be upgraded, and proves the copy. @p database is not yet upgraded.
Result<void> backUpBeforeUpgrade(Database &database, Instant now);

} // namespace cooperage
