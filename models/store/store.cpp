// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/core/changejson.h"
#include "models/records/collective.h"
#include "models/rules/settings.h"
#include "models/store/openalone.h"

#include <QFileInfo>

namespace cooperage {

Store::Store(std::unique_ptr<Database> database, const Clock &clock, RandomSource &random)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_random(random)
    , m_ids(clock, random)
{
}

Result<std::unique_ptr<Store>> Store::open(
    const QString &path, Database::Mode mode, const Clock &clock, RandomSource &random)
{
    auto database = mode == Database::Mode::Write ? openAlone(path) : Database::open(path, mode);
    if (!database)
        return failure(database.error());
    const auto age = prepareStore(**database, {clock.now()});
    if (!age)
        return failure(age.error());
    std::unique_ptr<Store> store(new Store(std::move(*database), clock, random));
    store->m_readOnly = *age == StoreAge::Newer || mode == Database::Mode::Read;
    if (!store->m_readOnly) {
        const auto state = store->syncState();
        if (!state)
            return failure(state.error());
        if (state->replica.isNull()) {
            if (auto done = store->newReplica(); !done)
                return failure(done.error());
        }
    }
    return store;
}

QString Store::selectSql(const Entity &entity)
{
    return QStringLiteral("SELECT id, _rv, _removed, _created_at, _created_by, _changed_at, _changed_by,"
                          " (SELECT seq FROM sync_state), %1 FROM \"%2\" ")
        .arg(columnsOf(entity).join(QLatin1String(", ")), QLatin1String(entity.table));
}

void Store::readRecord(const Query &query, const Entity &entity, Record &record)
{
    record.id = idFrom(query.bytes(0));
    record.revision = query.integer(1);
    record.removed = query.integer(2) != 0;
    record.createdAt = {query.integer(3)};
    record.createdBy = idFrom(query.bytes(4));
    record.changedAt = {query.integer(5)};
    record.changedBy = idFrom(query.bytes(6));
    record.seen = query.integer(7);
    int column = 8;
    readFields(query, column, entity, record);
}

Result<std::unique_ptr<Record>> Store::find(const Entity &entity, const RawId &id) const
{
    Query query = m_database->query(selectSql(entity) + QStringLiteral("WHERE id = ?"));
    if (auto done = query.run(id.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return failure(Fault::NotFound, Reason::RecordMissing, QString::fromLatin1(entity.label));
    auto record = entity.make();
    readRecord(query, entity, *record);
    return record;
}

Result<Identity> Store::identity() const
{
    Query query = m_database->query(
        QStringLiteral("SELECT collective, person, device, device_name, letters FROM sync_state"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    if (!query.next())
        return failure(Fault::Storage, Reason::DatabaseDamaged, QFileInfo(m_database->path()).fileName());
    return Identity{idFrom(query.bytes(0)), Id<Person>(idFrom(query.bytes(1))), idFrom(query.bytes(2)),
        query.text(3), query.text(4)};
}

Result<SyncState> Store::syncState() const
{
    Query query
        = m_database->query(QStringLiteral("SELECT cursor, seq, chain, head, witness_seq, witness_chain,"
                                           " replica, n, h, lineage, stable FROM sync_state"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    if (!query.next())
        return failure(Fault::Storage, Reason::DatabaseDamaged, QFileInfo(m_database->path()).fileName());
    SyncState state{query.text(0), query.integer(1), query.bytes(2), query.integer(3), query.integer(4),
        query.bytes(5), idFrom(query.bytes(6)), query.integer(7), query.bytes(8), idFrom(query.bytes(9)),
        query.integer(10)};
    for (QByteArray *chain : {&state.h, &state.chain, &state.witnessChain}) {
        if (chain->isEmpty())
            *chain = chainStart();
    }
    return state;
}

Result<Actor> Store::actor() const
{
    const auto self = identity();
    if (!self)
        return failure(self.error());
    Actor actor;
    actor.person = self->person;
    const auto memberships
        = select<Membership>(QStringLiteral("WHERE person = ? AND _removed = 0"), self->person.bytes());
    if (!memberships)
        return failure(memberships.error());
    actor.state = MembershipState::Left;
    for (const Membership &one : *memberships) {
        actor.state = one.state;
        actor.workshop = one.workshop;
        actor.workshopRole = one.workshopRole;
    }
    const auto grants
        = select<RoleGrant>(QStringLiteral("WHERE person = ? AND _removed = 0"), self->person.bytes());
    if (!grants)
        return failure(grants.error());
    for (const RoleGrant &grant : *grants)
        actor.roles.insert(int(grant.role));
    return actor;
}

Result<qint64> Store::setting(QStringView name) const
{
    const SettingDefinition *definition = settingNamed(name);
    Q_ASSERT(definition);
    const auto self = identity();
    if (!self)
        return failure(self.error());
    const auto changed = find<Setting>(settingId(self->collective, name));
    if (!changed)
        return changed.error().fault == Fault::NotFound ? Result<qint64>(definition->standard)
                                                        : failure(changed.error());
    bool isNumber = false;
    const qint64 value = changed->value.toLongLong(&isNumber);
    const bool usable
        = isNumber && value >= definition->least && value <= definition->most && !changed->removed;
    return usable ? value : definition->standard;
}

Result<void> Store::setIdentity(const Identity &identity)
{
    return m_database
        ->query(QStringLiteral(
            "UPDATE sync_state SET collective = ?, person = ?, device = ?, device_name = ?, letters = ?"))
        .run(identity.collective.bytes(), identity.person.bytes(), identity.device.bytes(),
            identity.deviceName, identity.letters);
}

Result<void> Store::newReplica()
{
    return m_database->query(QStringLiteral("UPDATE sync_state SET replica = ?, n = 0, h = ?"))
        .run(m_random.bytes(16), chainStart());
}

void Store::noteChanged(const ChangeSet &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto known = m_changed.find(it.key());
        if (known == m_changed.end())
            m_changed.insert(it.key(), it.value());
        else if (known->isEmpty() || it->isEmpty())
            known->clear();
        else
            known->append(it.value());
    }
}

bool touches(const ChangeSet &changes, const QString &table, const RawId &id)
{
    const auto found = changes.constFind(table);
    return found != changes.constEnd() && (found->isEmpty() || found->contains(id));
}

Result<void> openGuards(Database &database)
{
    return database.run(QStringLiteral("UPDATE sync_state SET writing = 1"));
}

Result<void> closeGuards(Database &database)
{
    return database.run(QStringLiteral("UPDATE sync_state SET writing = 0"));
}

} // namespace cooperage
