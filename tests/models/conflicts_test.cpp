// SPDX-License-Identifier: GPL-3.0-or-later
// Who may review whose work, and what the records propose.
#include "models/rules/conflicts.h"

#include "models/records/coordinatorties.h"

#include <QTest>

using namespace cooperage;

namespace {

const QDate today(2026, 11, 22);

RawId id(const char *name)
{
    return RawId::derived(name);
}

/// Ana, of the pottery, who curates the corner shop, is to review Yusuf's scarf; Mei co-made it.
ReviewSides sides()
{
    return {id("ana"), {id("pottery"), id("corner shop")}, {id("yusuf"), id("mei")},
        {id("scarf"), id("weavery"), id("dyer")}};
}

TieFact fact(Relation kind, const char *one, const char *other, QDate since = {}, QDate until = {})
{
    TieFact made;
    made.kind = kind;
    made.record = id("record");
    made.one = id(one);
    made.other = id(other);
    made.since = since;
    made.until = until;
    return made;
}

QString kindsFound(const QList<TieFact> &facts)
{
    return kindsText(kindsOf(proposedConflicts(sides(), facts, today)));
}

QString verdict(const Result<void> &result)
{
    return result ? QStringLiteral("ok") : QString::fromLatin1(nameOf(result.error().reason));
}

} // namespace

