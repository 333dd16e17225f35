// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

namespace cooperage {

namespace {

Q_LOGGING_CATEGORY(storeLog, "cooperage.store")

Reason reasonOf(int code)
{
    // The memory the connections share lies in a file too, and there was no room to make it longer.
    if (code == SQLITE_IOERR_SHMSIZE)
        return Reason::DiskFull;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Reason::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Reason::DatabaseDamaged;
    case SQLITE_INTERRUPT:
        return Reason::Cancelled;
    case SQLITE_CANTOPEN:
        return Reason::FileUnreadable;
    default:
        return Reason::DiskFailed;
    }
}

Failure sqlFailure(const QSqlError &error, const QString &path, const QString &sql)
{
    const Reason reason = reasonOf(error.nativeErrorCode().toInt());
    const Fault fault = reason == Reason::Cancelled ? Fault::Cancelled : Fault::Storage;
    return failure(
        fault, reason, QFileInfo(path).fileName(), error.text() + QStringLiteral(" in: ") + sql.left(200));
}

/// Whether the disk took back what it had been given: then pages in memory may pass for written ones.
bool isFailedWrite(int code)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_CLOSE:
        return true;
    default:
        return false;
    }
}

/// A change that did not fit, or was cancelled, leaves a log as long as it was: that may be the very room
/// that is missing. True if it was given back; not while somebody reads.
bool giveLogBack(void *handle, const QString &path)
{
    constexpr qint64 longLog = 8 * 1024 * 1024; // SQLite takes 4 MiB in by itself
    if (!handle || QFileInfo(path + QStringLiteral("-wal")).size() < longLog)
        return false;
    auto *connection = static_cast<sqlite3 *>(handle);
    constexpr int usualPatienceMs = 5000;
    sqlite3_busy_timeout(connection, 0); // nobody waits for a reader because of this
    const int done
        = sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(connection, usualPatienceMs);
    return done == SQLITE_OK;
}

QString nextConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("cooperage-%1").arg(++counter);
}

} // namespace

Query::Query(Database &database, QString sql, std::unique_ptr<QSqlQuery> query, Result<void> prepared)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
    , m_prepared(std::move(prepared))
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
    , m_prepared(std::move(other.m_prepared))
    , m_bound(other.m_bound)
{
}

Query::~Query()
{
    if (m_query && m_prepared)
        m_database->giveBack(m_sql, std::move(m_query));
}

Query &Query::bind(const QVariant &value)
{
    // Qt would bind a default-made QString as NULL, which no NOT NULL column takes.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query->bindValue(m_bound++, QVariant(QLatin1String("")));
    else
        m_query->bindValue(m_bound++, value);
    return *this;
}

Query &Query::bindNull()
{
    m_query->bindValue(m_bound++, QVariant());
    return *this;
}

Result<void> Query::run()
{
    if (!m_prepared)
        return m_prepared;
    m_bound = 0;
    if (!m_query->exec())
        return m_database->failed(m_query->lastError(), m_sql);
    return {};
}

bool Query::next()
{
    return m_query->next();
}

Result<void> Query::ended() const
{
    if (m_query->lastError().type() == QSqlError::NoError)
        return {};
    return m_database->failed(m_query->lastError(), m_sql);
}

Database::Database(QString path, Mode mode, QString connection)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connection(std::move(connection))
    , m_disk(&systemDisk())
{
}

