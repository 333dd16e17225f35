// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <atomic>
#include <memory>
#include <vector>

class QSqlError;

namespace cooperage {

class Database;
class Disk;

/// What a transaction may take of the disk.
enum class Room {
    Ordinary, ///< is refused when only the reserve is left
    Reserve, ///< small work that must be possible then too: verdicts, revoking, tidying up
};

/// A prepared statement, bound and stepped. Leased from its database's cache; give it back by letting it
/// go out of scope. Every failure is a Result: there is no way to miss one.
class Query
{
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    Query &bind(const QVariant &value); ///< the next '?'; a null text is bound as ""
    Query &bindNull();
    template <class... V> Result<void> run(const V &...values)
    {
        (bind(QVariant(values)), ...);
        return run();
    }
    Result<void> run();
    bool next(); ///< steps to the next row
    /// Once next() has said no: whether that was the last row. Where a part must not pass for the whole.
    /// Errors: as run(); Cancelled if the statement was interrupted.
    Result<void> ended() const;
    QVariant value(int column) const { return m_query->value(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 rowsChanged() const { return m_query->numRowsAffected(); }

private:
    friend class Database;
    Query(Database &database, QString sql, std::unique_ptr<QSqlQuery> query, Result<void> prepared);

    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    Result<void> m_prepared;
    int m_bound = 0;
};

/// One connection to one SQLite file, used only in the thread that opened it. A file has at most one
/// connection opened for writing (docs/adr: one writer per file); readers cannot checkpoint.
class Database
{
public:
    enum class Mode { Write, Read };

    /// Opens (Write: creates, mode 0600) and sets and checks every pragma.
    /// Storage with DiskFailed, DatabaseDamaged, FileMissing … otherwise.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Query query(const QString &sql);
    Result<void> run(const QString &sql) { return query(sql).run(); }
    Result<qint64> number(const QString &sql); ///< first column of the first row, 0 if there is none

    /// BEGIN IMMEDIATE (reading: BEGIN). DiskReserve when only the reserve is left, DiskFailed once a write
    /// has failed.
    Result<void> begin(Room room = Room::Ordinary);
    /// DiskFull: nothing of it was stored. DiskFailed: unknown; the file tells when it is opened again.
    Result<void> commit();
    void rollback();
    /// Moves what the log holds into the file, as far as nobody still reads the state before.
    Result<void> takeLogIn() { return run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")); }

    void setDisk(const Disk &disk) { m_disk = &disk; } ///< outlives this; systemDisk() unless set
    const Disk &disk() const { return *m_disk; }
    Result<void> hasRoom(qint64 bytes = 0) const; ///< DiskReserve if they do not fit beside the file

    /// A write or fsync failed: from now on this connection only reads, and closing it leaves the log alone.
    /// What memory holds is no longer known to be on disk, so the program is to be started again.
    bool isAbandoned() const { return m_abandoned; }

    void interrupt(); ///< from any thread: ends the running statement
    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    void *handle() const { return m_handle; } ///< the sqlite3 *, for the preupdate hook and interrupt
    static QString libraryVersion();

private:
    friend class Query;
    Database(QString path, Mode mode, QString connection);
    Result<void> configure();
    Failure failed(const QSqlError &error, const QString &sql);
    void abandon();
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    QString m_path;
    Mode m_mode;
    QString m_connection;
    void *m_handle = nullptr; ///< kept, because QSqlDatabase answers its own thread only
    const Disk *m_disk;
    std::atomic<bool> m_abandoned = false;
    QHash<QString, std::shared_ptr<std::vector<std::unique_ptr<QSqlQuery>>>> m_cache;
};

/// For a change as large as the file: while this lives, a commit is durable in the log but does not wait
/// until the file has taken it in. Who uses it calls Database::takeLogIn when nobody waits any more; the
/// next ordinary commit would do it otherwise.
class LateLog
{
public:
    explicit LateLog(Database &database)
        : m_database(database)
        , m_set(database.run(QStringLiteral("PRAGMA wal_autocheckpoint=0")))
    {
    }
    ~LateLog()
    {
        if (m_set) // cannot fail where setting it did not: it touches no file
            m_set = m_database.run(QStringLiteral("PRAGMA wal_autocheckpoint=1000"));
    }
    LateLog(const LateLog &) = delete;
    LateLog &operator=(const LateLog &) = delete;

private:
    Database &m_database;
    Result<void> m_set;
};

/// Rolls back unless committed. The only way transactions are written.
class TransactionGuard
{
public:
    explicit TransactionGuard(Database &database, Room room = Room::Ordinary)
        : m_database(database)
        , m_begun(database.begin(room))
    {
    }
    ~TransactionGuard()
    {
        if (m_begun && !m_done)
            m_database.rollback();
    }
    TransactionGuard(const TransactionGuard &) = delete;
    TransactionGuard &operator=(const TransactionGuard &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit()
    {
        m_done = true;
        auto result = m_database.commit();
        if (!result)
            m_database.rollback();
        return result;
    }

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_done = false;
};

} // namespace cooperage
