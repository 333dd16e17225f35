// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/snapshotfile.h"

#include "sync/wire/zstdstream.h"

#include <QCryptographicHash>
#include <QDir>

namespace cooperage {

namespace {
constexpr qint64 largestSnapshot = qint64(4) * 1024 * 1024 * 1024;
constexpr qint64 largestFrame = 1024 * 1024;
} // namespace

SnapshotFile::SnapshotFile(const QString &folder)
    : m_file(QDir(folder).filePath(QStringLiteral("snapshot.part")))
{
    m_file.remove(); // left by a program that was killed
}

SnapshotFile::~SnapshotFile()
{
    if (!m_given)
        m_file.remove();
}

Result<void> SnapshotFile::append(const QByteArray &packed, const SnapshotFrame &frame)
{
    const auto wrong = [](const char *what) {
        return failure(Fault::Refused, Reason::ServerAnswerWrong, {}, QString::fromLatin1(what));
    };
    if (frame.unpacked > largestFrame || m_file.size() + frame.unpacked > largestSnapshot)
        return wrong("snapshot too large");
    if (packed.size() != frame.size
        || QCryptographicHash::hash(packed, QCryptographicHash::Sha256) != frame.hash)
        return wrong("snapshot frame differs from its hash");
    const auto bytes = zstdUnpacked(packed, frame.unpacked);
    if (!bytes || bytes->size() != frame.unpacked)
        return wrong("snapshot frame does not unpack");
    const auto mode = QIODevice::WriteOnly | QIODevice::Append;
    if (!m_file.isOpen() && !m_file.open(mode, QFile::ReadOwner | QFile::WriteOwner))
        return failure(Fault::Storage, Reason::FileUnwritable, m_file.fileName(), m_file.errorString());
    if (m_file.write(*bytes) != bytes->size())
        return failure(Fault::Storage, Reason::DiskFull, m_file.fileName(), m_file.errorString());
    return {};
}

Result<QString> SnapshotFile::finish()
{
    if (!m_file.flush())
        return failure(Fault::Storage, Reason::DiskFull, m_file.fileName(), m_file.errorString());
    m_file.close();
    m_given = true;
    return m_file.fileName();
}

} // namespace cooperage
