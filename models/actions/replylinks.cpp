// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/replylinks.h"

#include "models/actions/endorsementguards.h"
#include "models/actions/publicplaces.h"
#include "models/actions/steps.h"
#include "models/records/workshop.h"
#include "models/rules/joincode.h"
#include "models/rules/publicaddress.h"
#include "models/rules/replies.h"

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;

/// The shop a link would be about.
Result<Workshop> partnerOf(const Store &store, const Id<Endorsement> &id)
{
    const auto request = store.find<Endorsement>(id);
    const auto actor = store.actor();
    if (!request || !actor)
        return failure(request ? actor.error() : request.error());
    const auto shop = store.find<Workshop>(request->workshop);
    const auto address = openAddress(store);
    if (!shop || !address)
        return failure(shop ? address.error() : shop.error());
    const bool concerns = request->createdBy.isNull() || request->createdBy == RawId(actor->person)
        || actor->has(Role::Coordinator) || request->standIn == Id<Person>(actor->person);
    if (!actor->mayWork() || !concerns)
        return failure(Fault::NotAllowed, Reason::RoleMissing, shop->name);
    if (!shop->outside)
        return failure(Fault::Invalid, Reason::NotInvited, shop->name);
    if (!takesReplies(*request))
        return failure(Fault::Conflict, Reason::StaleState, shop->name);
    if (address->isEmpty())
        return failure(Fault::Conflict, Reason::SwitchedOff, QStringLiteral("public_place"));
    return shop;
}

} // namespace

Result<void> mayMakeReplyLink(const Store &store, const Id<Endorsement> &request)
{
    const auto shop = partnerOf(store, request);
    return shop ? Result<void>() : failure(shop.error());
}

Result<MadeReplyLink> makeReplyLink(Store &store, const Id<Endorsement> &request)
{
    const auto shop = partnerOf(store, request);
    const auto address = openAddress(store);
    const auto days = store.setting(u"reply_days");
    if (!shop || !address || !days)
        return failure(!shop ? shop.error() : !address ? address.error() : days.error());
    MadeReplyLink made;
    made.link = store.ids().next<ReplyLink>();
    const QString code = joinCode(store.random().bytes(16));
    made.address = replyPage(*address, code);
    made.expires = Instant{store.clock().now() + *days * dayMs};
    const QString intent = QStringLiteral("reply_link.create");
    Edit edit(intent, {intent, shop->name, 1});
    edit.command(QString::fromLatin1(ReplyLink::table), made.link, QStringLiteral("create"), {},
        {{QStringLiteral("request"), request.hex()},
            {QStringLiteral("code_hash"), QString::fromLatin1(joinCodeHash(code).toHex())}});
    auto committed = store.commit(edit);
    if (!committed)
        return failure(committed.error());
    made.committed = std::move(*committed);
    return made;
}

Result<Committed> revokeReplyLink(Store &store, const Id<ReplyLink> &id)
{
    const auto link = store.find<ReplyLink>(id);
    if (!link)
        return failure(link.error());
    const auto request = store.find<Endorsement>(link->request);
    const auto shop = request ? store.find<Workshop>(request->workshop) : failure(request.error());
    if (!shop)
        return failure(shop.error());
    return askFor(store, {ReplyLink::table, id, QStringLiteral("revoke"), {}, {}, sidesOf(*request)}, *link,
        shop->name);
}

Result<std::optional<ReplyLink>> newestReplyLink(const Store &store, const Id<Endorsement> &request)
{
    const auto links = store.select<ReplyLink>(
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY _created_at DESC, id DESC LIMIT 1"),
        request.bytes());
    if (!links)
        return failure(links.error());
    return links->isEmpty() ? std::optional<ReplyLink>() : std::optional(links->first());
}

} // namespace cooperage
