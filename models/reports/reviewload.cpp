// SPDX-License-Identifier: GPL-3.0-or-later
// Who reviews how much, and what waits too long: for those who ask people to review.
#include "models/records/review.h"
#include "models/reports/readers.h"
#include "models/reports/reports.h"

namespace cooperage {

namespace {

using enum ReportKind;

constexpr ReportColumn columns[] = {
    reportColumn("reviewer_id", "", Key),
    reportColumn("reviewer", QT_TRANSLATE_NOOP("Report", "Reviewer"), Text),
    reportColumn("request_id", "", Key),
    reportColumn("request", QT_TRANSLATE_NOOP("Report", "Request"), Text),
    reportColumn("subject", QT_TRANSLATE_NOOP("Report", "Subject"), Text),
    reportColumn("round", QT_TRANSLATE_NOOP("Report", "Round"), Integer).onDemand(),
    reportColumn("state", QT_TRANSLATE_NOOP("Report", "State"), OneOf)
        .of<ReviewState>()
        .means(QT_TRANSLATE_NOOP("Report", "As known now.")),
    reportColumn("invited", QT_TRANSLATE_NOOP("Report", "Invited on"), Date),
    reportColumn("due", QT_TRANSLATE_NOOP("Report", "Due on"), Date)
        .means(QT_TRANSLATE_NOOP("Report",
            "Until it is accepted: the last day to accept. Then the day the request's reviews are due.")),
    reportColumn("open", QT_TRANSLATE_NOOP("Report", "Open"), Integer)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report", "Invited or accepted, and not sent yet.")),
    reportColumn("overdue", QT_TRANSLATE_NOOP("Report", "Overdue"), Integer)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report", "Open, and due before the end of the day asked for.")),
    reportColumn("sent", QT_TRANSLATE_NOOP("Report", "Sent"), Integer)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report", "Reviews finished and sent.")),
    reportColumn("stepped_back", QT_TRANSLATE_NOOP("Report", "Stepped back"), Integer)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report", "Declined, or given back because of a tie.")),
    reportColumn("tied", QT_TRANSLATE_NOOP("Report", "Ties declared"), Integer)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report", "The reviewer declared a tie to the maker.")),
    reportColumn("days", QT_TRANSLATE_NOOP("Report", "Days"), Integer)
        .ifAny()
        .means(QT_TRANSLATE_NOOP("Report", "Whole days from the invitation to the review.")),
    reportColumn("spread", QT_TRANSLATE_NOOP("Report", "Spread"), Points)
        .onDemand()
        .means(
            QT_TRANSLATE_NOOP("Report", "Between the highest and the lowest score of the request's panel.")),
};

constexpr ReportGrouping groupings[] = {{"reviewer", "reviewer_id"}, {"request", "request_id"}, {"state"}};

constexpr ReportFilter filters[] = {
    {"state", QT_TRANSLATE_NOOP("Report", "State"), ReportFilter::Kind::Choice, Choices<ReviewState>::list},
};

constexpr const char *settings[] = {"accept_days"};

constexpr const char *sql = R"(, work AS (
  SELECT r.*, e.number, e.subject, e.subject_kind, e.workshop, e.spread,
    r.state IN ('invited', 'accepted') AS is_open,
    iif(r.state = 'invited', r.invited_at + asked.accept_days * 86400000, e.due_at) AS due
  FROM asked CROSS JOIN review r JOIN endorsement e ON e.id = r.request
  WHERE r._removed = 0 AND r.invited_at < asked.until_ms AND (asked.state IS NULL OR r.state = asked.state))
SELECT work.reviewer, p.name, work.request, iif(work.number > 0, 'E-' || work.number, ''),
  CASE work.subject_kind WHEN 'listing' THEN l.title ELSE coalesce(s.name, w.name) END,
  work.round, work.state, work.invited_at, iif(work.is_open, work.due, NULL), work.is_open,
  work.is_open AND work.due IS NOT NULL AND work.due < asked.until_ms, work.state = 'submitted',
  work.state IN ('declined', 'recused'), work.ties = 'declared',
  (work.submitted_at - work.invited_at) / 86400000, work.spread
FROM asked CROSS JOIN work LEFT JOIN person p ON p.id = work.reviewer
LEFT JOIN listing l ON l.id = work.subject LEFT JOIN workshop s ON s.id = work.subject
LEFT JOIN workshop w ON w.id = work.workshop
ORDER BY work.invited_at, work.number, work.id)";

} // namespace

constinit const Report reviewLoad{
    .name = "reviews",
    .caption = QT_TRANSLATE_NOOP("Report", "Review load"),
    .about
    = QT_TRANSLATE_NOOP("Report", "Who reviews how much, what is overdue, and where ties were declared."),
    .family = ReportFamily::Endorsements,
    .readers = coordinatorsOnly,
    .period = ReportPeriod::Day,
    .columns = columns,
    .groupings = groupings,
    .usualGrouping = "reviewer",
    .filters = filters,
    .settings = settings,
    .opens = "endorsements",
    .record = "request_id",
    .sql = sql,
};

} // namespace cooperage
