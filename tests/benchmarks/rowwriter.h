// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rows.h"
#include "models/store/schema.h"
#include "tests/benchmarks/rawsqlite.h"

namespace cooperage::benchmarks {

/// Writes records as a server's snapshot has them: all system columns, then the fields.
class RowWriter
{
public:
    RowWriter(Database &database, const Entity &entity)
        : m_entity(entity)
        , m_insert(database.query(
              QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                  .arg(quoted(entity.table), (clientSystemColumns() + columnsOf(entity)).join(u", "),
                      marks(clientSystemColumns().size() + columnsOf(entity).size()))))
    {
    }
    void write(const Record &record, qint64 number)
    {
        m_insert.bind(record.id.bytes()).bind(number).bind(number * 7919).bind(QStringLiteral("common"));
        m_insert.bind(0).bind(0).bind(record.createdAt.ms).bind(record.createdBy.bytes());
        m_insert.bind(record.changedAt.ms).bind(record.changedBy.bytes()).bind(QString());
        bindFields(m_insert, m_entity, record);
        orGiveUp("fill", m_insert.run());
    }

private:
    const Entity &m_entity;
    Query m_insert;
};

} // namespace cooperage::benchmarks
