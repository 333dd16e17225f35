// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks/stagepraise.h"

#include "models/records/listing.h"
#include "models/records/praisecases.h"
#include "models/records/recommendation.h"
#include "models/records/thanks.h"

namespace cooperage::looks {

namespace {

constexpr qint64 day = 86'400'000;

template <Described T> T put(test::LocalStore &local, T record, const Id<Person> &by, int daysAgo)
{
    record.id = local.store->ids().next();
    LogRow row = local.rowOf(record);
    row.createdBy = by;
    row.createdAt = row.changedAt = {local.clock.ms - daysAgo * day};
    local.receive({row}, by);
    return record;
}

Recommendation word(
    const Id<Workshop> &workshop, const RawId &subject, const char *text, bool labelled = false)
{
    Recommendation made;
    made.workshop = workshop;
    made.subject = subject;
    made.ties = DeclarationState::None;
    made.text = QString::fromUtf8(text);
    made.labelled = labelled;
    return made;
}

void addCases(test::LocalStore &local, const QList<RawId> &labelled, const QList<RawId> &open)
{
    const auto praise = [](const QList<RawId> &ids) { return ids.at(0).hex() + u' ' + ids.at(1).hex(); };
    ExchangeCase decided;
    decided.score = 65;
    decided.signs = QStringLiteral("mutual unassessed ring");
    decided.givers = QStringLiteral("Ana Pots → Yusuf Weaves");
    decided.praise = praise(labelled);
    decided.state = CaseState::Labelled;
    decided.decidedBy = local.yusuf;
    decided.decidedAt = Instant{local.clock.ms - 3 * day};
    decided.reason = QStringLiteral("They told me that they had agreed on it over tea.");
    put(local, decided, {}, 6);
    ExchangeCase waiting;
    waiting.score = 90;
    waiting.signs = QStringLiteral("mutual unassessed swap ring");
    waiting.givers = QStringLiteral("Mei → Yusuf Weaves");
    waiting.praise = praise(open);
    put(local, waiting, {}, 2);
}

void addOverrides(test::LocalStore &local, const RawId &piece)
{
    PromotionOverride market;
    market.subject = piece.isNull() ? local.weaving : piece;
    market.reason = QStringLiteral("The winter market is on Saturday, and the review ends on Monday.");
    market.until = Instant{local.clock.ms + 12 * day};
    put(local, market, local.yusuf, 2);
    PromotionOverride over;
    over.subject = local.pottery;
    over.reason = QStringLiteral("Open studio days.");
    over.until = Instant{local.clock.ms - 20 * day};
    over.liftedBy = local.yusuf;
    put(local, over, local.yusuf, 40);
}

void addThanks(test::LocalStore &local)
{
    Thanks got;
    got.giver = local.yusuf;
    got.receiver = local.ana;
    got.forWhat = QStringLiteral("the lift to the market");
    got.text = QStringLiteral("Without your van the shelves would still stand in my shed.");
    put(local, got, local.yusuf, 2);
    Thanks gave;
    gave.giver = local.ana;
    gave.forWhat = QStringLiteral("E-21");
    gave.text = QStringLiteral("You looked closely, and one of you found the chip I had missed.");
    gave.open = true;
    put(local, gave, local.ana, 5);
}

} // namespace

void addPraise(test::LocalStore &local)
{
    const auto others = local.store->select<Person>(
        QStringLiteral("WHERE name LIKE 'Mei%' OR name LIKE 'Leila%' ORDER BY name"));
    const auto pieces = local.store->select<Listing>(
        QStringLiteral("WHERE workshop = ? AND state = 'live' ORDER BY id LIMIT 1"), local.weaving.bytes());
    const RawId piece = pieces->isEmpty() ? RawId() : pieces->first().id;
    const Id<Person> mei(others->isEmpty() ? RawId(local.yusuf) : others->last().id);
    const auto anas = put(local,
        word(local.weaving, local.weaving, "You will not find a better weave in the valley.", true),
        local.ana, 9);
    const auto yusufs
        = put(local, word(local.pottery, local.pottery, "I send everybody who asks for a mug to her.", true),
            local.yusuf, 7);
    Recommendation friendly = word(local.weaving, piece.isNull() ? RawId(local.weaving) : piece,
        "It has lain on our table for a year and only grown softer.");
    friendly.ties = DeclarationState::Declared;
    friendly.tieKinds = kindsText({Relation::Friend});
    const auto meis = put(local, friendly, mei, 4);
    const auto second = put(local,
        word(local.pottery, local.pottery,
            "The glaze is as even as on the first day after a hundred breakfasts."),
        mei, 3);
    addCases(local, {anas.id, yusufs.id}, {meis.id, second.id});
    addOverrides(local, piece);
    addThanks(local);
}

} // namespace cooperage::looks
