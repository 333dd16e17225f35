// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/engine.h"

#include "models/records/entities.h"
#include "models/store/additions.h"
#include "models/store/rows.h"
#include "server/store/tables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cooperage::server {

namespace {

constexpr qint64 applicationId = 0x43706753; // "CpgS"
constexpr qint64 layoutVersion = 1;

Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    for (const QString &one : {path, QFileInfo(path).absolutePath()}) {
        const int fd = ::open(QFile::encodeName(one).constData(), O_RDONLY);
        const bool flushed = fd >= 0 && ::fsync(fd) == 0;
        if (fd >= 0)
            ::close(fd);
        if (!flushed)
            return failure(Fault::Storage, Reason::DiskFailed, QFileInfo(one).fileName());
    }
#else
    Q_UNUSED(path);
#endif
    return {};
}

} // namespace

Result<void> checkServerDatabase(Database &database)
{
    const auto id = database.number(QStringLiteral("PRAGMA application_id"));
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!id || !version || !tables)
        return failure(!id ? id.error() : !version ? version.error() : tables.error());
    if (*tables > 0 && *id != applicationId)
        return failure(Fault::Storage, Reason::DatabaseForeign, QFileInfo(database.path()).fileName());
    if (*version > layoutVersion)
        return failure(Fault::Storage, Reason::DatabaseNewer, QFileInfo(database.path()).fileName());
    return {};
}

namespace {

/// A file of an earlier version is copied, and the copy proven, before anything is added to it.
Result<void> copyBeforeUpgrade(Database &database)
{
    const auto tables = database.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const auto additions = additionsTo(database, allEntities());
    if (!tables || !additions)
        return failure(tables ? additions.error() : tables.error());
    if (*tables == 0 || (additions->tables.isEmpty() && additions->columns.isEmpty()))
        return {};
    const QFileInfo file(database.path());
    const QString path = file.dir().filePath(
        QStringLiteral("%1-before-upgrade-%2.db").arg(file.completeBaseName()).arg(schemaVersion()));
    if (QFileInfo::exists(path))
        return {}; // of an upgrade that was cut off and begins again
    if (auto fits = database.hasRoom(2 * file.size()); !fits)
        return fits;
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    if (auto copied = copyInto(database, part); !copied) {
        QFile::remove(part);
        return copied;
    }
    {
        const auto copy = Database::open(part, Database::Mode::Read);
        const auto problems = copy ? integrityProblems(**copy) : Result<QStringList>(failure(copy.error()));
        if (!problems)
            return failure(problems.error());
        if (!problems->isEmpty())
            return failure(Fault::Storage, Reason::DatabaseDamaged, file.fileName(), problems->first());
    }
    for (const char *end : {"-wal", "-shm"}) // of looking at it
        QFile::remove(part + QLatin1String(end));
    if (!QFile::rename(part, path))
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    return flushToDisk(path);
}

} // namespace

Result<void> prepareServerDatabase(Database &database)
{
    if (auto fits = checkServerDatabase(database); !fits)
        return fits;
    if (auto copied = copyBeforeUpgrade(database); !copied)
        return copied;
    const auto stamp = database.number(QStringLiteral("PRAGMA application_id"));
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!stamp || !version)
        return failure(!stamp ? stamp.error() : version.error());
    const bool isNew = *stamp != applicationId;
    // What is complete already is served from a full disk too, so nothing is written that need not be.
    TransactionGuard guard(database, isNew ? Room::Ordinary : Room::Reserve);
    if (!guard.begun())
        return guard.begun();
    if (auto done = runAll(database, serverTableStatements()); !done)
        return done;
    const auto additions = additionsTo(database, allEntities()); // fields of a newer schema version
    if (!additions)
        return failure(additions.error());
    if (auto done = runAll(database, additions->columns); !done)
        return done;
    QStringList stamps;
    if (isNew)
        stamps.append(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    if (*version != layoutVersion)
        stamps.append(QStringLiteral("PRAGMA user_version=%1").arg(layoutVersion));
    if (auto done = runAll(database, stamps); !done)
        return done;
    return guard.commit();
}

QString lockedHead()
{
    // SQLite's one writer holds the whole file; elsewhere this is where FOR UPDATE stands.
    return QStringLiteral("SELECT lineage, seq, chain, floor, stable, sv FROM head WHERE collective = ?");
}

QString upsert(const QString &table, const QStringList &keys, const QStringList &changing)
{
    QStringList assignments;
    for (const QString &column : changing)
        assignments.append(column + QStringLiteral(" = excluded.") + column);
    return QStringLiteral("INSERT INTO %1 (collective, %2) VALUES (?, %3) ON CONFLICT (collective, %4)"
                          " DO UPDATE SET %5")
        .arg(table, (keys + changing).join(QStringLiteral(", ")), marks(keys.size() + changing.size()),
            keys.join(QStringLiteral(", ")), assignments.join(QStringLiteral(", ")));
}

Savepoint::Savepoint(Database &database, const QString &name)
    : m_database(database)
    , m_name(name)
    , m_begun(database.run(QStringLiteral("SAVEPOINT ") + name))
{
}

Savepoint::~Savepoint()
{
    if (m_begun && !m_done)
        (void)takeBack(); // the surrounding transaction fails at its commit if this does
}

Result<void> Savepoint::release()
{
    m_done = true;
    return m_database.run(QStringLiteral("RELEASE ") + m_name);
}

Result<void> Savepoint::takeBack()
{
    if (auto done = m_database.run(QStringLiteral("ROLLBACK TO ") + m_name); !done)
        return done;
    return release();
}

Result<void> copyInto(Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Fault::Storage, Reason::FileExists, QFileInfo(path).fileName());
    Query copy = database.query(QStringLiteral("VACUUM INTO ?"));
    if (auto done = copy.run(path); !done)
        return done;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return flushToDisk(path); // VACUUM INTO does not wait for the disk
}

Result<QStringList> integrityProblems(Database &database)
{
    Query check = database.query(QStringLiteral("PRAGMA integrity_check"));
    if (auto done = check.run(); !done)
        return failure(done.error());
    QStringList problems;
    while (check.next()) {
        if (check.text(0) != QLatin1String("ok"))
            problems.append(check.text(0));
    }
    return problems;
}

QString tableOf(const Entity &entity)
{
    return quoted(entity.table);
}

} // namespace cooperage::server
