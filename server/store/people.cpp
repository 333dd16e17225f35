// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/people.h"

#include "models/store/rows.h"

namespace cooperage::server {

namespace {

constexpr const char *codeKinds[] = {"invitation", "link", "recovery"};

const QString deviceColumns = QStringLiteral(
    "collective, id, person, name, letters, token_hash, claim_hash, code_hash, joined, last_seen, revoked");

DeviceRow deviceFrom(const Query &query)
{
    return {idFrom(query.bytes(0)), idFrom(query.bytes(1)), idFrom(query.bytes(2)), query.text(3),
        query.text(4), query.bytes(5), query.bytes(6), query.bytes(7), query.integer(8), query.integer(9),
        query.integer(10) != 0};
}

Result<std::optional<DeviceRow>> oneDevice(Query &query)
{
    if (!query.next())
        return std::optional<DeviceRow>();
    return std::optional(deviceFrom(query));
}

template <class E> QString choiceName(E value)
{
    return QString::fromLatin1(Choices<E>::list[std::size_t(value)].name);
}

template <class E> E choiceNamed(const QString &name)
{
    E value{};
    Stored<E>::fromVariant(value, name);
    return value;
}

} // namespace

Result<std::optional<DeviceRow>> deviceWithToken(Database &database, const QByteArray &tokenHash)
{
    Query query
        = database.query(QStringLiteral("SELECT %1 FROM device WHERE token_hash = ?").arg(deviceColumns));
    if (auto done = query.run(tokenHash); !done)
        return failure(done.error());
    return oneDevice(query);
}

Result<std::optional<CodeRow>> codeWithHash(Database &database, const QByteArray &codeHash)
{
    Query query = database.query(QStringLiteral("SELECT collective, kind, invitation, person, inviter, role, "
                                                "workshop, workshop_role, expires, used_at,"
                                                " revoked FROM invitation_code WHERE code_hash = ?"));
    if (auto done = query.run(codeHash); !done)
        return failure(done.error());
    if (!query.next())
        return std::optional<CodeRow>();
    CodeRow code;
    code.collective = idFrom(query.bytes(0));
    code.hash = codeHash;
    for (int i = 0; i < 3; ++i) {
        if (query.text(1) == QLatin1String(codeKinds[i]))
            code.kind = static_cast<CodeKind>(i);
    }
    code.invitation = idFrom(query.bytes(2));
    code.person = idFrom(query.bytes(3));
    code.inviter = idFrom(query.bytes(4));
    code.role = choiceNamed<Role>(query.text(5));
    code.workshop = idFrom(query.bytes(6));
    code.workshopRole = choiceNamed<WorkshopRole>(query.text(7));
    code.expires = query.integer(8);
    code.used = query.integer(9) > 0;
    code.revoked = query.integer(10) != 0;
    return std::optional(code);
}

Result<Actor> People::actor(const RawId &person) const
{
    Actor actor;
    actor.person = Id<Person>(person);
    actor.state = MembershipState::Removed;
    Query membership = m_database.query(
        QStringLiteral("SELECT workshop, workshop_role, state FROM membership"
                       " WHERE collective = ? AND person = ? AND _removed = 0 ORDER BY id DESC LIMIT 1"));
    if (auto done = membership.run(m_collective.bytes(), person.bytes()); !done)
        return failure(done.error());
    if (!membership.next())
        return actor;
    if (const RawId workshop = idFrom(membership.bytes(0)); !workshop.isNull())
        actor.workshop = Id<Workshop>(workshop);
    actor.workshopRole = choiceNamed<WorkshopRole>(membership.text(1));
    actor.state = choiceNamed<MembershipState>(membership.text(2));
    Query grants = m_database.query(
        QStringLiteral("SELECT role FROM role_grant WHERE collective = ? AND person = ? AND _removed = 0"));
    if (auto done = grants.run(m_collective.bytes(), person.bytes()); !done)
        return failure(done.error());
    while (grants.next())
        actor.roles.insert(int(choiceNamed<Role>(grants.text(0))));
    return actor;
}

Result<RawId> People::membershipOf(const RawId &person) const
{
    Query query = m_database.query(QStringLiteral("SELECT id FROM membership WHERE collective = ? AND person "
                                                  "= ? AND _removed = 0 ORDER BY id DESC LIMIT 1"));
    if (auto done = query.run(m_collective.bytes(), person.bytes()); !done)
        return failure(done.error());
    return query.next() ? idFrom(query.bytes(0)) : RawId();
}

Result<RawId> People::grantOf(const RawId &person, Role role) const
{
    Query query = m_database.query(QStringLiteral(
        "SELECT id FROM role_grant WHERE collective = ? AND person = ? AND role = ? AND _removed = 0"));
    if (auto done = query.run(m_collective.bytes(), person.bytes(), choiceName(role)); !done)
        return failure(done.error());
    return query.next() ? idFrom(query.bytes(0)) : RawId();
}

Result<qint64> People::stewards() const
{
    Query query = m_database.query(
        QStringLiteral("SELECT count(DISTINCT g.person) FROM role_grant g JOIN membership m"
                       " ON m.collective = g.collective AND m.person = g.person"
                       " WHERE g.collective = ? AND g.role = 'steward' AND g._removed = 0 AND m._removed = 0"
                       " AND m.state = 'member'"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

Result<QList<RawId>> People::holdersOf(Role role) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT DISTINCT g.person FROM role_grant g JOIN membership m"
                       " ON m.collective = g.collective AND m.person = g.person"
                       " WHERE g.collective = ? AND g.role = ? AND g._removed = 0 AND m._removed = 0"
                       " AND m.state = 'member' ORDER BY g.person"));
    if (auto done = query.run(m_collective.bytes(), Stored<Role>::toVariant(role)); !done)
        return failure(done.error());
    QList<RawId> holders;
    while (query.next())
        holders.append(idFrom(query.bytes(0)));
    return holders;
}

Result<std::optional<DeviceRow>> People::device(const RawId &id) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT %1 FROM device WHERE collective = ? AND id = ?").arg(deviceColumns));
    if (auto done = query.run(m_collective.bytes(), id.bytes()); !done)
        return failure(done.error());
    return oneDevice(query);
}

