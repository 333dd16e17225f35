// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rounds.h"
#include "models/store/photostore.h"
#include "models/store/profile.h"
#include "models/store/store.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace cooperage::cli {

/// The files of one collective, opened here because nobody else has them open for writing. One thread.
class CollectiveFiles
{
public:
    using Note = std::function<void(const QString &)>;

    CollectiveFiles(
        CollectiveEntry entry, QString folder, const Clock &clock, RandomSource &random, Note note);

    const CollectiveEntry &entry() const { return m_entry; }
    const QString &folder() const { return m_folder; }

    /// Open once, and in that mode. DatabaseDamaged comes with a note about the backup to use.
    Result<Store *> open(Database::Mode mode);
    Result<Store *> writable(); ///< for writing, by the instance it belongs to
    Result<PhotoStore *> photos(Database::Mode mode);

    /// @p stop may be asked from any thread; then Cancelled. @p nextPin: of the key the server announced,
    /// empty if none.
    Result<Synced> sync(const QByteArray &token, const Engine::Progress &tell, const std::stop_token &stop,
        QByteArray *nextPin);

private:
    void offerBackup();

    const CollectiveEntry m_entry;
    const QString m_folder;
    const Clock &m_clock;
    RandomSource &m_random;
    const Note m_note;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PhotoStore> m_photos;
    Result<void> m_writable; ///< why nothing may be written although the file is open for it
};

} // namespace cooperage::cli
