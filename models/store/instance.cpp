// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/instance.h"

#include "models/store/replica.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

namespace cooperage {

namespace {

constexpr qsizetype tokenSize = 16;

QByteArray tokenIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.read(64)) : QByteArray();
}

Result<void> writeToken(const QString &path, const QByteArray &token)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(token.toHex()) == 2 * tokenSize && file.commit())
        return {};
    return failure(Fault::Storage, Reason::FileUnwritable, path, file.errorString());
}

} // namespace

QString instanceFile(const QString &folder, const QString &storePath)
{
    // A home folder that is copied whole takes this file along, hence the computer; a profile that is
    // copied beside itself stays on the computer, hence the place.
    const QString place = QFileInfo(storePath).absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(
        QSysInfo::machineUniqueId() + '\n' + place.toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).filePath(QString::fromLatin1(name.toHex().first(32)));
}

Result<bool> claimInstance(Store &store, const QString &tokenFile)
{
    if (store.isReadOnly())
        return false;
    Query query = store.database().query(QStringLiteral("SELECT instance_token FROM sync_state"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    const QByteArray held = query.next() ? query.bytes(0) : QByteArray();
    if (!held.isEmpty() && held == tokenIn(tokenFile))
        return false;
    const bool copied = !held.isEmpty();
    if (copied) {
        if (auto renewed = offerAgain(store); !renewed)
            return failure(renewed.error());
    }
    const QByteArray token = store.random().bytes(tokenSize);
    auto kept = store.database().query(QStringLiteral("UPDATE sync_state SET instance_token = ?")).run(token);
    if (!kept)
        return failure(kept.error());
    // If this is not written, the next start takes the file for a copy once more, and nothing is lost.
    if (auto written = writeToken(tokenFile, token); !written)
        return failure(written.error());
    return copied;
}

} // namespace cooperage
