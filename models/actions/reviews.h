// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/records/review.h"

namespace cooperage {

// The reviewer's part. All of it can be done offline; a sent review counts from its arrival at the server.

/// accept decline recuse cancel (models/rules/workflows).
struct ReviewStep
{
    Id<Review> review;
    QString command;
    QString reason;
};
Result<Committed> askForReviewStep(Store &store, const ReviewStep &step);

struct TieDeclaration
{
    Id<Review> review;
    DeclarationState ties = DeclarationState::NotAsked;
    Relations kinds;
    QString text;
};
Result<Committed> declareTies(Store &store, const TieDeclaration &declaration);

struct TieClearing
{
    Id<Review> review;
    QString reason;
};
Result<Committed> clearTies(Store &store, const TieClearing &clearing); ///< coordinators

struct GivenMark
{
    Id<Criterion> criterion;
    std::optional<int> mark; ///< unset: not marked yet
    QString why;
};
/// What somebody has marked so far. Kept as a draft of theirs; `send` judges it and asks for it to count.
struct Marking
{
    Id<Endorsement> request;
    AssessmentKind kind = AssessmentKind::Panel;
    QList<GivenMark> marks;
    QString remark;
    QString revisionReason; ///< for a second one in the discussion
    bool send = false;
};
/// Stores the marks and, if wanted, sends them. Errors: what models/rules/endorsing.h refuses (MarkMissing,
/// MarkOutOfRange, WhyMissing with the criterion; DeclarationMissing, ConflictNotCleared, ReviewerExcluded).
Result<Committed> saveMarking(Store &store, const Marking &marking);

/// The person's own assessment of the running round that is not sent yet. NotFound if there is none.
Result<Assessment> ownDraft(const Store &store, const Id<Endorsement> &request, AssessmentKind kind);

} // namespace cooperage
