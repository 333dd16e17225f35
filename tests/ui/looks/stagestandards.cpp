// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/stagestandards.h"

#include "models/records/partner.h"
#include "models/records/standard.h"

namespace cooperage::looks {

namespace {

constexpr qint64 day = 86'400'000;

StandardVersion version(const test::LocalStore &local, const RawId &standard, int number, VersionState state)
{
    StandardVersion made;
    made.id = local.store->ids().next();
    made.standard = Id<Standard>(standard);
    made.number = number;
    made.state = state;
    made.proposedBy = local.yusuf;
    if (number > 0) {
        made.publishedBy = local.ana;
        made.publishedAt = Instant{local.clock.ms - (10 - number) * 40 * day};
    }
    return made;
}

Criterion criterion(const test::LocalStore &local, const RawId &of, const char *name, int weight)
{
    Criterion made;
    made.id = local.store->ids().next();
    made.version = Id<StandardVersion>(of);
    made.name = QString::fromUtf8(name);
    made.weight = weight;
    made.levels
        = QStringLiteral("Falls apart in the hand\nHolds, but not for long\nDoes what it should, with "
                         "a flaw that can be seen from a step away\nGood work, evenly done\nOne would "
                         "show it to an apprentice");
    return made;
}

QList<LogRow> criteriaRows(const test::LocalStore &local, const RawId &of)
{
    Criterion skill = criterion(local, of, "Skill and evenness of the weave", 3);
    skill.position = 1;
    Criterion finish = criterion(local, of, "Finish: hems, ends, washing", 2);
    finish.position = 2;
    Criterion honest = criterion(local, of, "Honest claims", 0);
    honest.veto = true;
    honest.most = 1;
    honest.position = 3;
    honest.levels = QStringLiteral("Says what it is not\nWhat is said of it is true");
    return {local.rowOf(skill), local.rowOf(finish), local.rowOf(honest)};
}

QList<LogRow> shopRows(const test::LocalStore &local, const char *name, const char *place, const char *known)
{
    Workshop shop;
    shop.id = local.store->ids().next();
    shop.outside = true;
    shop.name = QString::fromUtf8(name);
    shop.place = QString::fromUtf8(place);
    Partner partner;
    partner.id = local.store->ids().next();
    partner.shop = Id<Workshop>(shop.id);
    partner.knownFor = QString::fromUtf8(known);
    partner.introducedBy = local.yusuf;
    PartnerContact contact;
    contact.id = local.store->ids().next();
    contact.partner = Id<Partner>(partner.id);
    contact.name = QStringLiteral("Barbara");
    contact.address = QStringLiteral("barbara@weiden.example");
    return {local.rowOf(shop), local.rowOf(partner), local.rowOf(contact)};
}

} // namespace

void addStandards(test::LocalStore &local)
{
    Standard weaving;
    weaving.id = local.store->ids().next();
    weaving.name = QStringLiteral("Weaving by hand");
    weaving.craft = QStringLiteral("weaving");
    weaving.aims = QStringLiteral("Cloth that is still good when the buyer has forgotten what it cost.");
    QList<LogRow> rows{local.rowOf(weaving)};
    for (const StandardVersion &one : {version(local, weaving.id, 1, VersionState::Retired),
             version(local, weaving.id, 2, VersionState::Published),
             version(local, weaving.id, 0, VersionState::Proposed)}) {
        rows.append(local.rowOf(one));
        rows.append(criteriaRows(local, one.id));
    }
    local.receive(rows, local.yusuf);
    Standard pots;
    pots.id = local.store->ids().next();
    pots.name = QStringLiteral("Pots that are used every day");
    pots.craft = QStringLiteral("pottery");
    pots.aims = QStringLiteral("For what stands on tables, not in cabinets.");
    const StandardVersion draft = version(local, pots.id, 0, VersionState::Draft);
    QList<LogRow> own{local.rowOf(pots), local.rowOf(draft),
        local.rowOf(criterion(local, draft.id, "Foot and balance", 2)),
        local.rowOf(criterion(local, draft.id, "Glaze inside and out", 2))};
    own.append(shopRows(local, "Bartholomäus’ Weidenflechterei", "Lichtenfels", "baskets of peeled willow"));
    own.append(shopRows(local, "Quay Glass", "Cork", ""));
    for (LogRow &row : own)
        row.createdBy = local.ana;
    local.receive(own, local.ana);
}

} // namespace cooperage::looks
