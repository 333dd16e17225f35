// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace cooperage {

struct StoredPhoto
{
    QByteArray sha256; ///< of bytes
    QByteArray bytes;
    QByteArray thumbnail; ///< may be empty for one that was fetched; made when first shown
};

/// The pictures of one collective on this device: a cache named by content, in a file beside the store. A
/// photo is stored here before the transaction that names it. Its one connection lives in a thread of its
/// own, so all functions may be called from any thread and wait for their answer.
class PhotoStore
{
public:
    enum class Threading { Own, Inline }; ///< Inline: the caller's thread only. For simulation and pages

    /// Errors: those of Database::open; DatabaseForeign.
    static Result<std::unique_ptr<PhotoStore>> open(
        const QString &path, Database::Mode mode, Threading threading = Threading::Own);
    ~PhotoStore();
    PhotoStore(const PhotoStore &) = delete;
    PhotoStore &operator=(const PhotoStore &) = delete;

    /// Stores a picture; one that is there stays. Invalid (PictureDamaged) if the name is not that of the
    /// bytes. @p uploaded: the server has it (it came from there).
    Result<void> add(const StoredPhoto &photo, bool uploaded);
    Result<void> setThumbnail(const QByteArray &sha256, const QByteArray &thumbnail);
    Result<QByteArray> bytes(const QByteArray &sha256) const; ///< NotFound (FileMissing)
    Result<QByteArray> thumbnail(const QByteArray &sha256) const; ///< empty if there is none yet
    Result<bool> has(const QByteArray &sha256) const;

    Result<QList<QByteArray>> toUpload(int most) const; ///< oldest first
    Result<void> markUploaded(const QByteArray &sha256);
    /// All are to be offered again: the server was restored or is another one.
    Result<void> forgetUploads();

    /// Of these, the ones not here.
    Result<QList<QByteArray>> missingOf(const QList<QByteArray> &hashes) const;
    Result<qint64> count() const;
    /// Every stored picture whose bytes do not have its name. For `doctor`.
    Result<QList<QByteArray>> damaged() const;

private:
    explicit PhotoStore(Threading threading);
    Result<void> openFile(const QString &path, Database::Mode mode);
    template <class Job> auto here(Job job) const -> std::invoke_result_t<Job, Database &>;
    void serve();

    Threading m_threading;
    std::unique_ptr<Database> m_database;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_wake;
    mutable std::deque<std::function<void()>> m_jobs;
    bool m_stop = false;
    std::thread m_thread;
};

/// Hashes named by photos of the store that are not removed. For finding what is missing.
Result<QList<QByteArray>> photosNamed(const Store &store);

} // namespace cooperage
