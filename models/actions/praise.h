// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/records/praisecases.h"
#include "models/records/recommendation.h"
#include "models/records/review.h"
#include "models/records/thanks.h"

namespace cooperage {

// Praise of one's own after it was given, thanks, and reminders. Giving it is recommend() in endorsements.h.

/// What would be refused: one's own work, no ties said, more than one sentence, the collective's name,
/// markup, praise of it that stands already (PraisedAlready). @p praise with an id is a change of that one.
Result<void> checkRecommendation(const Store &store, const Recommendation &praise);
/// Sentence, language and ties of one's own; who it is about stays. A label of an exchange stays too.
Result<Committed> changeRecommendation(Store &store, const Change<Recommendation> &praise);
Result<Committed> withdrawRecommendation(Store &store, const Id<Recommendation> &praise);

/// The override ends now (coordinators). StaleState if it has ended.
Result<Committed> liftOverride(Store &store, const Id<PromotionOverride> &granted);

struct NewThanks
{
    std::optional<Id<Person>> receiver; ///< unset: the reviewers of `reviewersOf`
    Id<Endorsement> reviewersOf; ///< their names stay with the server
    std::optional<AnyId> about;
    QString forWhat; ///< "the lift to the market"; of reviewers: the request's number
    QString text;
    bool open = false; ///< for everybody to read
};
/// Errors: Required, TooLong, OwnPraise (oneself), MarkupNotAllowed; of reviewers ReviewsOutstanding, and
/// NotYourWorkshop for who neither asked for the request nor coordinates.
Result<Committed> thank(Store &store, const NewThanks &thanks);
/// Whether this person may thank the reviewers of a request, as far as this device knows.
Result<void> mayThankReviewers(const Store &store, const Id<Endorsement> &request);

/// Once a day and review, of what is overdue (models/rules/reminding.h). Coordinators free of the case.
Result<void> mayRemindReviewer(const Store &store, const Id<Review> &review);
Result<Committed> remindReviewer(Store &store, const Id<Review> &review);
/// Everybody overdue in this request who was not reminded today. Nothing is committed if there is nobody:
/// then NotOverdue or RemindedToday.
Result<int> remindReviewers(Store &store, const Id<Endorsement> &request);

} // namespace cooperage
