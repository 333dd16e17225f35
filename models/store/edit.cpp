// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/edit.h"

#include <algorithm>

namespace cooperage {

void Edit::command(const QString &table, const RawId &id, const QString &name, const QJsonObject &from,
    const QJsonObject &arguments)
{
    Op op;
    op.kind = OpKind::Command;
    op.table = table;
    op.id = id;
    op.fields = arguments;
    op.command = name;
    op.from = from;
    m_ops.append(std::move(op));
}

void Edit::addOp(Op op, qint64 seen)
{
    m_seen = std::min(m_seen, seen);
    m_ops.append(std::move(op));
}

QJsonObject Edit::newFields(const Entity &entity, const Record &record)
{
    QJsonObject fields = fieldsChanged(entity, *entity.make(), record);
    for (const Field &field : entity.fields) {
        if (field.rules.decided)
            fields.remove(QLatin1String(field.name));
    }
    return fields;
}

void Edit::add(OpKind kind, const char *table, const Record &record, const QJsonObject &fields)
{
    Op op;
    op.kind = kind;
    op.table = QString::fromLatin1(table);
    op.id = record.id;
    op.fields = fields;
    const bool fresh
        = kind == OpKind::Create || kind == OpKind::Movement || kind == OpKind::Count || kind == OpKind::Add;
    addOp(std::move(op), fresh ? std::numeric_limits<qint64>::max() : record.seen);
}

} // namespace cooperage
