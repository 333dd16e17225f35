// SPDX-License-Identifier: GPL-3.0-or-later
// Praise for praise: what the check says of pairs and rings.
#include "models/rules/exchangecheck.h"

#include <QTest>

using namespace cooperage;

namespace {

constexpr qint64 day = 86'400'000;

RawId who(const char *name)
{
    return RawId::derived(name);
}

PraiseLink link(const char *giver, const char *receiver, int onDay, bool assessed)
{
    PraiseLink one;
    one.giver = who(giver);
    one.receiver = who(receiver);
    one.at = {onDay * day};
    one.assessedBefore = assessed;
    return one;
}

int highest(const QList<PraiseLink> &links)
{
    const auto found = exchangesAmong(links, {});
    return found.isEmpty() ? -1 : found.first().score;
}

} // namespace

class ExchangeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHonestMakersStayClean()
    {
        // both had assessed the other's work: 30 mutual + 10 ring
        const auto found = exchangesAmong({link("ana", "mei", 1, true), link("mei", "ana", 9, true)}, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().score, 40);
        QVERIFY(!found.first().opensCase({}));
    }

    void aSwapWithoutScoresOpensACase()
    {
        const auto found = exchangesAmong({link("ana", "mei", 1, false), link("mei", "ana", 9, false)}, {});
        QCOMPARE(found.first().score, 65);
        QVERIFY(found.first().opensCase({}));
    }

    void aRingOfThreeWithOneWrittenSwap()
    {
        QList<PraiseLink> ring{
            link("ana", "mei", 1, false), link("mei", "yusuf", 8, false), link("yusuf", "ana", 20, false)};
        ring[1].writtenSwap = true;
        const auto found = exchangesAmong(ring, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().score, 60);
        QVERIFY(!found.first().mutual);
    }

    void timeMakesTheDifference_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("score");
        QTest::newRow("two weeks") << 14 << 40;
        QTest::newRow("a day more") << 15 << 10;
        QTest::newRow("thirty days") << 30 << 10;
        QTest::newRow("longer") << 31 << 0;
    }
    void timeMakesTheDifference()
    {
        QFETCH(int, days);
        QTEST(highest({link("ana", "mei", 0, true), link("mei", "ana", days, true)}), "score");
    }

    void theSameTextAndAFooterCountOnce()
    {
        PraiseLink there = link("ana", "mei", 0, true);
        PraiseLink back = link("mei", "ana", 40, true);
        there.textHash = back.textHash = QByteArray("lovely work");
        QCOMPARE(highest({there, back}), 10);
        back.inPassing = true;
        QCOMPARE(highest({there, back}), 10);
        there.textHash.clear();
        back.textHash.clear();
        back.inPassing = false;
        QCOMPARE(highest({there, back}), 0); // no text is no same text
    }

    void praiseThatDoesNotComeBackIsNoExchange()
    {
        QCOMPARE(highest({link("ana", "mei", 1, false), link("mei", "yusuf", 2, false)}), -1);
        QCOMPARE(highest({link("ana", "ana", 1, false)}), -1);
    }

    void ringsAreFoundOnceWhereverTheyBegin()
    {
        const QList<PraiseLink> four{link("ana", "mei", 1, false), link("mei", "yusuf", 2, false),
            link("yusuf", "kim", 3, false), link("kim", "ana", 4, false)};
        QList<PraiseLink> turned = four;
        std::rotate(turned.begin(), turned.begin() + 2, turned.end());
        QCOMPARE(exchangesAmong(four, {}).size(), 1);
        QCOMPARE(exchangesAmong(turned, {}).first().links.size(), 4);
        QCOMPARE(exchangesAmong(turned, {}).first().score, 35);
        QList<PraiseLink> five = four;
        five.last().receiver = who("zoe");
        five.append(link("zoe", "ana", 5, false));
        QCOMPARE(exchangesAmong(five, {}).size(), 0);
    }

    void ofSeveralLinksTheTellingOnesCount()
    {
        const auto found = exchangesAmong(
            {link("ana", "mei", 1, true), link("ana", "mei", 90, false), link("mei", "ana", 95, true)}, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().score, 65);
    }

    void theHighestComesFirst()
    {
        const auto found = exchangesAmong({link("kim", "zoe", 1, true), link("zoe", "kim", 2, true),
                                              link("ana", "mei", 1, false), link("mei", "ana", 2, false)},
            {});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().score, 65);
        QCOMPARE(found.last().score, 40);
    }
};

QTEST_GUILESS_MAIN(ExchangeCheckTest)
#include "exchangecheck_test.moc"
