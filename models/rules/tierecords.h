// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/comaker.h"
#include "models/records/coordinatorties.h"
#include "models/records/recommendation.h"
#include "models/records/review.h"
#include "models/records/standingtie.h"
#include "models/rules/conflicts.h"

#include <QHash>
#include <QTimeZone>

namespace cooperage {

/// What the collective's records hold about the two sides of a review, as far as whoever asks may see it.
struct TieRecords
{
    QList<StandingTie> standing;
    QList<Review> reviews; ///< of any request, by any of the people
    QList<CoordinatorTies> coordinators;
    QList<Recommendation> praise;
    QList<CoMaker> coMakers; ///< of listings of the workshop, and its own in others' listings
    QHash<RawId, Listing> listings; ///< of the co-makers
    QHash<RawId, Endorsement> requests; ///< of the reviews, and what the coordinators spoke of
    QHash<RawId, QList<RawId>> people; ///< by workshop, of the workshops in them
};

/// All of it as facts, without what was said before @p request itself. Of what a person said about a
/// workshop before reviews, decisions and in recommendations the newest word counts: a tie that outlasts the
/// piece is one to the workshop, any other one to the piece it was said of. A newer standing word about the
/// workshop, or about each of its people, takes the place of such a word; it counts until its last day.
/// Work and employment that were named count as ended on that day. Who was ever accepted as co-maker of a
/// piece has made it; the two workshops have worked together until that ended. Days are those of @p zone.
QList<TieFact> tieFacts(const TieRecords &records, const RawId &request, const QTimeZone &zone);

/// A proposal as it is written down for @p person and @p request.
ProposedTie proposedTie(const RawId &request, const RawId &person, const ConflictProposal &proposal);

/// What of the proposals a reviewer may know by its kind: who reviewed their work stays hidden unless the
/// collective names reviewers (@p namesReviewers, setting open_reviews).
Relations kindsTold(const QList<ConflictProposal> &proposals, bool namesReviewers);

/// What became of a proposal after @p said: open before anything was.
TieAnswer answerTo(Relation proposed, const SaidTies &said);

/// Whether somebody may store this standing tie. @p own are the person and their workshop. Refused: OwnCase,
/// NotAChoice with the first kind that belongs to one piece only.
Result<void> checkStandingTie(const StandingTie &tie, const QList<RawId> &own);

} // namespace cooperage
