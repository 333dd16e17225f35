// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupgate.h"

#include "app/places.h"
#include "models/store/profile.h"

#include <QFileInfo>

namespace cooperage {

BackupGate::BackupGate(const CollectiveEntry &entry, QString folder)
    : m_folder(std::move(folder))
    , m_collective(entry.id)
    , m_alone(entry.server.isEmpty())
{
}

qint64 BackupGate::storeBytes() const
{
    return QFileInfo(storePath(m_folder)).size();
}

} // namespace cooperage
