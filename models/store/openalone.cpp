// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openalone.h"

#include "models/store/disk.h"

#include <QFileInfo>

namespace cooperage {

Result<void> quickCheck(Database &database)
{
    Query check = database.query(QStringLiteral("PRAGMA quick_check(1)"));
    if (auto done = check.run(); !done)
        return done;
    const QString found = check.next() ? check.text(0) : QString();
    if (found == QLatin1String("ok"))
        return {};
    return failure(Fault::Storage, Reason::DatabaseDamaged, QFileInfo(database.path()).fileName(), found);
}

Result<std::unique_ptr<Database>> openAlone(const QString &path)
{
    const auto unclean = settleLog(path);
    if (!unclean)
        return failure(unclean.error());
    auto database = Database::open(path, Database::Mode::Write);
    if (!database || !*unclean)
        return database;
    // On a full disk the log simply stays where it is.
    auto tidied = (*database)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!tidied && tidied.error().reason != Reason::DiskFull)
        return failure(tidied.error());
    if (auto sound = quickCheck(**database); !sound)
        return failure(sound.error());
    return database;
}

} // namespace cooperage
