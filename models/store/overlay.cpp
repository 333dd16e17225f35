// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overlay.h"

#include "models/core/changejson.h"
#include "models/core/recordjson.h"
#include "models/store/outbox.h"
#include "models/store/rows.h"
#include "models/store/schema.h"

namespace cooperage {

namespace {

/// What is read and written row by row all day long: put together once per entity and thread.
struct RowSql
{
    QString select;
    QString replace;
};

const RowSql &sqlOf(const Entity &entity)
{
    thread_local QHash<QLatin1StringView, RowSql> known;
    RowSql &sql = known[QLatin1StringView(entity.table)];
    if (sql.select.isEmpty()) {
        const QStringList columns = columnsOf(entity);
        sql.select = QStringLiteral("SELECT _rv, _p, _removed, _scope, _created_at, _created_by, _changed_at,"
                                    " _changed_by, _ext, %1 FROM \"%2\" WHERE id = ?")
                         .arg(columns.join(QLatin1String(", ")), QLatin1String(entity.table));
        const QStringList all = clientSystemColumns() + columns;
        sql.replace = QStringLiteral("INSERT OR REPLACE INTO \"%1\" (%2) VALUES (%3)")
                          .arg(QLatin1String(entity.table), all.join(QLatin1String(", ")), marks(all.size()));
    }
    return sql;
}

} // namespace

void applyOp(RowImage &image, const Op &op, const RawId &by, Instant at)
{
    switch (op.kind) {
    case OpKind::Create:
    case OpKind::Add:
    case OpKind::Movement:
    case OpKind::Count:
        if (!image.exists) {
            image.createdAt = at;
            image.createdBy = by;
        }
        image.exists = true;
        image.removed = false;
        break;
    case OpKind::Delete:
    case OpKind::Remove:
        image.removed = true;
        break;
    case OpKind::Undelete:
        image.removed = false;
        break;
    case OpKind::Command:
        return; // a request changes nothing here until the server has decided
    case OpKind::Set:
        break;
    }
    if (!image.exists)
        return;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        if (it.value().isNull())
            image.fields.remove(it.key());
        else
            image.fields.insert(it.key(), it.value());
    }
    image.changedAt = at;
    image.changedBy = by;
}

RowImage imageOf(const LogRow &row)
{
    RowImage image;
    image.exists = !row.drop;
    image.rv = row.rv;
    image.removed = row.removed;
    image.scope = row.scope;
    image.fields = row.put;
    image.createdAt = row.createdAt;
    image.createdBy = row.createdBy;
    image.changedAt = row.changedAt;
    image.changedBy = row.changedBy;
    return image;
}

QByteArray packed(const RowImage &image)
{
    if (!image.exists)
        return {};
    LogRow row;
    row.table = QStringLiteral("shadow");
    row.id = RawId::derived("shadow");
    row.rv = image.rv;
    row.removed = image.removed;
    row.scope = image.scope;
    row.put = image.fields;
    row.createdAt = image.createdAt;
    row.createdBy = image.createdBy;
    row.changedAt = image.changedAt;
    row.changedBy = image.changedBy;
    return compactJson(toJson(row));
}

RowImage unpacked(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto row = logRowFromJson(jsonObject(bytes));
    return row ? imageOf(*row) : RowImage{};
}

Result<RowImage> readImage(Database &database, const Entity &entity, const RawId &id)
{
    Query query = database.query(sqlOf(entity).select);
    if (auto done = query.run(id.bytes()); !done)
        return failure(done.error());
    RowImage image;
    if (!query.next())
        return image;
    image.exists = true;
    image.rv = query.integer(0);
    image.pending = query.integer(1) != 0;
    image.removed = query.integer(2) != 0;
    image.scope = query.text(3);
    image.createdAt = {query.integer(4)};
    image.createdBy = idFrom(query.bytes(5));
    image.changedAt = {query.integer(6)};
    image.changedBy = idFrom(query.bytes(7));
    const QJsonObject unknown = jsonObject(query.text(8).toUtf8());
    const auto record = entity.make();
    int column = 9;
    readFields(query, column, entity, *record);
    image.fields = fieldsToJson(entity, *record);
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        image.fields.insert(it.key(), it.value());
    return image;
}

Result<void> writeImage(Database &database, const Entity &entity, const RawId &id, const RowImage &image)
{
    if (!image.exists) {
        return database
            .query(QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(QLatin1String(entity.table)))
            .run(id.bytes());
    }
    const auto record = entity.make();
    const QJsonObject unknown = fieldsFromJson(entity, *record, image.fields);
    Query query = database.query(sqlOf(entity).replace);
    query.bind(id.bytes())
        .bind(image.rv)
        .bind(rowDigest(entity, id, image.fields, image.removed))
        .bind(image.scope)
        .bind(image.pending ? 1 : 0)
        .bind(image.removed ? 1 : 0)
        .bind(image.createdAt.ms)
        .bind(idBytes(image.createdBy))
        .bind(image.changedAt.ms)
        .bind(idBytes(image.changedBy))
        .bind(unknown.isEmpty() ? QString() : QString::fromUtf8(compactJson(unknown)));
    bindFields(query, entity, *record);
    return query.run();
}

Result<std::optional<RowImage>> readShadow(Database &database, const Entity &entity, const RawId &id)
{
    Query query = database.query(QStringLiteral("SELECT image FROM shadow WHERE tbl = ? AND id = ?"));
    if (auto done = query.run(QString::fromLatin1(entity.table), id.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return std::nullopt;
    return std::optional(unpacked(query.bytes(0)));
}

Result<void> writeShadow(Database &database, const Entity &entity, const RawId &id, const RowImage &confirmed)
{
    return database.query(QStringLiteral("INSERT OR REPLACE INTO shadow(tbl, id, image) VALUES(?, ?, ?)"))
        .run(QString::fromLatin1(entity.table), id.bytes(), packed(confirmed));
}

Result<void> dropShadow(Database &database, const Entity &entity, const RawId &id)
{
    return database.query(QStringLiteral("DELETE FROM shadow WHERE tbl = ? AND id = ?"))
        .run(QString::fromLatin1(entity.table), id.bytes());
}

Result<std::optional<RowImage>> rebuildRow(
    Database &database, const Entity &entity, const RawId &id, const RawId &by)
{
    const auto shadow = readShadow(database, entity, id);
    if (!shadow || !*shadow)
        return shadow;
    const auto shown = showPending(database, entity, id, by, **shadow);
    if (!shown)
        return failure(shown.error());
    return std::optional(*shown);
}

Result<RowImage> showPending(
    Database &database, const Entity &entity, const RawId &id, const RawId &by, const RowImage &confirmed)
{
    const auto ops = pendingOpsOf(database, entity, id);
    if (!ops)
        return failure(ops.error());
    RowImage image = confirmed;
    image.pending = !ops->isEmpty();
    for (const PendingOp &one : *ops)
        applyOp(image, one.op, by, one.at);
    if (auto done = writeImage(database, entity, id, image); !done)
        return failure(done.error());
    if (ops->isEmpty()) {
        if (auto done = dropShadow(database, entity, id); !done)
            return failure(done.error());
    }
    return image;
}

} // namespace cooperage
