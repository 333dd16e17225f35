// SPDX-License-Identifier: GPL-3.0-or-later
// Trust that travels, against numbers worked out by hand.
#include "models/rules/calendar.h"
#include "models/rules/trust.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace cooperage;

namespace {

const QDate today(2026, 11, 22);

RawId id(char letter)
{
    return *RawId::fromBytes(QByteArray(16, letter)); // so that ids sort as letters do
}

QString four(double value)
{
    return QString::number(value, 'f', 4);
}

QMap<char, QString> ranks(const QList<Trusted> &all)
{
    QMap<char, QString> found;
    for (const Trusted &one : all)
        found.insert(one.who.bytes().at(0), four(one.trust));
    return found;
}

Judgement judged(JudgementKind kind, Tenths score, QDate on)
{
    Judgement one;
    one.kind = kind;
    one.record = id('r');
    one.from = id('a');
    one.to = id('b');
    one.on = on;
    one.score = score;
    one.declared = DeclarationState::None;
    return one;
}

const QList<TrustEdge> &example()
{
    static const QList<TrustEdge> edges{{id('V'), id('A'), 0.8, id('1')}, {id('V'), id('B'), 0.2, id('2')},
        {id('A'), id('C'), 1, id('3')}, {id('B'), id('A'), 0.5, id('4')}, {id('B'), id('C'), 0.5, id('5')}};
    return edges;
}

} // namespace

