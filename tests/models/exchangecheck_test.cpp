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
    const auto found = exchangesAmong(links, {}, 0);
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
        const auto found = exchangesAmong({link("ana", "mei", 1, true), link("mei", "ana", 9, true)}, {}, 0);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().score, 40);
        QVERIFY(!found.first().opensCase({}));
    }

    void aSwapWithoutScoresOpensACase()
    {
        const auto found
            = exchangesAmong({link("ana", "mei", 1, false), link("mei", "ana", 9, false)}, {}, 0);
        QCOMPARE(found.first().score, 65);
        QVERIFY(found.first().opensCase({}));
    }

    void aRingOfThreeWithOneWrittenSwap()
    {
        QList<PraiseLink> ring{
            link("ana", "mei", 1, false), link("mei", "yusuf", 8, false), link("yusuf", "ana", 20, false)};
        ring[1].writtenSwap = true;
        const auto found = exchangesAmong(ring, {}, 0);
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
        QCOMPARE(exchangesAmong(four, {}, 0).size(), 1);
        QCOMPARE(exchangesAmong(turned, {}, 0).first().links.size(), 4);
        QCOMPARE(exchangesAmong(turned, {}, 0).first().score, 35);
        QList<PraiseLink> five = four;
        five.last().receiver = who("zoe");
        five.append(link("zoe", "ana", 5, false));
        QCOMPARE(exchangesAmong(five, {}, 0).size(), 0);
    }

    void ofSeveralLinksTheTellingOnesCount()
    {
        const auto found = exchangesAmong(
            {link("ana", "mei", 1, true), link("ana", "mei", 90, false), link("mei", "ana", 95, true)}, {},
            0);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().score, 65);
    }

    void closeInTimeCountsMoreThanNewest()
    {
        // 40 for the two of the same week; the newest two are a year apart from everything
        const auto found = exchangesAmong({link("ana", "mei", 1, true), link("ana", "mei", 400, true),
                                              link("mei", "ana", 5, true), link("mei", "ana", 800, true)},
            {}, 0);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().score, 40);
        QCOMPARE(found.first().links.first().at.ms + found.first().links.last().at.ms, 6 * day);
    }

    void theOrderOfTheLinksDoesNotMatter()
    {
        QList<PraiseLink> links{link("ana", "mei", 1, true), link("mei", "ana", 1, false),
            link("ana", "mei", 1, false), link("mei", "yusuf", 2, false), link("yusuf", "ana", 9, true)};
        for (int i = 0; i < links.size(); ++i)
            links[i].record = who(QByteArray::number(i).constData());
        const auto expected = exchangesAmong(links, {}, 0);
        QCOMPARE(expected.size(), 2);
        for (int turn = 0; turn < 5; ++turn) {
            std::rotate(links.begin(), links.begin() + 1, links.end());
            const auto found = exchangesAmong(links, {}, 0);
            QCOMPARE(found.size(), expected.size());
            for (int i = 0; i < found.size(); ++i) {
                QCOMPARE(found.at(i).score, expected.at(i).score);
                for (int k = 0; k < found.at(i).links.size(); ++k)
                    QVERIFY(found.at(i).links.at(k).record == expected.at(i).links.at(k).record);
            }
        }
    }

    void whatScoresLessIsLeftOut()
    {
        const QList<PraiseLink> links{link("kim", "zoe", 1, true), link("zoe", "kim", 2, true),
            link("ana", "mei", 1, false), link("mei", "ana", 2, false)};
        QCOMPARE(exchangesAmong(links, {}, ExchangeRule().opensCase).size(), 1);
        QCOMPARE(exchangesAmong(links, {}, 40).size(), 2);
        QCOMPARE(exchangesAmong(links, {}, 66).size(), 0);
    }

    void newPraiseIsJudgedByTheRingsItCloses()
    {
        const QList<PraiseLink> before{link("mei", "yusuf", 3, true), link("yusuf", "ana", 5, true),
            link("mei", "ana", 2, true), link("kim", "zoe", 1, false), link("zoe", "kim", 1, false),
            link("ana", "mei", 1, false)};
        const auto found = exchangesThrough(link("ana", "mei", 6, true), before, {}, 0);
        QCOMPARE(found.size(), 2); // not the swap of the other two, and not her older word
        QCOMPARE(found.first().score, 40);
        QCOMPARE(found.first().links.size(), 2);
        QCOMPARE(found.last().score, 10);
        QCOMPARE(found.last().links.size(), 3);
        QCOMPARE(exchangesThrough(link("ana", "mei", 6, true), before, {}, 41).size(), 0);
        QCOMPARE(exchangesThrough(link("ana", "kim", 6, true), before, {}, 0).size(), 0);
        QCOMPARE(exchangesThrough(link("ana", "ana", 6, true), before, {}, 0).size(), 0);
        QCOMPARE(exchangesThrough(link("lou", "max", 6, true), {}, {}, 0).size(), 0);
    }

    void aWholeCollectiveIsAnsweredWhateverItPraised()
    {
        // 50 people, each speaks of each of the others four times, all of it after a review: 1.4 million
        // rings
        QList<PraiseLink> links;
        for (int giver = 0; giver < 50; ++giver) {
            for (int k = 0; k < 49 * 4; ++k) {
                const int receiver = (giver + 1 + k % 49) % 50;
                links.append(link(QByteArray::number(giver).constData(),
                    QByteArray::number(receiver).constData(), (giver * 7 + k * 11) % 365, true));
            }
        }
        QCOMPARE(exchangesAmong(links, {}, ExchangeRule().opensCase).size(), 0);
        PraiseLink swap = link("7", "8", 100, false);
        swap.writtenSwap = true;
        const auto found = exchangesThrough(swap, links, {}, ExchangeRule().opensCase);
        QCOMPARE(
            found.size(), 1 + 48 + 48 * 47); // it taints every ring it closes: the pair, threes and fours
        QCOMPARE(found.first().score, 60); // 25 + 25 + 10 of one closed within 30 days
        QCOMPARE(found.last().score, 50); // the others were slower
    }

    void theHighestComesFirst()
    {
        const auto found = exchangesAmong({link("kim", "zoe", 1, true), link("zoe", "kim", 2, true),
                                              link("ana", "mei", 1, false), link("mei", "ana", 2, false)},
            {}, 0);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().score, 65);
        QCOMPARE(found.last().score, 40);
    }
};

QTEST_GUILESS_MAIN(ExchangeCheckTest)
#include "exchangecheck_test.moc"
