// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/peoplequery.h"

#include "models/rules/calendar.h"

#include <QHash>

#include <algorithm>

namespace cooperage {

namespace {

const QString living = QStringLiteral("WHERE _removed = 0");

bool isHere(const PersonRow &row)
{
    return row.membership
        && (row.membership->state == MembershipState::Member
            || row.membership->state == MembershipState::Paused
            || row.membership->state == MembershipState::Applicant);
}

} // namespace

Result<QList<PersonRow>> peopleOf(const Store &store)
{
    const auto people = store.select<Person>(living + QStringLiteral(" ORDER BY name, id"));
    const auto memberships = store.select<Membership>(living);
    const auto grants = store.select<RoleGrant>(living + QStringLiteral(" ORDER BY id"));
    const auto workshops = store.select<Workshop>(living);
    const auto self = store.identity();
    if (!people || !memberships || !grants || !workshops || !self)
        return failure(Fault::Storage, Reason::DiskFailed);
    QHash<RawId, QString> names;
    for (const Workshop &one : *workshops)
        names.insert(one.id, one.name);
    QList<PersonRow> rows;
    for (const Person &person : *people) {
        PersonRow row{person, std::nullopt, {}, {}, person.id == self->person};
        for (const Membership &one : *memberships) {
            if (one.person != person.id)
                continue;
            row.membership = one;
            row.workshopName = one.workshop ? names.value(*one.workshop) : QString();
        }
        for (const RoleGrant &grant : *grants) {
            if (grant.person == person.id)
                row.roles.append(grant.role);
        }
        std::sort(row.roles.begin(), row.roles.end());
        rows.append(std::move(row));
    }
    std::stable_partition(rows.begin(), rows.end(), isHere);
    return rows;
}

Result<QList<Invitation>> openInvitations(const Store &store)
{
    return store.select<Invitation>(
        living + QStringLiteral(" AND state = 'open' AND expires > ? ORDER BY _created_at DESC"),
        store.clock().now());
}

Result<QList<Workshop>> workshopsOf(const Store &store)
{
    return store.select<Workshop>(living + QStringLiteral(" ORDER BY name, id"));
}

Result<Collective> collectiveOf(const Store &store)
{
    const auto self = store.identity();
    if (!self)
        return failure(self.error());
    return store.find<Collective>(self->collective);
}

Result<QDate> todayIn(const Store &store)
{
    const auto home = collectiveOf(store);
    if (!home)
        return failure(home.error());
    return dayIn(home->zone, {store.clock().now()});
}

} // namespace cooperage
