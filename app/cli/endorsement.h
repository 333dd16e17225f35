// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/store/endorsementquery.h"
#include "ui/pages/endorsements/requestsheet.h"

#include <QJsonArray>

namespace cooperage::cli {

/// One thing `cooperage endorsement` can do. @p run gets the request the second word names, if it takes one.
struct EndorsementVerb
{
    const char *name;
    int least; ///< words after the name
    int most; ///< -1: as many as wanted
    ExitCode (*run)(Session &, Store &, const Endorsement &);
    bool onRequest = true;
};

// Reading
struct ShownRequest
{
    Store *store;
    RequestSheet sheet;
};
Result<ShownRequest> requestNamed(const Session &session); ///< by the second word, as its page shows it
ExitCode listEndorsements(Session &session);
ExitCode showEndorsement(Session &session);
ExitCode auditEndorsement(Session &session);
ExitCode compareEndorsement(Session &session);

// The maker's part
ExitCode requestEndorsement(Session &session, Store &store, const Endorsement &);
ExitCode setInRequest(Session &session, Store &store, const Endorsement &request);
ExitCode tieRequest(Session &session, Store &store, const Endorsement &request);
ExitCode noteSamples(Session &session, Store &store, const Endorsement &request);
ExitCode addLink(Session &session, Store &store, const Endorsement &request);
ExitCode linkForPartner(Session &session, Store &store, const Endorsement &request);
QJsonArray sayReplies(
    Session &session, const EndorsementCase &about); ///< of the partner, as far as they are seen
void sayPublicLinks(Session &session, const Store &store, const Endorsement &request, QJsonObject &answer);

// Steps everybody may see on the request
ExitCode takeStep(Session &session, Store &store, const Endorsement &request);
ExitCode askRevisions(Session &session, Store &store, const Endorsement &request);
ExitCode decideRequest(Session &session, Store &store, const Endorsement &request);
ExitCode publishRequest(Session &session, Store &store, const Endorsement &request);
ExitCode nameStandIn(Session &session, Store &store, const Endorsement &request);

// The reviewers' part
ExitCode invitePerson(Session &session, Store &store, const Endorsement &request);
ExitCode takeReviewStep(Session &session, Store &store, const Endorsement &request);
ExitCode declareInReview(Session &session, Store &store, const Endorsement &request);
ExitCode clearInReview(Session &session, Store &store, const Endorsement &request);
ExitCode remindInReview(Session &session, Store &store, const Endorsement &request);
ExitCode cancelReview(Session &session, Store &store, const Endorsement &request);
ExitCode markWork(Session &session, Store &store, const Endorsement &request);

} // namespace cooperage::cli
