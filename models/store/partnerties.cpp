// SPDX-License-Identifier: GPL-3.0-or-later
// What ties the viewer to possible partners, read from what people have declared and who reviewed whom.
#include "models/store/partnerquery.h"

#include "models/store/peoplequery.h"
#include "models/store/rows.h"

#include <QDateTime>

namespace cooperage {

namespace {

/// What somebody has said about a workshop, the newest word last.
constexpr const char *declarations
    = "SELECT _created_by, workshop, tie_kinds, id, _changed_at AS at FROM recommendation"
      " WHERE _removed = 0 AND ties <> 'not_asked'"
      " UNION ALL"
      " SELECT r.reviewer, e.workshop, r.tie_kinds, r.id,"
      " coalesce(r.submitted_at, r.accepted_at, r.invited_at) FROM review r"
      " JOIN endorsement e ON e.id = r.request WHERE r._removed = 0 AND r.ties <> 'not_asked'"
      " UNION ALL"
      " SELECT _created_by, about, kinds, id, _changed_at FROM standing_tie"
      " WHERE _removed = 0 AND (until IS NULL OR until >= ?)"
      " UNION ALL"
      " SELECT c.person, e.workshop, c.tie_kinds, c.id, c.said_at FROM coordinator_ties c"
      " JOIN endorsement e ON e.id = c.request WHERE c._removed = 0"
      " ORDER BY at, 4";

struct Said
{
    RawId record;
    Relations kinds;
};

} // namespace

Result<QList<TieFact>> partnerTies(
    const Store &store, const Actor &viewer, const QList<Judgement> &judgements)
{
    const RawId own = viewer.workshop ? RawId(*viewer.workshop) : RawId();
    const auto told = store.setting(u"open_reviews");
    if (!told)
        return failure(told.error());
    const auto today = todayIn(store);
    if (!today)
        return failure(today.error());
    Query query = store.database().query(QLatin1String(declarations));
    if (auto done = query.run(Stored<QDate>::toVariant(*today)); !done)
        return failure(done.error());
    QMap<std::pair<RawId, RawId>, Said> newest; // by who said it and about whom, or whose workshop
    while (query.next()) {
        const RawId who = idFrom(query.bytes(0));
        const RawId about = idFrom(query.bytes(1));
        if (who == viewer.person || about == own || about == viewer.person)
            newest[{who, about}]
                = {idFrom(query.bytes(3)), kindsFromText(query.text(2)).value_or(Relations())};
    }
    if (auto whole = query.ended(); !whole)
        return failure(whole.error());
    QList<TieFact> facts;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        for (const Relation kind : it->kinds.list())
            facts.append({kind, it->record, it.key().first, it.key().second, {}, {}, {}, {}});
    }
    for (const Judgement &one : judgements) {
        const bool concerns = one.to == own && *told != 0;
        if (one.kind == JudgementKind::Assessment && concerns)
            facts.append({Relation::AssessedRecently, one.record, one.from, one.to, one.on, {}, {}, {}});
    }
    return facts;
}

} // namespace cooperage
