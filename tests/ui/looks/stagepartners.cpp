// SPDX-License-Identifier: GPL-3.0-or-later
// What people of Stage's collective have said of each other's work, so that partners are suggested.
#include "models/records/partner.h"
#include "models/records/recommendation.h"
#include "tests/support/requests.h"
#include "tests/ui/looks/stagestandards.h"

namespace cooperage::looks {

namespace {

Workshop workshopNamed(const Store &store, const char *beginning)
{
    return store
        .select<Workshop>(
            QStringLiteral("WHERE name LIKE ? ORDER BY id"), QString::fromUtf8(beginning) + u'%')
        ->first();
}

Id<Person> ownerOf(const Store &store, const Workshop &workshop)
{
    return store.select<Membership>(QStringLiteral("WHERE workshop = ? ORDER BY id"), workshop.id.bytes())
        ->first()
        .person;
}

void say(
    test::LocalStore &local, const Id<Person> &by, const Workshop &of, const char *words, Relations ties = {})
{
    const auto listings
        = local.store->select<Listing>(QStringLiteral("WHERE workshop = ? ORDER BY id"), of.id.bytes());
    Recommendation said;
    said.id = local.store->ids().next();
    said.workshop = Id<Workshop>(of.id);
    said.subject = listings->isEmpty() ? AnyId(of.id) : AnyId(listings->first().id);
    said.ties = ties.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
    said.tieKinds = kindsText(ties);
    said.text = QString::fromUtf8(words);
    LogRow row = local.rowOf(said);
    row.createdBy = by;
    local.receive({row}, by);
}

} // namespace

void addPartnerPraise(test::LocalStore &local)
{
    const Store &store = *local.store;
    const Workshop mei = workshopNamed(store, "Mei");
    const Workshop weaving = *store.find<Workshop>(local.weaving);
    const Workshop willow = workshopNamed(store, "Barthol");
    const auto others
        = store.select<Workshop>(QStringLiteral("WHERE outside = 0 AND id NOT IN (?, ?, ?) ORDER BY id"),
            mei.id.bytes(), RawId(local.weaving).bytes(), RawId(local.pottery).bytes());
    say(local, local.ana, weaving,
        "The cushion has been on my bench for a year and looks as on the first day.");
    if (!others->isEmpty())
        say(local, local.ana, others->first(), "It carries five loaves.", {Relation::Friend});
    say(local, local.yusuf, willow, "Peeled so evenly that one looks for the machine.");
    say(local, ownerOf(store, mei), willow, "I keep my silver in one.");
    Membership newcomer
        = store.select<Membership>(QStringLiteral("WHERE workshop = ?"), mei.id.bytes())->first();
    newcomer.since = QDate::fromString(QStringLiteral("2025-05-03"), Qt::ISODate);
    local.receive({local.rowOf(newcomer)});

    test::Requests requests(local);
    Endorsement published;
    published.id = local.store->ids().next();
    published.workshop = Id<Workshop>(willow.id);
    published.subjectKind = SubjectKind::Workshop;
    published.subject = AnyId(willow.id);
    published.version = Id<StandardVersion>(requests.version.id);
    published.number = 41;
    published.state = EndorsementState::Published;
    published.outcome = Outcome::Endorsed;
    published.current = true;
    published.validUntil = QDate(2027, 6, 30);
    requests.put(published, local.yusuf);
}

} // namespace cooperage::looks
