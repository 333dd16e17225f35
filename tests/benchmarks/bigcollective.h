// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/localstore.h"

namespace cooperage::benchmarks {

using test::LocalStore;

/// A snapshot file as a server would make it, with as many listings as asked for, each with one variant
/// and ten movements, and the people and workshops of a LocalStore.
class BigCollective
{
public:
    explicit BigCollective(int listings);

    const int listings;
    QString file() const { return m_folder.filePath(QStringLiteral("snapshot.db")); }
    SnapshotManifest manifest() const;
    /// A device that has taken over the snapshot.
    std::unique_ptr<LocalStore> newDevice() const;
    /// An empty file with the synced tables and their indexes, no guards.
    std::unique_ptr<Database> newRawFile(const QString &path) const;
    static QString titleOf(int number); ///< the same words for the same number

private:
    void fill(Database &database, LocalStore &home);

    QTemporaryDir m_folder;
};

} // namespace cooperage::benchmarks
