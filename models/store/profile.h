// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/database.h"
#include "models/store/filelock.h"

#include <memory>

namespace cooperage {

/// One collective this person works in on this computer.
struct CollectiveEntry
{
    RawId id;
    QString name;
    QString server; ///< "host:port"; empty: it lives on this computer alone
    QByteArrayList pins; ///< accepted keys of the server; empty: valid certificates only
    QString personName;
    bool sample = false;
    Instant opened; ///< last time

    bool operator==(const CollectiveEntry &) const = default;
};

/// A person's folder: which collectives there are, and what the window remembers. One process at a time may
/// write in it; another one may read.
class Profile
{
public:
    enum class Access {
        Own, ///< takes the lock; ProfileInUse if another process has it
        OwnIfFree, ///< takes it if nobody has; else reads (`isOwn`)
    };

    /// Makes the folder (0700) and its file if need be. FileUnwritable, ProfileInUse, DatabaseDamaged …
    static Result<std::unique_ptr<Profile>> open(const QString &folder, Access access);

    bool isOwn() const { return m_own; }
    const QString &folder() const { return m_folder; }
    QString folderOf(const RawId &collective) const; ///< where store.db and photos.db of it lie
    QString newFolder(const RawId &collective); ///< the same, made (0700)

    Result<QList<CollectiveEntry>> collectives() const; ///< last opened first
    Result<void> keep(const CollectiveEntry &entry); ///< adds or replaces
    /// One more key of the collective's server. Without pins nothing is added: valid certificates count.
    Result<void> remember(const RawId &collective, const QByteArray &pin);
    Result<void> forget(const RawId &collective); ///< the entry only; files stay

    Result<QString> value(const QString &key) const; ///< empty if unset
    Result<void> setValue(const QString &key, const QString &value); ///< an empty value removes the key

private:
    explicit Profile(QString folder);

    QString m_folder;
    FileLock m_lock;
    bool m_own = false;
    std::unique_ptr<Database> m_database;
};

} // namespace cooperage
