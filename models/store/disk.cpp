// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <sys/statvfs.h>
#include <unistd.h>
#endif

namespace cooperage {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 megabyte = 1'000'000; // what people count in
constexpr int mostReserve = 1024 * 1024; // MiB

} // namespace

qint64 SystemDisk::freeBytes(const QString &file) const
{
    const QString folder = QFileInfo(file).absolutePath();
#ifdef Q_OS_UNIX
    // QStorageInfo reads the whole table of mounts each time; this is asked before every transaction.
    struct statvfs seen = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &seen) != 0)
        return -1;
    return qint64(seen.f_bavail) * qint64(seen.f_frsize);
#else
    return QStorageInfo(folder).bytesAvailable();
#endif
}

const Disk &systemDisk()
{
    static const SystemDisk disk = [] {
        bool isNumber = false;
        const int given = qEnvironmentVariableIntValue("COOPERAGE_DISK_RESERVE", &isNumber);
        return SystemDisk(
            isNumber && given >= 0 && given <= mostReserve ? given * mebibyte : standardReserve);
    }();
    return disk;
}

Result<void> roomFor(const Disk &disk, const QString &file, qint64 bytes)
{
    const qint64 free = disk.freeBytes(file);
    const qint64 missing = disk.reserve() + bytes - free;
    if (free < 0 || missing <= 0)
        return {};
    const qint64 shown = (missing + megabyte - 1) / megabyte;
    return failure(Fault::Storage, Reason::DiskReserve, QStringLiteral("%1 MB").arg(shown),
        QStringLiteral("%1 bytes free beside %2").arg(free).arg(QFileInfo(file).fileName()));
}

Result<bool> settleLog(const QString &file)
{
    QFile log(file + QStringLiteral("-wal"));
    if (log.size() == 0)
        return false;
    const auto failed = [&log] {
        return failure(
            Fault::Storage, Reason::DiskFailed, QFileInfo(log.fileName()).fileName(), log.errorString());
    };
    if (!log.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return failed();
    while (!log.atEnd()) {
        const qint64 place = log.pos();
        const QByteArray bytes = log.read(mebibyte);
        if (bytes.isEmpty() || !log.seek(place) || log.write(bytes) != bytes.size())
            return failed();
    }
#ifdef Q_OS_UNIX
    if (::fsync(log.handle()) != 0)
        return failed();
#endif
    return true;
}

} // namespace cooperage
