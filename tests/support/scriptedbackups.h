// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sync/backupaccess.h"

#include <QStringList>

namespace cooperage {

/// A collective in a folder of the test's; remembers what was to be restored.
class ScriptedBackups final : public BackupAccess
{
public:
    ScriptedBackups(const QString &folder, const RawId &collective)
        : m_folder(folder)
        , m_collective(collective)
    {
    }

    QStringList restored;

    QString folder() const override { return m_folder; }
    qint64 storeBytes() const override { return 1'000'000; }
    RawId collective() const override { return m_collective; }
    bool isAlone() const override { return false; }
    void restore(const QString &file) override { restored += file; }

private:
    QString m_folder;
    RawId m_collective;
};

} // namespace cooperage
