// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/publicplaces.h"
#include "models/store/hiddenmaker.h"
#include "models/store/lastreview.h"
#include "models/store/tiequery.h"

namespace cooperage {

/// A step that this person's role allows from here, and what keeps it from being taken now.
struct OfferedStep
{
    QString command;
    std::optional<Error> hindrance;
};

/// One who was asked to review in the running round, as far as they may be seen.
struct ReviewerLine
{
    Review review;
    QString name;
    Overdue overdue = Overdue::No;
    std::optional<Assessment> assessment; ///< the newest one, opened
    QList<Mark> marks; ///< of it
};

/// Who may fill in the rubric now, and with what it begins.
struct RubricForm
{
    AssessmentKind kind = AssessmentKind::Panel;
    bool open = false;
    bool revising = false; ///< a second one, in the discussion
    bool waiting = false; ///< sent, and not yet answered by the server
    std::optional<Error> closed; ///< why it is not open, where there is something to be done about it
    std::optional<Assessment> assessment; ///< the one being written, or this person's sent one
    QList<Mark> marks; ///< of it
};

/// Everything the page of one request shows, read at once.
struct RequestSheet
{
    EndorsementCase about;
    EndorsingTerms terms;
    Instant now;
    QString number; ///< "E-27"
    QString subjectTitle;
    QString makerName; ///< empty where it is hidden from this person
    std::optional<MakerNames> withheld; ///< what this person is not to read; unset: nothing
    QList<GivenAway> givenAway; ///< what names a hidden maker; for those who can mend it
    std::optional<LastReview> last; ///< of the same listing or workshop
    QString standardName;
    QString requesterName;
    bool outside = false; ///< about a partner's shop
    RawId me;
    QHash<RawId, QString> names; ///< of people
    bool coordinates = false; ///< coordinator, or stand-in for this one
    std::optional<Error> notFree; ///< why this coordinator may not coordinate this one
    QList<ProposedTie> proposed; ///< ties of anybody that were on record when they were asked; coordinators
    /// Ties of this person to the maker that are on record now; of a reviewer what they said themselves, and
    /// nothing where the maker is hidden.
    QList<ProposedTie> recorded;
    bool isMaker = false; ///< asked for it, or of the workshop
    bool mayEdit = false; ///< note, evidence, ties
    std::optional<Review> own; ///< of the running round
    QString asked; ///< step of the request without an answer yet
    bool tiesWait = false; ///< what this person said as coordinator has no answer yet
    QSet<RawId> clearing; ///< of coordinators: ties this person has asked to clear
    QString reviewAsked; ///< the same of the person's own review
    QList<OfferedStep> steps;
    QList<Error> missing; ///< before it can be submitted
    RubricForm form;
    QList<ReviewerLine> reviewers;
    bool opened = false; ///< the assessments may be seen
    std::optional<ReplyLink> link; ///< the newest to the partner
    bool linkAsked = false; ///< it is being revoked
    std::optional<Error> noLink; ///< why no reply link can be made
    std::optional<PublicLinks> links; ///< where anybody can read it

    const Endorsement &request() const { return about.request; }
};

Result<RequestSheet> readRequestSheet(const Store &store, const Id<Endorsement> &request, Instant now);

/// The same failure, speaking of the request where it names nothing by itself.
Error about(Error error, const RequestSheet &sheet);

} // namespace cooperage