Result<std::optional<DeviceRow>> People::deviceWithCode(const QByteArray &codeHash) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT %1 FROM device WHERE collective = ? AND code_hash = ?").arg(deviceColumns));
    if (auto done = query.run(m_collective.bytes(), codeHash); !done)
        return failure(done.error());
    return oneDevice(query);
}

Result<QList<DeviceRow>> People::devices(const RawId &person) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT %1 FROM device WHERE collective = ? ORDER BY id").arg(deviceColumns));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    QList<DeviceRow> devices;
    while (query.next()) {
        DeviceRow device = deviceFrom(query);
        if (person.isNull() || device.person == person)
            devices.append(std::move(device));
    }
    return devices;
}

Result<QList<RawId>> People::revoked() const
{
    Query query
        = m_database.query(QStringLiteral("SELECT id FROM device WHERE collective = ? AND revoked = 1"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    QList<RawId> devices;
    while (query.next())
        devices.append(idFrom(query.bytes(0)));
    return devices;
}

Result<void> People::addDevice(const DeviceRow &device)
{
    return m_database
        .query(QStringLiteral("INSERT INTO device (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                   .arg(deviceColumns))
        .run(m_collective.bytes(), device.id.bytes(), device.person.bytes(), device.name, device.letters,
            device.tokenHash, device.claimHash, device.codeHash, device.joined, device.lastSeen);
}

Result<void> People::renew(const DeviceRow &device)
{
    return m_database
        .query(QStringLiteral("UPDATE device SET name = ?, token_hash = ?, claim_hash = ?, code_hash = ?,"
                              " last_seen = ? WHERE collective = ? AND id = ?"))
        .run(device.name, device.tokenHash, device.claimHash, device.codeHash, device.lastSeen,
            m_collective.bytes(), device.id.bytes());
}

Result<void> People::replaceToken(const RawId &device, const QByteArray &tokenHash)
{
    return m_database
        .query(QStringLiteral("UPDATE device SET token_hash = ? WHERE collective = ? AND id = ?"))
        .run(tokenHash, m_collective.bytes(), device.bytes());
}

Result<void> People::revoke(const RawId &device)
{
    return m_database.query(QStringLiteral("UPDATE device SET revoked = 1 WHERE collective = ? AND id = ?"))
        .run(m_collective.bytes(), device.bytes());
}

Result<void> People::revokeAllOf(const RawId &person)
{
    return m_database
        .query(QStringLiteral("UPDATE device SET revoked = 1 WHERE collective = ? AND person = ?"))
        .run(m_collective.bytes(), person.bytes());
}

Result<void> People::sawDevice(const RawId &device, qint64 at)
{
    return m_database.query(QStringLiteral("UPDATE device SET last_seen = ? WHERE collective = ? AND id = ?"))
        .run(at, m_collective.bytes(), device.bytes());
}

Result<int> People::nextLetters()
{
    Query query = m_database.query(
        QStringLiteral("UPDATE head SET letters = letters + 1 WHERE collective = ? RETURNING letters"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return failure(Fault::NotFound, Reason::RecordMissing);
    const int letters = int(query.integer(0));
    query.next(); // SQLite writes when the statement has been stepped to its end
    return letters;
}

Result<void> People::addCode(const CodeRow &code)
{
    return m_database
        .query(QStringLiteral(
            "INSERT INTO invitation_code (collective, code_hash, invitation, person, inviter, role, workshop,"
            " workshop_role, kind, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(m_collective.bytes(), code.hash, idBytes(code.invitation), idBytes(code.person),
            idBytes(code.inviter), choiceName(code.role), idBytes(code.workshop),
            choiceName(code.workshopRole), QString::fromLatin1(codeKinds[int(code.kind)]), code.expires);
}

Result<bool> People::consumeCode(const QByteArray &codeHash, qint64 now)
{
    Query query = m_database.query(QStringLiteral(
        "UPDATE invitation_code SET used_at = ? WHERE collective = ? AND code_hash = ? AND used_at = 0"
        " AND revoked = 0 AND expires > ?"));
    if (auto done = query.run(now, m_collective.bytes(), codeHash, now); !done)
        return failure(done.error());
    return query.rowsChanged() == 1;
}

Result<void> People::revokeCodesOf(const RawId &invitation)
{
    return m_database
        .query(
            QStringLiteral("UPDATE invitation_code SET revoked = 1 WHERE collective = ? AND invitation = ?"))
        .run(m_collective.bytes(), invitation.bytes());
}

QString lettersFor(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(u'A' + (number - 1) % 26));
    return letters;
}

} // namespace cooperage::server
