// SPDX-License-Identifier: GPL-3.0-or-later
// Every path a request can take, by commands alone, with a server and the calendar moved on: two
// coordinators, three reviewers, a maker and the steward who founded the collective, some of them offline in
// between.
#include "tests/journeys/endorsingcomputers.h"

using namespace cooperage::test;

class EndorsingPathsTest : public QObject, private EndorsingComputers
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LD_PRELOAD", COOPERAGE_LATERCLOCK);
        DONE(founded());
        DONE(joins("bruno", "Bruno", "maker"));
        DONE(joins("noor", "Noor", "coordinator", "Bruno")); // both coordinators work with him
        DONE(joins("ines", "Ines", "coordinator", "Bruno"));
        for (const auto &[who, name] : {std::pair("mei", "Mei"), std::pair("tomas", "Tomas"),
                 std::pair("leila", "Leila"), std::pair("yusuf", "Yusuf")})
            DONE(joins(who, name, "maker"));
        DONE(as("noor", "standard add Hems --craft sewing"));
        DONE(as(
            "noor", "standard criterion Hems Skill --weight 1 --most 4 --levels none|some|fair|good|best"));
        DONE(as("noor", "standard set Hems minimum_reviewers=2 validity_months=3 spread_limit=25 pass=80"));
        DONE(as("noor", "add Bag"));
        DONE(sent("noor", "standard propose Hems"));
        DONE(synced("ines"));
        DONE(sent("ines", "standard publish Hems"));
        for (const char *one :
            {"add Hat", "add Sock", "add Coat", "add Cape", "add Vest", "add Glove", "add Sash"})
            DONE(as("yusuf", one));
    }
    void cleanupTestCase() { stop(); }

    void aFormIsSentBackAndTheWorkDeclined()
    {
        DONE(asks("yusuf", "Hat"));
        DONE(synced("noor"));
        REFUSED(as("noor", "endorsement open E-1"), "step_not_now");
        DONE(as("noor", "endorsement screen E-1"));
        REFUSED(as("noor", "endorsement send-back E-1"), "required");
        DONE(sent("noor", "endorsement send-back E-1 --reason No~photo~of~the~seam"));
        QCOMPARE(state("yusuf", "E-1"), QStringLiteral("draft"));
        DONE(as("yusuf", "endorsement set E-1 note=The~seam~is~inside"));
        DONE(as("yusuf", "endorsement submit E-1"));
        REFUSED(as("yusuf", "endorsement set E-1 note=Too~late"), "step_not_now"); // it is on its way
        DONE(synced("yusuf"));
        DONE(judged("E-1", "2", "2"));
        QCOMPARE(shown("noor", QStringLiteral("E-1")).value(QLatin1String("score")).toInt(), 500);
        REFUSED(as("noor", "endorsement decide E-1 endorsed --ties none --reason Nearly"), "below_pass");
        DONE(sent("noor", "endorsement decide E-1 declined --ties none --reason The~seam~opens"));
        const Ended refused = as("noor", "endorsement publish E-1 --text No --previewed");
        QVERIFY2(refused.err.contains("Declined"), refused.err.constData());
        QCOMPARE(refused.text("reason"), QStringLiteral("step_not_now"));
    }

    void whoAskedCancelsAndWhoWasSlowerHearsOfIt()
    {
        DONE(asks("yusuf", "Sock"));
        DONE(synced("noor"));
        REFUSED(as("yusuf", "endorsement cancel E-2"), "required");
        REFUSED(as("noor", "endorsement cancel E-2 --reason No"), "not_overdue");
        DONE(sent("yusuf", "endorsement cancel E-2 --reason I~sold~it"));
        DONE(as("noor", "endorsement screen E-2")); // has not heard of it
        const Ended late = as("noor", "sync --seen");
        QCOMPARE(late.code, 1);
        const auto refusal = late.json().value(QLatin1String("refusals")).toArray().at(0).toObject();
        QCOMPARE(refusal.value(QLatin1String("reason")).toString(), QStringLiteral("stale_state"));
        QVERIFY(refusal.value(QLatin1String("sentence")).toString().contains(QStringLiteral("Cancelled")));
        REFUSED(as("noor", "endorsement screen E-2"), "step_not_now");
        REFUSED(as("yusuf", "endorsement submit E-2"), "step_not_now");
        DONE(synced("noor")); // what was refused has been put away
    }

    void whoIsFarApartTalksAndRevisesOnce()
    {
        DONE(asks("yusuf", "Coat"));
        DONE(judged("E-3", "4", "2"));
        QCOMPARE(state("noor", "E-3"), QStringLiteral("discussion"));
        QCOMPARE(shown("noor", QStringLiteral("E-3")).value(QLatin1String("spread")).toInt(), 500);
        REFUSED(as("noor", "endorsement decide E-3 endorsed --ties none --reason Good"), "spread_too_wide");
        DONE(synced("tomas"));
        REFUSED(as("tomas", "endorsement mark E-3 Skill=4 --send"), "reason_missing");
        DONE(as("tomas", "endorsement mark E-3 Skill=4 --send --why-revised In~daylight~it~is~even"));
        DONE(synced("tomas"));
        REFUSED(as("tomas", "endorsement mark E-3 Skill=3 --send --why-revised Again"), "revised_already");
        const QJsonObject now = shown("noor", QStringLiteral("E-3"));
        QCOMPARE(now.value(QLatin1String("score")).toInt(), 1000);
        QCOMPARE(now.value(QLatin1String("assessments")).toArray().size(), 3); // both versions are kept
        DONE(sent("noor", "endorsement decide E-3 endorsed --ties none --reason Even~and~strong"));
        DONE(publishes("noor", "E-3"));
        const QJsonObject maker = shown("yusuf", QStringLiteral("E-3"));
        QCOMPARE(maker.value(QLatin1String("state")).toString(), QStringLiteral("published"));
        QCOMPARE(maker.value(QLatin1String("reviews")).toArray().size(), 0); // names stay hidden
        REFUSED(as("yusuf", "endorsement set E-3 note=Silk"), "step_not_now");
        DONE(as("yusuf", "gate Coat"));
    }

    void tiesExcludeAreClearedOrWereNotAskedAlsoOffline()
    {
        DONE(asks("yusuf", "Cape"));
        DONE(synced("noor"));
        DONE(sent("noor", "endorsement screen E-4"));
        for (const char *one : {"invite E-4 Mei", "invite E-4 Tomas", "invite E-4 Leila"})
            DONE(as("noor", (QByteArray("endorsement ") + one).constData()));
        DONE(synced("noor"));
        DONE(joinsPanel("mei", "E-4", "household"));
        DONE(joinsPanel("tomas", "E-4", "friend"));
        DONE(synced("leila"));
        DONE(sent("leila", "endorsement accept E-4"));
        DONE(synced("noor"));
        REFUSED(as("noor", "endorsement open E-4"), "reviewer_excluded");
        DONE(sent("noor", "endorsement uninvite E-4 Mei --reason They~share~a~home"));
        DONE(sent("noor", "endorsement open E-4"));
        DONE(synced("mei"));
        REFUSED(as("mei", "endorsement mark E-4 Skill=4 --send"), "record_missing");
        DONE(synced("leila"));
        REFUSED(as("leila", "endorsement mark E-4 Skill=4 --send"), "declaration_missing");
        DONE(synced("tomas"));
        REFUSED(as("tomas", "endorsement mark E-4 Skill=4 --send"), "conflict_not_cleared");
        DONE(sent("noor", "endorsement clear E-4 Tomas --reason They~met~once"));
        DONE(sent("leila", "endorsement declare E-4 none"));
        for (const char *who : {"tomas", "leila"})
            DONE(synced(who));
        stop(); // both are on the train
        for (const char *who : {"tomas", "leila"}) {
            DONE(as(who, "endorsement mark E-4 Skill=4 --send"));
            QCOMPARE(synced(who).code, 4);
        }
        QVERIFY(serve());
        DONE(synced("tomas"));
        QCOMPARE(
            shown("noor", QStringLiteral("E-4")).value(QLatin1String("assessments")).toArray().size(), 0);
        DONE(synced("leila"));
        DONE(synced("noor"));
        REFUSED(
            as("noor", "endorsement decide E-4 conditional --ties none --reason Good"), "condition_missing");
        REFUSED(
            as("noor",
                daysOn(
                    "endorsement decide E-4 conditional --ties none --reason Good --condition Hem --until ",
                    -1)
                    .constData()),
            "condition_missing");
        DONE(sent("noor",
            daysOn("endorsement decide E-4 conditional --ties none --reason Good --condition Hem --until ", 9)
                .constData()));
        REFUSED(as("noor", "endorsement confirm-condition E-4"), "step_not_now"); // not published yet
        DONE(publishes("noor", "E-4"));
    }

    void aConditionIsConfirmedByTheOtherCoordinator()
    {
        DONE(asks("yusuf", "Vest"));
        DONE(synced("noor"));
        DONE(sent("noor", "endorsement screen E-5"));
        REFUSED(as("noor", "endorsement invite E-5 Mei"), "reviewer_excluded"); // as she said of E-4
        REFUSED(as("mei", "tie say Yusuf payment"), "not_a_choice");
        REFUSED(as("mei", "tie say Mei friend"), "record_missing"); // oneself is nobody to be tied to
        DONE(sent("mei", "tie say Yusuf none --text She~moved~out"));
        QCOMPARE(tiesSeen("mei"), 1);
        QCOMPARE(tiesSeen("noor"), 1);
        QCOMPARE(tiesSeen("yusuf"), 0);
        DONE(judged("E-5", "4", "4"));
        DONE(sent("noor",
            daysOn("endorsement decide E-5 conditional --ties none --reason Good --condition Hem --until ", 9)
                .constData()));
        DONE(publishes("noor", "E-5"));
        DONE(synced("ines"));
        DONE(sent("ines", "endorsement confirm-condition E-5"));
        REFUSED(as("ines", "endorsement confirm-condition E-5"), "already_decided");
    }

    void onAppealTwoPeopleReopenAndOthersReview()
    {
        DONE(synced("yusuf"));
        DONE(sent("yusuf", "endorsement appeal E-1 --reason It~was~another~hat"));
        DONE(synced("ana"));
        TURNED_DOWN("ana", "endorsement reopen E-1", "needs_second_person");
        DONE(synced("ines"));
        DONE(sent("ines", "endorsement back-appeal E-1"));
        DONE(sent("ana", "endorsement reopen E-1"));
        DONE(synced("noor"));
        REFUSED(as("noor", "endorsement invite E-1 Mei"), "reviewer_not_new");
        DONE(as("noor", "endorsement invite E-1 Leila"));
        DONE(sent("noor", "endorsement invite E-1 Ana"));
        for (const char *who : {"leila", "ana"}) {
            DONE(joinsPanel(who, "E-1"));
            DONE(marks(who, "E-1", "4"));
        }
        DONE(synced("noor"));
        DONE(sent("noor", "endorsement decide E-1 endorsed --ties none --reason The~seam~holds"));
        DONE(publishes("noor", "E-1"));
        QCOMPARE(state("yusuf", "E-1"), QStringLiteral("published"));
    }

    void aStandInCoordinatesWhatNoCoordinatorIsFreeOf()
    {
        DONE(asks("noor", "Bag"));
        DONE(synced("ines"));
        REFUSED(as("ines", "endorsement screen E-6"), "own_case");
        DONE(synced("ana"));
        TURNED_DOWN("ana", "endorsement stand-in E-6 Noor", "own_case");
        DONE(sent("ana", "endorsement stand-in E-6 Leila"));
        DONE(opens("leila", "E-6", {"Mei", "Tomas"}));
        DONE(joinsPanel("tomas", "E-6"));
        DONE(joinsPanel("mei", "E-6", "friend"));
        REFUSED(as("mei", "endorsement mark E-6 Skill=4 --send"), "conflict_not_cleared");
        DONE(synced("leila"));
        DONE(sent("leila", "endorsement clear E-6 Mei --reason They~met~once"));
        DONE(marks("mei", "E-6", "4"));
        DONE(marks("tomas", "E-6", "4"));
        DONE(synced("leila"));
        DONE(sent("leila", "endorsement decide E-6 endorsed --ties none --reason Strong"));
        DONE(publishes("leila", "E-6"));
        QCOMPARE(state("ines", "E-6"), QStringLiteral("published"));
    }

    void whatIsOverdueIsReassignedOrCancelled()
    {
        DONE(asks("yusuf", "Glove"));
        DONE(judged("E-7", "3", "3"));
        REFUSED(as("noor", daysOn("endorsement revise E-7 --what Hem --until ", 0).constData()), "too_small");
        DONE(sent("noor", daysOn("endorsement revise E-7 --what Hem --until ", 5).constData()));
        REFUSED(as("noor", "endorsement cancel E-7 --reason No~answer"), "not_overdue");
        DONE(asks("yusuf", "Sash"));
        DONE(opens("noor", "E-8", {"Mei", "Tomas"}));
        DONE(joinsPanel("mei", "E-8"));
        DONE(joinsPanel("tomas", "E-8"));
        DONE(synced("ana"));
        TURNED_DOWN("ana", "endorsement stand-in E-8 Leila", "stand_in_not_needed");

        later(24);
        DONE(synced("noor"));
        DONE(sent("noor", "endorsement cancel E-7 --reason No~answer"));
        QCOMPARE(state("yusuf", "E-7"), QStringLiteral("cancelled"));
        const auto overdue = as("noor", "endorsement list --view overdue").json();
        QCOMPARE(overdue.value(QLatin1String("endorsements")).toArray().size(), 1);
        DONE(sent("noor", "endorsement uninvite E-8 Mei --reason Not~heard~of"));
        DONE(sent("noor", "endorsement invite E-8 Leila"));
        DONE(marks("tomas", "E-8", "4"));
        DONE(joinsPanel("leila", "E-8"));
        DONE(marks("leila", "E-8", "4"));
        DONE(synced("noor"));
        DONE(sent("noor", "endorsement decide E-8 endorsed --ties none --reason Fine"));
        DONE(publishes("noor", "E-8"));
    }

    void whatWasPromisedAndNotKeptHasExpired()
    {
        QCOMPARE(state("yusuf", "E-4"), QStringLiteral("expired"));
        QCOMPARE(state("yusuf", "E-5"), QStringLiteral("published"));
        REFUSED(as("yusuf", "gate Cape"), "needs_endorsement");
        DONE(as("yusuf", "gate Vest"));
    }

    void whatIsDueIsReviewedAgainAndReplaced()
    {
        later(40); // 60 days before the end of three months
        QCOMPARE(state("yusuf", "E-3"), QStringLiteral("due"));
        DONE(as("yusuf", "gate Coat"));
        REFUSED(as("yusuf", "endorsement appeal E-3 --reason Late"), "appeal_too_late");
        DONE(asks("yusuf", "Coat"));
        DONE(judged("E-9", "4", "4"));
        DONE(sent("noor", "endorsement decide E-9 endorsed --ties none --reason Still~even"));
        DONE(publishes("noor", "E-9"));
        QCOMPARE(state("yusuf", "E-3"), QStringLiteral("expired"));
        QCOMPARE(state("yusuf", "E-9"), QStringLiteral("published"));
    }

    void makerAndCoordinatorWithdrawWithAReason()
    {
        DONE(synced("mei"));
        REFUSED(as("mei", "endorsement withdraw E-9 --reason Mine"), "role_missing");
        REFUSED(as("yusuf", "endorsement withdraw E-9"), "required");
        DONE(sent("yusuf", "endorsement withdraw E-9 --reason I~stop~sewing"));
        REFUSED(as("yusuf", "gate Coat"), "needs_endorsement");
        DONE(synced("ines"));
        DONE(sent("ines", "endorsement withdraw E-5 --reason The~hem~is~open~again"));
        QCOMPARE(state("mei", "E-5"), QStringLiteral("withdrawn"));
    }

    void atItsEndItExpires()
    {
        later(100);
        QCOMPARE(state("yusuf", "E-1"), QStringLiteral("expired"));
        REFUSED(as("yusuf", "gate Hat"), "needs_endorsement");
        DONE(synced("noor"));
        const auto audit = as("noor", "endorsement audit E-1").json();
        const auto entries = audit.value(QLatin1String("entries")).toArray();
        QCOMPARE(
            entries.last().toObject().value(QLatin1String("reason")).toString(), QStringLiteral("ended"));
    }

    void everyComputerHasWhatTheServerHasForIt()
    {
        for (const char *who : {"ana", "noor", "ines", "mei", "tomas", "leila", "yusuf"}) {
            const QByteArray other = differing(who);
            QVERIFY2(other.isEmpty(), other.constData());
        }
        DONE(server({QStringLiteral("check")}));
    }
};

QTEST_GUILESS_MAIN(EndorsingPathsTest)
#include "endorsingpaths_test.moc"
