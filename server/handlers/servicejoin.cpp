// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/service.h"

#include "models/records/collective.h"
#include "models/rules/joincode.h"
#include "models/rules/permissions.h"
#include "models/rules/validation.h"
#include "server/store/audit.h"
#include "server/store/engine.h"
#include "server/store/people.h"
#include "server/store/work.h"

#include <QCryptographicHash>

namespace cooperage::server {

namespace {

constexpr qint64 linkLifetimeMs = 10 * 60'000;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Unknown, used, expired, revoked, or given by somebody who may not any more: one answer.
Failure notInvited()
{
    return failure(Fault::Refused, Reason::InvitationInvalid);
}

/// Whether somebody invited like this is a member at once. Otherwise they apply, and a steward decides.
bool isMemberAtOnce(const CodeRow &code, const Actor &inviter)
{
    if (code.inviter.isNull() || inviter.has(Role::Steward))
        return true;
    return !code.workshop.isNull() && inviter.workshop == Id<Workshop>(code.workshop)
        && (inviter.workshopRole == WorkshopRole::Owner || inviter.workshopRole == code.workshopRole);
}

Work serverWork(Database &database, const RawId &collective, const Head &head, qint64 at, const RawId &person)
{
    return Work(database, collective, {person, {}, at, {head.seq + 1, head.seq, Hlc::at(at), {}}});
}

/// A record the server makes, with the clock every register starts at.
template <class T> T &newRecord(Work &work, const RawId &id)
{
    StoredRow &row = work.make(entityFor<T>(), id);
    row.registers.insert(QStringLiteral("*"), work.stamp().reg());
    return row.as<T>();
}

template <class T> Result<void> keep(Work &work, const T &record)
{
    const auto problems = problemsOf(entityFor<T>(), record);
    if (!problems.isEmpty())
        return failure(Error{Fault::Invalid, problems.first().reason, problems.first().field, {}, problems});
    const auto row = work.find(entityFor<T>(), record.id);
    return row ? work.touch(**row) : failure(row.error());
}

} // namespace

Result<JoinAnswer> Service::join(const JoinRequest &request, const QString &peer)
{
    Q_UNUSED(peer); // the transport slows addresses down; nothing here depends on them
    if (request.claim.size() != 16)
        return failure(Fault::Invalid, Reason::Malformed, {}, QStringLiteral("claim"));
    if (request.deviceName.trimmed().isEmpty() || request.deviceName.size() > 80)
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("device"));
    const QByteArray codeHash = joinCodeHash(request.code);
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    const auto code = codeWithHash(m_database, codeHash);
    if (!code)
        return failure(code.error());
    if (!*code)
        return notInvited();
    Result<JoinAnswer> answer = notInvited();
    if ((*code)->used) {
        answer = joinAgain(request, codeHash);
    } else {
        People people(m_database, (*code)->collective);
        const qint64 now = m_clock.now();
        const auto consumed = people.consumeCode(codeHash, now);
        if (!consumed)
            return failure(consumed.error());
        if (!*consumed)
            return notInvited();
        auto same = welcomeBack(**code, request);
        if (!same)
            return failure(same.error());
        if (*same) {
            auto committed = guard.commit();
            return committed ? Result<JoinAnswer>(std::move(**same)) : failure(committed.error());
        }
        const auto person = admit(**code, request.personName, now);
        if (!person)
            return failure(person.error()); // rolled back: the code was not burnt
        answer = welcome((*code)->collective, *person, request, codeHash);
    }
    if (!answer)
        return answer;
    if (auto committed = guard.commit(); !committed)
        return failure(committed.error());
    return answer;
}

/// The answer was lost and the device asks again: same claim, new token.
Result<JoinAnswer> Service::joinAgain(const JoinRequest &request, const QByteArray &codeHash)
{
    const auto code = codeWithHash(m_database, codeHash);
    if (!code || !*code)
        return code ? Result<JoinAnswer>(notInvited()) : failure(code.error());
    People people(m_database, (*code)->collective);
    const auto device = people.deviceWithCode(codeHash);
    if (!device)
        return failure(device.error());
    if (!*device || (*device)->revoked || (*device)->claimHash != sha256(request.claim))
        return notInvited();
    const QByteArray token = "cpg_"
        + m_random.bytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (auto done = people.replaceToken((*device)->id, sha256(token)); !done)
        return failure(done.error());
    EntityRows rows(m_database, (*code)->collective);
    const auto collective = rows.load(entityFor<Collective>(), (*code)->collective);
    if (!collective)
        return failure(collective.error());
    return JoinAnswer{(*code)->collective, *collective ? (*collective)->as<Collective>().name : QString(),
        (*device)->person, (*device)->id, (*device)->letters, token};
}

