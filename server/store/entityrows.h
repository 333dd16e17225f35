// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/field.h"
#include "models/core/result.h"
#include "models/store/database.h"
#include "sync/merge/resolve.h"

#include <functional>
#include <memory>

namespace cooperage::server {

/// One record as the server keeps it: its fields, who may see it, and the clocks of its registers.
struct StoredRow
{
    const Entity *entity = nullptr;
    std::unique_ptr<Record> record;
    QString scope;
    Registers registers;
    QJsonObject ext; ///< fields of a newer schema, kept untouched

    MergeState mergeState() const;
    void take(const MergeState &state); ///< fields, registers and removal; stamps stay
    LogRow logRow() const;
    template <class T> const T &as() const { return static_cast<const T &>(*record); }
    template <class T> T &as() { return static_cast<T &>(*record); }
};

/// The entity tables of one collective.
class EntityRows
{
public:
    EntityRows(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    /// nullptr if there is none with that id in this collective.
    Result<std::unique_ptr<StoredRow>> load(const Entity &entity, const RawId &id) const;
    Result<void> save(const StoredRow &row);
    Result<bool> isPurged(const Entity &entity, const RawId &id) const;
    /// Every row in the order of ids; stops at the first failure of @p visit.
    Result<void> each(
        const Entity &entity, const std::function<Result<void>(const StoredRow &)> &visit) const;
    /// Ids of rows that have lain in the bin since before @p changedBefore.
    Result<QList<RawId>> removedBefore(const Entity &entity, qint64 changedBefore) const;
    /// Takes a row away for good. A stub remembers it where its id must not come back.
    Result<void> purge(const StoredRow &row, qint64 seq, qint64 at);
    Result<QStringList> scopesIn(const Entity &entity) const;

private:
    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
