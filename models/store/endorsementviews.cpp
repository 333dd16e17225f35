// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/endorsementviews.h"

#include "models/records/relation.h"
#include "models/rules/conflicts.h"

namespace cooperage {

namespace {

/// In SQL, whether a declaration in the row @p of bars who made it: barNow of models/rules/conflicts.h. A
/// kind only a newer program knows bars nobody here.
QString barred(const char *of)
{
    const auto names = [of](const char *column, Bar bar) {
        QStringList any;
        for (int i = 0; i < int(std::size(Choices<Relation>::list)); ++i) {
            if (barOf(Relation(i)) == bar)
                any.append(QStringLiteral("instr(' ' || %1.%2 || ' ', ' %3 ')")
                               .arg(QLatin1String(of), QLatin1String(column),
                                   QLatin1String(Choices<Relation>::list[i].name)));
        }
        return u'(' + any.join(QStringLiteral(" OR ")) + u')';
    };
    return QStringLiteral("((%1.tie_kinds <> '' OR %1.proposed_kinds <> '') AND (%2 OR %3"
                          " OR (%1.ties = 'declared' AND %1.cleared_by IS NULL AND %4)))")
        .arg(QLatin1String(of), names("tie_kinds", Bar::Always), names("proposed_kinds", Bar::Always),
            names("tie_kinds", Bar::Clearable));
}

/// mayCoordinate of models/rules/endorsing.h, for everybody at once.
QString needsStandIn()
{
    return QStringLiteral(
        "e.state IN ('submitted', 'screening', 'in_review', 'discussion')"
        " AND (e.stand_in IS NULL OR EXISTS (SELECT 1 FROM coordinator_ties t WHERE t.request = e.id"
        " AND t.person = e.stand_in AND t._removed = 0 AND %1))"
        " AND NOT EXISTS (SELECT 1 FROM role_grant g JOIN membership m ON m.person = g.person"
        " AND m.state = 'member' AND m._removed = 0 WHERE g.role = 'coordinator' AND g._removed = 0"
        " AND g.person IS NOT e._created_by"
        " AND NOT EXISTS (SELECT 1 FROM membership w WHERE w.workshop = e.workshop"
        " AND w.person = g.person AND w.state IN ('member', 'paused') AND w._removed = 0)"
        " AND NOT EXISTS (SELECT 1 FROM review r WHERE r.request = e.id AND r.reviewer = g.person"
        " AND r._removed = 0 AND (r.state IN ('invited', 'accepted', 'submitted') OR %2))"
        " AND NOT EXISTS (SELECT 1 FROM coordinator_ties t WHERE t.request = e.id AND t.person = g.person"
        " AND t._removed = 0 AND %1))")
        .arg(barred("t"), barred("r"));
}

const char *fixedConditionOf(EndorsementView view)
{
    switch (view) {
    case EndorsementView::Everything:
        return "1";
    case EndorsementView::Register:
        return "e.state IN ('published', 'due', 'expired', 'withdrawn')";
    case EndorsementView::Assigned:
        return "EXISTS (SELECT 1 FROM review r WHERE r.request = e.id AND r.reviewer = :me"
               " AND r.round = e.round AND r.state IN ('invited', 'accepted'))"
               " AND e.state IN ('screening', 'in_review', 'discussion')";
    case EndorsementView::NeedsDecision:
        return "e.state IN ('in_review', 'discussion') AND e.score IS NOT NULL";
    case EndorsementView::NeedsScreening:
        return "e.state IN ('submitted', 'screening')";
    case EndorsementView::OverdueReviews:
        return "e.state IN ('screening', 'in_review', 'discussion')"
               " AND EXISTS (SELECT 1 FROM review r WHERE r.request = e.id AND r.round = e.round"
               " AND ((r.state = 'invited' AND r.invited_at < :accept) OR (r.state = 'accepted'"
               " AND e.due_at < :now)))";
    case EndorsementView::NeedsPublishing:
        return "e.state = 'decided' AND e.outcome IN ('endorsed', 'conditional')";
    case EndorsementView::Mine:
        return "(e._created_by = :me OR e.workshop = :workshop)";
    case EndorsementView::OpenConditions:
        return "e.state IN ('published', 'due') AND e.outcome = 'conditional' AND e.condition_met = 0";
    case EndorsementView::OpenAppeals:
        return "e.state IN ('decided', 'published', 'due') AND e.appealed_at IS NOT NULL";
    case EndorsementView::OverdueRevisions:
        return "e.state = 'revisions' AND e.revisions_until < :now";
    case EndorsementView::TiesToClear:
        return "e.state IN ('submitted', 'screening', 'in_review', 'discussion', 'revisions')"
               " AND (EXISTS (SELECT 1 FROM coordinator_ties t WHERE t.request = e.id AND t._removed = 0"
               " AND t.ties = 'declared' AND t.cleared_by IS NULL)"
               " OR EXISTS (SELECT 1 FROM review r WHERE r.request = e.id AND r.round = e.round"
               " AND r.state IN ('invited', 'accepted') AND r._removed = 0"
               " AND r.ties = 'declared' AND r.cleared_by IS NULL))";
    case EndorsementView::NeedsStandIn:
        break;
    }
    return "0";
}

} // namespace

QString conditionOf(EndorsementView view)
{
    static const QString standIn = needsStandIn();
    return view == EndorsementView::NeedsStandIn ? standIn : QString::fromLatin1(fixedConditionOf(view));
}

} // namespace cooperage