/// Who comes in with this code: somebody known, or a new person with membership and role.
Result<RawId> Service::admit(const CodeRow &code, const QString &name, qint64 now)
{
    People people(m_database, code.collective);
    Actor inviter;
    if (!code.inviter.isNull()) {
        const auto now_ = people.actor(code.inviter);
        if (!now_)
            return failure(now_.error());
        inviter = *now_;
        if (code.kind != CodeKind::Link && !mayInviteAs(inviter, code.role))
            return notInvited(); // their role, or the whole membership, has ended meanwhile
    }
    if (code.kind != CodeKind::Invitation) {
        const auto actor = people.actor(code.person);
        if (!actor)
            return failure(actor.error());
        if (actor->hasEnded())
            return notInvited();
        if (code.kind == CodeKind::Recovery) {
            if (auto done = people.revokeAllOf(code.person); !done)
                return failure(done.error());
        }
    }
    Log log(m_database, code.collective);
    auto head = log.head();
    if (!head)
        return failure(head.error());
    const bool isNew = code.kind == CodeKind::Invitation;
    const RawId personId = isNew ? m_ids.next() : code.person;
    Work work = serverWork(m_database, code.collective, *head, now, personId);
    QString called = cleanText(name, false);
    if (!code.invitation.isNull()) {
        const auto row = work.find(entityFor<Invitation>(), code.invitation);
        if (!row)
            return failure(row.error());
        if (*row) {
            (*row)->as<Invitation>().state = InvitationState::Accepted;
            if (called.isEmpty()) // who does not say how to be called is called as invited
                called = (*row)->as<Invitation>().invitee;
            if (auto done = work.touch(**row); !done)
                return failure(done.error());
        }
    }
    if (isNew) {
        auto &person = newRecord<Person>(work, personId);
        person.name = called;
        if (auto done = keep(work, person); !done)
            return failure(done.error());
        auto &membership = newRecord<Membership>(work, m_ids.next());
        membership.person = Id<Person>(personId);
        RawId workshopId = code.workshop;
        if (workshopId.isNull() && code.workshopRole == WorkshopRole::Owner) {
            // A maker who comes with their own goods: the workshop begins under their name.
            workshopId = m_ids.next();
            auto &workshop = newRecord<Workshop>(work, workshopId);
            workshop.name = person.name;
            if (auto done = keep(work, workshop); !done)
                return failure(done.error());
        }
        if (!workshopId.isNull())
            membership.workshop = Id<Workshop>(workshopId);
        membership.workshopRole = code.workshopRole;
        membership.state
            = isMemberAtOnce(code, inviter) ? MembershipState::Member : MembershipState::Applicant;
        const auto today = work.today();
        if (!today)
            return failure(today.error());
        if (membership.state == MembershipState::Member)
            membership.since = *today;
        if (auto done = keep(work, membership); !done)
            return failure(done.error());
        auto &grant = newRecord<RoleGrant>(work, m_ids.next());
        grant.person = Id<Person>(personId);
        grant.role = code.role;
        if (auto done = keep(work, grant); !done)
            return failure(done.error());
    }
    if (work.touchedAnything()) {
        if (auto done = work.finish(*head, m_ids.next(), QStringLiteral("member.join"), Verdict::Applied);
            !done)
            return failure(done.error());
        if (auto done = log.save(*head); !done)
            return failure(done.error());
    }
    return personId;
}

