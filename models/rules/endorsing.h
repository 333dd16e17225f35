// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/coordinatorties.h"
#include "models/records/replylink.h"
#include "models/records/review.h"
#include "models/rules/actor.h"
#include "models/rules/assessment.h"

#include <QSet>

#include <functional>

namespace cooperage {

/// The settings these rules use, as numbers (models/rules/settings.h).
struct EndorsingTerms
{
    int evidenceNeeded = 3;
    int acceptDays = 7;
    int reviewDays = 21;
    int appealDays = 30;
    int dueDays = 60;
    int disclosureWithin = 125; ///< characters

    /// @p value gives a setting by its name.
    static EndorsingTerms from(const std::function<int(QStringView)> &value);
};

/// A request with everything that belongs to it, as far as it may be seen. The server decides with all of it;
/// a program greys its buttons with what it has.
struct EndorsementCase
{
    Endorsement request;
    StandardVersion version;
    QList<Criterion> criteria;
    QList<Evidence> evidence;
    QList<Review> reviews; ///< of all rounds
    QList<Assessment> assessments; ///< of all rounds, without the requester's own
    std::optional<Assessment> own; ///< the requester's self-assessment
    QSet<RawId> makers; ///< people of the workshop it is about
    QList<ReplyLink> replies = {}; ///< links to a partner outside, as far as they may be seen
    QList<CoordinatorTies> coordinators
        = {}; ///< what coordinators said of their ties, as far as it may be seen
};

// What a step needs. The first thing that is missing is the failure's reason.

/// Evidence, consent (of a partner also through a reply link), ties asked, self-assessment sent (not of a
/// partner's work), a published standard.
Result<void> readyToSubmit(const EndorsementCase &about, const EndorsingTerms &terms, bool partner);
/// Neither maker nor requester, not asked already in this round, not excluded by what they said of this
/// request, and new after a reopening.
Result<void> mayBeInvited(const EndorsementCase &about, const RawId &person);
/// Enough reviewers invited and nobody excluded among them; a partner has not said no.
Result<void> readyToOpen(const EndorsementCase &about);
/// Of those asked in the running round, the first whom a tie keeps from reviewing for good; null: none.
RawId excludedReviewer(const EndorsementCase &about);
/// A coordinator is neither maker, requester nor reviewer of it, nor somebody who stepped back from reviewing
/// it over a tie, nor tied by what they said as coordinator. Refused: OwnCase, DutiesCollide,
/// ReviewerExcluded, ConflictNotCleared.
Result<void> mayCoordinate(const EndorsementCase &about, const RawId &person);

/// Whether somebody has the right to: a coordinator, or who stands in for this one.
bool isCoordinatedBy(const Endorsement &request, const Actor &actor);
/// From its submission until it is decided a coordinator may say what ties them to the maker.
bool takesTies(const Endorsement &request);
/// What a coordinator has said; null: they were not asked yet.
const CoordinatorTies *tiesSaidBy(const EndorsementCase &about, const RawId &person);
/// Whether a coordinator may say it, or say it anew. As mayCoordinate, but for a tie of their own that can
/// be cleared; one that nobody can lift stands.
Result<void> maySayTies(const EndorsementCase &about, const RawId &person);
/// Ties of who decided, as stored: they are told in public like those of the reviewers.
QString tiesOfDecider(const EndorsementCase &about);

/// Everything a decision needs; all assessments opened, and who decides has said what ties them to the maker
/// (DeclarationMissing). A condition asks for a text and a day after today.
struct PanelDecision
{
    RawId by;
    Outcome outcome = Outcome::None;
    QString reason;
    QString condition;
    std::optional<QDate> conditionUntil;
};
Result<void> mayDecide(const EndorsementCase &about, const PanelDecision &decision, const QDate &today);
/// Within the time to appeal, by whom it concerns.
Result<void> mayAppeal(const EndorsementCase &about, const EndorsingTerms &terms, Instant now);

/// The form of a review is closed until the ties were asked, and to whom they exclude (conflicts.h). @p name
/// is the reviewer's, for the sentence.
Result<void> mayReview(const Review &review, const QString &name);

/// That samples have come is written down by who coordinates, while the request is on its way. RoleMissing,
/// StaleState.
Result<void> mayReceiveSamples(const Endorsement &request, const Actor &actor);

// What it comes to

/// Reviews of the running round that still count: not declined, stepped back or cancelled.
QList<Review> livingReviews(const EndorsementCase &about);
/// The newest assessment each reviewer of the running round has sent.
QList<Assessment> sentAssessments(const EndorsementCase &about);
/// Whether the assessments may be opened: all are in, or the time is over and enough are.
bool mayBeOpened(const EndorsementCase &about, Instant now);
PanelResult panelOf(const EndorsementCase &about);

enum class Overdue { No, ToAccept, ToReview };
/// Computed, never stored. @p dueAt of the request counts for the review.
Overdue overdueOf(const Review &review, const Endorsement &request, const EndorsingTerms &terms, Instant now);

/// The marks of one assessment as a score. Refused: MarkMissing, MarkOutOfRange, WhyMissing; the subject is
/// the criterion's name.
struct Marked
{
    Tenths score = 0;
    bool veto = false;
};
Result<Marked> markedFrom(ScoreMethod method, const QList<Criterion> &criteria, const QList<Mark> &marks);

/// Whether a version can be proposed: at least one criterion counts, each has a line for every mark.
Result<void> readyToPropose(const QList<Criterion> &criteria);

/// Whether something may be promoted on @p today (the gate): published or due, not over, no condition missed.
/// Asks the days as well, as the server may not have been heard for a while.
bool isCurrent(const Endorsement &endorsement, const QDate &today);

} // namespace cooperage
