// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QStringList>

namespace cooperage::server {

// Everything that depends on which database engine stands below the server: spelling of types, locks and
// upserts, the catalogue, backup. All other statements are portable SQL with `collective` first in each key.

/// Whether the file is a server's and of a version this program knows (an empty file is fine).
Result<void> checkServerDatabase(Database &database);

/// Creates what is missing and adds the columns of newer fields. A file of another program or of a newer
/// server is refused (DatabaseForeign, DatabaseNewer).
Result<void> prepareServerDatabase(Database &database);

/// The statement that reads a collective's head and keeps others from moving it until the commit.
QString lockedHead();

/// INSERT that overwrites the columns in @p changing if the row is there. One '?' per column:
/// the collective, the other @p keys, the rest.
QString upsert(const QString &table, const QStringList &keys, const QStringList &changing);

/// A part of a transaction that can be taken back alone. Taken back unless released.
class Savepoint
{
public:
    Savepoint(Database &database, const QString &name);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> release();
    Result<void> takeBack();

private:
    Database &m_database;
    QString m_name;
    Result<void> m_begun;
    bool m_done = false;
};

/// A complete copy of all collectives at one moment, on disk when this returns. @p path must not exist.
Result<void> copyInto(Database &database, const QString &path);

/// What the engine's own check finds wrong; empty if nothing.
Result<QStringList> integrityProblems(Database &database);

/// The table holding an entity's rows, quoted.
QString tableOf(const Entity &entity);

} // namespace cooperage::server
