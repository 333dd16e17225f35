// SPDX-License-Identifier: GPL-3.0-or-later
// Partners one might like, against numbers worked out by hand.
#include "models/rules/suggestions.h"

#include <QTest>

using namespace cooperage;

namespace {

const QDate today(2026, 11, 22);

RawId id(const char *name)
{
    return RawId::derived(name);
}

QString rounded(double value)
{
    return QString::number(value, 'f', 4);
}

} // namespace

class SuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodsThatAreBoughtTogetherComplementEachOther_data()
    {
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("all");
        QTest::addColumn<QString>("lift");
        QTest::addColumn<QString>("complement");
        const QString none = QStringLiteral("n/a");
        // 12·200/(40·30) = 2.0; (2 − 1)/4
        QTest::newRow("twelve of 200") << 12 << 40 << 30 << 200 << "2.0000"
                                       << "0.2500";
        // 6·200/(40·30) = 1.0: no more than chance
        QTest::newRow("by chance") << 6 << 40 << 30 << 200 << "1.0000"
                                   << "0.0000";
        QTest::newRow("less than chance") << 5 << 50 << 40 << 200 << "0.5000"
                                          << "0.0000";
        // 10·200/(10·20) = 10; 9/4 is cut to 1
        QTest::newRow("nearly always") << 10 << 10 << 20 << 200 << "10.0000"
                                       << "1.0000";
        QTest::newRow("five are enough") << 5 << 20 << 20 << 200 << "2.5000"
                                         << "0.3750";
        QTest::newRow("four are not: 2 of 8 looks") << 4 << 20 << 20 << 200 << none << "0.2500";
        QTest::newRow("none at all") << 0 << 0 << 0 << 0 << none << "0.2500";
        QTest::newRow("more together than alone") << 9 << 8 << 20 << 200 << none << "0.2500";
    }
    void goodsThatAreBoughtTogetherComplementEachOther()
    {
        QFETCH(int, both);
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, all);
        const JointBaskets baskets{both, first, second, all};
        const auto lift = liftOf(baskets);
        QTEST(lift ? rounded(*lift) : QStringLiteral("n/a"), "lift");
        QTEST(rounded(complementOf(baskets, 2, 8)), "complement");
    }

    void overlapIsTheSharedPartOfAll()
    {
        const QList<RawId> a{id("walkers"), id("tea drinkers"), id("students")};
        const QList<RawId> b{id("students"), id("tea drinkers"), id("gardeners"), id("cooks")};
        QCOMPARE(rounded(jaccard(a, b)), QStringLiteral("0.4000")); // 2 of 5
        QCOMPARE(jaccard(a, a), 1.0);
        QCOMPARE(jaccard(a, {}), 0.0);
        QCOMPARE(jaccard({}, {}), 0.0);
        QCOMPARE(rounded(jaccard({id("walkers"), id("walkers")}, {id("walkers")})), QStringLiteral("1.0000"));
    }

    void everyPartAddsItsShare()
    {
        PartnerFacts mei;
        mei.who = id("mei");
        mei.trust = 0.2787;
        mei.baskets = {12, 40, 30, 200}; // 0.25
        mei.avatars = {id("walkers"), id("cooks")}; // 1 of 3
        mei.reciprocityNeed = 0.5;
        mei.newcomer = true;
        PartnerFacts yusuf;
        yusuf.who = id("yusuf");
        yusuf.trust = 0.0929; // a third of the largest
        yusuf.competitor = true;
        yusuf.disclosableConflict = true;
        const auto found = partnersFor({id("walkers"), id("students")}, {yusuf, mei}, today);
        QCOMPARE(found.size(), 2);
        // 0.35 + 0.25·0.25 + 0.2/3 + 0.1·0.5 + 0.1 = 0.35 + 0.0625 + 0.0667 + 0.05 + 0.1
        QVERIFY(found.first().who == mei.who);
        QCOMPARE(rounded(found.first().score), QStringLiteral("0.6292"));
        const QList<PartnerPart> reasons{
            PartnerPart::Trust, PartnerPart::Newcomer, PartnerPart::AvatarOverlap};
        QCOMPARE(found.first().reasons, reasons);
        QCOMPARE(found.first().whyNot, PartnerPart::Complement); // 0.1875 of it is missing, the most
        // 0.35/3 − 0.3 − 0.2
        QCOMPARE(rounded(found.last().score), QStringLiteral("-0.3833"));
        QCOMPARE(found.last().reasons, QList<PartnerPart>{PartnerPart::Trust});
        QCOMPARE(found.last().whyNot, PartnerPart::Competitor);
    }

    void whatTakesAwayIsSaidBeforeWhatIsMissing()
    {
        PartnerFacts one;
        one.who = id("mei");
        one.trust = 1;
        one.disclosableConflict = true;
        QCOMPARE(partnersFor({}, {one}, today).first().whyNot, PartnerPart::Conflict);
        one.disclosableConflict = false;
        QCOMPARE(partnersFor({}, {one}, today).first().whyNot, PartnerPart::Complement);
        one.trust = 0;
        QCOMPARE(partnersFor({}, {one}, today).first().whyNot, PartnerPart::Trust);
        QVERIFY(partnersFor({}, {one}, today).first().reasons.isEmpty());
    }

    void whoIsOutIsLeftOut_data()
    {
        QTest::addColumn<bool>("hard");
        QTest::addColumn<bool>("no");
        QTest::addColumn<QDate>("dismissed");
        QTest::addColumn<bool>("suggested");
        QTest::newRow("nothing against") << false << false << QDate() << true;
        QTest::newRow("hard conflict") << true << false << QDate() << false;
        QTest::newRow("said no") << false << true << QDate() << false;
        QTest::newRow("dismissed today") << false << false << today << false;
        QTest::newRow("a day short of six months") << false << false << QDate(2026, 5, 23) << false;
        QTest::newRow("six months ago") << false << false << QDate(2026, 5, 22) << true;
    }
    void whoIsOutIsLeftOut()
    {
        QFETCH(bool, hard);
        QFETCH(bool, no);
        QFETCH(QDate, dismissed);
        PartnerFacts one;
        one.who = id("mei");
        one.trust = 0.9;
        one.hardConflict = hard;
        one.saidNo = no;
        one.dismissed = dismissed;
        PartnerFacts other;
        other.who = id("kim");
        other.trust = 0.3;
        const auto found = partnersFor({}, {one, other}, today);
        QTEST(found.size() == 2, "suggested");
        // whoever is out is no measure for the others
        QCOMPARE(rounded(found.last().score),
            found.size() == 2 ? QStringLiteral("0.1167") : QStringLiteral("0.3500"));
    }

    void equalOnesStandByTheirIds()
    {
        QList<PartnerFacts> all;
        for (const char *name : {"ana", "mei", "yusuf", "kim", "zoe"}) {
            PartnerFacts one;
            one.who = id(name);
            one.newcomer = true;
            all.append(one);
        }
        const auto expected = partnersFor({}, all, today);
        QVERIFY(std::is_sorted(
            expected.begin(), expected.end(), [](const auto &a, const auto &b) { return a.who < b.who; }));
        std::reverse(all.begin(), all.end());
        QCOMPARE(partnersFor({}, all, today), expected);
    }
};

QTEST_GUILESS_MAIN(SuggestionsTest)
#include "suggestions_test.moc"
