// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/records/praisecases.h"
#include "models/records/recommendation.h"
#include "models/rules/conflicts.h"
#include "models/rules/endorsing.h"

namespace cooperage {

// Asking for an endorsement and deciding it. Everything after the draft is a request the server decides; what
// this device can know is checked before it is asked.

struct NewRequest
{
    SubjectKind subjectKind = SubjectKind::Listing;
    RawId subject; ///< a listing, or a workshop (one's own or a partner)
    Id<StandardVersion> version; ///< a published one
    int samples = 0;
    QString note;
};
/// A draft; the listing's photos become its evidence. `changed`["endorsement"] holds the new id.
Result<Committed> draftRequest(Store &store, const NewRequest &request);

/// While it is a draft: note, samples, consent, ties …
Result<Committed> changeRequest(Store &store, const Change<Endorsement> &request);
Result<Committed> addEvidence(Store &store, const Evidence &evidence); ///< the id is made here
/// A coordinator writes down that samples have come: what, in words. Day and name are the record's own.
struct SamplesReceived
{
    Id<Endorsement> request;
    QString what; ///< "3 scarves, by post"
};
Result<Committed> receiveSamples(Store &store, const SamplesReceived &received);
Result<Committed> removeEvidence(Store &store, const Id<Evidence> &evidence);

/// A step of a request: submit screen send_back open ask_revisions resubmit cancel decide publish
/// confirm_condition withdraw appeal back_appeal reopen name_stand_in. Arguments as docs/protocol.md says.
struct EndorsementStep
{
    Id<Endorsement> request;
    QString command;
    QString reason;
    QJsonObject arguments;
    std::optional<SaidTies> ties = {}; ///< of decide: what ties who decides, said in the same transaction
};
Result<Committed> askForEndorsementStep(Store &store, const EndorsementStep &step);
/// What keeps the step from being taken now, as far as this device knows; for buttons.
Result<void> mayAskForStep(const Store &store, const EndorsementStep &step);

struct ReviewerFor
{
    Id<Endorsement> request;
    Id<Person> reviewer;
};
Result<Committed> inviteReviewer(Store &store, const ReviewerFor &request);

/// The public text as it must begin: the disclosure of everybody's ties, then @p content.
struct Publication
{
    Id<Endorsement> request;
    QString language = QStringLiteral("en");
    QString country; ///< ISO 3166; empty: the strictest
    QString content;
};
Result<QString> disclosureFor(const Store &store, const Publication &publication);
Result<QString> publicTextFor(const Store &store, const Publication &publication);

/// Nothing may be promoted without a current endorsement. NeedsEndorsement otherwise; an override is recorded
/// by who promotes.
Result<void> mayPromote(const Store &store, const RawId &subject);
struct GateOverride
{
    RawId subject; ///< a listing or a workshop, not one's own
    QString reason;
    int days = 30; ///< 1 … 365
};
Result<Committed> overrideGate(Store &store, const GateOverride &wanted); ///< coordinators

/// Praise that looks like an exchange: cleared with a reason, or labelled "praise for praise".
struct CaseDecision
{
    Id<ExchangeCase> about;
    bool cleared = true;
    QString reason;
};
Result<Committed> decideCase(Store &store, const CaseDecision &decision);

/// One's own praise of somebody else's work, in one sentence.
Result<Committed> recommend(Store &store, const Recommendation &praise); ///< the id is made here

} // namespace cooperage
