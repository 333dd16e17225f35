// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/entityrows.h"

#include "models/core/changejson.h"
#include "models/core/recordjson.h"
#include "models/store/rows.h"
#include "server/store/engine.h"

#include <QHash>

namespace cooperage::server {

namespace {

const QStringList &stampColumns()
{
    static const QStringList columns{QStringLiteral("_rv"), QStringLiteral("_created_at"),
        QStringLiteral("_created_by"), QStringLiteral("_changed_at"), QStringLiteral("_changed_by"),
        QStringLiteral("_removed"), QStringLiteral("_scope"), QStringLiteral("_reg"), QStringLiteral("_ext")};
    return columns;
}

/// "SELECT id, fields …, stamps … FROM table WHERE collective = ?"
QString selectRows(const Entity &entity)
{
    const QStringList columns = QStringList{QStringLiteral("id")} + columnsOf(entity) + stampColumns();
    return QStringLiteral("SELECT %1 FROM %2 WHERE collective = ?")
        .arg(columns.join(QStringLiteral(", ")), tableOf(entity));
}

// The statements of an entity never change, and putting them together costs more than running them.
const QString &selectOne(const Entity &entity)
{
    static thread_local QHash<const char *, QString> made;
    QString &sql = made[entity.table];
    if (sql.isEmpty())
        sql = selectRows(entity) + QStringLiteral(" AND id = ?");
    return sql;
}

const QString &saveOne(const Entity &entity)
{
    static thread_local QHash<const char *, QString> made;
    QString &sql = made[entity.table];
    if (sql.isEmpty())
        sql = upsert(tableOf(entity), {QStringLiteral("id")}, columnsOf(entity) + stampColumns());
    return sql;
}

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

std::unique_ptr<StoredRow> readRow(const Query &query, const Entity &entity)
{
    auto row = std::make_unique<StoredRow>();
    row->entity = &entity;
    row->record = entity.make();
    Record &record = *row->record;
    record.id = idFrom(query.bytes(0));
    int column = 1;
    readFields(query, column, entity, record);
    record.revision = query.integer(column++);
    record.createdAt.ms = query.integer(column++);
    record.createdBy = idFrom(query.bytes(column++));
    record.changedAt.ms = query.integer(column++);
    record.changedBy = idFrom(query.bytes(column++));
    record.removed = query.integer(column++) != 0;
    row->scope = query.text(column++);
    row->registers = registersFromJson(jsonObject(query.text(column++).toUtf8()));
    const QString ext = query.text(column++);
    if (!ext.isEmpty())
        row->ext = jsonObject(ext.toUtf8());
    return row;
}

} // namespace

MergeState StoredRow::mergeState() const
{
    return {fieldsToJson(*entity, *record), registers, record->removed};
}

void StoredRow::take(const MergeState &state)
{
    const auto fresh = entity->make();
    for (const Field &field : entity->fields) {
        const QJsonValue value = state.fields.value(QLatin1String(field.name));
        if (value.isUndefined() || !field.fromJson(*record, value))
            field.set(*record, field.get(*fresh));
    }
    registers = state.registers;
    record->removed = state.removed;
}

LogRow StoredRow::logRow() const
{
    LogRow row;
    row.table = QString::fromLatin1(entity->table);
    row.id = record->id;
    row.rv = record->revision;
    row.removed = record->removed;
    row.scope = scope;
    row.put = fieldsToJson(*entity, *record);
    for (auto it = ext.begin(); it != ext.end(); ++it)
        row.put.insert(it.key(), it.value());
    row.createdAt = record->createdAt;
    row.createdBy = record->createdBy;
    row.changedAt = record->changedAt;
    row.changedBy = record->changedBy;
    return row;
}

Result<std::unique_ptr<StoredRow>> EntityRows::load(const Entity &entity, const RawId &id) const
{
    Query query = m_database.query(selectOne(entity));
    if (auto done = query.run(m_collective.bytes(), id.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return std::unique_ptr<StoredRow>();
    return readRow(query, entity);
}

Result<void> EntityRows::save(const StoredRow &row)
{
    const Record &record = *row.record;
    Query query = m_database.query(saveOne(*row.entity));
    query.bind(m_collective.bytes()).bind(record.id.bytes());
    bindFields(query, *row.entity, record);
    query.bind(record.revision)
        .bind(record.createdAt.ms)
        .bind(idBytes(record.createdBy))
        .bind(record.changedAt.ms)
        .bind(idBytes(record.changedBy))
        .bind(record.removed ? 1 : 0)
        .bind(row.scope)
        .bind(text(compactJson(toJson(row.registers))))
        .bind(row.ext.isEmpty() ? QString() : text(compactJson(row.ext)));
    return query.run();
}

Result<bool> EntityRows::isPurged(const Entity &entity, const RawId &id) const
{
    Query query
        = m_database.query(QStringLiteral("SELECT 1 FROM stub WHERE collective = ? AND id = ? AND tbl = ?"));
    if (auto done = query.run(m_collective.bytes(), id.bytes(), QString::fromLatin1(entity.table)); !done)
        return failure(done.error());
    return query.next();
}

Result<void> EntityRows::each(
    const Entity &entity, const std::function<Result<void>(const StoredRow &)> &visit) const
{
    Query query = m_database.query(selectRows(entity) + QStringLiteral(" ORDER BY id"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return done;
    while (query.next()) {
        const auto row = readRow(query, entity);
        if (auto done = visit(*row); !done)
            return done;
    }
    return {};
}

Result<QList<RawId>> EntityRows::removedBefore(const Entity &entity, qint64 changedBefore) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT id FROM %1 WHERE collective = ? AND _removed = 1 AND _changed_at < ?")
            .arg(tableOf(entity)));
    if (auto done = query.run(m_collective.bytes(), changedBefore); !done)
        return failure(done.error());
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

Result<void> EntityRows::purge(const StoredRow &row, qint64 seq, qint64 at)
{
    const auto gone
        = m_database
              .query(
                  QStringLiteral("DELETE FROM %1 WHERE collective = ? AND id = ?").arg(tableOf(*row.entity)))
              .run(m_collective.bytes(), row.record->id.bytes());
    // The id of a set's element follows from its content: adding it again must stay possible.
    if (!gone || row.entity->merge == Merge::Elements)
        return gone;
    return m_database
        .query(QStringLiteral("INSERT INTO stub (collective, id, tbl, seq, at) VALUES (?, ?, ?, ?, ?)"))
        .run(m_collective.bytes(), row.record->id.bytes(), QString::fromLatin1(row.entity->table), seq, at);
}

Result<QStringList> EntityRows::scopesIn(const Entity &entity) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT DISTINCT _scope FROM %1 WHERE collective = ?").arg(tableOf(entity)));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    QStringList scopes;
    while (query.next())
        scopes.append(query.text(0));
    return scopes;
}

} // namespace cooperage::server
