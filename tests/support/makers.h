// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/partner.h"
#include "models/records/recommendation.h"
#include "models/rules/settings.h"
#include "tests/support/requests.h"

#include <QHash>

namespace cooperage::test {

/// Workshops with one owner each, who review and recommend each other's work, as a sync would bring it.
class MakerCircle
{
public:
    explicit MakerCircle(LocalStore &local)
        : m_local(local)
        , m_requests(local)
    {
        m_workshops.insert(QStringLiteral("Ana Pots"), local.pottery);
        m_workshops.insert(QStringLiteral("Yusuf Weaves"), local.weaving);
        m_people.insert(QStringLiteral("Ana Pots"), local.ana);
        m_people.insert(QStringLiteral("Yusuf Weaves"), local.yusuf);
    }

    void maker(const char *name)
    {
        Workshop shop;
        shop.id = next();
        shop.name = QString::fromUtf8(name);
        m_local.receive({m_local.rowOf(shop)});
        m_shops.insert(shop.name, shop);
        m_workshops.insert(shop.name, Id<Workshop>(shop.id));
        m_people.insert(shop.name, owner(name));
    }
    Id<Person> owner(const char *workshop_)
    {
        Person person;
        person.id = next();
        person.name = QString::fromUtf8(workshop_) + QStringLiteral("'s owner");
        Membership membership;
        membership.id = next();
        membership.person = Id<Person>(person.id);
        membership.workshop = workshop(workshop_);
        membership.workshopRole = WorkshopRole::Owner;
        membership.state = MembershipState::Member;
        m_memberships.insert(QString::fromUtf8(workshop_), membership);
        m_local.receive({m_local.rowOf(person), m_local.rowOf(membership)});
        return Id<Person>(person.id);
    }
    Id<Workshop> workshop(const char *name) const { return m_workshops.value(QString::fromUtf8(name)); }
    Id<Person> person(const char *workshop_) const { return m_people.value(QString::fromUtf8(workshop_)); }

    void joined(const char *workshop_, QDate since)
    {
        Membership &one = m_memberships[QString::fromUtf8(workshop_)];
        one.since = since;
        m_local.receive({m_local.rowOf(one)});
    }
    void leave(const char *workshop_)
    {
        Membership &one = m_memberships[QString::fromUtf8(workshop_)];
        one.state = MembershipState::Left;
        m_local.receive({m_local.rowOf(one)});
    }
    void setState(const char *workshop_, WorkshopState state)
    {
        Workshop &one = m_shops[QString::fromUtf8(workshop_)];
        one.state = state;
        m_local.receive({m_local.rowOf(one)});
    }
    void set(QStringView name, const QString &value)
    {
        Setting setting;
        setting.id = settingId(m_local.store->identity()->collective, name);
        setting.name = name.toString();
        setting.value = value;
        m_local.receive({m_local.rowOf(setting)});
    }

    /// An opened review of the workshop's work with that score, yesterday, no ties declared.
    Assessment rate(const Id<Person> &by, const char *workshop_, Tenths score)
    {
        const QByteArray title = QByteArrayLiteral("Work of ") + workshop_;
        const Endorsement request = m_requests.under(
            m_requests.listing(workshop(workshop_), title.constData()), EndorsementState::Published);
        m_requests.put(request, person(workshop_));
        return m_requests.opened(request, by, {}, score);
    }
    Recommendation praise(const Id<Person> &by, const char *workshop_, const QString &ties)
    {
        Recommendation said;
        said.id = next();
        said.workshop = workshop(workshop_);
        said.subject = said.workshop;
        said.ties = ties.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
        said.tieKinds = ties;
        said.text = QStringLiteral("I would buy it again.");
        return m_requests.put(said, by);
    }
    void takeBack(const Recommendation &said, qint64 given, qint64 when)
    {
        LogRow row = rowBy(said, m_local.ana);
        row.removed = true;
        row.createdAt = {given};
        row.changedAt = {when};
        m_local.receive({row}, m_local.ana);
    }
    /// Its Partner's id.
    RawId shopOutside(const char *name, const Id<Person> &by)
    {
        Workshop shop;
        shop.id = next();
        shop.name = QString::fromUtf8(name);
        shop.outside = true;
        Partner partner;
        partner.id = next();
        partner.shop = Id<Workshop>(shop.id);
        partner.knownFor = QStringLiteral("flour and paper");
        m_local.receive({rowBy(shop, by), rowBy(partner, by)}, by);
        return partner.id;
    }
    template <Described T> LogRow rowBy(const T &record, const Id<Person> &by) const
    {
        LogRow row = m_local.rowOf(record);
        row.createdBy = by;
        return row;
    }
    Requests &requests() { return m_requests; }

private:
    RawId next() { return m_local.store->ids().next(); }

    LocalStore &m_local;
    Requests m_requests;
    QHash<QString, Id<Workshop>> m_workshops;
    QHash<QString, Workshop> m_shops;
    QHash<QString, Id<Person>> m_people;
    QHash<QString, Membership> m_memberships; ///< of the newest owner
};

} // namespace cooperage::test
