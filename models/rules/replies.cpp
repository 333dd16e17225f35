// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/replies.h"

namespace cooperage {

bool isOpen(const ReplyLink &link, Instant now)
{
    return !link.removed && link.state == ReplyState::Open && now.ms < link.expires.ms;
}

bool takesReplies(const Endorsement &request)
{
    switch (request.state) {
    case EndorsementState::Expired:
    case EndorsementState::Withdrawn:
    case EndorsementState::Cancelled:
        return false;
    default:
        return !request.removed;
    }
}

std::optional<ReplyLink> lastReply(const QList<ReplyLink> &replies)
{
    std::optional<ReplyLink> last;
    for (const ReplyLink &one : replies) {
        if (one.removed || one.state != ReplyState::Answered || !one.answeredAt)
            continue;
        if (!last || last->answeredAt->ms <= one.answeredAt->ms)
            last = one;
    }
    return last;
}

Result<void> partnerHasNotRefused(const QList<ReplyLink> &replies)
{
    const auto last = lastReply(replies);
    if (last && last->answer == ReplyAnswer::Refused)
        return failure(Fault::Refused, Reason::ConsentRefused);
    return {};
}

Relations tiesInReplies(const QList<ReplyLink> &replies)
{
    const auto last = lastReply(replies);
    return last ? kindsFromText(last->tieKinds).value_or(Relations()) : Relations();
}

Relations tiesAskedOfPartners()
{
    return {Relation::Payment, Relation::FreeGoods, Relation::Commission, Relation::PossibleBenefit,
        Relation::WorksFor, Relation::Consignment, Relation::SharedStorefront, Relation::PraiseForPraise,
        Relation::Business, Relation::Family, Relation::Friend, Relation::EarlyAccess};
}

} // namespace cooperage
