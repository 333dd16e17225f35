// SPDX-License-Identifier: GPL-3.0-or-later
// Partners outside answer through a link: making one, and what they said.
#include "models/core/recordjson.h"
#include "models/records/publicplace.h"
#include "models/records/workshop.h"
#include "models/rules/conflicts.h"
#include "models/rules/publicaddress.h"
#include "models/rules/replies.h"
#include "models/rules/settings.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"
#include "server/store/publicpages.h"

namespace cooperage::server {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

/// The code was drawn on the device of who makes the link, perhaps offline; only its hash comes here.
Result<void> Endorsing::makeReplyLink(const Op &op)
{
    const RawId request = idArgument(op, "request");
    const QByteArray hash
        = QByteArray::fromHex(op.fields.value(QLatin1String("code_hash")).toString().toLatin1());
    if (hash.size() != 32)
        return refuse(Reason::Required, QStringLiteral("code_hash"));
    const auto row = m_work.find(entityFor<Endorsement>(), request);
    if (!row)
        return failure(row.error());
    const bool concerns = *row
        && ((*row)->record->createdBy == RawId(m_actor.person) || m_actor.has(Role::Coordinator)
            || (*row)->as<Endorsement>().standIn == Id<Person>(m_actor.person));
    if (!m_actor.mayWork() || !concerns)
        return refuse(Reason::RecordMissing, QStringLiteral("request"));
    const auto about = caseOf(request);
    const auto shop = stored<Workshop>((*row)->as<Endorsement>().workshop);
    const auto place = m_work.find(entityFor<PublicPlace>(), publicPlaceId(m_work.collective()));
    const auto days = m_lookups.settingValue(QStringLiteral("reply_days"));
    const auto same = PublicLookups(m_work.database(), m_work.collective()).replyWithHash(hash);
    const auto there = m_work.find(entityFor<ReplyLink>(), op.id);
    if (!about || !shop || !place || !days || !same || !there) {
        return failure(!about ? about.error()
                : !shop       ? shop.error()
                : !place      ? place.error()
                : !days       ? days.error()
                : !same       ? same.error()
                              : there.error());
    }
    if (!(*shop)->as<Workshop>().outside) // members agree for themselves
        return refuse(Reason::RecordMissing, QStringLiteral("partner"));
    if (!takesReplies(about->request))
        return refuse(Reason::StaleState, QString::fromLatin1(Endorsement::table));
    if (!*place || (*place)->record->removed || !(*place)->as<PublicPlace>().open)
        return refuse(Reason::SwitchedOff, QStringLiteral("public_place"));
    if (*there || !same->isNull())
        return refuse(Reason::RecordExists, op.table);
    if (auto done = revokeOlder(*about); !done)
        return done;
    const qint64 good = days->isEmpty() ? settingNamed(u"reply_days")->standard : days->toLongLong();
    StoredRow &made = m_work.make(entityFor<ReplyLink>(), op.id);
    auto &link = made.as<ReplyLink>();
    link.request = Id<Endorsement>(request);
    link.person = Id<Person>(about->request.createdBy);
    link.hash = {hash};
    link.expires = Instant{now().ms + good * dayMs};
    made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(made); !done)
        return done;
    note(QStringLiteral("reply_link.create"), made, {}, QString());
    return {};
}

/// Only the newest link is good, so that nobody wonders which of two was answered.
Result<void> Endorsing::revokeOlder(const EndorsementCase &about)
{
    for (const ReplyLink &one : about.replies) {
        if (one.state != ReplyState::Open)
            continue;
        const auto row = stored<ReplyLink>(one.id);
        if (!row)
            return failure(row.error());
        const QJsonObject before = fieldsToJson(*(*row)->entity, *(*row)->record);
        (*row)->as<ReplyLink>().state = ReplyState::Revoked;
        (*row)->registers.insert(QStringLiteral("state"), m_work.stamp().reg());
        if (auto done = m_work.touch(**row); !done)
            return done;
        note(QStringLiteral("reply_link.revoke"), **row, before, QString());
    }
    return {};
}

Result<void> Endorsing::takeReply(StoredRow &row, const PartnerReply &answer)
{
    auto &link = row.as<ReplyLink>();
    const auto request = stored<Endorsement>(link.request);
    if (!request)
        return failure(request.error());
    if (!isOpen(link, now()) || !takesReplies((*request)->as<Endorsement>()))
        return refuse(Reason::ReplyLinkInvalid);
    if (answer.agrees && answer.ties == DeclarationState::NotAsked)
        return refuse(Reason::DeclarationMissing);
    if (answer.ties != DeclarationState::NotAsked) {
        if (auto sound = checkDeclaration(answer.ties, answer.kinds); !sound)
            return refused(sound);
    }
    const QJsonObject before = fieldsToJson(*row.entity, *row.record);
    link.state = ReplyState::Answered;
    link.answeredAt = now();
    link.answer = answer.agrees ? ReplyAnswer::Given : ReplyAnswer::Refused;
    link.ties = answer.ties;
    link.tieKinds = kindsText(answer.kinds);
    link.tieText = answer.tieText;
    link.remark = answer.remark;
    row.registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    if (auto done = m_work.touch(row); !done)
        return done;
    note(QStringLiteral("reply_link.answer"), row, before, QString());
    return {};
}

} // namespace cooperage::server
