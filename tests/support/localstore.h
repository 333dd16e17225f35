// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordjson.h"
#include "models/records/collective.h"
#include "models/records/listing.h"
#include "models/records/person.h"
#include "models/store/applypage.h"
#include "models/store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace cooperage::test {

class StillClock final : public Clock
{
public:
    qint64 ms = 1'760'000'000'000;
    qint64 now() const override { return ms; }
};

/// The store of one device in a collective of two workshops, as a first sync would leave it: "Ana" owns
/// the pottery and works here, "Yusuf" owns the weaving workshop.
class LocalStore
{
public:
    explicit LocalStore(QList<Role> roles = {Role::Maker})
    {
        auto opened = Store::open(path(), Database::Mode::Write, clock, random);
        Q_ASSERT(opened);
        store = std::move(*opened);
        const RawId collective = store->ids().next();
        ana = store->ids().next<Person>();
        yusuf = store->ids().next<Person>();
        pottery = store->ids().next<Workshop>();
        weaving = store->ids().next<Workshop>();
        const auto kept = store->setIdentity(
            {collective, ana, store->ids().next(), QStringLiteral("laptop"), QStringLiteral("A")});
        Q_ASSERT(kept);
        Collective riverside;
        riverside.id = collective;
        riverside.name = QStringLiteral("Riverside Makers");
        riverside.currency = QStringLiteral("EUR");
        QList<LogRow> rows{rowOf(riverside), personRow(ana, QStringLiteral("Ana")),
            personRow(yusuf, QStringLiteral("Yusuf")), workshopRow(pottery, QStringLiteral("Ana Pots")),
            workshopRow(weaving, QStringLiteral("Yusuf Weaves")), memberRow(ana, pottery),
            memberRow(yusuf, weaving)};
        for (const Role role : std::as_const(roles)) {
            RoleGrant grant;
            grant.id = store->ids().next();
            grant.person = ana;
            grant.role = role;
            rows.append(rowOf(grant));
        }
        receive(rows);
    }

    QString path() const { return folder.filePath(QStringLiteral("store.db")); }

    /// What the server sends as its next log record.
    void receive(const QList<LogRow> &rows, const RawId &by = {})
    {
        ++seq;
        LogRecord record;
        record.seq = seq;
        record.txid = store->ids().next();
        record.by = by;
        record.at = {clock.ms};
        record.rows = rows;
        for (LogRow &row : record.rows)
            row.rv = seq;
        const auto done = applyPage(*store,
            {{record}, {}, {QStringLiteral("cursor-%1").arg(seq), seq, QByteArray(16, 'c'), seq, true}});
        Q_ASSERT(done);
    }

    template <Described T> LogRow rowOf(const T &record) const
    {
        LogRow row;
        row.table = QString::fromLatin1(T::table);
        row.id = record.id;
        row.scope = QStringLiteral("common");
        row.put = fieldsToJson(entityOf<T>(), record);
        row.createdAt = row.changedAt = {clock.ms};
        return row;
    }

    QTemporaryDir folder;
    StillClock clock;
    SeededRandom random{7};
    std::unique_ptr<Store> store;
    Id<Person> ana, yusuf;
    Id<Workshop> pottery, weaving;
    qint64 seq = 0;

private:
    LogRow personRow(const Id<Person> &id, const QString &name) const
    {
        Person person;
        person.id = id;
        person.name = name;
        return rowOf(person);
    }
    LogRow workshopRow(const Id<Workshop> &id, const QString &name) const
    {
        Workshop workshop;
        workshop.id = id;
        workshop.name = name;
        workshop.currency = QStringLiteral("EUR");
        return rowOf(workshop);
    }
    LogRow memberRow(const Id<Person> &person, const Id<Workshop> &workshop)
    {
        Membership membership;
        membership.id = store->ids().next();
        membership.person = person;
        membership.workshop = workshop;
        membership.workshopRole = WorkshopRole::Owner;
        membership.state = MembershipState::Member;
        return rowOf(membership);
    }
};

} // namespace cooperage::test