class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordsProposeWhatTheySay_data()
    {
        QTest::addColumn<TieFact>("fact");
        QTest::addColumn<QString>("kinds");
        const char *none = "";
        const auto row = [](const char *name, const TieFact &one, const char *kinds) {
            QTest::newRow(name) << one << QString::fromLatin1(kinds);
        };
        const QDate may(2026, 5, 1);
        row("agreement", fact(Relation::AgreementInForce, "weavery", "corner shop", may),
            "agreement_in_force");
        row("either way round", fact(Relation::AgreementInForce, "corner shop", "weavery", may),
            "agreement_in_force");
        row("ended yesterday",
            fact(Relation::AgreementInForce, "weavery", "corner shop", may, today.addDays(-1)), none);
        row("ends today", fact(Relation::AgreementInForce, "weavery", "corner shop", may, today),
            "agreement_in_force");
        row("begins tomorrow", fact(Relation::AgreementInForce, "weavery", "corner shop", today.addDays(1)),
            none);
        row("of others", fact(Relation::AgreementInForce, "weavery", "market stall", may), none);
        row("among the makers", fact(Relation::AgreementInForce, "weavery", "dyer", may), none);
        row("debt", fact(Relation::OpenDebt, "pottery", "dyer", may), "open_debt");
        row("paid debt", fact(Relation::OpenDebt, "pottery", "dyer", may, may), none);
        row("made together", fact(Relation::CoMaker, "pottery", "scarf"), "co_maker");
        row("shelf", fact(Relation::StorefrontEarning, "corner shop", "scarf", may), "storefront_earning");
        row("promised", fact(Relation::OpenConsideration, "weavery", "ana", may), "open_consideration");
        row("family", fact(Relation::Family, "mei", "ana"), "family");
        row("competitor", fact(Relation::Competitor, "pottery", "weavery"), "competitor");
        row("reviewed by them", fact(Relation::AssessedRecently, "yusuf", "pottery", QDate(2025, 11, 22)),
            "assessed_recently");
        row("a year and a day ago", fact(Relation::AssessedRecently, "yusuf", "pottery", QDate(2025, 11, 21)),
            none);
        row("reviewed them", fact(Relation::AssessedRecently, "ana", "weavery", may), none);
        row("worked together",
            fact(Relation::JointWork, "ana", "mei", QDate(2021, 1, 1), QDate(2022, 11, 22)), "joint_work");
        row("longer ago", fact(Relation::JointWork, "ana", "mei", QDate(2021, 1, 1), QDate(2022, 11, 21)),
            none);
        row("shown early", fact(Relation::EarlyAccess, "ana", "weavery"), none);
        row("nobody", fact(Relation::Family, "", ""), none);
    }
    void theRecordsProposeWhatTheySay()
    {
        QFETCH(TieFact, fact);
        QTEST(kindsFound({fact}), "kinds");
    }

    void reviewerAndMakerMeetElsewhere_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("reviewerUntil");
        QTest::addColumn<QDate>("makerUntil");
        QTest::addColumn<bool>("met");
        QTest::newRow("household") << int(Relation::Household) << QDate() << QDate() << true;
        QTest::newRow("moved out") << int(Relation::Household) << QDate() << today.addDays(-1) << false;
        QTest::newRow("storefront") << int(Relation::SharedStorefront) << QDate() << QDate() << true;
        QTest::newRow("employer") << int(Relation::SameEmployer) << QDate() << QDate() << true;
        QTest::newRow("within a year")
            << int(Relation::SameEmployer) << QDate(2025, 11, 22) << QDate() << true;
        QTest::newRow("not any more")
            << int(Relation::SameEmployer) << QDate() << QDate(2025, 11, 21) << false;
        QTest::newRow("look") << int(Relation::JointWork) << QDate(2023, 1, 1) << QDate(2023, 1, 1) << true;
        QTest::newRow("old look") << int(Relation::JointWork) << QDate(2022, 1, 1) << QDate(2022, 1, 1)
                                  << false;
        QTest::newRow("agreements meet nowhere")
            << int(Relation::AgreementInForce) << QDate() << QDate() << false;
    }
    void reviewerAndMakerMeetElsewhere()
    {
        QFETCH(int, kind);
        QFETCH(QDate, reviewerUntil);
        QFETCH(QDate, makerUntil);
        const QDate since(2020, 1, 1);
        const QList<TieFact> facts{fact(Relation(kind), "ana", "there", since, reviewerUntil),
            fact(Relation(kind), "yusuf", "there", since, makerUntil),
            fact(Relation(kind), "kim", "there", since)};
        QTEST(!kindsFound(facts).isEmpty(), "met");
        QVERIFY(kindsFound({facts.at(0), facts.at(2)}).isEmpty()); // somebody else's flatmate
        QVERIFY(kindsFound({facts.at(1), facts.at(2)}).isEmpty());
        TieFact elsewhere = facts.at(1);
        elsewhere.other = id("somewhere else");
        QVERIFY(kindsFound({facts.at(0), elsewhere}).isEmpty());
    }

    void ownWorkIsFoundWithoutAnyRecord()
    {
        ReviewSides own = sides();
        own.makers.append(own.reviewer);
        QCOMPARE(kindsText(kindsOf(proposedConflicts(own, {}, today))), QStringLiteral("self"));
        own = sides();
        own.subject.append(id("pottery"));
        QCOMPARE(kindsText(kindsOf(proposedConflicts(own, {}, today))), QStringLiteral("self"));
        QVERIFY(proposedConflicts(sides(), {}, today).isEmpty());
        own = sides();
        own.reviewersOwn.append(RawId()); // no workshop is nobody's
        own.subject.append(RawId());
        QVERIFY(proposedConflicts(own, {}, today).isEmpty());
    }

    void aProposalNamesItsRecordOnce()
    {
        TieFact third = fact(Relation::AgreementInForce, "weavery", "corner shop", QDate(2026, 5, 1));
        third.record = id("v3");
        third.label = QStringLiteral("v3");
        TieFact debt = fact(Relation::OpenDebt, "dyer", "pottery", QDate(2026, 8, 1));
        debt.record = id("1042");
        debt.label = QStringLiteral("1042");
        debt.amount = Money{1280, *Currency::fromCode(u"EUR")};
        TieFact older = third;
        older.record = id("v1");
        older.since = QDate(2024, 1, 1);
        const auto found = proposedConflicts(sides(), {debt, older, third, third}, today);
        QCOMPARE(found.size(), 3);
        const ConflictProposal expected{Relation::AgreementInForce, Bar::Clearable, id("v3"),
            QDate(2026, 5, 1), {}, QStringLiteral("v3"), {}};
        QCOMPARE(found.at(0), expected);
        QVERIFY(found.at(1).record == id("v1"));
        QVERIFY(found.at(2).kind == Relation::OpenDebt && found.at(2).amount->minor == 1280);
        QCOMPARE(proposedConflicts(sides(), {third, older, debt}, today), found);
        QCOMPARE(overlooked(found, {Relation::OpenDebt}).size(), 2);
        QCOMPARE(overlooked(found, {Relation::OpenDebt, Relation::AgreementInForce}).size(), 0);
    }

    void theFormOpensOnlyToWhoMayReview_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("cleared");
        QTest::addColumn<QString>("verdict");
        const int notAsked = int(DeclarationState::NotAsked);
        const int none = int(DeclarationState::None);
        const int declared = int(DeclarationState::Declared);
        QTest::newRow("not asked") << notAsked << ""
                                   << ""
                                   << ""
                                   << "declaration_missing";
        QTest::newRow("none") << none << ""
                              << ""
                              << ""
                              << "ok";
        QTest::newRow("excluded before being asked") << notAsked << ""
                                                     << "household"
                                                     << ""
                                                     << "reviewer_excluded";
        QTest::newRow("excluded though denied") << none << ""
                                                << "co_maker"
                                                << ""
                                                << "reviewer_excluded";
        QTest::newRow("family") << declared << "family"
                                << ""
                                << ""
                                << "reviewer_excluded";
        QTest::newRow("cannot be lifted") << declared << "family"
                                          << ""
                                          << "family"
                                          << "reviewer_excluded";
        QTest::newRow("paid") << declared << "payment"
                              << ""
                              << "payment"
                              << "reviewer_excluded";
        QTest::newRow("to be cleared") << declared << "friend"
                                       << ""
                                       << ""
                                       << "conflict_not_cleared";
        QTest::newRow("cleared") << declared << "friend"
                                 << ""
                                 << "friend"
                                 << "ok";
        QTest::newRow("one of two") << declared << "friend competitor"
                                    << ""
                                    << "friend"
                                    << "conflict_not_cleared";
        QTest::newRow("both") << declared << "friend competitor"
                              << ""
                              << "friend competitor"
                              << "ok";
        QTest::newRow("overlooked") << none << ""
                                    << "agreement_in_force"
                                    << ""
                                    << "ok";
        QTest::newRow("no bar") << declared << "same_collective early_access"
                                << ""
                                << ""
                                << "ok";
    }
    void theFormOpensOnlyToWhoMayReview()
    {
        QFETCH(int, state);
        QFETCH(QString, declared);
        QFETCH(QString, recorded);
        QFETCH(QString, cleared);
        const auto result = mayReview(DeclarationState(state), *kindsFromText(declared),
            *kindsFromText(recorded), *kindsFromText(cleared), QStringLiteral("Ana"));
        QTEST(verdict(result), "verdict");
        if (!result)
            QCOMPARE(result.error().subject, QStringLiteral("Ana"));
    }

    void everyTieIsBarredAsTheListSays()
    {
        Relations always;
        Relations clearable;
        for (std::size_t i = 0; i < std::size(Choices<Relation>::list); ++i) {
            if (barOf(Relation(i)) == Bar::Always)
                always.add(Relation(i));
            if (barOf(Relation(i)) == Bar::Clearable)
                clearable.add(Relation(i));
        }
        QCOMPARE(kindsText(always),
            QStringLiteral(
                "payment commission possible_benefit works_for praise_for_praise family self household "
                "business_partner co_maker storefront_earning open_consideration"));
        QCOMPARE(kindsText(clearable),
            QStringLiteral(
                "free_goods consignment shared_storefront business friend agreement_in_force open_debt "
                "same_employer joint_work assessed_recently points_balance competitor"));
    }

    void clearingNeedsSomebodyElseAndAReason()
    {
        const QString why = QStringLiteral("They shared a stall once.");
        const QString name = QStringLiteral("Ana");
        const Relations friends{Relation::Friend};
        QCOMPARE(verdict(mayClear(id("kim"), id("ana"), friends, why, name)), QStringLiteral("ok"));
        QCOMPARE(verdict(mayClear(id("ana"), id("ana"), friends, why, name)), QStringLiteral("own_case"));
        QCOMPARE(verdict(mayClear(id("kim"), id("ana"), friends, QStringLiteral(" \n"), name)),
            QStringLiteral("reason_missing"));
        QCOMPARE(verdict(mayClear(id("kim"), id("ana"), {Relation::Friend, Relation::Self}, why, name)),
            QStringLiteral("reviewer_excluded"));
    }

    void whatStandsInTheWayNow_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("recorded");
        QTest::addColumn<bool>("cleared");
        QTest::addColumn<int>("bar");
        const auto row = [](const char *name, const char *said, const char *recorded, bool cleared, Bar bar) {
            QTest::newRow(name) << QByteArray(said) << QByteArray(recorded) << cleared << int(bar);
        };
        row("nothing", "", "", false, Bar::None);
        row("the same collective", "same_collective", "", false, Bar::None);
        row("a friend", "friend", "", false, Bar::Clearable);
        row("a friend, cleared", "friend", "", true, Bar::None);
        row("a friend of the family", "family friend", "", true, Bar::Always);
        row("family, cleared by mistake", "family", "", true, Bar::Always);
        row("a household on record", "", "household", false, Bar::Always);
        row("a review on record, not confirmed", "", "assessed_recently", false, Bar::None);
        row("a tie of a newer program", "blood_oath", "", true, Bar::Always);
    }
    void whatStandsInTheWayNow()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, recorded);
        QFETCH(bool, cleared);
        QFETCH(int, bar);
        CoordinatorTies ties;
        ties.ties = said.isEmpty() ? DeclarationState::None : DeclarationState::Declared;
        ties.tieKinds = QString::fromLatin1(said);
        ties.proposedKinds = QString::fromLatin1(recorded);
        if (cleared)
            ties.clearedBy = Id<Person>(id("kim"));
        QCOMPARE(int(barNow(ties)), bar);
    }

    void anotherWordHasToBeClearedAgain()
    {
        const SaidTies friends{DeclarationState::Declared, {Relation::Friend}, QStringLiteral("From school")};
        CoordinatorTies ties;
        say(ties, friends);
        ties.clearedBy = Id<Person>(id("kim"));
        ties.clearReason = QStringLiteral("Long ago");
        say(ties, friends);
        QVERIFY(ties.clearedBy);
        QCOMPARE(saidIn(ties), friends);
        say(ties, {DeclarationState::Declared, {Relation::Friend, Relation::Business}, friends.text});
        QVERIFY(!ties.clearedBy && ties.clearReason.isEmpty());
        QCOMPARE(ties.tieKinds, QStringLiteral("business friend"));
        ties.clearedBy = Id<Person>(id("kim"));
        say(ties, {DeclarationState::None, {}, {}});
        QVERIFY(!ties.clearedBy);
    }

    void aDeclarationSaysOneThing()
    {
        QCOMPARE(verdict(checkDeclaration(DeclarationState::None, {})), QStringLiteral("ok"));
        QCOMPARE(verdict(checkDeclaration(DeclarationState::NotAsked, {})), QStringLiteral("ok"));
        QCOMPARE(
            verdict(checkDeclaration(DeclarationState::Declared, {Relation::Friend})), QStringLiteral("ok"));
        QCOMPARE(
            verdict(checkDeclaration(DeclarationState::Declared, {})), QStringLiteral("declaration_missing"));
        QCOMPARE(verdict(checkDeclaration(DeclarationState::None, {Relation::Friend})),
            QStringLiteral("not_a_choice"));
    }
};

QTEST_GUILESS_MAIN(ConflictsTest)
#include "conflicts_test.moc"
