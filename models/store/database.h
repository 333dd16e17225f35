// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace cooperage {

class Database;

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

    Result<void> begin(); ///< BEGIN IMMEDIATE (reading: BEGIN)
    /// A failed commit is an unknown result: the caller looks whether its work is there.
    Result<void> commit();
    void rollback();

    void interrupt(); ///< from any thread: ends the running statement
    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    void *handle() const { return m_handle; } ///< the sqlite3 *, for the preupdate hook and interrupt
    static QString libraryVersion();

private:
    friend class Query;
    Database(QString path, Mode mode, QString connection);
    Result<void> configure();
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    QString m_path;
    Mode m_mode;
    QString m_connection;
    void *m_handle = nullptr; ///< kept, because QSqlDatabase answers its own thread only
    QHash<QString, std::shared_ptr<std::vector<std::unique_ptr<QSqlQuery>>>> m_cache;
};

/// Rolls back unless committed. The only way transactions are written.
class TransactionGuard
{
public:
    explicit TransactionGuard(Database &database)
        : m_database(database)
        , m_begun(database.begin())
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
