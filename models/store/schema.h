// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <span>

namespace cooperage {

struct Entity;

/// "CPRG": PRAGMA application_id of every store.db.
constexpr int storeApplicationId = 0x43505247;

QString clientTableStatement(const Entity &entity);
QStringList clientTableStatements(); ///< the synced tables alone: also the shape of a snapshot
QStringList clientIndexStatements();
QStringList clientLocalStatements(); ///< outbox, shadow, history, search … and the guards
/// A column added to one of the device's own tables: the table may be older than it.
struct OwnColumn
{
    const char *table;
    const char *column;
    const char *definition;
};
std::span<const OwnColumn> laterOwnColumns();
QStringList guardStatements(); ///< triggers that refuse writes which bypass the store
QStringList guardStatements(const Entity &entity);
QStringList dropGuardStatements();

/// System columns that stand before the fields of every synced table, in order.
QStringList clientSystemColumns();

/// SHA-256 of the synced tables' text: what a snapshot must match.
QByteArray clientSchemaHash();

} // namespace cooperage