/// The collective has moved here out of a program, and this is a device that was in it: it goes on as itself,
/// with its letters, numbers and place in the log, under a new token.
Result<std::optional<JoinAnswer>> Service::welcomeBack(const CodeRow &code, const JoinRequest &request)
{
    if (code.kind != CodeKind::Link)
        return std::optional<JoinAnswer>();
    People people(m_database, code.collective);
    for (const JoinRequest::Known &known : request.known) {
        const auto found = people.device(known.device);
        if (!found)
            return failure(found.error());
        if (!*found || (*found)->revoked || (*found)->person != code.person
            || known.proof != sha256(code.hash + (*found)->tokenHash))
            continue;
        const QByteArray token = "cpg_"
            + m_random.bytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const qint64 now = m_clock.now();
        DeviceRow device = **found;
        device.name = cleanText(request.deviceName, false);
        device.tokenHash = sha256(token);
        device.claimHash = sha256(request.claim);
        device.codeHash = code.hash;
        device.lastSeen = now;
        if (auto done = people.renew(device); !done)
            return failure(done.error());
        const auto noted = Audit(m_database, code.collective)
                               .note({now, device.person, device.id, QStringLiteral("join.again"),
                                   device.letters, QStringLiteral("done")});
        if (!noted)
            return failure(noted.error());
        const auto row
            = EntityRows(m_database, code.collective).load(entityFor<Collective>(), code.collective);
        if (!row)
            return failure(row.error());
        return std::optional(JoinAnswer{code.collective, *row ? (*row)->as<Collective>().name : QString(),
            device.person, device.id, device.letters, token});
    }
    return std::optional<JoinAnswer>();
}

Result<JoinAnswer> Service::welcome(
    const RawId &collective, const RawId &person, const JoinRequest &request, const QByteArray &codeHash)
{
    People people(m_database, collective);
    const auto letters = people.nextLetters();
    if (!letters)
        return failure(letters.error());
    const QByteArray token = "cpg_"
        + m_random.bytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const qint64 now = m_clock.now();
    const DeviceRow device{collective, m_ids.next(), person, cleanText(request.deviceName, false),
        lettersFor(*letters), sha256(token), sha256(request.claim), codeHash, now, now, false};
    if (auto done = people.addDevice(device); !done)
        return failure(done.error());
    const auto noted
        = Audit(m_database, collective)
              .note({now, person, device.id, QStringLiteral("join"), device.letters, QStringLiteral("done")});
    if (!noted)
        return failure(noted.error());
    const auto row = EntityRows(m_database, collective).load(entityFor<Collective>(), collective);
    if (!row)
        return failure(row.error());
    return JoinAnswer{collective, *row ? (*row)->as<Collective>().name : QString(), person, device.id,
        device.letters, token};
}

Result<QString> Service::linkDevice(const Caller &caller)
{
    const QString code = joinCode(m_random.bytes(16));
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return failure(guard.begun().error());
    People people(m_database, caller.collective);
    const auto added
        = people.addCode({caller.collective, joinCodeHash(code), CodeKind::Link, {}, caller.person,
            caller.person, Role::Observer, {}, WorkshopRole::None, m_clock.now() + linkLifetimeMs});
    if (!added)
        return failure(added.error());
    if (auto done = guard.commit(); !done)
        return failure(done.error());
    return code;
}

Result<QList<DeviceLine>> Service::devices(const Caller &caller)
{
    const People people(m_database, caller.collective);
    const auto actor = people.actor(caller.person);
    if (!actor)
        return failure(actor.error());
    const auto rows = people.devices(actor->has(Role::Steward) ? RawId() : caller.person);
    if (!rows)
        return failure(rows.error());
    QList<DeviceLine> lines;
    for (const DeviceRow &row : *rows)
        lines.append({row.id, row.person, row.name, row.letters, {row.joined}, {row.lastSeen}, row.revoked});
    return lines;
}

Result<void> Service::revokeDevice(const Caller &caller, const RawId &device)
{
    TransactionGuard guard(m_database, Room::Reserve); // shutting somebody out must always be possible
    if (!guard.begun())
        return guard.begun();
    People people(m_database, caller.collective);
    const auto actor = people.actor(caller.person);
    const auto row = people.device(device);
    if (!actor || !row)
        return failure(actor ? row.error() : actor.error());
    if (!*row || ((*row)->person != caller.person && !actor->has(Role::Steward)))
        return failure(Fault::NotFound, Reason::RecordMissing);
    if (auto done = people.revoke(device); !done)
        return done;
    const auto noted = Audit(m_database, caller.collective)
                           .note({m_clock.now(), caller.person, caller.device,
                               QStringLiteral("device.revoke"), device.hex(), QStringLiteral("done")});
    if (!noted)
        return noted;
    return guard.commit();
}

} // namespace cooperage::server
