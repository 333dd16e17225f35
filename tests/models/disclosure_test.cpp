// SPDX-License-Identifier: GPL-3.0-or-later
// What readers are told of a tie, and whether a text still tells it first.
#include "tests/models/disclosing.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

Q_DECLARE_METATYPE(cooperage::Relation)

class DisclosureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassHasItsSentenceAndLabel_data()
    {
        QTest::addColumn<Relation>("kind");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("own");
        QTest::addColumn<bool>("labelUs");
        QTest::addColumn<bool>("labelUk");
        const auto row = [](Relation kind, const char *named, const char *own, bool inUs, bool inUk) {
            QTest::newRow(Choices<Relation>::list[std::size_t(kind)].name)
                << kind << QString::fromUtf8(named) << QString::fromUtf8(own) << inUs << inUk;
        };
        row(Relation::Payment, "Mei paid Ana for this.", "Mei paid me for this.", true, true);
        row(Relation::FreeGoods, "Ana got goods from Mei free or cheaper.",
            "I got goods from Mei free or cheaper.", true, true);
        row(Relation::Commission, "Ana earns a share if you buy.", "I earn a share if you buy.", true, true);
        row(Relation::PossibleBenefit, "Ana may get something from Mei for this.",
            "I may get something from Mei for this.", true, true);
        row(Relation::WorksFor, "Ana works for Mei.", "I work for Mei.", true, true);
        row(Relation::Consignment, "Ana sells Mei's work.", "I sell Mei's work.", false, true);
        row(Relation::SharedStorefront, "Ana sells Mei's work.", "I sell Mei's work.", false, true);
        row(Relation::PraiseForPraise, "Ana and Mei promote each other.", "Mei and I promote each other.",
            false, true);
        row(Relation::Business, "Ana and Mei do business.", "Mei and I do business.", false, false);
        row(Relation::Family, "Ana and Mei are family.", "Mei and I are family.", false, false);
        row(Relation::Household, "Ana and Mei live together.", "Mei and I live together.", false, false);
        row(Relation::Friend, "Ana and Mei are friends.", "Mei and I are friends.", false, false);
        row(Relation::EarlyAccess, "Mei showed Ana this early.", "Mei showed me this early.", false, false);
        row(Relation::SameCollective, "Ana and Mei are both in Riverside Makers.",
            "Mei and I are both in Riverside Makers.", false, false);
        // what is only told between reviewer and maker, told in public under its class
        row(Relation::AgreementInForce, "Ana and Mei do business.", "Mei and I do business.", false, false);
        row(Relation::StorefrontEarning, "Ana sells Mei's work.", "I sell Mei's work.", false, true);
        row(Relation::OpenConsideration, "Ana may get something from Mei for this.",
            "I may get something from Mei for this.", true, true);
        row(Relation::AssessedRecently, "", "", false, false);
        row(Relation::PointsBalance, "", "", false, false);
    }
    void everyClassHasItsSentenceAndLabel()
    {
        QFETCH(Relation, kind);
        QFETCH(QString, named);
        QFETCH(QString, own);
        QFETCH(bool, labelUs);
        QFETCH(bool, labelUk);
        const QString ad = QStringLiteral("Ad. ");
        QCOMPARE(said(about({kind}, Voice::Named, us)), (labelUs ? ad : QString()) + named);
        QCOMPARE(said(about({kind}, Voice::Named, uk)), (labelUk ? ad : QString()) + named);
        QCOMPARE(said(about({kind}, Voice::Own, us)), (labelUs ? ad : QString()) + own);
        QCOMPARE(said(about({kind}, Voice::Own, uk)), (labelUk ? ad : QString()) + own);
        QCOMPARE(needsLabel({kind}, us), labelUs);
        QCOMPARE(needsLabel({kind}, uk), labelUk);
    }

    void severalTiesStandInTableOrder_data()
    {
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<int>("voice");
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *kinds, Voice voice, LabelRule rule, const char *text) {
            QTest::newRow(text) << QString::fromLatin1(kinds) << int(voice) << int(rule)
                                << QString::fromUtf8(text);
        };
        row("same_collective praise_for_praise", Voice::Own, us,
            "Mei and I promote each other; we are both in Riverside Makers.");
        row("same_collective praise_for_praise", Voice::Own, uk,
            "Ad. Mei and I promote each other; we are both in Riverside Makers.");
        row("same_collective praise_for_praise", Voice::Named, us,
            "Ana and Mei promote each other; they are both in Riverside Makers.");
        row("friend payment", Voice::Own, us, "Ad. Mei paid me for this. Mei and I are friends.");
        row("business family friend", Voice::Named, uk,
            "Ana and Mei do business; they are family; they are friends.");
        row("friend early_access same_collective", Voice::Own, uk,
            "Mei and I are friends. Mei showed me this early. Mei and I are both in Riverside Makers.");
        row("consignment shared_storefront storefront_earning", Voice::Named, uk,
            "Ad. Ana sells Mei's work.");
        row("business agreement_in_force co_maker", Voice::Own, uk, "Mei and I do business.");
        row("friend household", Voice::Own, us, "Mei and I live together; we are friends.");
        row("commission same_collective", Voice::Collective, uk,
            "Ad. Riverside Makers earns a share if you buy. Mei is in Riverside Makers.");
    }
    void severalTiesStandInTableOrder()
    {
        QFETCH(QString, kinds);
        QFETCH(int, voice);
        QFETCH(int, rule);
        const Disclosing one = about(*kindsFromText(kinds), Voice(voice), LabelRule(rule));
        QTEST(said(one), "text");
        QFETCH(QString, text);
        QCOMPARE(judged(text + QStringLiteral(" Her rings are well made."), one), QStringLiteral("ok"));
    }

    void germanTextsAreDisclosedInGerman()
    {
        QCOMPARE(said(about(swapping, Voice::Own, uk), u"de_AT"),
            QStringLiteral(
                "Anzeige. Mei und ich empfehlen uns gegenseitig; wir gehören beide zu Riverside Makers."));
        QCOMPARE(said(about({Relation::Commission}, Voice::Named, uk), u"de"),
            QStringLiteral("Anzeige. Ana bekommt einen Anteil, wenn etwas gekauft wird."));
        QCOMPARE(said(about({Relation::Friend}, Voice::Own, uk), u"den"),
            QStringLiteral("Mei and I are friends."));
        for (std::size_t i = 0; i < std::size(Choices<Relation>::list); ++i) {
            const Disclosing one = about({Relation(i)}, Voice::Own, uk);
            QCOMPARE(said(one, u"de").isEmpty(), said(one).isEmpty());
            QCOMPARE(judged(said(one, u"de"), one, u"de"), QStringLiteral("ok"));
        }
    }

    void countriesFollowTheirRule()
    {
        QCOMPARE(labelRuleOf(u"US"), us);
        QCOMPARE(labelRuleOf(u"us"), us);
        QCOMPARE(labelRuleOf(u"GB", us), uk);
        QCOMPARE(labelRuleOf(u"UK", us), uk);
        QCOMPARE(labelRuleOf(u"DE"), uk);
        QCOMPARE(labelRuleOf(u"DE", us), us);
        QCOMPARE(labelRuleOf(u""), uk);
    }

    void nothingIsPublishedBeforeTheQuestionIsAnswered()
    {
        Disclosing one = about({}, Voice::Own, us);
        QCOMPARE(said(one), QString()); // none declared
        QCOMPARE(judged(QStringLiteral("Her rings are well made."), one), QStringLiteral("ok"));
        one.state = DeclarationState::NotAsked;
        QCOMPARE(said(one), QStringLiteral("declaration_missing"));
        QCOMPARE(
            judged(QStringLiteral("Her rings are well made."), one), QStringLiteral("declaration_missing"));
        one = about({Relation::Friend}, Voice::Named, us);
        one.giver = QStringLiteral(" ");
        QCOMPARE(said(one), QStringLiteral("required"));
    }

    void itHasToFitWhatIsSeenAtOnce()
    {
        Disclosing one = about(swapping, Voice::Own, us);
        one.within = 62; // "Mei and I promote each other; we are both in Riverside Makers." has 62
        QCOMPARE(said(one).size(), 62);
        one.within = 61;
        QCOMPARE(said(one), QStringLiteral("disclosure_too_long"));
        one.within = 125;
        one.receiver = QString(60, u'M');
        QCOMPARE(said(one).size(), 119);
        one.receiver = QString(67, u'M');
        QCOMPARE(said(one), QStringLiteral("disclosure_too_long"));
    }

    void namesStayNames()
    {
        Disclosing one = about({Relation::SameCollective}, Voice::Named, us);
        one.giver = QStringLiteral("%2 %3");
        one.receiver = QStringLiteral("Zoe\u0308"); // composed in the text, as most keyboards write it
        QCOMPARE(said(one), QStringLiteral("%2 %3 and Zo\u00eb are both in Riverside Makers."));
        QCOMPARE(judged(QStringLiteral("%2 %3 and Zo\u00eb are both in Riverside Makers."), one),
            QStringLiteral("ok"));
        one.receiver = QStringLiteral("Ad"); // a name, and a label
        QCOMPARE(judged(said(one), one), QStringLiteral("ok"));
        one.voice = Voice::Own;
        QCOMPARE(judged(said(one), one), QStringLiteral("ok"));
        QCOMPARE(judged(QStringLiteral("Ad. ") + said(one), one), QStringLiteral("ok"));
        one.receiver = QStringLiteral("Mei <!--");
        QCOMPARE(said(one), QStringLiteral("markup_not_allowed"));
        one.receiver = QStringLiteral("[Mei](x)");
        QCOMPARE(said(one), QStringLiteral("markup_not_allowed"));
        one.receiver = QStringLiteral("Mei") + QChar(0x202E);
        QCOMPARE(said(one), QStringLiteral("control_character"));
    }

    void theWholeTextIsPutTogether()
    {
        const auto text = publicText(about({Relation::Payment}, Voice::Own, us), disclosureWords(u"en"),
            QStringLiteral("Her rings are **well made**: https://mei.example"));
        QVERIFY(text);
        QCOMPARE(*text,
            QStringLiteral("Ad. Mei paid me for this. Her rings are **well made**: https://mei.example"));
        QVERIFY(!publicText(about({Relation::Payment}, Voice::Own, us), disclosureWords(u"en"),
            QStringLiteral("<script>alert(1)</script>")));
    }

    void trustIsNotBought_data()
    {
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<double>("factor");
        QTest::newRow("payment") << QStringLiteral("payment") << 0.0;
        QTest::newRow("goods") << QStringLiteral("free_goods friend") << 0.0;
        QTest::newRow("share") << QStringLiteral("commission business") << 0.0;
        QTest::newRow("promised") << QStringLiteral("possible_benefit") << 0.0;
        QTest::newRow("wage") << QStringLiteral("works_for") << 0.0;
        QTest::newRow("swap") << QStringLiteral("praise_for_praise") << 0.0;
        QTest::newRow("business") << QStringLiteral("business") << 0.5;
        QTest::newRow("consignment") << QStringLiteral("consignment same_collective") << 0.5;
        QTest::newRow("agreement") << QStringLiteral("agreement_in_force") << 0.5;
        QTest::newRow("friend") << QStringLiteral("friend") << 1.0;
        QTest::newRow("together") << QStringLiteral("same_collective early_access") << 1.0;
        QTest::newRow("nothing named") << QString() << 1.0;
    }
    void trustIsNotBought()
    {
        QFETCH(QString, kinds);
        QTEST(trustFactor(DeclarationState::Declared, *kindsFromText(kinds)), "factor");
        QCOMPARE(trustFactor(DeclarationState::NotAsked, {}), 0.0);
        QCOMPARE(trustFactor(DeclarationState::None, {}), 1.0);
    }
};

QTEST_GUILESS_MAIN(DisclosureTest)
#include "disclosure_test.moc"
