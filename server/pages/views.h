// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/publicfacts.h"
#include "server/handlers/request.h"

#include "models/core/result.h"

namespace cooperage::server {

// One page each, made of values.

Response endorsementView(const PublicSite &site, const PublicEndorsement &facts);
/// For a badge of what does not count any more.
Response endedBadge(const PublicSite &site, const PublicEndorsement &facts);
Response workshopView(
    const PublicSite &site, const PublicWorkshop &workshop, const QList<PublicEndorsement> &inForce);

/// The question with its form; after an answer that could not be taken with @p sentence and what was filled
/// in.
Response replyView(const PublicSite &site, const ReplyQuestion &question, const QString &code,
    const PartnerReply &filled = {}, const QByteArray &sentence = {});
Response repliedView(const PublicSite &site, bool agreed);
/// Unknown, answered, expired and revoked look alike.
Response noReplyView(const PublicSite &site);

/// A form that came back.
struct FilledReply
{
    PartnerReply reply;
    QByteArray sentence; ///< what keeps it from being taken; empty: nothing
};
/// Invalid (Malformed): a field or a value the form does not have.
Result<FilledReply> replyIn(const QHash<QString, QString> &fields);

QByteArray standingText(const PublicEndorsement &facts); ///< "in force", "withdrawn on 2 December 2026"
QByteArray scoreText(int tenths); ///< "82.0 of 100"

} // namespace cooperage::server