class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleComesOutToFourDigits()
    {
        const auto found = trustFrom(id('V'), example());
        const QMap<char, QString> expected{{'V', QStringLiteral("0.4247")}, {'A', QStringLiteral("0.2787")},
            {'C', QStringLiteral("0.2329")}, {'B', QStringLiteral("0.0637")}};
        QCOMPARE(ranks(found), expected);
        QByteArray order;
        for (const Trusted &one : found)
            order += one.who.bytes().at(0);
        QCOMPARE(order, QByteArray("VACB"));
    }

    void theChainIsTheStrongestWay()
    {
        const auto found = trustFrom(id('V'), example());
        // to C: 0.8 · 1 through A, 0.2 · 0.5 through B; to A: 0.8, and 0.2 · 0.5 through B
        const QList<ChainStep> toC{{id('V'), id('A'), id('1')}, {id('A'), id('C'), id('3')}};
        const QList<ChainStep> toA{{id('V'), id('A'), id('1')}};
        QCOMPARE(found.at(2).chain, toC);
        QCOMPARE(found.at(1).chain, toA);
        QVERIFY(found.at(0).chain.isEmpty());
    }

    void aLongerWayMayBeTheStronger()
    {
        // V: A 0.9, C 0.1; A: C only → 0.9 through A beats 0.1
        const auto found = trustFrom(id('V'),
            {{id('V'), id('A'), 9, id('1')}, {id('V'), id('C'), 1, id('2')}, {id('A'), id('C'), 1, id('3')}});
        for (const Trusted &one : found)
            QCOMPARE(one.chain.size(), one.who == id('C') ? 2 : one.who == id('A') ? 1 : 0);
        // equally strong: the shorter one
        const auto equal = trustFrom(id('V'),
            {{id('V'), id('A'), 1, id('1')}, {id('V'), id('C'), 1, id('2')}, {id('A'), id('C'), 1, id('3')}});
        for (const Trusted &one : equal) {
            if (one.who == id('C'))
                QCOMPARE(one.chain.size(), 1);
        }
    }

    void trustEndsAfterThreeSteps()
    {
        QList<TrustEdge> line{{id('V'), id('A'), 1, {}}, {id('A'), id('B'), 1, {}}, {id('B'), id('C'), 1, {}},
            {id('C'), id('D'), 1, {}}};
        auto found = ranks(trustFrom(id('V'), line));
        QCOMPARE(found.keys(), (QList<char>{'A', 'B', 'C', 'V'}));
        // t_A = 0.75 t_V, t_B = 0.75 t_A, t_C = 0.75 t_B, sum 1: t_V = 1/(1 + 0.75 + 0.5625 + 0.421875)
        QCOMPARE(found.value('V'), QStringLiteral("0.3657"));
        QCOMPARE(found.value('C'), QStringLiteral("0.1543"));
        line[2].trust = 0;
        QCOMPARE(trustFrom(id('V'), line).size(), 3);
    }

    void whoTrustsNobodySeesOnlyThemselves()
    {
        const auto found = trustFrom(id('C'), example());
        QCOMPARE(found.size(), 1);
        QCOMPARE(four(found.first().trust), QStringLiteral("1.0000"));
        QCOMPARE(trustFrom(id('X'), QList<TrustEdge>()).size(), 1);
        // distrust, oneself and figures that are none lead nowhere
        QCOMPARE(trustFrom(id('V'),
                     {{id('V'), id('A'), -1, {}}, {id('V'), id('V'), 5, {}},
                         {id('V'), id('B'), std::numeric_limits<double>::quiet_NaN(), {}},
                         {id('V'), id('C'), std::numeric_limits<double>::infinity(), {}}})
                     .size(),
            1);
    }

    void aJudgementIsWorthWhatItSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("pass");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("worth");
        const int review = int(JudgementKind::Assessment);
        const int praise = int(JudgementKind::Recommendation);
        const QString none;
        QTest::newRow("perfect") << review << 1000 << 800 << today << none << "1.0000";
        QTest::newRow("86 at 80: 6/20") << review << 860 << 800 << today << none << "0.3000";
        QTest::newRow("at the mark") << review << 800 << 800 << today << none << "0.0000";
        QTest::newRow("70 at 80: -10/20") << review << 700 << 800 << today << none << "-0.5000";
        QTest::newRow("nothing can be better") << review << 1000 << 1000 << today << none << "0.0000";
        // 0.3 · 0.9³ = 0.3 · 0.729
        QTest::newRow("three months old") << review << 860 << 800 << QDate(2026, 8, 22) << none << "0.2187";
        QTest::newRow("a day less") << review << 860 << 800 << QDate(2026, 8, 23) << none << "0.2430";
        QTest::newRow("with business") << review << 860 << 800 << QDate(2026, 8, 22) << "business"
                                       << "0.1094";
        QTest::newRow("paid") << review << 1000 << 800 << today << "payment friend"
                              << "0.0000";
        QTest::newRow("praise") << praise << 0 << 800 << today << none << "0.3000";
        QTest::newRow("praise of a year") << praise << 0 << 800 << QDate(2025, 11, 22) << none << "0.0847";
        QTest::newRow("praise for praise") << praise << 0 << 800 << today << "praise_for_praise"
                                           << "0.0000";
        QTest::newRow("vouch") << int(JudgementKind::Vouch) << 0 << 0 << QDate(2020, 1, 1) << none
                               << "0.5000";
        QTest::newRow("withdrawal") << int(JudgementKind::Withdrawal) << 0 << 0 << QDate(2020, 1, 1) << none
                                    << "-1.0000";
    }
    void aJudgementIsWorthWhatItSays()
    {
        QFETCH(int, kind);
        QFETCH(int, score);
        QFETCH(int, pass);
        QFETCH(QDate, on);
        QFETCH(QString, kinds);
        Judgement one = judged(JudgementKind(kind), score, on);
        one.pass = pass;
        one.kinds = *kindsFromText(kinds);
        if (!kinds.isEmpty())
            one.declared = DeclarationState::Declared;
        QTEST(four(worthOf(one, today)), "worth");
        if (one.kind == JudgementKind::Assessment || one.kind == JudgementKind::Recommendation) {
            one.declared = DeclarationState::NotAsked; // never the same as none
            QCOMPARE(worthOf(one, today), 0.0);
        }
    }

    void judgementsOfTheSamePairAddUp()
    {
        QList<Judgement> all{judged(JudgementKind::Assessment, 860, today),
            judged(JudgementKind::Assessment, 900, today), judged(JudgementKind::Vouch, 0, today)};
        all[0].record = id('1');
        all[1].record = id('2');
        all[2].record = id('3');
        all[2].on = today.addDays(-1);
        auto edges = edgesOf(all, today);
        QCOMPARE(edges.size(), 1);
        QCOMPARE(four(edges.first().trust), QStringLiteral("1.3000")); // 0.3 + 0.5 + 0.5
        QVERIFY(edges.first().record == id('3')); // as loud as the other, and earlier
        all.append(judged(JudgementKind::Withdrawal, 0, today));
        all.append(judged(JudgementKind::Assessment, 1000, today.addDays(1))); // not yet
        all.append(judged(JudgementKind::Assessment, 1000, today));
        all.last().to = all.last().from;
        edges = edgesOf(all, today);
        QCOMPARE(edges.size(), 1);
        QCOMPARE(four(edges.first().trust), QStringLiteral("0.3000"));
    }

    void theOrderOfTheInputDoesNotMatter()
    {
        QList<Judgement> all;
        for (int i = 0; i < 400; ++i) {
            Judgement one = judged(i % 7 == 0 ? JudgementKind::Vouch : JudgementKind::Assessment,
                700 + i % 300, today.addDays(-i * 3));
            one.from = id(char('A' + i * 7 % 20));
            one.to = id(char('A' + (i * 11 + i / 20) % 20));
            one.record = RawId::derived(QByteArray::number(i));
            all.append(one);
        }
        const auto expected = trustFrom(id('A'), all, today);
        QVERIFY(expected.size() > 10);
        double sum = 0;
        for (const Trusted &one : expected)
            sum += one.trust;
        QVERIFY(std::abs(sum - 1) < 1e-9);
        for (int turn = 1; turn < 20; ++turn) {
            std::rotate(all.begin(), all.begin() + turn * 17 % 400, all.end());
            if (turn % 2)
                std::reverse(all.begin(), all.end());
            QVERIFY(trustFrom(id('A'), all, today) == expected); // to the last bit
        }
    }

    void monthsAreCompleteOnesOfTheCalendar_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("months");
        QTest::newRow("same day") << QDate(2026, 1, 15) << QDate(2026, 1, 15) << 0;
        QTest::newRow("a day short") << QDate(2026, 1, 15) << QDate(2026, 2, 14) << 0;
        QTest::newRow("one") << QDate(2026, 1, 15) << QDate(2026, 2, 15) << 1;
        QTest::newRow("end of January") << QDate(2026, 1, 31) << QDate(2026, 2, 28) << 1;
        QTest::newRow("leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 28) << 0;
        QTest::newRow("a year") << QDate(2025, 11, 22) << QDate(2026, 11, 22) << 12;
        QTest::newRow("backwards") << QDate(2026, 2, 15) << QDate(2026, 1, 1) << 0;
    }
    void monthsAreCompleteOnesOfTheCalendar()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QTEST(completedMonths(from, to), "months");
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "trust_test.moc"
