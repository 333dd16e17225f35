// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage endorsement reply-link: a partner outside answers through it
#include "models/rules/replies.h"
#include "app/cli/endorsement.h"
#include "app/cli/fields.h"
#include "models/actions/publicplaces.h"
#include "models/actions/replylinks.h"
#include "models/codes/qrcode.h"

#include <QDateTime>

namespace cooperage::cli {

namespace {

QString dayText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).date().toString(Qt::ISODate);
}

ExitCode revoke(Session &session, Store &store, const Endorsement &request)
{
    const auto newest = newestReplyLink(store, Id<Endorsement>(request.id));
    if (!newest)
        return session.refuse(newest.error());
    if (!*newest)
        return session.refuse({Fault::NotFound, Reason::RecordMissing, Words::tr("reply link"), {}, {}});
    return finishStep(session, revokeReplyLink(store, Id<ReplyLink>((*newest)->id)), (*newest)->id);
}

QString standingOf(const ReplyLink &link, Instant now)
{
    if (link.state == ReplyState::Answered)
        return Words::tr("%1 on %2")
            .arg(captionOf(link.answer), dayText(link.answeredAt.value_or(Instant())));
    if (isOpen(link, now))
        return Words::tr("open until %1").arg(dayText(link.expires));
    return link.state == ReplyState::Revoked ? captionOf(link.state) : Words::tr("expired");
}

} // namespace

ExitCode linkForPartner(Session &session, Store &store, const Endorsement &request)
{
    if (session.isSet("revoke"))
        return revoke(session, store, request);
    const auto made = makeReplyLink(store, Id<Endorsement>(request.id));
    if (!made)
        return session.refuse(made.error());
    session.say(made->address);
    if (session.isSet("show-qr")) {
        if (const auto code = qrCodeOf(made->address))
            session.say(halfBlocksOf(*code, false));
    }
    session.say(
        Words::tr("For the partner's owner, once, until %1. It can be opened after the next sync, and is "
                  "shown only now.")
            .arg(dayText(made->expires)));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), made->link.hex()},
        {QStringLiteral("link"), made->address}, {QStringLiteral("expires"), made->expires.ms}});
    return ExitCode::Done;
}

QJsonArray sayReplies(Session &session, const EndorsementCase &about)
{
    const Instant now{session.clock().now()};
    QJsonArray list;
    for (const ReplyLink &one : about.replies) {
        session.say(
            QStringLiteral("  %1 %2").arg(Words::tr("Reply link").leftJustified(14), standingOf(one, now)));
        if (!one.remark.isEmpty())
            session.say(QStringLiteral("  %1 %2").arg(Words::tr("Partner's remark"), one.remark));
        QJsonObject object{{QStringLiteral("id"), one.id.hex()},
            {QStringLiteral("state"), nameOfChoice(one.state)}, {QStringLiteral("open"), isOpen(one, now)},
            {QStringLiteral("expires"), one.expires.ms}, {QStringLiteral("answer"), nameOfChoice(one.answer)},
            {QStringLiteral("ties"), nameOfChoice(one.ties)}, {QStringLiteral("tie_kinds"), one.tieKinds},
            {QStringLiteral("tie_text"), one.tieText}, {QStringLiteral("remark"), one.remark}};
        if (one.answeredAt)
            object.insert(QStringLiteral("answered_at"), one.answeredAt->ms);
        list.append(object);
    }
    return list;
}

void sayPublicLinks(Session &session, const Store &store, const Endorsement &request, QJsonObject &answer)
{
    const auto links = publicLinksOf(store, request);
    if (!links) // not published, or no public pages: nothing to say
        return;
    session.say(QStringLiteral("  %1 %2").arg(Words::tr("Public page").leftJustified(14), links->page));
    answer.insert(QStringLiteral("public_page"), links->page);
    if (links->badge.isEmpty())
        return;
    session.say(QStringLiteral("  %1 %2").arg(Words::tr("Signed badge").leftJustified(14), links->badge));
    answer.insert(QStringLiteral("signed_badge"), links->badge);
}

} // namespace cooperage::cli