Database::~Database()
{
    m_cache.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const bool exists = QFileInfo::exists(path);
    if (mode == Mode::Read && !exists)
        return failure(Fault::Storage, Reason::FileMissing, QFileInfo(path).fileName());
    if (mode == Mode::Write && !exists) {
        QFile file(path); // made here so that it is private from its first byte
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failure(
                Fault::Storage, Reason::FileUnwritable, QFileInfo(path).fileName(), file.errorString());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    std::unique_ptr<Database> database(new Database(path, mode, nextConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(mode == Mode::Read
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return sqlFailure(connection.lastError(), path, QStringLiteral("open"));
    const QVariant handle = connection.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        database->m_handle = *static_cast<void *const *>(handle.data());
    if (auto configured = database->configure(); !configured)
        return failure(configured.error());
    return database;
}

Result<void> Database::configure()
{
    struct Pragma
    {
        const char *set;
        const char *get;
        const char *expected;
        bool writerOnly;
    };
    static constexpr Pragma pragmas[] = {
        {"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal", true},
        {"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2", false},
        {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1", false},
        {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0", false},
        {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1", false},
        {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2", false},
        {"PRAGMA journal_size_limit=67108864", "PRAGMA journal_size_limit", "67108864", true},
        {"PRAGMA wal_autocheckpoint=0", "PRAGMA wal_autocheckpoint", "0", false},
        {"PRAGMA cache_size=-16000", "PRAGMA cache_size", "-16000", false},
    };
    for (const Pragma &pragma : pragmas) {
        if (pragma.writerOnly && m_mode == Mode::Read)
            continue;
        const bool checkpoints
            = m_mode == Mode::Write && qstrcmp(pragma.get, "PRAGMA wal_autocheckpoint") == 0;
        if (checkpoints)
            continue; // the one writer keeps SQLite's default of 1,000 pages
        if (auto done = run(QString::fromLatin1(pragma.set)); !done)
            return done;
        Query check = query(QString::fromLatin1(pragma.get));
        if (auto done = check.run(); !done)
            return done;
        if (!check.next() || check.text(0) != QLatin1String(pragma.expected))
            return failure(Fault::Storage, Reason::DiskFailed, QFileInfo(m_path).fileName(),
                QString::fromLatin1(pragma.set) + QStringLiteral(" had no effect"));
    }
    return {};
}

Query Database::query(const QString &sql)
{
    const auto cached = m_cache.constFind(sql);
    if (cached != m_cache.constEnd() && !(*cached)->empty()) {
        std::unique_ptr<QSqlQuery> ready = std::move((*cached)->back());
        (*cached)->pop_back();
        return Query(*this, sql, std::move(ready), {});
    }
    auto fresh = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    fresh->setForwardOnly(true);
    Result<void> prepared;
    if (!fresh->prepare(sql))
        prepared = sqlFailure(fresh->lastError(), m_path, sql);
    return Query(*this, sql, std::move(fresh), std::move(prepared));
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    constexpr qsizetype mostStatements = 400;
    query->finish();
    if (m_cache.size() >= mostStatements && !m_cache.contains(sql))
        return;
    auto &pool = m_cache[sql];
    if (!pool)
        pool = std::make_shared<std::vector<std::unique_ptr<QSqlQuery>>>();
    pool->push_back(std::move(query));
}

Result<qint64> Database::number(const QString &sql)
{
    Query one = query(sql);
    if (auto done = one.run(); !done)
        return failure(done.error());
    return one.next() ? one.integer(0) : 0;
}

Failure Database::failed(const QSqlError &error, const QString &sql)
{
    if (m_mode == Mode::Write && isFailedWrite(error.nativeErrorCode().toInt()) && !m_abandoned)
        abandon();
    auto told = sqlFailure(error, m_path, sql);
    if (m_abandoned && told.value().fault == Fault::Storage)
        told.value().reason = Reason::DiskFailed; // also what is refused only because of it
    return told;
}

void Database::abandon()
{
    m_abandoned = true;
    qCWarning(storeLog) << "the disk refused a write; nothing more is stored in" << m_path;
    auto *connection = static_cast<sqlite3 *>(handle());
    if (!connection)
        return;
    sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_exec(connection, "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
}

Result<void> Database::hasRoom(qint64 bytes) const
{
    return roomFor(*m_disk, m_path, bytes);
}

Result<void> Database::begin(Room room)
{
    if (m_mode == Mode::Read)
        return run(QStringLiteral("BEGIN"));
    if (m_abandoned)
        return failure(Fault::Storage, Reason::DiskFailed, QFileInfo(m_path).fileName());
    if (room == Room::Ordinary) {
        auto fits = hasRoom();
        if (!fits && giveLogBack(m_handle, m_path))
            fits = hasRoom();
        if (!fits)
            return fits;
    }
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> Database::commit()
{
    return run(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    if (auto done = run(QStringLiteral("ROLLBACK")); !done)
        qCDebug(storeLog) << "rollback:" << done.error().detail; // SQLite had already rolled back
    if (m_mode == Mode::Write && !m_abandoned)
        giveLogBack(m_handle, m_path);
}

void Database::interrupt()
{
    if (m_handle)
        sqlite3_interrupt(static_cast<sqlite3 *>(m_handle));
}

QString Database::libraryVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace cooperage
