// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/adopt.h"

#include "models/records/entities.h"
#include "models/store/rows.h"
#include "server/store/engine.h"
#include "server/store/log.h"
#include "server/store/tables.h"

#include <QFileInfo>

namespace cooperage::server {

namespace {

/// The collectives in the file, if it is a sound server database of this or an earlier version.
Result<QList<RawId>> examine(const QString &path)
{
    const auto file = Database::open(path, Database::Mode::Read);
    if (!file)
        return failure(file.error());
    if (auto fits = checkServerDatabase(**file); !fits)
        return failure(fits.error());
    const auto problems = integrityProblems(**file);
    if (!problems)
        return failure(problems.error());
    if (!problems->isEmpty())
        return failure(
            Fault::Storage, Reason::DatabaseDamaged, QFileInfo(path).fileName(), problems->first());
    return collectivesIn(**file);
}

/// Columns both tables have, in the order of the other one: a file of an earlier version lacks some.
Result<QString> columnsOfOther(Database &database, const QString &table)
{
    Query columns = database.query(QStringLiteral("PRAGMA other.table_info(%1)").arg(table));
    if (auto done = columns.run(); !done)
        return failure(done.error());
    QStringList names;
    while (columns.next())
        names.append(QLatin1Char('"') + columns.text(1) + QLatin1Char('"'));
    return names.join(QStringLiteral(", "));
}

Result<void> copyTables(Database &database)
{
    for (const QString &table : serverTableNames()) {
        const auto columns = columnsOfOther(database, table);
        if (!columns)
            return failure(columns.error());
        if (columns->isEmpty())
            continue; // came with a later version
        const auto copied
            = database.run(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM other.%1"
                                          " WHERE collective IN (SELECT collective FROM other.head)")
                               .arg(table, *columns));
        if (!copied)
            return copied;
    }
    return {};
}

Result<void> beginAnew(Database &database, const QList<RawId> &collectives, RandomSource &random)
{
    for (const RawId &collective : collectives) {
        const auto lineage
            = database.query(QStringLiteral("UPDATE head SET lineage = ? WHERE collective = ?"))
                  .run(random.bytes(RawId::size), collective.bytes());
        if (!lineage)
            return lineage;
        const auto codes
            = database.query(QStringLiteral("UPDATE invitation_code SET revoked = 1 WHERE collective = ?"))
                  .run(collective.bytes());
        if (!codes)
            return codes;
    }
    return {};
}

} // namespace

Result<QList<RawId>> adoptCollectives(
    Database &database, const QString &path, Adoption adoption, RandomSource &random)
{
    const auto theirs = examine(path);
    if (!theirs)
        return theirs;
    const auto ours = collectivesIn(database);
    if (!ours)
        return ours;
    for (const RawId &one : *theirs) {
        if (ours->contains(one))
            return failure(Fault::Refused, Reason::RecordExists, one.hex());
    }
    if (auto attached = database.query(QStringLiteral("ATTACH ? AS other")).run(path); !attached)
        return failure(attached.error());
    const auto copy = [&]() -> Result<void> {
        TransactionGuard guard(database);
        if (!guard.begun())
            return guard.begun();
        if (auto done = copyTables(database); !done)
            return done;
        if (adoption == Adoption::Restore) {
            if (auto done = beginAnew(database, *theirs, random); !done)
                return done;
        }
        return guard.commit();
    };
    const auto copied = copy();
    const auto detached = database.run(QStringLiteral("DETACH other"));
    if (!copied || !detached)
        return failure(copied ? detached.error() : copied.error());
    return theirs;
}

} // namespace cooperage::server
