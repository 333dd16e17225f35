// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/audit.h"

#include "models/core/changejson.h"
#include "models/core/value.h"
#include "models/store/rows.h"

#include <QCryptographicHash>

namespace cooperage::server {

namespace {

QByteArray hashOf(qint64 n, const AuditEntry &entry, const QByteArray &previous)
{
    const QJsonObject line{{QStringLiteral("n"), n}, {QStringLiteral("at"), entry.at},
        {QStringLiteral("person"), Stored<RawId>::toJson(entry.person)},
        {QStringLiteral("device"), Stored<RawId>::toJson(entry.device)},
        {QStringLiteral("action"), entry.action}, {QStringLiteral("target"), entry.target},
        {QStringLiteral("result"), entry.result},
        {QStringLiteral("previous"), QString::fromLatin1(previous.toHex())}};
    return QCryptographicHash::hash(compactJson(line), QCryptographicHash::Sha256);
}

} // namespace

Result<void> Audit::note(const AuditEntry &entry)
{
    Query last = m_database.query(
        QStringLiteral("SELECT n, hash FROM audit WHERE collective = ? ORDER BY n DESC LIMIT 1"));
    if (auto done = last.run(m_collective.bytes()); !done)
        return done;
    qint64 n = 1;
    QByteArray previous(32, '\0');
    if (last.next()) {
        n = last.integer(0) + 1;
        previous = last.bytes(1);
    }
    return m_database
        .query(QStringLiteral(
            "INSERT INTO audit (collective, n, at, person, device, action, target, result, previous, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(m_collective.bytes(), n, entry.at, idBytes(entry.person), idBytes(entry.device), entry.action,
            entry.target, entry.result, previous, hashOf(n, entry, previous));
}

Result<void> Audit::noteRefusal(const AuditEntry &entry)
{
    constexpr qint64 minute = 60'000;
    Query recent = m_database.query(QStringLiteral(
        "SELECT at, device, action FROM audit WHERE collective = ? ORDER BY n DESC LIMIT 100"));
    if (auto done = recent.run(m_collective.bytes()); !done)
        return done;
    while (recent.next()) {
        if (recent.integer(0) > entry.at - minute && idFrom(recent.bytes(1)) == entry.device
            && recent.text(2) == entry.action)
            return {};
    }
    return note(entry);
}

Result<QStringList> Audit::verify() const
{
    Query all = m_database.query(QStringLiteral(
        "SELECT n, at, person, device, action, target, result, previous, hash FROM audit WHERE collective = ?"
        " ORDER BY n"));
    if (auto done = all.run(m_collective.bytes()); !done)
        return failure(done.error());
    qint64 expected = 1;
    QByteArray previous(32, '\0');
    while (all.next()) {
        const AuditEntry entry{all.integer(1), idFrom(all.bytes(2)), idFrom(all.bytes(3)), all.text(4),
            all.text(5), all.text(6)};
        const bool sound = all.integer(0) == expected && all.bytes(7) == previous
            && all.bytes(8) == hashOf(expected, entry, previous);
        if (!sound)
            return QStringList{QStringLiteral("audit line %1 is not what was written").arg(expected)};
        previous = all.bytes(8);
        ++expected;
    }
    return QStringList();
}

} // namespace cooperage::server
