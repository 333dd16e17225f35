// SPDX-License-Identifier: GPL-3.0-or-later
// What ties people of Stage's collective, said once for all and proposed before reviews.
#include "models/records/person.h"
#include "models/records/proposedtie.h"
#include "models/records/standingtie.h"
#include "tests/ui/looks/stagepraise.h"

namespace cooperage::looks {

namespace {

constexpr qint64 day = 86'400'000;

Id<Person> named(const test::LocalStore &local, const char *beginning)
{
    const auto found = local.store->select<Person>(
        QStringLiteral("WHERE name LIKE ? ORDER BY id"), QString::fromUtf8(beginning) + u'%');
    return Id<Person>(found->first().id);
}

StandingTie say(test::LocalStore &local, const RawId &by, const RawId &about, const char *kinds,
    const char *text, int daysAgo, const std::optional<QDate> &until = {})
{
    StandingTie made;
    made.id = standingTieId(by, about);
    made.about = about;
    made.kinds = QLatin1String(kinds);
    made.text = QString::fromUtf8(text);
    made.until = until;
    LogRow row = local.rowOf(made);
    row.createdBy = by;
    row.createdAt = row.changedAt = {local.clock.ms - daysAgo * day};
    local.receive({row}, by);
    return made;
}

} // namespace

void addTies(test::LocalStore &local, const RawId &request)
{
    const auto leila = named(local, "Leila");
    const auto tomas = named(local, "Tom");
    const auto mei = named(local, "Mei");
    say(local, local.ana, leila, "friend", "We were at school together.", 400);
    say(local, local.ana, local.weaving, "business_partner joint_work",
        "We ran the stall at the river together until last spring.", 900, QDate(2025, 3, 31));
    say(local, tomas, local.yusuf, "household family", "", 200);
    const StandingTie business = say(local, leila, mei, "business", "", 30);
    ProposedTie known;
    known.id = proposedTieId(request, leila, Relation::Business, business.id);
    known.request = Id<Endorsement>(request);
    known.person = leila;
    known.kind = Relation::Business;
    known.source = TieSource::Standing;
    known.record = business.id;
    known.saidBy = leila;
    known.since = QDate(2025, 9, 9);
    known.answer = TieAnswer::Overlooked;
    local.receive({local.rowOf(known)});
}

} // namespace cooperage::looks
