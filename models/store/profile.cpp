// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/profile.h"

#include "models/store/openalone.h"
#include "models/store/rows.h"

#include <QDir>
#include <QFileInfo>

namespace cooperage {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo found(path);
    if (found.isSymLink() || (found.exists() && !found.isDir()))
        return failure(
            Fault::Storage, Reason::FileUnwritable, path, QStringLiteral("not a folder of its own"));
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly))
        return failure(Fault::Storage, Reason::FileUnwritable, path);
    return {};
}

Result<void> prepare(Database &database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    if (*version > 1)
        return failure(Fault::Outdated, Reason::DatabaseNewer, QFileInfo(database.path()).fileName());
    if (*version == 1)
        return {};
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    for (const char *sql :
        {"CREATE TABLE collective (id BLOB PRIMARY KEY, name TEXT NOT NULL, server TEXT NOT NULL,"
         " pins TEXT NOT NULL, person TEXT NOT NULL, sample INTEGER NOT NULL,"
         " opened INTEGER NOT NULL) STRICT, WITHOUT ROWID",
            "CREATE TABLE remembered (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
            "PRAGMA user_version=1"}) {
        if (auto done = database.run(QString::fromLatin1(sql)); !done)
            return done;
    }
    return guard.commit();
}

} // namespace

Profile::Profile(QString folder)
    : m_folder(std::move(folder))
    , m_lock(QDir(m_folder).filePath(QStringLiteral("profile.lock")))
{
}

Result<std::unique_ptr<Profile>> Profile::open(const QString &folder, Access access)
{
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made.error());
    std::unique_ptr<Profile> profile(new Profile(folder));
    const auto locked = profile->m_lock.tryTake();
    profile->m_own = locked.has_value();
    if (!locked && access == Access::Own)
        return failure(Fault::Storage, locked.error().reason, folder);
    const QString file = QDir(folder).filePath(QStringLiteral("profile.db"));
    auto database = profile->m_own ? openAlone(file) : Database::open(file, Database::Mode::Read);
    if (!database)
        return failure(database.error());
    if (profile->m_own) {
        if (auto prepared = prepare(**database); !prepared)
            return failure(prepared.error());
    }
    profile->m_database = std::move(*database);
    return profile;
}

QString Profile::folderOf(const RawId &collective) const
{
    return QDir(m_folder).filePath(collective.hex());
}

QString Profile::newFolder(const RawId &collective)
{
    const QString path = folderOf(collective);
    return makePrivateFolder(path) ? path : QString();
}

Result<QList<CollectiveEntry>> Profile::collectives() const
{
    Query query = m_database->query(QStringLiteral(
        "SELECT id, name, server, pins, person, sample, opened FROM collective ORDER BY opened DESC, id"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<CollectiveEntry> entries;
    while (query.next()) {
        const QByteArray pins = query.text(3).toLatin1();
        entries.append({idFrom(query.bytes(0)), query.text(1), query.text(2),
            pins.isEmpty() ? QByteArrayList() : pins.split(' '), query.text(4), query.integer(5) != 0,
            {query.integer(6)}});
    }
    return entries;
}

Result<void> Profile::keep(const CollectiveEntry &entry)
{
    return m_database
        ->query(
            QStringLiteral("INSERT OR REPLACE INTO collective(id, name, server, pins, person, sample, opened)"
                           " VALUES(?, ?, ?, ?, ?, ?, ?)"))
        .run(entry.id.bytes(), entry.name, entry.server, QString::fromLatin1(entry.pins.join(' ')),
            entry.personName, entry.sample ? 1 : 0, entry.opened.ms);
}

Result<void> Profile::remember(const RawId &collective, const QByteArray &pin)
{
    constexpr qsizetype most = 4; // keys long out of use are forgotten
    const auto all = collectives();
    if (!all)
        return failure(all.error());
    for (CollectiveEntry one : *all) {
        if (one.id != collective || one.pins.isEmpty() || one.pins.contains(pin))
            continue;
        one.pins.append(pin);
        while (one.pins.size() > most)
            one.pins.removeFirst();
        return keep(one);
    }
    return {};
}

Result<void> Profile::forget(const RawId &collective)
{
    return m_database->query(QStringLiteral("DELETE FROM collective WHERE id = ?")).run(collective.bytes());
}

Result<QString> Profile::value(const QString &key) const
{
    Query query = m_database->query(QStringLiteral("SELECT value FROM remembered WHERE key = ?"));
    if (auto done = query.run(key); !done)
        return failure(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<void> Profile::setValue(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return m_database->query(QStringLiteral("DELETE FROM remembered WHERE key = ?")).run(key);
    return m_database->query(QStringLiteral("INSERT OR REPLACE INTO remembered(key, value) VALUES(?, ?)"))
        .run(key, value);
}

} // namespace cooperage
