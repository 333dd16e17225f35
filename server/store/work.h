// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/entities.h"
#include "models/rules/audience.h"
#include "server/store/entityrows.h"
#include "server/store/log.h"

#include <map>

namespace cooperage::server {

/// The declared entity of a record type, as the one address every table shares.
template <class T> const Entity &entityFor()
{
    static const Entity &entity = *entityNamed(QString::fromLatin1(T::table));
    return entity;
}

/// One entry of the log while it is being made: who, when, and every row it touches. Rows are saved as they
/// are touched, so that later parts of the same transaction find them by SQL; the after-images go into the
/// log with `finish`. Lives inside a database transaction or savepoint.
class Work
{
public:
    struct Author
    {
        RawId person; ///< null: the server
        RawId device;
        qint64 at = 0; ///< ms UTC of receipt
        OpStamp stamp; ///< `stamp.seq` is the place the entry will get
    };

    Work(Database &database, const RawId &collective, const Author &author)
        : m_database(database)
        , m_collective(collective)
        , m_author(author)
        , m_rows(database, collective)
    {
    }

    const Author &author() const { return m_author; }
    const OpStamp &stamp() const { return m_author.stamp; }
    const RawId &collective() const { return m_collective; }
    Database &database() const { return m_database; }
    EntityRows &rows() { return m_rows; }

    /// The record as it stands, with what this work has done to it; nullptr if there is none.
    Result<StoredRow *> find(const Entity &entity, const RawId &id);
    /// A new record, not yet saved. The id must not be there.
    StoredRow &make(const Entity &entity, const RawId &id);
    /// Stamps, computes the scope and saves. To be called after each change of the record.
    Result<void> touch(StoredRow &row);

    /// Follows Entity::owner upwards.
    Result<Ownership> ownership(const Entity &entity, const Record &record);

    /// The day this is written, where the collective lives.
    Result<QDate> today();

    bool touchedAnything() const { return !m_touched.isEmpty(); }
    void tell(const QJsonArray &control, const QString &audience);
    /// Rows as they stand, sent to one audience only.
    void sendTo(const StoredRow &row, const QString &audience);
    /// Takes a row away for good, and from every device.
    Result<void> purge(const StoredRow &row);
    void dropAt(const StoredRow &row, const QString &audience);

    /// Writes the log entry.
    Result<void> finish(Head &head, const RawId &txid, const QString &intent, Verdict verdict);

private:
    using Key = std::pair<const Entity *, RawId>;
    struct Touched
    {
        Key key;
        QString scopeBefore; ///< empty for a new row
    };

    Result<QString> scopeFor(const StoredRow &row);
    Result<RawId> requestOf(const Entity &entity, const Record &record);
    Result<void> addReaders(Ownership &own, const Entity &entity, const Record &record);
    Result<Ownership> ownershipAbove(const Entity &entity, const RawId &id);

    Database &m_database;
    RawId m_collective;
    Author m_author;
    EntityRows m_rows;
    std::map<Key, std::unique_ptr<StoredRow>> m_loaded;
    QList<Touched> m_touched;
    QList<RoutedRow> m_sent;
    QJsonArray m_control;
    QString m_controlFor;
};

} // namespace cooperage::server
