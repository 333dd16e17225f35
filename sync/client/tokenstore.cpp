// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/tokenstore.h"

#include <QCoro/QCoroSignal>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <qt6keychain/keychain.h>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace cooperage {

namespace {

constexpr qint64 longestToken = 4096;

/// Kept until control is back in the event loop: a job still looks at itself after saying that it has
/// finished.
template <class Job> using KeptJob = std::unique_ptr<Job, QScopedPointerDeleteLater>;

Failure none(const QString &key)
{
    return failure(Fault::SignInNeeded, Reason::TokenUnknown, {}, QStringLiteral("no token for %1").arg(key));
}

Failure unwritable(const QString &file, const QString &detail)
{
    return failure(Fault::Storage, Reason::FileUnwritable, file, detail);
}

} // namespace

QCoro::Task<Result<void>> MemoryTokenStore::save(QString key, QByteArray token)
{
    m_tokens.insert(key, token);
    co_return Result<>();
}

QCoro::Task<Result<QByteArray>> MemoryTokenStore::load(QString key)
{
    if (!m_tokens.contains(key))
        co_return none(key);
    co_return m_tokens.value(key);
}

QCoro::Task<Result<void>> MemoryTokenStore::remove(QString key)
{
    m_tokens.remove(key);
    co_return Result<>();
}

FileTokenStore::FileTokenStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString FileTokenStore::fileOf(const QString &key) const
{
    return QDir(m_folder).filePath(QStringLiteral("token-") + QString::fromLatin1(key.toUtf8().toHex()));
}

bool FileTokenStore::holds(const QString &key) const
{
    return QFileInfo::exists(fileOf(key));
}

QCoro::Task<Result<void>> FileTokenStore::save(QString key, QByteArray token)
{
    const auto name = fileOf(key);
    QTemporaryFile file(name + QStringLiteral(".XXXXXX")); // 0600 from its first moment
    if (!file.open())
        co_return unwritable(name, file.errorString());
    const bool written = file.write(token) == token.size() && file.flush() && ::fsync(file.handle()) == 0;
    const auto from = QFile::encodeName(file.fileName());
    const auto to = QFile::encodeName(name);
    if (!written || std::rename(from.constData(), to.constData()) != 0)
        co_return unwritable(name, file.errorString());
    file.setAutoRemove(false);
    co_return Result<>();
}

QCoro::Task<Result<QByteArray>> FileTokenStore::load(QString key)
{
    const auto name = fileOf(key);
    if (!QFileInfo::exists(name))
        co_return none(key);
    QFile file(name);
    // A link could point at somebody else's file; we have never made one.
    if (QFileInfo(name).isSymLink() || !file.open(QIODevice::ReadOnly))
        co_return failure(Fault::Storage, Reason::FileUnreadable, name, file.errorString());
    co_return file.read(longestToken);
}

QCoro::Task<Result<void>> FileTokenStore::remove(QString key)
{
    const auto name = fileOf(key);
    if (QFileInfo::exists(name) && !QFile::remove(name))
        co_return unwritable(name, {});
    co_return Result<>();
}

KeychainTokenStore::KeychainTokenStore(QString service, QString folder)
    : m_service(std::move(service))
    , m_file(std::move(folder))
{
}

QCoro::Task<Result<void>> KeychainTokenStore::save(QString key, QByteArray token)
{
    const KeptJob<QKeychain::WritePasswordJob> job(new QKeychain::WritePasswordJob(m_service));
    job->setAutoDelete(false);
    job->setKey(key);
    job->setBinaryData(token);
    job->start();
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    m_plainFile = job->error() != QKeychain::NoError;
    if (!m_plainFile) {
        const auto cleared = co_await m_file.remove(key); // a keychain came back: no copy stays behind
        co_return cleared;
    }
    const auto saved = co_await m_file.save(key, token);
    co_return saved;
}

QCoro::Task<Result<QByteArray>> KeychainTokenStore::load(QString key)
{
    if (m_file.holds(key)) { // newer than anything the keychain may hold
        m_plainFile = true;
        const auto loaded = co_await m_file.load(key);
        co_return loaded;
    }
    const KeptJob<QKeychain::ReadPasswordJob> job(new QKeychain::ReadPasswordJob(m_service));
    job->setAutoDelete(false);
    job->setKey(key);
    job->start();
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    if (job->error() != QKeychain::NoError)
        co_return none(key + QStringLiteral(": ") + job->errorString());
    co_return job->binaryData();
}

QCoro::Task<Result<void>> KeychainTokenStore::remove(QString key)
{
    const KeptJob<QKeychain::DeletePasswordJob> job(new QKeychain::DeletePasswordJob(m_service));
    job->setAutoDelete(false);
    job->setKey(key);
    job->start();
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    const auto removed = co_await m_file.remove(key);
    co_return removed;
}

} // namespace cooperage
