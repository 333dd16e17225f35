// SPDX-License-Identifier: GPL-3.0-or-later
// The partner's side of a reply link: what is asked, and the answer.
#include "server/handlers/service.h"

#include "models/records/listing.h"
#include "models/rules/joincode.h"
#include "models/rules/replies.h"
#include "server/handlers/endorsing.h"
#include "server/store/engine.h"
#include "server/store/publicpages.h"

#include <QDateTime>

namespace cooperage::server {

namespace {

/// Unknown, answered, expired and revoked are one.
Failure noLink()
{
    return failure(Fault::NotFound, Reason::ReplyLinkInvalid);
}

template <class T> Result<T> recordOf(const EntityRows &rows, const RawId &id)
{
    const auto row = rows.load(entityFor<T>(), id);
    if (!row)
        return failure(row.error());
    return *row ? Result<T>((*row)->template as<T>()) : Result<T>(noLink());
}

} // namespace

/// The link while it takes an answer.
Result<ReplyLink> Service::openReply(const RawId &collective, const QString &code)
{
    const QByteArray hash = joinCodeHash(code);
    if (hash.isEmpty())
        return noLink();
    const auto id = PublicLookups(m_database, collective).replyWithHash(hash);
    if (!id)
        return failure(id.error());
    if (id->isNull())
        return noLink();
    const EntityRows rows(m_database, collective);
    auto link = recordOf<ReplyLink>(rows, *id);
    if (!link)
        return link;
    const auto request = recordOf<Endorsement>(rows, link->request);
    if (!request)
        return failure(request.error());
    const bool open = isOpen(*link, {m_clock.now()}) && takesReplies(*request);
    return open ? link : Result<ReplyLink>(noLink());
}

Result<ReplyQuestion> Service::replyQuestion(const RawId &collective, const QString &code)
{
    const auto link = openReply(collective, code);
    if (!link)
        return failure(link.error());
    const EntityRows rows(m_database, collective);
    const auto request = recordOf<Endorsement>(rows, link->request);
    if (!request)
        return failure(request.error());
    const auto version = recordOf<StandardVersion>(rows, request->version);
    const auto shop = recordOf<Workshop>(rows, request->workshop);
    const auto asker = recordOf<Person>(rows, request->createdBy);
    const auto criteria = EndorsementLookups(m_database, collective).criteriaOf(request->version);
    if (!version || !shop || !asker || !criteria) {
        return failure(!version ? version.error()
                : !shop         ? shop.error()
                : !asker        ? asker.error()
                                : criteria.error());
    }
    const auto standard = recordOf<Standard>(rows, version->standard);
    if (!standard)
        return failure(standard.error());
    ReplyQuestion question;
    question.subjectName = question.workshop = shop->name;
    question.ofListing = request->subjectKind == SubjectKind::Listing;
    if (question.ofListing) {
        const auto listing = recordOf<Listing>(rows, request->subject);
        if (!listing)
            return failure(listing.error());
        question.subjectName = listing->title;
    }
    question.requester = asker->name;
    question.standard = standard->name;
    question.version = version->number;
    question.passes = QString::number(version->pass / 10.0, 'f', 1);
    question.until = QDateTime::fromMSecsSinceEpoch(link->expires.ms, Qt::UTC).date();
    for (const RawId &id : *criteria) {
        const auto one = recordOf<Criterion>(rows, id);
        if (!one)
            return failure(one.error());
        question.criteria.append(one->name);
    }
    return question;
}

Result<void> Service::answerReply(const RawId &collective, const QString &code, const PartnerReply &answer)
{
    TransactionGuard guard(m_database);
    if (!guard.begun())
        return guard.begun();
    const auto link = openReply(collective, code);
    if (!link)
        return failure(link.error());
    Log log(m_database, collective);
    auto head = log.head();
    if (!head)
        return failure(head.error());
    const qint64 at = m_clock.now();
    const RawId txid = RawId::derived(QByteArrayLiteral("reply ") + link->id.bytes());
    Work work(m_database, collective, {{}, {}, at, {head->seq + 1, head->seq, Hlc::at(at), {}}});
    const auto row = work.find(entityFor<ReplyLink>(), link->id);
    if (!row || !*row)
        return row ? Result<void>(noLink()) : failure(row.error());
    Endorsing endorsing(work, Actor{}, txid);
    if (auto taken = endorsing.takeReply(**row, answer); !taken)
        return taken;
    if (auto done = endorsing.write(endorsing.takeNotes()); !done)
        return done;
    if (auto done = work.finish(*head, txid, QStringLiteral("reply_link.answer"), Verdict::Applied); !done)
        return done;
    if (auto done = log.save(*head); !done)
        return done;
    return guard.commit();
}

} // namespace cooperage::server
