// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sync/backupaccess.h"

#include <QObject>

namespace cooperage {

struct CollectiveEntry;

/// What the backup part of the page may know and ask. Restoring needs the collective closed, so it is only
/// passed on to who opened it.
class BackupGate final : public QObject, public BackupAccess
{
    Q_OBJECT
public:
    BackupGate(const CollectiveEntry &entry, QString folder);

    QString folder() const override { return m_folder; }
    qint64 storeBytes() const override;
    RawId collective() const override { return m_collective; }
    bool isAlone() const override { return m_alone; }
    void restore(const QString &file) override { Q_EMIT restoreWanted(file); }

Q_SIGNALS:
    void restoreWanted(const QString &file);

private:
    QString m_folder;
    RawId m_collective;
    bool m_alone;
};

} // namespace cooperage
