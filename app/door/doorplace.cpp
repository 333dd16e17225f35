// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door/doorplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace cooperage {

namespace {

constexpr qsizetype longestPath = qsizetype(sizeof(sockaddr_un::sun_path)) - 1;
constexpr qint64 longestNote = 4096;

QString notePath(const QString &profileFolder)
{
    return QDir(profileFolder).filePath(QStringLiteral("window.door"));
}

/// A folder of ours that nobody else may enter. Not through a link: whoever may change it could change that.
bool isPrivateFolder(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool fits(const QString &path)
{
    return QFile::encodeName(path).size() <= longestPath;
}

/// For a person without a run-time folder whose profile lies too deep.
QString folderInTmp()
{
    const QString path = QDir::temp().filePath(QStringLiteral("cooperage-") + QString::number(::geteuid()));
    ::mkdir(QFile::encodeName(path).constData(), S_IRWXU); // fails if it is there; then it is judged below
    return path;
}

} // namespace

QString doorName(const QString &profileFolder)
{
    return QFileInfo(profileFolder).canonicalFilePath();
}

QString placeForDoor(const QString &profileFolder)
{
    const QByteArray hash
        = QCryptographicHash::hash(doorName(profileFolder).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("cooperage-") + QString::fromLatin1(hash.toHex().first(16));
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && isPrivateFolder(session) && fits(QDir(session).filePath(name)))
        return QDir(session).filePath(name);
    if (isPrivateFolder(profileFolder) && fits(QDir(profileFolder).filePath(name)))
        return QDir(profileFolder).filePath(name);
    const QString folder = folderInTmp();
    return isPrivateFolder(folder) && fits(QDir(folder).filePath(name)) ? QDir(folder).filePath(name)
                                                                        : QString();
}

bool noteDoor(const QString &profileFolder, const QString &path)
{
    QSaveFile note(notePath(profileFolder));
    return note.open(QIODevice::WriteOnly) && note.write(QFile::encodeName(path)) > 0 && note.commit();
}

void forgetDoor(const QString &profileFolder)
{
    QFile::remove(notePath(profileFolder));
}

QString notedDoor(const QString &profileFolder)
{
    QFile note(notePath(profileFolder));
    if (!note.open(QIODevice::ReadOnly))
        return {};
    const QByteArray path = note.read(longestNote);
    struct stat found = {};
    const bool ours = path.startsWith('/') && path.size() <= longestPath
        && ::lstat(path.constData(), &found) == 0 && S_ISSOCK(found.st_mode) && found.st_uid == ::geteuid();
    return ours ? QFile::decodeName(path) : QString();
}

bool isSameUser(qintptr socketDescriptor)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

} // namespace cooperage
