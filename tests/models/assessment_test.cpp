// SPDX-License-Identifier: GPL-3.0-or-later
// Scores and panels against numbers worked out by hand.
#include "models/rules/assessment.h"

#include <QList>
#include <QTest>

using namespace cooperage;

using Criteria = QList<MarkedCriterion>;

class AssessmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBecomeAScore_data()
    {
        QTest::addColumn<Criteria>("criteria");
        QTest::addColumn<int>("scaled");
        QTest::addColumn<int>("points");
        // a guild's 5 of 6, 7 of 8, 4 of 6, marks from 1, weights 5, 7, 5: 16/20 points;
        // (5·4/5 + 7·6/7 + 5·3/5) / 17 = 13/17
        QTest::newRow("guild") << Criteria{{1, 6, 5, 5}, {1, 8, 7, 7}, {1, 6, 5, 4}} << 765 << 800;
        QTest::newRow("guild below") << Criteria{{1, 6, 5, 5}, {1, 8, 7, 6}, {1, 6, 5, 4}} << 706 << 750;
        // (3·3/4 + 2·2/4 + 2·4/4) / 7 = 5.25/7
        QTest::newRow("skill") << Criteria{{0, 4, 3, 3}, {0, 4, 2, 2}, {0, 4, 2, 4}} << 750 << 750;
        QTest::newRow("nothing earned") << Criteria{{0, 4, 3, 0}, {1, 5, 1, 1}} << 0 << 111;
        QTest::newRow("everything earned") << Criteria{{0, 4, 3, 4}, {1, 5, 1, 5}} << 1000 << 1000;
        QTest::newRow("thirds") << Criteria{{0, 3, 1, 1}, {0, 3, 1, 1}, {0, 3, 1, 1}} << 333 << 333;
        QTest::newRow("two thirds") << Criteria{{0, 3, 1, 2}} << 667 << 667;
        // 1/16 = 6.25 and 3/16 = 18.75: half a tenth goes away from zero
        QTest::newRow("half up") << Criteria{{0, 16, 1, 1}} << 63 << 63;
        QTest::newRow("half up again") << Criteria{{0, 16, 1, 3}} << 188 << 188;
        QTest::newRow("weight 0 is only noted") << Criteria{{0, 4, 0, 0}, {0, 4, 1, 4}} << 1000 << 1000;
    }
    void marksBecomeAScore()
    {
        QFETCH(Criteria, criteria);
        QTEST(scoreOf(ScoreMethod::Scaled, criteria).value_or(-1), "scaled");
        QTEST(scoreOf(ScoreMethod::Points, criteria).value_or(-1), "points");
    }

    void theGreatestNumbersAreStillExact()
    {
        Criteria most;
        for (int i = 0; i < mostCriteria; ++i)
            most.append({0, 1 + i % largestRange, largestWeight, (1 + i % largestRange) / 2});
        // Σ floor(d/2)/d over d = 1 … 20: 10 from the even ones, Σ (d−1)/2d = 5 − ½·Σ 1/d over the odd ones,
        // Σ 1/d over odd d to 19 = 2.133256 → (10 + 5 − 1.066628) / 20 = 0.6966686 … of which even are ½
        // each: even 10 · ½ = 5, odd 5 − 1.066628 = 3.933372 → 8.933372 / 20 = 0.4466686
        QCOMPARE(scoreOf(ScoreMethod::Scaled, most).value_or(-1), 447);
    }

    void whatIsOutsideItsLimitsHasNoScore_data()
    {
        QTest::addColumn<Criteria>("criteria");
        QTest::newRow("none") << Criteria{};
        QTest::newRow("above") << Criteria{{0, 4, 1, 5}};
        QTest::newRow("below") << Criteria{{1, 4, 1, 0}};
        QTest::newRow("no range") << Criteria{{4, 4, 1, 4}};
        QTest::newRow("wide") << Criteria{{0, largestRange + 1, 1, 4}};
        QTest::newRow("negative weight") << Criteria{{0, 4, -1, 4}};
        QTest::newRow("heavy") << Criteria{{0, 4, largestWeight + 1, 4}};
        QTest::newRow("many") << Criteria(mostCriteria + 1, {0, 4, 1, 4});
    }
    void whatIsOutsideItsLimitsHasNoScore()
    {
        QFETCH(Criteria, criteria);
        QVERIFY(!scoreOf(ScoreMethod::Scaled, criteria));
        QVERIFY(!scoreOf(ScoreMethod::Points, criteria));
    }

    void withoutAnyWeightThereIsNoScaledScore()
    {
        const Criteria criteria{{0, 4, 0, 4}};
        QVERIFY(!scoreOf(ScoreMethod::Scaled, criteria));
        QVERIFY(!scoreOf(ScoreMethod::Points, criteria));
    }

    void lowMarksAndVetoesAreExplained_data()
    {
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::addColumn<bool>("canVeto");
        QTest::addColumn<int>("mark");
        QTest::addColumn<bool>("why");
        QTest::addColumn<bool>("veto");
        QTest::newRow("lowest") << 0 << 4 << false << 0 << true << false;
        QTest::newRow("second lowest") << 0 << 4 << false << 1 << true << false;
        QTest::newRow("third") << 0 << 4 << false << 2 << false << false;
        QTest::newRow("from one on") << 1 << 6 << false << 2 << true << false;
        QTest::newRow("of two levels the better") << 0 << 1 << true << 1 << false << false;
        QTest::newRow("of two levels the veto") << 0 << 1 << true << 0 << true << true;
        QTest::newRow("second lowest of a veto") << 0 << 4 << true << 1 << true << false;
    }
    void lowMarksAndVetoesAreExplained()
    {
        QFETCH(int, min);
        QFETCH(int, max);
        QFETCH(bool, canVeto);
        QFETCH(int, mark);
        MarkLine line{QStringLiteral("Finish"), min, max, canVeto, mark, {}};
        QTEST(needsWhy(line), "why");
        QTEST(isVeto(line), "veto");
        QFETCH(bool, why);
        QCOMPARE(checkMarks({&line, 1}).has_value(), !why);
        line.why = QStringLiteral("   ");
        QCOMPARE(checkMarks({&line, 1}).has_value(), !why);
        line.why = QStringLiteral("The rim is sharp.");
        QVERIFY(checkMarks({&line, 1}));
    }

    void everyLineThatKeepsTheFormBackIsNamed()
    {
        const QList<MarkLine> form{{QStringLiteral("Skill"), 0, 4, false, 3, {}},
            {QStringLiteral("Finish"), 0, 4, false, {}, {}},
            {QStringLiteral("Originality"), 0, 4, false, 5, {}},
            {QStringLiteral("Honest claims"), 0, 1, true, 0, {}},
            {QStringLiteral("Care"), 1, 5, false, 0, {}}};
        const QList<MarkProblem> expected{{1, Reason::MarkMissing}, {2, Reason::MarkOutOfRange},
            {3, Reason::WhyMissing}, {4, Reason::MarkOutOfRange}};
        QCOMPARE(markProblems(form), expected);
        const auto sent = checkMarks(form);
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, Reason::MarkMissing);
        QCOMPARE(sent.error().subject, QStringLiteral("Finish"));
    }

    void aPanelDecidesByItsMean_data()
    {
        QTest::addColumn<QList<int>>("scores");
        QTest::addColumn<int>("mean");
        QTest::addColumn<int>("spread");
        QTest::addColumn<bool>("passes");
        QTest::newRow("just below") << QList<int>{860, 786, 750} << 799 << 110 << false;
        QTest::newRow("just there") << QList<int>{860, 787, 753} << 800 << 107 << true;
        QTest::newRow("half a tenth up") << QList<int>{799, 800, 799, 800} << 800 << 1 << true;
        QTest::newRow("too few") << QList<int>{900, 900} << 900 << 0 << false;
        QTest::newRow("at the spread limit") << QList<int>{1000, 900, 750} << 883 << 250 << true;
        QTest::newRow("beyond it") << QList<int>{1000, 900, 749} << 883 << 251 << false;
        QTest::newRow("alone") << QList<int>{1000} << 1000 << 0 << false;
    }
    void aPanelDecidesByItsMean()
    {
        QFETCH(QList<int>, scores);
        QList<Opinion> opinions;
        for (const int score : std::as_const(scores))
            opinions.append({score, false});
        const PanelResult result = panelOf({}, opinions);
        QTEST(result.score.value_or(-1), "mean");
        QTEST(result.spread, "spread");
        QTEST(result.passes(), "passes");
        QCOMPARE(result.eligible, int(scores.size()));
    }

    void aVetoCannotBeOutvoted()
    {
        const QList<Opinion> opinions{{1000, false}, {1000, true}, {1000, false}, {1000, false}};
        const PanelResult result = panelOf({}, opinions);
        QVERIFY(result.reached && result.enough && result.agreed && result.veto);
        QVERIFY(!result.passes());
    }

    void anEmptyPanelHasNoScoreAndDoesNotPass()
    {
        const PanelResult result = panelOf(PanelRule{0, 0, 1000}, {});
        QVERIFY(!result.score);
        QVERIFY(!result.passes());
    }
};

QTEST_GUILESS_MAIN(AssessmentTest)
#include "assessment_test.moc"
