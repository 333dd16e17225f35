// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/replylink.h"

#include <optional>

namespace cooperage {

/// Whether the link still takes an answer at @p now.
bool isOpen(const ReplyLink &link, Instant now);

/// Whether a request can still be asked about: neither cancelled nor ended.
bool takesReplies(const Endorsement &request);

/// What the partner said last through a link; nothing if there never was an answer. A partner may change
/// their mind in a further link.
std::optional<ReplyLink> lastReply(const QList<ReplyLink> &replies);

/// Refused: ConsentRefused if the partner's last word through a link is no.
Result<void> partnerHasNotRefused(const QList<ReplyLink> &replies);

/// The ties the partner declared with their last word.
Relations tiesInReplies(const QList<ReplyLink> &replies);

/// The ties a partner is asked about: those the public is told of, from the outside.
Relations tiesAskedOfPartners();

} // namespace cooperage
