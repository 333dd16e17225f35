// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <QStringList>

namespace cooperage {

// How a declared entity lies in SQL. Used by the program's store and by the server's.

QString quoted(const char *name); ///< "name", for columns such as "when"

/// Columns of one field: one, or amount and currency.
QStringList columnsOf(const Field &field);

/// Columns of all fields, in order, quoted.
QStringList columnsOf(const Entity &entity);

/// `"sku" TEXT NOT NULL DEFAULT ''`, … for a STRICT table.
QStringList definitionsOf(const Entity &entity);

/// Binds all fields in the order of columnsOf.
void bindFields(Query &query, const Entity &entity, const Record &record);

/// Reads all fields from result columns starting at @p column; advances it.
void readFields(const Query &query, int &column, const Entity &entity, Record &record);

/// "?, ?, ?" for n values.
QString marks(qsizetype n);

QByteArray idBytes(const RawId &id); ///< 16 bytes, or null for the null id
RawId idFrom(const QByteArray &bytes); ///< null id if it is none

QJsonObject jsonObject(const QByteArray &bytes); ///< own, trusted JSON

} // namespace cooperage
