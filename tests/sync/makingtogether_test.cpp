// SPDX-License-Identifier: GPL-3.0-or-later
// Two workshops agree on a listing, each on a device of its own, with a network and without.
#include "models/actions/comakers.h"
#include "models/store/comakerquery.h"
#include "models/store/syncquery.h"
#include "tests/support/collective.h"

#include <QTest>

using namespace cooperage;

namespace {

/// Ana offers a bowl; Mei makes rings.
struct Two
{
    Two()
        : ana(town.founder())
        , mei(town.maker(QStringLiteral("Mei")))
        , bowl(ana.createListing(QStringLiteral("Blue bowl")))
    {
        town.syncAll();
    }
    CoMakerOffer offer(int share, const char *role = "silver rim") const
    {
        return {Id<Listing>(bowl.id), mei.workshop, QString::fromLatin1(role), share};
    }
    CoMakerStep step(const char *command, const char *reason = "") const
    {
        return {
            Id<Listing>(bowl.id), mei.workshop, QString::fromLatin1(command), QString::fromLatin1(reason)};
    }
    CoMakerRow seenBy(Member &who) const
    {
        const auto rows = coMakersOf(who.store(), bowl.id);
        return rows && rows->size() == 1 ? rows->first() : CoMakerRow{};
    }
    /// What is written down: "proposed 300000 silver rim", and what is asked for in brackets.
    QString standing(Member &who) const
    {
        const CoMakerRow row = seenBy(who);
        const QString state = entityOf<CoMaker>().fieldNamed(u"state")->get(row.coMaker).toString();
        const QString text
            = QStringLiteral("%1 %2 %3").arg(state).arg(row.coMaker.share).arg(row.coMaker.role);
        return row.asked.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(row.asked);
    }

    TestCollective town;
    Member &ana;
    Member &mei;
    Listing bowl;
};

} // namespace

class MakingTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAgreeWithoutBeingOnlineAtTheSameTime()
    {
        Two t;
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(300'000)));
        QCOMPARE(t.standing(t.ana), QStringLiteral("proposed 300000 silver rim (propose)"));
        QVERIFY(!t.seenBy(t.ana).ours);
        for (const char *step : {"propose", "end"}) { // not heard of by the server, and yet to be changed
            const auto may = mayStep(t.ana.store(), t.seenBy(t.ana).coMaker, QString::fromLatin1(step));
            QVERIFY2(may, may ? "" : nameOf(may.error().reason).data());
        }
        t.ana.syncWell();
        QCOMPARE(t.standing(t.ana), QStringLiteral("proposed 300000 silver rim"));
        t.mei.syncWell();
        QVERIFY(t.seenBy(t.mei).ours);
        QVERIFY(askForCoMakerStep(t.mei.store(), t.step("accept")));
        QCOMPARE(t.standing(t.mei), QStringLiteral("proposed 300000 silver rim (accept)"));
        QCOMPARE(t.seenBy(t.mei).ahead.state, CoMakerState::Accepted);
        QCOMPARE(t.standing(t.ana), QStringLiteral("proposed 300000 silver rim"));
        t.town.syncAll();
        for (Member *one : {&t.ana, &t.mei})
            QCOMPARE(t.standing(*one), QStringLiteral("accepted 300000 silver rim"));
        QVERIFY(t.seenBy(t.ana).coMaker.acceptedOn);
        const auto written = [](const Member &who) {
            for (const QByteArray &line : who.dump().split('\n')) {
                if (line.contains("\"t\":\"co_maker\""))
                    return line;
            }
            return QByteArray();
        };
        QVERIFY(!written(t.ana).isEmpty());
        QCOMPARE(written(t.ana), written(t.mei));
    }

    void whatWasChangedUnderWayIsNotAgreedTo()
    {
        Two t;
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(300'000)));
        t.town.syncAll();
        QVERIFY(askForCoMakerStep(t.mei.store(), t.step("accept"))); // without a network
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(100'000)));
        t.ana.syncWell();
        t.town.syncAll();
        for (Member *one : {&t.ana, &t.mei})
            QCOMPARE(t.standing(*one), QStringLiteral("proposed 100000 silver rim"));
        QVERIFY2(t.mei.refusals().contains(QStringLiteral("stale_state")), qPrintable(t.mei.refusals()));
    }

    void aChangeOfMindBeforeTheNetworkIsBackGoesThroughWhole()
    {
        Two t;
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(300'000)));
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(250'000, "rim")));
        const auto same = proposeCoMaker(t.ana.store(), t.offer(250'000, "rim"));
        QVERIFY(same);
        QVERIFY(same->txids.isEmpty()); // nothing new to send
        QCOMPARE(t.seenBy(t.ana).ahead.share, 250'000);
        t.town.syncAll();
        QCOMPARE(t.standing(t.mei), QStringLiteral("proposed 250000 rim"));
        QVERIFY(askForCoMakerStep(t.ana.store(), t.step("end"))); // taken back
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(200'000, "rim")));
        t.town.syncAll();
        QCOMPARE(t.standing(t.mei), QStringLiteral("proposed 200000 rim"));
        QCOMPARE(t.ana.refusals(), QString());
    }

    void twoPeopleOfOneWorkshopProposingTheSameMeet()
    {
        Two t;
        Member &ida = t.town.coWorker(t.ana, QStringLiteral("Ida"));
        t.town.syncAll();
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(300'000)));
        QVERIFY(proposeCoMaker(ida.store(), t.offer(300'000)));
        t.town.syncAll();
        for (Member *one : {&t.ana, &ida, &t.mei}) {
            QCOMPARE(t.standing(*one), QStringLiteral("proposed 300000 silver rim"));
            QCOMPARE(one->refusals(), QString());
        }
    }

    void theDeviceRefusesWhatTheServerWould()
    {
        Two t;
        const auto reason = [](const auto &done) {
            return QString::fromLatin1(done ? "none" : nameOf(done.error().reason).data());
        };
        QCOMPARE(reason(proposeCoMaker(t.mei.store(), t.offer(1))), QStringLiteral("not_your_workshop"));
        CoMakerOffer own = t.offer(1);
        own.workshop = t.ana.workshop;
        QCOMPARE(reason(proposeCoMaker(t.ana.store(), own)), QStringLiteral("own_workshop"));
        QCOMPARE(
            reason(askForCoMakerStep(t.mei.store(), t.step("accept"))), QStringLiteral("record_missing"));
        QVERIFY(proposeCoMaker(t.ana.store(), t.offer(600'000)));
        QCOMPARE(
            reason(askForCoMakerStep(t.ana.store(), t.step("accept"))), QStringLiteral("not_your_workshop"));
        Member &tomas = t.town.maker(QStringLiteral("Tomas"));
        t.town.syncAll();
        CoMakerOffer second = t.offer(400'001);
        second.workshop = tomas.workshop;
        QCOMPARE(reason(proposeCoMaker(t.ana.store(), second)), QStringLiteral("shares_too_large"));
        QVERIFY(askForCoMakerStep(t.mei.store(), t.step("accept")));
        t.town.syncAll();
        QCOMPARE(reason(proposeCoMaker(t.ana.store(), t.offer(1))), QStringLiteral("already_co_maker"));
        QCOMPARE(reason(askForCoMakerStep(t.mei.store(), t.step("accept"))), QStringLiteral("step_not_now"));
        QCOMPARE(reason(askForCoMakerStep(t.mei.store(), t.step("end"))), QStringLiteral("required"));
        CoMakerStep wordy = t.step("end");
        wordy.reason = QString(301, u'x');
        QCOMPARE(reason(askForCoMakerStep(t.mei.store(), wordy)), QStringLiteral("too_long"));
        QVERIFY(!mayStep(tomas.store(), t.seenBy(tomas).coMaker, QStringLiteral("end")));
        QVERIFY(mayStep(t.ana.store(), t.seenBy(t.ana).coMaker, QStringLiteral("end")));
        QVERIFY(askForCoMakerStep(t.ana.store(), t.step("end", "Sold out")));
        t.town.syncAll();
        const CoMaker over = t.seenBy(t.mei).coMaker;
        QCOMPARE(over.reason, QStringLiteral("Sold out"));
        QVERIFY(over.acceptedOn && over.endedOn);
    }
};

QTEST_GUILESS_MAIN(MakingTogetherTest)
#include "makingtogether_test.moc"
