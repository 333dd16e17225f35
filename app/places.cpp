// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace cooperage {

QString standardProfileFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("cooperage"));
}

void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
}

QString storePath(const QString &collectiveFolder)
{
    return QDir(collectiveFolder).filePath(QStringLiteral("store.db"));
}

QString photosPath(const QString &collectiveFolder)
{
    return QDir(collectiveFolder).filePath(QStringLiteral("photos.db"));
}

QString serverPath(const QString &collectiveFolder)
{
    return QDir(collectiveFolder).filePath(QStringLiteral("server.db"));
}

QString backupsPath(const QString &collectiveFolder)
{
    return QDir(collectiveFolder).filePath(QStringLiteral("backups"));
}

QString instancesFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::home().filePath(QStringLiteral(".local/state"));
    return QDir(state).filePath(QStringLiteral("cooperage/instances"));
}

QString deviceName()
{
    const QString name = QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0);
    return name.isEmpty() ? QSysInfo::prettyProductName() : name;
}

} // namespace cooperage
