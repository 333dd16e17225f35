// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody says once for all, on their own device, and what is proposed from it.
#include "models/actions/standingties.h"

#include "models/records/comaker.h"
#include "models/rules/conflicts.h"
#include "models/store/partnerquery.h"
#include "models/store/peoplequery.h"
#include "models/store/tiequery.h"
#include "tests/support/localstore.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace cooperage;

class StandingTiesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::LocalStore> local;
    std::unique_ptr<test::Requests> requests;
    Id<Person> yusuf;
    Id<Workshop> loom;

    StandingWord word(Relations kinds, const char *text = "") const
    {
        return {yusuf, kinds, QString::fromUtf8(text), {}};
    }
    QDate today() const { return *todayIn(*local->store); }
    QStringList said() const
    {
        QStringList lines;
        const auto all = standingTies(*local->store);
        for (const StandingTieLine &one : *all)
            lines.append(QStringList{one.with, one.tie.kinds, one.own ? QStringLiteral("own") : one.who,
                one.over ? QStringLiteral("over") : QString()}
                             .join(u' ')
                             .trimmed());
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        requests.reset();
        local = std::make_unique<test::LocalStore>();
        requests = std::make_unique<test::Requests>(*local);
        yusuf = local->yusuf;
        loom = local->weaving;
    }

    void itIsSaidChangedEndedAndGoesOn()
    {
        QVERIFY(sayStandingTie(*local->store, word({Relation::Friend}, "  From school ")));
        QCOMPARE(said(), QStringList{QStringLiteral("Yusuf friend own")});
        QCOMPARE(standingTies(*local->store)->first().tie.text, QStringLiteral("From school"));
        QVERIFY(sayStandingTie(*local->store, word({Relation::Family, Relation::Friend})));
        QCOMPARE(said(), QStringList{QStringLiteral("Yusuf family friend own")}); // one record
        const QDate yesterday = today().addDays(-1);
        QVERIFY(endStandingTie(*local->store, {yusuf, yesterday}));
        QCOMPARE(said(), QStringList{QStringLiteral("Yusuf family friend own over")});
        QVERIFY(sayStandingTie(*local->store, word({Relation::Friend})));
        QCOMPARE(said(), QStringList{QStringLiteral("Yusuf friend own")});
    }

    void takenBackItIsGoneAndCanBeSaidAgain()
    {
        QVERIFY(sayStandingTie(*local->store, word({Relation::Friend})));
        QVERIFY(removeStandingTie(*local->store, yusuf));
        QCOMPARE(said(), QStringList());
        const auto again = removeStandingTie(*local->store, yusuf);
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::NotFound);
        QCOMPARE(again.error().subject, QStringLiteral("Yusuf"));
        QVERIFY(sayStandingTie(*local->store, word({Relation::Business})));
        QCOMPARE(said(), QStringList{QStringLiteral("Yusuf business own")});
    }

    void whatCannotBeIsRefused()
    {
        const auto reason
            = [](const auto &result) { return result ? QLatin1String() : nameOf(result.error().reason); };
        const StandingWord self{local->ana, {Relation::Friend}, {}, {}};
        QCOMPARE(reason(sayStandingTie(*local->store, self)), nameOf(Reason::OwnCase));
        QCOMPARE(
            reason(sayStandingTie(*local->store, word({Relation::Payment}))), nameOf(Reason::NotAChoice));
        QCOMPARE(reason(endStandingTie(*local->store, {yusuf, today()})), nameOf(Reason::RecordMissing));
        QVERIFY(sayStandingTie(*local->store, word({Relation::Friend})));
        QCOMPARE(
            reason(endStandingTie(*local->store, {yusuf, today().addDays(1)})), nameOf(Reason::TooLarge));
        QCOMPARE(reason(endStandingTie(*local->store, {yusuf, {}})), nameOf(Reason::NotADate));
        const StandingWord nobody{local->store->ids().next(), {Relation::Friend}, {}, {}};
        QCOMPARE(reason(sayStandingTie(*local->store, nobody)), nameOf(Reason::RecordMissing));
        QString longer(1001, u'x');
        QCOMPARE(reason(sayStandingTie(*local->store, {yusuf, {Relation::Friend}, longer, {}})),
            nameOf(Reason::TooLong));
        QCOMPARE(said(), QStringList{QStringLiteral("Yusuf friend own")});
    }

    void whomOneCanBeTiedToIsEverybodyElse()
    {
        QStringList names;
        const auto all = tiePartners(*local->store);
        for (const TiePartner &one : *all)
            names.append(one.name);
        QVERIFY(names.contains(QStringLiteral("Yusuf")));
        QVERIFY(names.contains(QStringLiteral("Yusuf Weaves")));
        QVERIFY(!names.contains(QStringLiteral("Ana Pots")));
        QVERIFY(!names.contains(QStringLiteral("Ana")));
        QCOMPARE(tiePartnerNamed(*local->store, QStringLiteral(" yusuf "))->id, RawId(yusuf));
        QCOMPARE(tiePartnerNamed(*local->store, QStringLiteral("Zoe")).error().fault, Fault::NotFound);
    }

    void aDeviceProposesWhatItsRecordsSay()
    {
        const Listing scarf = requests->listing(loom, "Scarf");
        Endorsement about = requests->under(scarf, EndorsementState::Screening);
        requests->put(about, yusuf);
        QVERIFY(tiesOnRecord(*local->store, requests->stored(about), local->ana)->isEmpty());
        QVERIFY(sayStandingTie(*local->store, word({Relation::Household})));
        const auto found = tiesOnRecord(*local->store, requests->stored(about), local->ana);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().kind, Relation::Household);
        QCOMPARE(found->first().record, standingTieId(local->ana, yusuf));
    }

    void whoMadeItTogetherIsProposedAndWhatIsGoneIsInNobodysWay()
    {
        const Listing scarf = requests->listing(loom, "Scarf");
        Endorsement about = requests->under(scarf, EndorsementState::Screening);
        requests->put(about, yusuf);
        CoMaker gone;
        gone.listing = Id<Listing>(local->store->ids().next()); // its listing was purged
        gone.workshop = loom;
        gone.id = coMakerId(gone.listing, gone.workshop);
        gone.state = CoMakerState::Accepted;
        gone.acceptedOn = QDate(2025, 3, 1);
        requests->put(gone, {});
        const auto none = tiesOnRecord(*local->store, requests->stored(about), local->ana);
        QVERIFY(none);
        QVERIFY(none->isEmpty());
        CoMaker shared = gone;
        shared.listing = Id<Listing>(scarf.id);
        shared.workshop = local->pottery;
        shared.id = coMakerId(shared.listing, shared.workshop);
        requests->put(shared, {});
        const auto found = tiesOnRecord(*local->store, requests->stored(about), local->ana);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().kind, Relation::CoMaker);
        QCOMPARE(found->first().label, QStringLiteral("Scarf"));
        QCOMPARE(found->last().kind, Relation::JointWork);
    }

    void whoLivesTogetherIsNotSuggestedAsAPartner()
    {
        const auto actor = local->store->actor();
        QVERIFY(actor);
        QVERIFY(sayStandingTie(*local->store, {RawId(loom), {Relation::Household}, {}, {}}));
        const auto facts = partnerTies(*local->store, *actor, {});
        QCOMPARE(facts->size(), 1);
        QCOMPARE(facts->first().kind, Relation::Household);
        QCOMPARE(facts->first().other, RawId(loom));
        QVERIFY(endStandingTie(*local->store, {RawId(loom), today().addDays(-1)}));
        QCOMPARE(partnerTies(*local->store, *actor, {})->size(), 0);
    }
};

QTEST_GUILESS_MAIN(StandingTiesTest)
#include "standingties_test.moc"
