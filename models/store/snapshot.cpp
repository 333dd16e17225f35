// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshot.h"

#include "models/records/entities.h"
#include "models/store/overlay.h"
#include "models/store/rows.h"
#include "models/store/schema.h"
#include "models/store/search.h"

#include <QFileInfo>

#include <future>

namespace cooperage {

namespace {

Result<void> checkPages(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return failure(database.error());
    Query check = (*database)->query(QStringLiteral("PRAGMA quick_check(1)"));
    if (auto done = check.run(); !done)
        return done;
    if (!check.next() || check.text(0) != QLatin1String("ok"))
        return failure(Fault::Storage, Reason::DatabaseDamaged, QFileInfo(path).fileName(), check.text(0));
    return {};
}

/// Reads the whole file for damage while its rows are taken over already; nothing is committed before the
/// answer. SQLite reads a damaged page as an error, never as anything worse.
class PagesCheck
{
public:
    explicit PagesCheck(const QString &path)
        : m_answer(std::async(std::launch::async, checkPages, path))
    {
    }
    Result<void> answer() { return m_answer.get(); }

private:
    std::future<Result<void>> m_answer;
};

Result<void> checkForeign(const QString &path, const SnapshotManifest &manifest)
{
    const QString name = QFileInfo(path).fileName();
    auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return failure(database.error());
    Query schema = (*database)->query(
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"));
    if (auto done = schema.run(); !done)
        return done;
    QStringList statements;
    while (schema.next())
        statements.append(schema.text(0));
    if (statements != clientTableStatements() || manifest.schema != clientSchemaHash())
        return failure(
            Fault::Outdated, Reason::DatabaseForeign, name, QStringLiteral("snapshot schema differs"));
    return {};
}

/// A file that grew with a newer program has its columns in another order than a new one; only columns in
/// the same order are copied as pages.
Result<QString> insertFrom(Database &database, const Entity &entity)
{
    Query alike = database.query(QStringLiteral("SELECT a.sql = b.sql FROM main.sqlite_schema a"
                                                " JOIN snap.sqlite_schema b USING (name) WHERE name = ?"));
    if (auto done = alike.run(QString::fromLatin1(entity.table)); !done)
        return failure(done.error());
    QString columns = QStringLiteral("*");
    if (!alike.next() || alike.integer(0) == 0)
        columns = (clientSystemColumns() + columnsOf(entity)).join(u", ");
    const QString into = columns == u"*" ? QString() : QStringLiteral("(%1)").arg(columns);
    return QStringLiteral("INSERT INTO main.%1%2 SELECT %3 FROM snap.%1")
        .arg(quoted(entity.table), into, columns);
}

Result<void> copyRows(Database &database)
{
    // Without guards and indexes SQLite copies whole pages instead of rows.
    QStringList statements = dropGuardStatements();
    for (const QString &index : clientIndexStatements())
        statements.append(QStringLiteral("DROP INDEX IF EXISTS ") + index.section(QLatin1Char(' '), 2, 2));
    for (const Entity &entity : allEntities()) {
        const QString table = QLatin1String(entity.table);
        statements.append(QStringLiteral("DELETE FROM main.\"%1\"").arg(table));
        const auto insert = insertFrom(database, entity);
        if (!insert)
            return failure(insert.error());
        statements.append(*insert);
    }
    statements += clientIndexStatements();
    statements += guardStatements();
    statements += searchAfreshStatements();
    for (const QString &sql : std::as_const(statements)) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return {};
}

/// Own pending rows: the snapshot's row is their new confirmed image.
Result<void> layOverlay(Store &store, const Identity &identity)
{
    Database &database = store.database();
    QList<std::pair<QString, RawId>> rows;
    {
        Query pending = database.query(QStringLiteral("SELECT DISTINCT tbl, id FROM pending"));
        if (auto done = pending.run(); !done)
            return done;
        while (pending.next())
            rows.append({pending.text(0), idFrom(pending.bytes(1))});
    }
    if (auto done = database.run(QStringLiteral("DELETE FROM shadow")); !done)
        return done;
    for (const auto &[table, id] : std::as_const(rows)) {
        const Entity *entity = entityNamed(table);
        if (!entity)
            continue;
        auto image = readImage(database, *entity, id);
        if (!image)
            return failure(image.error());
        if (auto done = writeShadow(database, *entity, id, *image); !done)
            return done;
        if (auto done = rebuildRow(database, *entity, id, identity.person); !done)
            return failure(done.error());
    }
    return {};
}

Result<void> install(Store &store, const SnapshotManifest &manifest, PagesCheck &pages)
{
    Database &database = store.database();
    const auto identity = store.identity();
    if (!identity)
        return failure(identity.error());
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    if (auto done = openGuards(database); !done)
        return done;
    if (auto copied = copyRows(database); !copied) {
        auto sound = pages.answer(); // names the file that is damaged; here it would be the device's own
        return sound ? copied : sound;
    }
    if (auto done = layOverlay(store, *identity); !done)
        return done;
    auto moved
        = database
              .query(
                  QStringLiteral("UPDATE sync_state SET cursor = ?, seq = ?, chain = ?, head = max(head, ?),"
                                 " witness_seq = ?, witness_chain = ?, writing = 0"))
              .run(manifest.cursor, manifest.seq, manifest.chain, manifest.seq, manifest.seq, manifest.chain);
    if (!moved)
        return moved;
    if (auto sound = pages.answer(); !sound)
        return sound;
    return guard.commit();
}

} // namespace

Result<void> installSnapshot(Store &store, const QString &path, const SnapshotManifest &manifest)
{
    if (store.isReadOnly())
        return failure(Fault::Outdated, Reason::DatabaseNewer);
    if (auto checked = checkForeign(path, manifest); !checked)
        return checked;
    Database &database = store.database();
    if (auto attached = database.query(QStringLiteral("ATTACH ? AS snap")).run(path); !attached)
        return attached;
    PagesCheck pages(path);
    const LateLog late(database);
    auto installed = install(store, manifest, pages);
    auto detached = database.run(QStringLiteral("DETACH snap"));
    if (!installed)
        return installed;
    ChangeSet all;
    for (const Entity &entity : allEntities())
        all.insert(QString::fromLatin1(entity.table), {});
    store.noteChanged(all);
    return detached;
}

} // namespace cooperage
