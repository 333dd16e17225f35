// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/actions/reviews.h"
#include "models/rules/assessment.h"

namespace cooperage {

// A workshop marks its own listings by the standards of the collective, for itself: nobody else sees it, and
// nothing is asked for. Whoever asks for an endorsement later finds the marks in the form.

struct SelfScoring
{
    Id<Listing> listing; ///< of one's own workshop
    Id<StandardVersion> version; ///< a published one
    QList<GivenMark> marks; ///< those without a mark stay as they are
};
/// Errors: NotYourWorkshop, StandardNotPublished, MarkOutOfRange (the criterion), RecordMissing.
Result<Committed> saveSelfScore(Store &store, const SelfScoring &scoring);

struct SelfScore
{
    Id<Listing> listing;
    QString title;
    QList<GivenMark> marks;
    int criteria = 0; ///< of the version
    std::optional<Tenths> score; ///< once every criterion has a mark
    bool veto = false;
};
/// Of all listings of one's workshop that are not archived, by title; those without a mark too.
Result<QList<SelfScore>> selfScores(const Store &store, const Id<StandardVersion> &version);
/// Of one listing. NotFound.
Result<SelfScore> selfScoreOf(
    const Store &store, const Id<StandardVersion> &version, const Id<Listing> &listing);

/// Puts the marks of a listing's self-score into the draft of the self-assessment of @p request; nothing if
/// there are none.
Result<void> addSelfAssessment(Store &store, Edit &edit, const Endorsement &request);

} // namespace cooperage
