// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/photostore.h"

#include "models/store/openalone.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <future>

namespace cooperage {

namespace {

constexpr int photoApplicationId = 0x43505248; // "CPRH"

const char *const statements[] = {
    // Long bytes stand apart, so that lists of names read few pages.
    "CREATE TABLE photo (hash BLOB PRIMARY KEY CHECK(length(hash) = 32), added INTEGER NOT NULL,"
    " uploaded INTEGER NOT NULL DEFAULT 0, size INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE INDEX photo_waiting ON photo(added) WHERE uploaded = 0",
    "CREATE TABLE picture (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE thumbnail (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
};

QByteArray nameOfBytes(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<void> createTables(Database &database)
{
    TransactionGuard guard(database);
    if (!guard.begun())
        return guard.begun();
    for (const char *sql : statements) {
        if (auto done = database.run(QString::fromLatin1(sql)); !done)
            return done;
    }
    if (auto done = database.run(QStringLiteral("PRAGMA application_id=%1").arg(photoApplicationId)); !done)
        return done;
    return guard.commit();
}

Result<QByteArray> oneBlob(Database &database, const QString &sql, const QByteArray &hash, bool mustExist)
{
    Query query = database.query(sql);
    if (auto done = query.run(hash); !done)
        return failure(done.error());
    if (query.next())
        return query.bytes(0);
    if (mustExist)
        return failure(Fault::NotFound, Reason::FileMissing, QString::fromLatin1(hash.toHex().left(12)));
    return QByteArray();
}

} // namespace

PhotoStore::PhotoStore(Threading threading)
    : m_threading(threading)
{
    if (m_threading == Threading::Own)
        m_thread = std::thread([this] { serve(); });
}

PhotoStore::~PhotoStore()
{
    if (m_threading == Threading::Inline)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back([this] { m_database.reset(); }); // where it was opened
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void PhotoStore::serve()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

template <class Job> auto PhotoStore::here(Job job) const -> std::invoke_result_t<Job, Database &>
{
    using Answer = std::invoke_result_t<Job, Database &>;
    if (m_threading == Threading::Inline)
        return job(*m_database);
    std::promise<Answer> promise;
    std::future<Answer> answer = promise.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back([&] { promise.set_value(job(*m_database)); });
    }
    m_wake.notify_one();
    return answer.get();
}

Result<std::unique_ptr<PhotoStore>> PhotoStore::open(
    const QString &path, Database::Mode mode, Threading threading)
{
    std::unique_ptr<PhotoStore> store(new PhotoStore(threading));
    if (threading == Threading::Inline) {
        if (auto done = store->openFile(path, mode); !done)
            return failure(done.error());
        return store;
    }
    std::promise<Result<void>> promise;
    auto opened = promise.get_future();
    {
        const std::lock_guard lock(store->m_mutex);
        store->m_jobs.emplace_back([&] { promise.set_value(store->openFile(path, mode)); });
    }
    store->m_wake.notify_one();
    if (auto done = opened.get(); !done)
        return failure(done.error());
    return store;
}

Result<void> PhotoStore::openFile(const QString &path, Database::Mode mode)
{
    auto database = mode == Database::Mode::Write ? openAlone(path) : Database::open(path, mode);
    if (!database)
        return failure(database.error());
    const auto application = (*database)->number(QStringLiteral("PRAGMA application_id"));
    const auto tables = (*database)->number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!application || !tables)
        return failure(application ? tables.error() : application.error());
    const bool fresh = *application == 0 && *tables == 0 && mode == Database::Mode::Write;
    if (!fresh && *application != photoApplicationId)
        return failure(Fault::Storage, Reason::DatabaseForeign, QFileInfo(path).fileName());
    if (fresh) {
        if (auto done = createTables(**database); !done)
            return done;
    }
    m_database = std::move(*database);
    return {};
}

Result<void> PhotoStore::add(const StoredPhoto &photo, bool uploaded)
{
    if (nameOfBytes(photo.bytes) != photo.sha256)
        return failure(Fault::Invalid, Reason::PictureDamaged);
    const qint64 size = photo.bytes.size();
    return here([&](Database &database) -> Result<void> {
        TransactionGuard guard(database);
        if (!guard.begun())
            return guard.begun();
        // "added" only orders; a number that grows is enough and needs no clock.
        auto noted = database
                         .query(QStringLiteral("INSERT INTO photo(hash, added, uploaded, size) VALUES(?,"
                                               " (SELECT coalesce(max(added), 0) + 1 FROM photo), ?, ?)"
                                               " ON CONFLICT(hash) DO UPDATE SET uploaded = max(uploaded, "
                                               "excluded.uploaded)"))
                         .run(photo.sha256, uploaded ? 1 : 0, size);
        if (!noted)
            return noted;
        auto kept = database.query(QStringLiteral("INSERT OR IGNORE INTO picture(hash, bytes) VALUES(?, ?)"))
                        .run(photo.sha256, photo.bytes);
        if (!kept)
            return kept;
        if (!photo.thumbnail.isEmpty()) {
            auto small
                = database.query(QStringLiteral("INSERT OR REPLACE INTO thumbnail(hash, bytes) VALUES(?, ?)"))
                      .run(photo.sha256, photo.thumbnail);
            if (!small)
                return small;
        }
        return guard.commit();
    });
}

Result<void> PhotoStore::setThumbnail(const QByteArray &sha256, const QByteArray &thumbnail)
{
    return here([&](Database &database) {
        return database.query(QStringLiteral("INSERT OR REPLACE INTO thumbnail(hash, bytes) VALUES(?, ?)"))
            .run(sha256, thumbnail);
    });
}

Result<QByteArray> PhotoStore::bytes(const QByteArray &sha256) const
{
    return here([&](Database &database) {
        return oneBlob(database, QStringLiteral("SELECT bytes FROM picture WHERE hash = ?"), sha256, true);
    });
}

Result<QByteArray> PhotoStore::thumbnail(const QByteArray &sha256) const
{
    return here([&](Database &database) {
        return oneBlob(database, QStringLiteral("SELECT bytes FROM thumbnail WHERE hash = ?"), sha256, false);
    });
}

Result<bool> PhotoStore::has(const QByteArray &sha256) const
{
    const auto missing = missingOf({sha256});
    if (!missing)
        return failure(missing.error());
    return missing->isEmpty();
}

Result<QList<QByteArray>> PhotoStore::toUpload(int most) const
{
    return here([&](Database &database) -> Result<QList<QByteArray>> {
        Query query = database.query(
            QStringLiteral("SELECT hash FROM photo WHERE uploaded = 0 ORDER BY added LIMIT ?"));
        if (auto done = query.run(most); !done)
            return failure(done.error());
        QList<QByteArray> hashes;
        while (query.next())
            hashes.append(query.bytes(0));
        return hashes;
    });
}

Result<void> PhotoStore::markUploaded(const QByteArray &sha256)
{
    return here([&](Database &database) {
        return database.query(QStringLiteral("UPDATE photo SET uploaded = 1 WHERE hash = ?")).run(sha256);
    });
}

Result<void> PhotoStore::forgetUploads()
{
    return here(
        [&](Database &database) { return database.run(QStringLiteral("UPDATE photo SET uploaded = 0")); });
}

Result<QList<QByteArray>> PhotoStore::missingOf(const QList<QByteArray> &hashes) const
{
    return here([&](Database &database) -> Result<QList<QByteArray>> {
        QList<QByteArray> missing;
        for (const QByteArray &hash : hashes) {
            Query query = database.query(QStringLiteral("SELECT 1 FROM photo WHERE hash = ?"));
            if (auto done = query.run(hash); !done)
                return failure(done.error());
            if (!query.next())
                missing.append(hash);
        }
        return missing;
    });
}

Result<qint64> PhotoStore::count() const
{
    return here(
        [](Database &database) { return database.number(QStringLiteral("SELECT count(*) FROM photo")); });
}

Result<QList<QByteArray>> PhotoStore::damaged() const
{
    return here([](Database &database) -> Result<QList<QByteArray>> {
        Query query = database.query(QStringLiteral(
            "SELECT photo.hash, picture.bytes FROM photo LEFT JOIN picture ON picture.hash = photo.hash"));
        if (auto done = query.run(); !done)
            return failure(done.error());
        QList<QByteArray> wrong;
        while (query.next()) {
            if (nameOfBytes(query.bytes(1)) != query.bytes(0))
                wrong.append(query.bytes(0));
        }
        return wrong;
    });
}

Result<QList<QByteArray>> photosNamed(const Store &store)
{
    Query query
        = store.database().query(QStringLiteral("SELECT DISTINCT hash FROM photo WHERE _removed = 0"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<QByteArray> hashes;
    while (query.next())
        hashes.append(query.bytes(0));
    return hashes;
}

} // namespace cooperage
