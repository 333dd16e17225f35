// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/audittrail.h"
#include "models/rules/endorsing.h"
#include "models/store/store.h"

namespace cooperage {

/// One line of a list of endorsements: the request and the names beside it.
struct EndorsementLine
{
    Endorsement request;
    QString subjectTitle; ///< of the listing, or the workshop's name
    QString workshopName;
    QString standardName;
    int versionNumber = 0;
    QString requesterName;
    int reviewsIn = 0; ///< of the running round, as far as this person sees them
    int reviewsAsked = 0;
    std::optional<Review> own; ///< this person's review of the running round
    bool overdue = false; ///< a review of it; computed
    bool tied = false; ///< this person said something as coordinator that keeps them from coordinating it
    bool asked = false; ///< a step this device asked for has no answer yet
};

enum class EndorsementView {
    Everything,
    Register, ///< published, due, expired, withdrawn
    Assigned, ///< to be reviewed by this person
    NeedsDecision, ///< all assessments in, nothing decided
    NeedsScreening, ///< submitted or in screening
    OverdueReviews,
    NeedsPublishing, ///< decided for it, and not published yet
    Mine, ///< asked for by this person or for their workshop
    OpenConditions, ///< in force on a condition nobody has confirmed
    OpenAppeals, ///< appealed against, and not reopened
    OverdueRevisions, ///< the changes asked for have not come in time
    TiesToClear, ///< a coordinator or a reviewer named a tie nobody has cleared; perhaps one nobody can
    NeedsStandIn, ///< no coordinator is free of it, and nobody who is stands in
};

struct EndorsementFilter
{
    EndorsementView view = EndorsementView::Everything;
    QString words; ///< each must begin a word of subject, workshop, standard, or be the number ("E-27", "27")
    int most = 500;
    bool inTexts = false; ///< words may also stand in the public text
};

/// Newest first; assigned and overdue ones by when they are due.
Result<QList<EndorsementLine>> endorsementsOf(
    const Store &store, const EndorsementFilter &filter, Instant now);
Result<int> endorsementCount(const Store &store, EndorsementView view, Instant now);

/// Everything about one request this person may see. NotFound.
Result<EndorsementCase> caseOf(const Store &store, const Id<Endorsement> &request);
Result<QList<Mark>> marksOf(const Store &store, const RawId &assessment);
Result<EndorsingTerms> endorsingTerms(const Store &store);

/// "E-27"; before it has one "E-…" with the beginning of its id.
QString humanNumber(const Endorsement &request);
/// The request somebody names: its number or its id. NotFound.
Result<Endorsement> endorsementNamed(const Store &store, const QString &text);

/// What a reviewer has to do, for sharing the load evenly.
struct ReviewLoad
{
    Id<Person> person;
    QString name;
    int open = 0; ///< invited or accepted
    int overdue = 0;
    int year = 0; ///< sent within 365 days
};
/// Members who may review, least loaded first.
Result<QList<ReviewLoad>> reviewLoads(const Store &store, Instant now);

struct StandardLine
{
    Standard standard;
    QList<StandardVersion> versions; ///< newest first
};
Result<QList<StandardLine>> standardsOf(const Store &store);
/// Standards whose name, craft or aims, or a criterion of the version in force or still written, hold every
/// word (each begins one there), by name.
struct StandardFound
{
    Standard standard;
    QString criterion; ///< the first that holds a word the standard itself does not; empty: none needed
};
Result<QList<StandardFound>> standardsSaying(const Store &store, const QString &words, int most);
Result<QList<Criterion>> criteriaOf(const Store &store, const RawId &version); ///< in order

/// Verifies the audit trail as far as this device has it: number of checked entries, or the first broken one.
/// Whoever may read all of it has to have all of it.
struct TrailState
{
    qint64 checked = 0;
    qint64 brokenAt = 0; ///< 0: whole
    QByteArray head; ///< hash of the newest whole entry
    bool missing = false; ///< the broken one is not there; else it is not what was written
};
Result<TrailState> auditTrail(const Store &store);
/// Entries about one record, oldest first.
Result<QList<AuditEntry>> auditOf(const Store &store, const RawId &target);

} // namespace cooperage
