// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/records/entities.h"
#include "models/store/additions.h"
#include "models/store/schema.h"

#include <QFileInfo>

namespace cooperage {

namespace {

Result<void> createStore(Database &database)
{
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    QStringList statements = clientTableStatements() + clientIndexStatements() + clientLocalStatements();
    statements.append(QStringLiteral("PRAGMA application_id=%1").arg(storeApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion()));
    for (const QString &sql : statements) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return guard.commit();
}

} // namespace

Result<void> bringUpToDate(Database &database)
{
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    const auto additions = additionsTo(database, allEntities());
    if (!additions)
        return failure(additions.error());
    QStringList statements = additions->columns;
    for (const Entity *entity : additions->tables) {
        statements.append(clientTableStatement(*entity));
        statements += guardStatements(*entity);
    }
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion()));
    for (const QString &sql : std::as_const(statements)) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return guard.commit();
}

Result<int> storeVersion(Database &database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return int(*version);
}

Result<StoreAge> prepareStore(Database &database)
{
    const auto version = storeVersion(database);
    if (!version)
        return failure(version.error());
    const auto application = database.number(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return failure(application.error());
    const QString name = QFileInfo(database.path()).fileName();
    if (*version == 0 && *application == 0) {
        const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (!tables)
            return failure(tables.error());
        if (*tables > 0)
            return failure(Fault::Storage, Reason::DatabaseForeign, name);
        if (database.mode() == Database::Mode::Read)
            return failure(Fault::Storage, Reason::DatabaseForeign, name);
        if (auto done = createStore(database); !done)
            return failure(done.error());
        return StoreAge::Current;
    }
    if (*application != storeApplicationId)
        return failure(Fault::Storage, Reason::DatabaseForeign, name);
    if (*version > schemaVersion())
        return StoreAge::Newer;
    if (*version < schemaVersion()) {
        if (database.mode() == Database::Mode::Read) // a program that may write has to open it first
            return failure(Fault::Outdated, Reason::SchemaTooOld, name);
        if (auto done = bringUpToDate(database); !done)
            return failure(done.error());
    }
    return StoreAge::Current;
}

} // namespace cooperage
