// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/random.h"
#include "models/records/person.h"
#include "models/rules/actor.h"
#include "models/store/edit.h"
#include "models/store/migrations.h"
#include "models/store/rows.h"

#include <QHash>

#include <memory>
#include <utility>

namespace cooperage {

/// Which records a commit or a page touched, by table. An empty list stands for all of that table: long
/// changes do not name every row.
using ChangeSet = QHash<QString, QList<RawId>>;
bool touches(const ChangeSet &changes, const QString &table, const RawId &id);

struct Committed
{
    ChangeSet changed;
    QList<RawId> txids;
    qint64 undoStep = 0; ///< 0 if it cannot be undone
    Caption caption = {}; ///< what was done, or taken back
};

/// Who works on this device, and where: set at joining.
struct Identity
{
    RawId collective;
    Id<Person> person;
    RawId device;
    QString deviceName;
    QString letters;
};

/// Where this device stands in the log of its collective.
struct SyncState
{
    QString cursor;
    qint64 seq = 0;
    QByteArray chain;
    qint64 head = 0;
    qint64 witnessSeq = 0;
    QByteArray witnessChain;
    RawId replica;
    qint64 n = 0;
    QByteArray h;
    RawId lineage;
    qint64 stable = 0;
};

/// One collective on this device: rows, outbox and cursor in one file. Opened for writing it belongs to
/// the writer thread; opened for reading it shows the same rows and changes nothing (`const Store`).
class Store
{
public:
    /// Write: creates or upgrades the file. A newer file opens read only (`isReadOnly`).
    static Result<std::unique_ptr<Store>> open(
        const QString &path, Database::Mode mode, const Clock &clock, RandomSource &random);

    Database &database() const { return *m_database; }
    IdSource &ids() { return m_ids; }
    const Clock &clock() const { return m_clock; }
    RandomSource &random() { return m_random; }
    bool isReadOnly() const { return m_readOnly; }

    // Reading
    Result<std::unique_ptr<Record>> find(const Entity &entity, const RawId &id) const; ///< NotFound
    template <Described T> Result<T> find(const RawId &id) const
    {
        auto found = find(entityOf<T>(), id);
        if (!found)
            return failure(found.error());
        return static_cast<T &>(**found);
    }
    /// Rows of T where @p where (SQL over its columns) holds, in that order.
    template <Described T, class... V> Result<QList<T>> select(const QString &where, const V &...values) const
    {
        Query query = m_database->query(selectSql(entityOf<T>()) + where);
        if (auto done = query.run(values...); !done)
            return failure(done.error());
        QList<T> records;
        while (query.next()) {
            T record;
            readRecord(query, entityOf<T>(), record);
            records.append(std::move(record));
        }
        return records;
    }
    Result<Identity> identity() const;
    Result<SyncState> syncState() const;
    Result<Actor> actor() const; ///< the person of this device with the rights known here
    Result<qint64> setting(QStringView name) const; ///< value of a ⚙, or its standard

    // Writing (all in one SQLite transaction each)
    Result<void> setIdentity(const Identity &identity);
    /// Stores what a person did: rows, outbox and undo step together. Invalid names the fields.
    Result<Committed> commit(const Edit &edit);
    Result<Committed> undo(QStringList *skipped = nullptr); ///< NotFound if there is nothing to undo
    Result<Committed> redo(QStringList *skipped = nullptr);
    Result<qint64> lastStep() const; ///< what undo() would take back; 0 if there is nothing
    Result<void> newReplica(); ///< after joining, restoring, copying: never reuse a number

    void noteChanged(const ChangeSet &changes); ///< called after each commit
    ChangeSet takeChanged() { return std::exchange(m_changed, {}); } ///< what changed since last asked

    static QString selectSql(const Entity &entity);
    static void readRecord(const Query &query, const Entity &entity, Record &record);

private:
    Store(std::unique_ptr<Database> database, const Clock &clock, RandomSource &random);
    Result<Committed> replay(bool redo, QStringList *skipped);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    IdSource m_ids;
    bool m_readOnly = false;
    ChangeSet m_changed;
};

/// Opens the guards for the writes inside, closes them before the commit.
Result<void> openGuards(Database &database);
Result<void> closeGuards(Database &database);

} // namespace cooperage
