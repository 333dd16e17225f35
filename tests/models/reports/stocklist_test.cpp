// SPDX-License-Identifier: GPL-3.0-or-later
// The stock list, worked out by hand from the little town of stock.
#include "models/reports/reportengine.h"
#include "models/reports/reports.h"
#include "models/rules/settings.h"
#include "tests/support/reporttext.h"
#include "tests/support/stocktown.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

const QStringList few{QStringLiteral("owner"), QStringLiteral("holder"), QStringLiteral("sku"),
    QStringLiteral("on_hand"), QStringLiteral("value"), QStringLiteral("estimated")};

ReportQuestion question(const QStringList &groups, const QStringList &columns = few)
{
    ReportQuestion asked;
    asked.groups = groups;
    asked.columns = columns;
    return asked;
}

QStringList answered(const StockTown &town, const ReportQuestion &asked)
{
    const auto result = runReport(*town.store, stockListReport, asked);
    return result ? linesOf(*result)
                  : QStringList{QString(nameOf(result.error().reason)), result.error().subject};
}

void compare(const QStringList &found, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i)
        QCOMPARE(found.value(i), expected.value(i));
}

} // namespace

class StockListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStewardSeesEverythingByOwnerWithSumsPerCurrency()
    {
        // 28.00 × 40 % = 11.20; 19.99 × 40 % = 7.996, so 8.00; 54.00 × 40 % = 21.60
        const StockTown town;
        compare(answered(town, question({QStringLiteral("owner")})),
            {QStringLiteral("# Ana Pots (4)"),
                QStringLiteral("| Ana Pots | Ana Pots | PRINT | 3 | 24.00 USD | 24.00 USD"),
                QStringLiteral("| Ana Pots | Ana Pots | MUG-G | 10 | 110.00 EUR | -"),
                QStringLiteral("| Ana Pots | Yusuf Weaves | MUG-G | 4 | 44.00 EUR | -"),
                QStringLiteral("| Ana Pots | Ana Pots | MUG-B | 5 | 56.00 EUR | 56.00 EUR"),
                QStringLiteral("= - | - | - | 22 | 210.00 EUR + 24.00 USD | 56.00 EUR + 24.00 USD"),
                QStringLiteral("# Yusuf Weaves (2)"),
                QStringLiteral("| Yusuf Weaves | Ana Pots | SCARF | 3 | 64.80 EUR | 64.80 EUR"),
                QStringLiteral("| Yusuf Weaves | Yusuf Weaves | SCARF | 2 | 43.20 EUR | 43.20 EUR"),
                QStringLiteral("= - | - | - | 5 | 108.00 EUR | 108.00 EUR"),
                QStringLiteral("== - | - | - | 27 | 318.00 EUR + 24.00 USD | 164.00 EUR + 24.00 USD")});
    }

    void aHoldersValueLeavesGoodsOfOthersOut()
    {
        const StockTown town;
        compare(answered(town, question({QStringLiteral("holder")})),
            {QStringLiteral("# Ana Pots (4)"),
                QStringLiteral("| Ana Pots | Ana Pots | PRINT | 3 | 24.00 USD | 24.00 USD"),
                QStringLiteral("| Ana Pots | Ana Pots | MUG-G | 10 | 110.00 EUR | -"),
                QStringLiteral("| Ana Pots | Ana Pots | MUG-B | 5 | 56.00 EUR | 56.00 EUR"),
                QStringLiteral("| Yusuf Weaves | Ana Pots | SCARF | 3 | - | -"),
                QStringLiteral("= - | - | - | 21 | 166.00 EUR + 24.00 USD | 56.00 EUR + 24.00 USD"),
                QStringLiteral("# Yusuf Weaves (2)"),
                QStringLiteral("| Ana Pots | Yusuf Weaves | MUG-G | 4 | - | -"),
                QStringLiteral("| Yusuf Weaves | Yusuf Weaves | SCARF | 2 | 43.20 EUR | 43.20 EUR"),
                QStringLiteral("= - | - | - | 6 | 43.20 EUR | 43.20 EUR"),
                QStringLiteral("== - | - | - | 27 | 209.20 EUR + 24.00 USD | 99.20 EUR + 24.00 USD")});
    }

    void groupsMayStandInGroups()
    {
        const StockTown town;
        compare(
            answered(town,
                question({QStringLiteral("owner"), QStringLiteral("category")}, {QStringLiteral("on_hand")})),
            {QStringLiteral("# Ana Pots (4)"), QStringLiteral(" # Kitchen (3)"), QStringLiteral("| 10"),
                QStringLiteral("| 4"), QStringLiteral("| 5"), QStringLiteral(" = 19"),
                QStringLiteral(" # Paper (1)"), QStringLiteral("| 3"), QStringLiteral(" = 3"),
                QStringLiteral("= 22"), QStringLiteral("# Yusuf Weaves (2)"), QStringLiteral(" # - (2)"),
                QStringLiteral("| 3"), QStringLiteral("| 2"), QStringLiteral(" = 5"), QStringLiteral("= 5"),
                QStringLiteral("== 27")});
    }

    void aMakerSeesTheirOwnGoodsEverywhereAndWhatTheyHoldForOthers()
    {
        const StockTown town({Role::Maker});
        const auto result = runReport(*town.store, stockListReport, question({}));
        QVERIFY(result);
        compare(linesOf(*result),
            {QStringLiteral("| Ana Pots | Ana Pots | PRINT | 3 | 24.00 USD | 24.00 USD"),
                QStringLiteral("| Ana Pots | Ana Pots | MUG-G | 10 | 110.00 EUR | -"),
                QStringLiteral("| Ana Pots | Yusuf Weaves | MUG-G | 4 | 44.00 EUR | -"),
                QStringLiteral("| Ana Pots | Ana Pots | MUG-B | 5 | 56.00 EUR | 56.00 EUR"),
                QStringLiteral("| Yusuf Weaves | Ana Pots | SCARF | 3 | - | -"),
                QStringLiteral("== - | - | - | 25 | 210.00 EUR + 24.00 USD | 56.00 EUR + 24.00 USD")});
    }

    void aCoordinatorsListDoesNotDependOnTheirOwnWorkshop()
    {
        const StockTown town({Role::Maker, Role::Coordinator});
        const QStringList columns{
            QStringLiteral("sku"), QStringLiteral("unit_cost"), QStringLiteral("value")};
        const QStringList all = answered(town, question({}, columns));
        QVERIFY2(all.contains(QStringLiteral("| MUG-G | 112.00 EUR")), qPrintable(all.join(u'\n')));
        ReportQuestion own = question({}, columns);
        own.filters.insert(QStringLiteral("workshop"), town.pottery.hex());
        const QStringList mine = answered(town, own);
        QVERIFY2(
            mine.contains(QStringLiteral("| MUG-G | 11.00 EUR | 110.00 EUR")), qPrintable(mine.join(u'\n')));
        QVERIFY(!mine.join(u'\n').contains(QStringLiteral("SCARF")));
    }

    void anEarlierDayIsToldAsItWasAtItsEnd()
    {
        const StockTown town;
        const auto scarvesAtYusufs = [&](const QDate &day) {
            ReportQuestion asked = question({}, {QStringLiteral("sku"), QStringLiteral("on_hand")});
            asked.filters.insert(QStringLiteral("holder"), town.weaving.hex());
            asked.filters.insert(QStringLiteral("workshop"), town.weaving.hex());
            asked.to = day;
            return answered(town, asked).value(0);
        };
        QCOMPARE(scarvesAtYusufs(QDate(2025, 9, 30)), QStringLiteral("== - | 0"));
        QCOMPARE(scarvesAtYusufs(QDate(2025, 10, 4)), QStringLiteral("| SCARF | 2"));
        QCOMPARE(scarvesAtYusufs(QDate(2025, 10, 5)), QStringLiteral("| SCARF | 3"));
        QCOMPARE(scarvesAtYusufs(QDate(2025, 10, 6)), QStringLiteral("| SCARF | 2"));
    }

    void daysBeginAtMidnightOfTheCollective()
    {
        StockTown town;
        auto collective = *town.store->find<Collective>(town.store->identity()->collective);
        collective.zone = QStringLiteral("Asia/Tokyo"); // noon UTC is 21:00, the 5th; 16:00 UTC is the 6th
        town.receive({town.rowOf(collective)});
        town.lay(town.scarf, town.weaving, 7, StockTown::october + 4 * StockTown::day + 16 * 3'600'000);
        ReportQuestion asked = question({}, {QStringLiteral("sku"), QStringLiteral("on_hand")});
        asked.filters.insert(QStringLiteral("holder"), town.weaving.hex());
        asked.filters.insert(QStringLiteral("workshop"), town.weaving.hex());
        asked.to = QDate(2025, 10, 5);
        QCOMPARE(answered(town, asked).value(0), QStringLiteral("| SCARF | 3"));
        asked.to = QDate(2025, 10, 6); // the one sold at noon UTC of the 6th is gone
        QCOMPARE(answered(town, asked).value(0), QStringLiteral("| SCARF | 9"));
    }

    void theUsualPartOfAPriceIsASetting()
    {
        StockTown town;
        Setting half;
        half.id = settingId(town.store->identity()->collective, u"estimated_cost_percent");
        half.name = QStringLiteral("estimated_cost_percent");
        half.value = QStringLiteral("50");
        town.receive({town.rowOf(half)});
        const QStringList lines
            = answered(town, question({}, {QStringLiteral("sku"), QStringLiteral("value")}));
        QVERIFY(lines.contains(QStringLiteral("| PRINT | 30.00 USD"))); // 9.995, so 10.00 a piece
        QVERIFY(lines.contains(QStringLiteral("| MUG-B | 70.00 EUR")));
    }

    void whoHasNeitherWorkshopNorOfficeIsRefused()
    {
        StockTown town({Role::Observer});
        Membership without
            = town.store->select<Membership>(QStringLiteral("WHERE person = ?"), town.ana.bytes())->first();
        without.workshop.reset();
        without.workshopRole = WorkshopRole::None;
        town.receive({town.rowOf(without)});
        const auto refused = runReport(*town.store, stockListReport, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::NotAllowed);
        QCOMPARE(refused.error().reason, Reason::RoleMissing);
        QCOMPARE(refused.error().subject, QStringLiteral("Stock list with value"));
    }

    void twoWorkshopsOfOneNameStayTwo()
    {
        const StockTown town({Role::Steward}, QStringLiteral("Yusuf Weaves"));
        const QStringList lines
            = answered(town, question({QStringLiteral("owner")}, {QStringLiteral("on_hand")}));
        QCOMPARE(lines.filter(QStringLiteral("# Yusuf Weaves")).size(), 2);
        QVERIFY(lines.contains(QStringLiteral("= 22")) && lines.contains(QStringLiteral("= 5")));
    }

    void aValueWithoutRoomIsRefusedAndNotRounded()
    {
        StockTown town;
        const auto vast = town.listing(town.pottery, QStringLiteral("Vast"), {});
        const auto goods = town.variant(vast, QStringLiteral("VAST"), {}, {largestAmount, town.euro});
        for (int i = 0; i < 4; ++i)
            town.lay(goods, town.pottery, 1'000'000, StockTown::october);
        QCOMPARE(answered(town, question({})),
            (QStringList{QStringLiteral("too_large"), QStringLiteral("Value")}));
    }

    void whatIsAskedWronglyIsRefusedByName()
    {
        const StockTown town;
        QCOMPARE(answered(town, question({QStringLiteral("sku")})).last(), QStringLiteral("sku"));
        QCOMPARE(answered(town, question({}, {QStringLiteral("taste")})).last(), QStringLiteral("taste"));
        QCOMPARE(
            answered(town, question({}, {QStringLiteral("owner_id")})).last(), QStringLiteral("owner_id"));
        ReportQuestion asked = question({});
        asked.filters.insert(QStringLiteral("holder"), QStringLiteral("'; DROP TABLE movement"));
        QCOMPARE(answered(town, asked).first(), QStringLiteral("not_a_choice"));
        asked.filters.insert(QStringLiteral("holder"), QString(32, u'f'));
        QCOMPARE(answered(town, asked).first(), QStringLiteral("record_missing"));
        asked = question({});
        asked.from = QDate(2025, 10, 1);
        QCOMPARE(answered(town, asked).first(), QStringLiteral("not_a_date"));
    }
};

QTEST_GUILESS_MAIN(StockListTest)
#include "stocklist_test.moc"
