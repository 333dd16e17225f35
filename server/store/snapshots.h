// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <optional>

namespace cooperage::server {

/// Which snapshots of a collective lie ready, one for each set of audiences.
class Snapshots
{
public:
    Snapshots(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    struct Ready
    {
        SnapshotManifest manifest; ///< without cursor
        qint64 at = 0;
    };
    Result<std::optional<Ready>> find(const QString &scopes) const;
    Result<void> publish(const QString &scopes, const SnapshotManifest &manifest, qint64 at);

private:
    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
