// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QStringList>

namespace cooperage::server {

struct AuditEntry
{
    qint64 at = 0; ///< ms UTC
    RawId person; ///< null: the server's command line
    RawId device;
    QString action; ///< stable word, e.g. "join"
    QString target; ///< what it was done to: ids, never texts of members
    QString result; ///< "done" or a reason's name
};

/// What was done to rights, devices and the server, each line over the hash of the one before.
class Audit
{
public:
    Audit(Database &database, const RawId &collective)
        : m_database(database)
        , m_collective(collective)
    {
    }

    Result<void> note(const AuditEntry &entry);
    /// At most one line per device, action and minute: a misled program must not fill the disk.
    Result<void> noteRefusal(const AuditEntry &entry);
    /// Recomputes the chain; names the first line that was changed, removed or put in.
    Result<QStringList> verify() const;

private:
    Database &m_database;
    RawId m_collective;
};

} // namespace cooperage::server
