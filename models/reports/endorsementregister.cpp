// SPDX-License-Identifier: GPL-3.0-or-later
// What the collective has endorsed, by which standard and until when: the register every member reads.
#include "models/records/endorsement.h"
#include "models/reports/readers.h"
#include "models/reports/reports.h"

namespace cooperage {

namespace {

using enum ReportKind;

constexpr ReportColumn columns[] = {
    reportColumn("request_id", "", Key),
    reportColumn("request", QT_TRANSLATE_NOOP("Report", "Request"), Text),
    reportColumn("workshop_id", "", Key),
    reportColumn("workshop", QT_TRANSLATE_NOOP("Report", "Made by"), Text),
    reportColumn("subject", QT_TRANSLATE_NOOP("Report", "Subject"), Text)
        .means(QT_TRANSLATE_NOOP("Report", "The listing, or the workshop as a whole.")),
    reportColumn("standard_id", "", Key),
    reportColumn("standard", QT_TRANSLATE_NOOP("Report", "Standard"), Text)
        .means(QT_TRANSLATE_NOOP("Report", "The version the review began with.")),
    reportColumn("score", QT_TRANSLATE_NOOP("Report", "Score"), Points)
        .means(QT_TRANSLATE_NOOP("Report", "Mean of the panel's assessments, of 100, rounded to a tenth.")),
    reportColumn("outcome", QT_TRANSLATE_NOOP("Report", "Decision"), OneOf).of<Outcome>(),
    reportColumn("state", QT_TRANSLATE_NOOP("Report", "State"), OneOf)
        .of<EndorsementState>()
        .means(QT_TRANSLATE_NOOP(
            "Report", "As known now. Published ones and those due for re-review are in force.")),
    reportColumn("published", QT_TRANSLATE_NOOP("Report", "Published on"), Date),
    reportColumn("valid_until", QT_TRANSLATE_NOOP("Report", "Valid until"), Date),
    reportColumn("ties", QT_TRANSLATE_NOOP("Report", "Ties"), OneOf)
        .of<DeclarationState>()
        .means(QT_TRANSLATE_NOOP("Report", "What the maker said of ties to the collective and its people.")),
    reportColumn("public_text", QT_TRANSLATE_NOOP("Report", "Public text"), Text)
        .onDemand()
        .means(QT_TRANSLATE_NOOP("Report", "With the disclosure first.")),
    reportColumn("endorsed", QT_TRANSLATE_NOOP("Report", "In force"), Integer)
        .summed()
        .means(QT_TRANSLATE_NOOP("Report", "1 where the endorsement is in force now.")),
};

constexpr ReportGrouping groupings[]
    = {{"workshop", "workshop_id"}, {"standard", "standard_id"}, {"state"}, {"outcome"}};

constexpr ReportFilter filters[] = {
    {"workshop", QT_TRANSLATE_NOOP("Report", "Made by")},
    {"state", QT_TRANSLATE_NOOP("Report", "State"), ReportFilter::Kind::Choice,
        Choices<EndorsementState>::list},
};

constexpr const char *sql = R"(
SELECT e.id, 'E-' || e.number, e.workshop, w.name,
  CASE e.subject_kind WHEN 'listing' THEN l.title ELSE coalesce(s.name, w.name) END,
  v.id, n.name || ' v' || v.number, e.score, e.outcome, e.state, e.published_at, e.valid_until, e.ties,
  e.public_text, e.current
FROM asked CROSS JOIN endorsement e
LEFT JOIN workshop w ON w.id = e.workshop LEFT JOIN workshop s ON s.id = e.subject
LEFT JOIN listing l ON l.id = e.subject
LEFT JOIN standard_version v ON v.id = e.version LEFT JOIN standard n ON n.id = v.standard
WHERE e._removed = 0 AND e.published_at IS NOT NULL
  AND (asked.from_ms IS NULL OR e.published_at >= asked.from_ms)
  AND (asked.until_ms IS NULL OR e.published_at < asked.until_ms)
  AND (asked.workshop IS NULL OR e.workshop = asked.workshop)
  AND (asked.state IS NULL OR e.state = asked.state)
ORDER BY e.number, e.id)";

} // namespace

constinit const Report endorsementRegister{
    .name = "endorsements",
    .caption = QT_TRANSLATE_NOOP("Report", "Endorsement register"),
    .about
    = QT_TRANSLATE_NOOP("Report", "What the collective has endorsed, by which standard, and until when."),
    .family = ReportFamily::Endorsements,
    .readers = everyMember,
    .period = ReportPeriod::Range,
    .columns = columns,
    .groupings = groupings,
    .usualGrouping = "standard",
    .filters = filters,
    .opens = "endorsements",
    .record = "request_id",
    .sql = sql,
};

} // namespace cooperage
