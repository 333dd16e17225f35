// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/snapshotwriter.h"

#include "models/core/changejson.h"
#include "models/core/recordjson.h"
#include "models/records/entities.h"
#include "models/rules/audience.h"
#include "models/store/rows.h"
#include "models/store/schema.h"
#include "server/store/entityrows.h"

#include <QFile>
#include <QTemporaryDir>

namespace cooperage::server {

namespace {

QString insertStatement(const Entity &entity)
{
    const QStringList columns = clientSystemColumns() + columnsOf(entity);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(quoted(entity.table), columns.join(QStringLiteral(", ")), marks(columns.size()));
}

QJsonObject fieldsOf(const StoredRow &row)
{
    return row.logRow().put;
}

/// A client's system column of a row, by name.
QVariant systemValue(const QString &column, const StoredRow &row)
{
    const Record &record = *row.record;
    if (column == QLatin1String("id"))
        return record.id.bytes();
    if (column == QLatin1String("_rv"))
        return record.revision;
    if (column == QLatin1String("_h"))
        return rowDigest(*row.entity, record.id, fieldsOf(row), record.removed);
    if (column == QLatin1String("_scope"))
        return row.scope;
    if (column == QLatin1String("_removed"))
        return record.removed ? 1 : 0;
    if (column == QLatin1String("_created_at"))
        return record.createdAt.ms;
    if (column == QLatin1String("_created_by"))
        return idBytes(record.createdBy);
    if (column == QLatin1String("_changed_at"))
        return record.changedAt.ms;
    if (column == QLatin1String("_changed_by"))
        return idBytes(record.changedBy);
    if (column == QLatin1String("_ext"))
        return row.ext.isEmpty() ? QString() : QString::fromUtf8(compactJson(row.ext));
    return 0; // _p: nothing of this is pending
}

Result<void> copyEntity(
    const EntityRows &rows, Database &file, const Entity &entity, const QSet<QString> &audiences)
{
    const QString sql = insertStatement(entity);
    const QStringList columns = clientSystemColumns();
    Query insert = file.query(sql);
    return rows.each(entity, [&](const StoredRow &row) -> Result<void> {
        if (!sees(audiences, row.scope))
            return {};
        for (const QString &column : columns)
            insert.bind(systemValue(column, row));
        bindFields(insert, entity, *row.record);
        return insert.run();
    });
}

Result<void> fill(Database &file, Database &database, const RawId &collective, const QSet<QString> &audiences)
{
    TransactionGuard guard(file);
    if (!guard.begun())
        return guard.begun();
    for (const QString &statement : clientTableStatements()) {
        if (auto done = file.run(statement); !done)
            return done;
    }
    const EntityRows rows(database, collective);
    for (const Entity &entity : allEntities()) {
        if (auto done = copyEntity(rows, file, entity, audiences); !done)
            return done;
    }
    return guard.commit();
}

} // namespace

Result<QByteArray> snapshotBytes(
    Database &database, const RawId &collective, const QSet<QString> &audiences, const QString &folder)
{
    QTemporaryDir place(folder + QStringLiteral("/snapshot-XXXXXX"));
    if (!place.isValid())
        return failure(Fault::Storage, Reason::FileUnwritable, {}, place.errorString());
    const QString path = place.filePath(QStringLiteral("rows.db"));
    {
        auto file = Database::open(path, Database::Mode::Write);
        if (!file)
            return failure(file.error());
        if (auto done = fill(**file, database, collective, audiences); !done)
            return failure(done.error());
        // One plain file: no write-ahead log beside it, and none wanted by who opens it.
        const auto stamped = (*file)->run(QStringLiteral("PRAGMA application_id=%1").arg(storeApplicationId));
        const auto folded = (*file)->run(QStringLiteral("PRAGMA journal_mode=DELETE"));
        if (!stamped || !folded)
            return failure(stamped ? folded.error() : stamped.error());
    }
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        return failure(Fault::Storage, Reason::FileUnreadable, {}, bytes.errorString());
    return bytes.readAll();
}

} // namespace cooperage::server
