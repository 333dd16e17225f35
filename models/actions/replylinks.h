// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/replylink.h"
#include "models/store/store.h"

namespace cooperage {

/// A link for the owner of a partner shop, made by who asked for the endorsement or a coordinator. Also
/// offline: it can be used once this device has sent it. One made before is not good any more then.
struct MadeReplyLink
{
    Committed committed;
    Id<ReplyLink> link;
    QString address; ///< holds the code, which is stored nowhere: shown once
    Instant expires; ///< as far as this device knows
};

/// What keeps a link from being made: NotAllowed (RoleMissing), Conflict (StaleState; SwitchedOff without
/// public pages), Invalid (NotInvited) of work that is not a partner's.
Result<void> mayMakeReplyLink(const Store &store, const Id<Endorsement> &request);
Result<MadeReplyLink> makeReplyLink(Store &store, const Id<Endorsement> &request);
Result<Committed> revokeReplyLink(Store &store, const Id<ReplyLink> &link);

/// The newest link of a request as the server has it; nothing if there is none. NotFound only for the disk's
/// reasons.
Result<std::optional<ReplyLink>> newestReplyLink(const Store &store, const Id<Endorsement> &request);

} // namespace cooperage
