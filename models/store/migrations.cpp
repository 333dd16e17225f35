// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/records/entities.h"
#include "models/store/additions.h"
#include "models/store/keptbackups.h"
#include "models/store/schema.h"
#include "models/store/search.h"
#include "models/store/store.h"
#include "models/store/unknownrows.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace cooperage {

namespace {

Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return {};
}

struct OwnObject
{
    QString kind; ///< TABLE, INDEX, TRIGGER
    QString name; ///< empty if the statement creates nothing
};

OwnObject objectOf(const QString &sql)
{
    QStringList words = sql.left(sql.indexOf(QLatin1Char('('))).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.value(0) != u"CREATE")
        return {};
    words.removeAll(QStringLiteral("VIRTUAL"));
    return {words.value(1), words.value(2)};
}

Result<void> createStore(Database &database)
{
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    QStringList statements = clientTableStatements() + clientIndexStatements() + clientLocalStatements();
    statements.append(QStringLiteral("PRAGMA application_id=%1").arg(storeApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion()));
    if (auto done = runAll(database, statements); !done)
        return done;
    return guard.commit();
}

/// Indexes, guards and the device's own tables that the file lacks, or has in another shape, and indexes
/// it has although they are no longer declared. They hold nothing that is synced, so they have no version:
/// the declaration is compared with the file.
Result<QStringList> missingOwnStatements(Database &database)
{
    QHash<QString, QString> there;
    {
        Query schema
            = database.query(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"));
        if (auto done = schema.run(); !done)
            return failure(done.error());
        while (schema.next())
            there.insert(schema.text(0), schema.text(1));
    }
    QStringList statements;
    bool searchAfresh = false;
    QSet<QString> declared;
    for (const QString &sql : clientIndexStatements() + clientLocalStatements()) {
        const OwnObject object = objectOf(sql);
        declared.insert(object.name);
        const auto found = there.constFind(object.name);
        const bool derived = object.kind == u"INDEX" || object.kind == u"TRIGGER";
        if (object.name.isEmpty() || (found != there.constEnd() && (!derived || *found == sql)))
            continue;
        if (found != there.constEnd())
            statements.append(QStringLiteral("DROP %1 %2").arg(object.kind, object.name));
        statements.append(sql);
        searchAfresh = searchAfresh || object.name.startsWith(QLatin1String("search"));
    }
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        const bool costsOnly = it->startsWith(QLatin1String("CREATE INDEX")) && !declared.contains(it.key());
        if (costsOnly && database.mode() == Database::Mode::Write) // a reader does not mind it
            statements.append(QStringLiteral("DROP INDEX \"%1\"").arg(it.key()));
    }
    if (searchAfresh)
        statements += searchAfreshStatements();
    for (const OwnColumn &column : laterOwnColumns()) {
        const QString table = QString::fromLatin1(column.table);
        Query has = database.query(QStringLiteral("SELECT 1 FROM pragma_table_info(?) WHERE name = ?"));
        if (auto done = has.run(table, QString::fromLatin1(column.column)); !done)
            return failure(done.error());
        if (there.contains(table) && !has.next())
            statements.append(
                QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3")
                    .arg(table, QLatin1String(column.column), QLatin1String(column.definition)));
    }
    return statements;
}

Result<void> addMissing(Database &database)
{
    const auto statements = missingOwnStatements(database);
    if (!statements)
        return failure(statements.error());
    if (statements->isEmpty())
        return {};
    if (database.mode() == Database::Mode::Read) // a program that may write has to open it first
        return failure(Fault::Outdated, Reason::SchemaTooOld, QFileInfo(database.path()).fileName());
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    if (auto done = runAll(database, *statements); !done)
        return done;
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
    for (const Entity *entity : additions->tables)
        statements.append(clientTableStatement(*entity));
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion()));
    if (auto done = runAll(database, statements); !done)
        return done;
    const auto own = missingOwnStatements(database);
    if (!own)
        return failure(own.error());
    if (auto done = runAll(database, *own); !done)
        return done;
    if (auto done = openGuards(database); !done)
        return done;
    if (auto placed = placeWhatIsKnownNow(database); !placed)
        return failure(placed.error());
    if (auto done = closeGuards(database); !done)
        return done;
    return guard.commit();
}

Result<int> storeVersion(Database &database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return int(*version);
}

Result<StoreAge> prepareStore(Database &database, Instant now)
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
    const auto lacks = additionsTo(database, allEntities());
    if (!lacks)
        return failure(lacks.error());
    // Between two releases the version stays the same while the declarations grow.
    if (*version < schemaVersion() || !lacks->columns.isEmpty() || !lacks->tables.isEmpty()) {
        if (database.mode() == Database::Mode::Read) // a program that may write has to open it first
            return failure(Fault::Outdated, Reason::SchemaTooOld, name);
        if (auto copied = backUpBeforeUpgrade(database, now); !copied)
            return failure(copied.error());
        if (auto done = bringUpToDate(database); !done)
            return failure(done.error());
    }
    if (auto done = addMissing(database); !done)
        return failure(done.error());
    return StoreAge::Current;
}

} // namespace cooperage
