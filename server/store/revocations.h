// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QSet>
#include <QString>

namespace cooperage::server {

/// Who was shut out, in a file beside the database and outside every backup of it: whatever is restored, a
/// revoked device does not come alive. One line a device, its collective first; lines are only added.
class Revocations
{
public:
    explicit Revocations(QString file);

    /// Revokes in the database whom the file names, and names in the file whom the database has revoked.
    /// Answers how many devices the file alone had known of. Once at each start and after restoring.
    Result<int> agree(Database &database);
    /// Adds to the file whom this collective has revoked since; on disk when this returns.
    Result<void> keep(Database &database, const RawId &collective);

private:
    Result<void> load();
    Result<void> append(const QList<QByteArray> &lines);

    QString m_file;
    QSet<QByteArray> m_lines;
    bool m_loaded = false;
};

} // namespace cooperage::server
