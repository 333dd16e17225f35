// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/revocations.h"

#include "server/store/log.h"
#include "server/store/people.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace cooperage::server {

namespace {

QByteArray lineFor(const RawId &collective, const RawId &device)
{
    return (collective.hex() + QLatin1Char(' ') + device.hex()).toLatin1();
}

} // namespace

Revocations::Revocations(QString file)
    : m_file(std::move(file))
{
}

Result<void> Revocations::load()
{
    if (m_loaded)
        return {};
    QFile file(m_file);
    if (file.exists() && !file.open(QIODevice::ReadOnly))
        return failure(Fault::Storage, Reason::FileUnreadable, m_file, file.errorString());
    while (file.isOpen() && !file.atEnd())
        m_lines.insert(file.readLine(200).trimmed()); // a line that was cut off names nobody
    m_loaded = true;
    return {};
}

Result<void> Revocations::append(const QList<QByteArray> &lines)
{
    if (lines.isEmpty())
        return {};
    QFile file(m_file);
    const auto failed
        = [&] { return failure(Fault::Storage, Reason::FileUnwritable, m_file, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return failed();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // Begins with a line end: the last line may have been cut off.
    const QByteArray text = '\n' + lines.join('\n') + '\n';
    if (file.write(text) != text.size() || !file.flush())
        return failed();
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return failed();
#endif
    m_lines.unite(QSet<QByteArray>(lines.begin(), lines.end()));
    return {};
}

Result<int> Revocations::agree(Database &database)
{
    if (auto read = load(); !read)
        return failure(read.error());
    const auto collectives = collectivesIn(database);
    if (!collectives)
        return failure(collectives.error());
    int revoked = 0;
    for (const RawId &collective : *collectives) {
        People people(database, collective);
        const auto devices = people.devices({});
        if (!devices)
            return failure(devices.error());
        for (const DeviceRow &device : *devices) {
            if (device.revoked || !m_lines.contains(lineFor(collective, device.id)))
                continue;
            if (auto done = people.revoke(device.id); !done)
                return failure(done.error());
            ++revoked;
        }
        if (auto kept = keep(database, collective); !kept)
            return failure(kept.error());
    }
    return revoked;
}

Result<void> Revocations::keep(Database &database, const RawId &collective)
{
    if (auto read = load(); !read)
        return read;
    const auto devices = People(database, collective).revoked();
    if (!devices)
        return failure(devices.error());
    QList<QByteArray> missing;
    for (const RawId &device : *devices) {
        const QByteArray line = lineFor(collective, device);
        if (!m_lines.contains(line))
            missing.append(line);
    }
    return append(missing);
}

} // namespace cooperage::server
