// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/service.h"

#include "models/core/changejson.h"
#include "models/records/collective.h"
#include "models/rules/calendar.h"
#include "models/rules/joincode.h"
#include "models/rules/settings.h"
#include "models/rules/validation.h"
#include "server/store/audit.h"
#include "server/store/people.h"
#include "server/store/work.h"

namespace cooperage::server {

namespace {

qint64 invitationLifetimeMs()
{
    return settingNamed(QStringLiteral("invitation_days"))->standard * 86'400'000;
}

/// Makes a record with every register at the work's clock, lets @p fill set it, and saves it if it is sound.
template <class T, class Fill> Result<void> make(Work &work, const RawId &id, const Fill &fill)
{
    StoredRow &row = work.make(entityFor<T>(), id);
    row.registers.insert(QStringLiteral("*"), work.stamp().reg());
    fill(row.as<T>());
    const auto problems = problemsOf(entityFor<T>(), *row.record);
    if (!problems.isEmpty())
        return failure(Error{Fault::Invalid, problems.first().reason, problems.first().field, {}, problems});
    return work.touch(row);
}

} // namespace

Result<Founding> Service::createCollective(const NewCollective &wanted)
{
    if (!Currency::fromCode(wanted.currency))
        return failure(Fault::Invalid, Reason::CurrencyMissing, wanted.currency);
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    const Founding founding{m_ids.next(), m_ids.next(), joinCode(m_random.bytes(16))};
    const qint64 now = m_clock.now();
    Head head{m_ids.next(), 0, chainStart(), 0, 0, schemaVersion()};
    Log log(m_database, founding.collective);
    if (auto done = log.create(head); !done)
        return failure(done.error());

    Work work(m_database, founding.collective, {founding.person, {}, now, {1, 0, Hlc::at(now), {}}});
    const RawId workshop = wanted.workshop.isEmpty() ? RawId() : m_ids.next();
    auto done = make<Collective>(work, founding.collective, [&](Collective &one) {
        one.name = cleanText(wanted.name, false);
        one.currency = wanted.currency;
        one.zone = wanted.zone;
    });
    if (done) {
        done = make<Person>(
            work, founding.person, [&](Person &one) { one.name = cleanText(wanted.founder, false); });
    }
    if (done && !workshop.isNull()) {
        done = make<Workshop>(work, workshop, [&](Workshop &one) {
            one.name = cleanText(wanted.workshop, false);
            one.craft = cleanText(wanted.craft, false);
            one.currency = wanted.currency;
        });
    }
    if (done) {
        done = make<Membership>(work, m_ids.next(), [&](Membership &one) {
            one.person = Id<Person>(founding.person);
            if (!workshop.isNull()) {
                one.workshop = Id<Workshop>(workshop);
                one.workshopRole = WorkshopRole::Owner;
            }
            one.state = MembershipState::Member;
            one.since = dayIn(wanted.zone, {now});
        });
    }
    for (const Role role : {Role::Steward, workshop.isNull() ? Role::Curator : Role::Maker}) {
        if (done) {
            done = make<RoleGrant>(work, m_ids.next(), [&](RoleGrant &one) {
                one.person = Id<Person>(founding.person);
                one.role = role;
            });
        }
    }
    if (done)
        done = work.finish(head, m_ids.next(), QStringLiteral("collective.create"), Verdict::Applied);
    if (done)
        done = log.save(head);
    if (done) {
        done = People(m_database, founding.collective)
                   .addCode(
                       {founding.collective, joinCodeHash(founding.code), CodeKind::Link, {}, founding.person,
                           {}, Role::Steward, {}, WorkshopRole::None, now + invitationLifetimeMs()});
    }
    if (done) {
        done = Audit(m_database, founding.collective)
                   .note({now, {}, {}, QStringLiteral("collective.create"), founding.collective.hex(),
                       QStringLiteral("done")});
    }
    if (done)
        done = guard.commit();
    if (!done)
        return failure(done.error());
    return founding;
}

Result<QString> Service::invite(const RawId &collective, const NewInvitation &wanted)
{
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    Log log(m_database, collective);
    auto head = log.head();
    if (!head)
        return failure(head.error());
    const qint64 now = m_clock.now();
    const QString code = joinCode(m_random.bytes(16));
    const RawId id = m_ids.next();
    Work work(m_database, collective, {{}, {}, now, {head->seq + 1, head->seq, Hlc::at(now), {}}});
    People people(m_database, collective);
    const auto missing = [&](const Entity &entity, const RawId &record) -> Result<bool> {
        if (record.isNull())
            return false;
        const auto row = work.find(entity, record);
        return row ? Result<bool>(*row == nullptr) : failure(row.error());
    };
    const auto noWorkshop = missing(entityFor<Workshop>(), wanted.workshop);
    const auto noPerson = missing(entityFor<Person>(), wanted.person);
    if (!noWorkshop || !noPerson)
        return failure(noWorkshop ? noPerson.error() : noWorkshop.error());
    if (*noWorkshop || *noPerson)
        return failure(Fault::NotFound, Reason::RecordMissing,
            *noWorkshop ? QStringLiteral("workshop") : QStringLiteral("person"));
    auto done = make<Invitation>(work, id, [&](Invitation &one) {
        one.invitee = cleanText(wanted.invitee, false);
        one.role = wanted.role;
        if (!wanted.workshop.isNull())
            one.workshop = Id<Workshop>(wanted.workshop);
        one.workshopRole = wanted.workshopRole;
        if (!wanted.person.isNull())
            one.person = Id<Person>(wanted.person);
        one.expires.ms = now + invitationLifetimeMs();
    });
    if (done)
        done = work.finish(*head, m_ids.next(), QStringLiteral("invitation.create"), Verdict::Applied);
    if (done)
        done = log.save(*head);
    if (done) {
        done = people.addCode({collective, joinCodeHash(code),
            wanted.person.isNull() ? CodeKind::Invitation : CodeKind::Recovery, id, wanted.person, {},
            wanted.role, wanted.workshop, wanted.workshopRole, now + invitationLifetimeMs()});
    }
    if (done) {
        done
            = Audit(m_database, collective)
                  .note({now, {}, {}, QStringLiteral("invitation.create"), id.hex(), QStringLiteral("done")});
    }
    if (done)
        done = guard.commit();
    if (!done)
        return failure(done.error());
    return code;
}

} // namespace cooperage::server
