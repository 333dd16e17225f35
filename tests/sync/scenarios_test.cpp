// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of people who work apart and meet again, told with the real server in process.
#include "models/actions/differences.h"
#include "models/records/difference.h"
#include "models/records/listingparts.h"
#include "models/store/applypage.h"
#include "tests/support/collective.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cooperage;

namespace {

int openDifferencesOf(Member &member)
{
    return int(member.store().select<Difference>(QStringLiteral("WHERE state = 'open'"))->size());
}

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEditDifferentFieldsOfflineAndBothSurvive()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        ana.set(ana.read<Listing>(mug.id), &Listing::title, QStringLiteral("Big mug"));
        ben.set(ben.read<Listing>(mug.id), &Listing::benefit, QStringLiteral("Warm hands"));
        collective.syncAll();
        for (Member *one : {&ana, &ben}) {
            QCOMPARE(one->read<Listing>(mug.id).title, QStringLiteral("Big mug"));
            QCOMPARE(one->read<Listing>(mug.id).benefit, QStringLiteral("Warm hands"));
            QCOMPARE(openDifferencesOf(*one), 0);
        }
    }

    void theSameFieldEditedApartIsADifferenceAndNothingIsLost()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        ana.set(ana.read<Listing>(mug.id), &Listing::title, QStringLiteral("Ana's mug"));
        ben.set(ben.read<Listing>(mug.id), &Listing::title, QStringLiteral("Ben's mug"));
        ana.syncWell(); // the server hears Ana first
        collective.syncAll();
        QCOMPARE(ana.read<Listing>(mug.id).title, QStringLiteral("Ana's mug"));
        QCOMPARE(ben.read<Listing>(mug.id).title, QStringLiteral("Ana's mug"));
        QCOMPARE(openDifferencesOf(ana), 1);
        const auto open = openDifferences(ben.store());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().other.value(QLatin1String("title")).toString(), QStringLiteral("Ben's mug"));
        QCOMPARE(open->first().base.value(QLatin1String("title")).toString(), QStringLiteral("Mug"));
        // Ben decides for his own; everybody sees it and the difference is closed.
        QVERIFY(resolveDifferences(
            ben.store(), {{Id<Difference>(open->first().difference.id), Keep::Other, {}}}));
        collective.syncAll();
        for (Member *one : {&ana, &ben}) {
            QCOMPARE(one->read<Listing>(mug.id).title, QStringLiteral("Ben's mug"));
            QCOMPARE(openDifferencesOf(*one), 0);
        }
    }

    void anEditThatHadSeenTheOtherSimplyWins()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        ben.set(ben.read<Listing>(mug.id), &Listing::title, QStringLiteral("Ben's"));
        collective.syncAll();
        collective.clock.forward(-86'400'000); // Ana's clock is a day behind: it does not matter
        ana.set(ana.read<Listing>(mug.id), &Listing::title, QStringLiteral("Ana's"));
        collective.syncAll();
        QCOMPARE(ben.read<Listing>(mug.id).title, QStringLiteral("Ana's"));
        QCOMPARE(openDifferencesOf(ben), 0);
    }

    void aFormOpenedBeforeAnUnseenChangeDoesNotOverwriteIt()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        const Listing form = ben.read<Listing>(mug.id); // Ben opens the form …
        ana.set(ana.read<Listing>(mug.id), &Listing::title, QStringLiteral("Ana's"));
        collective.syncAll(); // … his device learns of Ana's change while it is open …
        ben.set(form, &Listing::title, QStringLiteral("Ben's")); // … and he saves.
        collective.syncAll();
        QCOMPARE(ana.read<Listing>(mug.id).title, QStringLiteral("Ana's"));
        QCOMPARE(openDifferencesOf(ana), 1);
    }

    void twoSalesOfTheSamePieceBothCount()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Variant mug
            = ana.createVariant(ana.createListing(QStringLiteral("Mug")), QStringLiteral("MUG"), 2800);
        const Id<Location> shelf = ana.shelf();
        ana.move(mug, shelf, 10, MovementReason::Made);
        collective.syncAll();
        ana.move(mug, shelf, -1, MovementReason::Sold);
        ben.move(mug, shelf, -2, MovementReason::Sold);
        collective.syncAll();
        QCOMPARE(ana.onHand(mug), qint64(7));
        QCOMPARE(ben.onHand(mug), qint64(7));
    }

    void aCountCorrectsWhatItSawAndKeepsWhatCameLater()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Variant mug
            = ana.createVariant(ana.createListing(QStringLiteral("Mug")), QStringLiteral("MUG"), 2800);
        const Id<Location> shelf = ana.shelf();
        ana.move(mug, shelf, 10, MovementReason::Made);
        collective.syncAll();
        ben.move(mug, shelf, -1, MovementReason::Sold); // before the count, heard of after it
        collective.clock.forward(600'000);
        ana.count(mug, shelf, 8);
        QCOMPARE(ana.onHand(mug), qint64(8)); // at once, without the server
        ana.syncWell();
        QCOMPARE(ana.onHand(mug), qint64(8));
        collective.syncAll();
        QCOMPARE(ana.onHand(mug), qint64(8)); // −1 had been seen by who counted: −1 and +1
        QCOMPARE(ben.onHand(mug), qint64(8));
    }

    void theSecondToUseASkuGetsASuffixAndBothAreTold()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        const Variant first = ana.createVariant(mug, QStringLiteral("MUG"), 2800);
        const Variant second = ben.createVariant(ben.read<Listing>(mug.id), QStringLiteral("MUG"), 2900);
        ana.syncWell();
        collective.syncAll();
        QCOMPARE(ben.read<Variant>(first.id).sku, QStringLiteral("MUG"));
        QCOMPARE(ana.read<Variant>(second.id).sku, QStringLiteral("MUG-2"));
        QCOMPARE(openDifferencesOf(ana), 1);
    }

    void somebodyElsesListingCannotBeChangedAndTheWorkIsKept()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &mei = collective.maker(QStringLiteral("Mei"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        mei.set(mei.read<Listing>(mug.id), &Listing::title, QStringLiteral("Mine now"));
        collective.syncAll();
        QCOMPARE(ana.read<Listing>(mug.id).title, QStringLiteral("Mug"));
        QCOMPARE(mei.read<Listing>(mug.id).title, QStringLiteral("Mug"));
        const auto refused = attentionEntries(mei.store());
        QCOMPARE(refused->size(), 1);
        QCOMPARE(refused->first().reason, Reason::NotYourWorkshop);
    }

    void anotherWorkshopsStockNeverReachesADevice()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &mei = collective.maker(QStringLiteral("Mei"));
        const Variant mug
            = ana.createVariant(ana.createListing(QStringLiteral("Mug")), QStringLiteral("MUG"), 2800);
        ana.move(mug, ana.shelf(), 10, MovementReason::Made);
        collective.syncAll();
        QCOMPARE(*mei.store().database().number(QStringLiteral("SELECT count(*) FROM movement")), qint64(0));
        const auto hint = mei.store().select<StockHint>(QStringLiteral("WHERE variant = ?"), mug.id.bytes());
        QCOMPARE(hint->size(), 1);
        QCOMPARE(hint->first().availability, Availability::Some);
    }

    void anAnswerLostAfterTheCommitIsNotAppliedTwice()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Variant mug
            = ana.createVariant(ana.createListing(QStringLiteral("Mug")), QStringLiteral("MUG"), 2800);
        const Id<Location> shelf = ana.shelf();
        collective.syncAll();
        ana.move(mug, shelf, 5, MovementReason::Made);
        ana.api().faults.loseAnswer = 100;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!ana.sync());
        ana.api().faults.loseAnswer = 0;
        collective.syncAll();
        QCOMPARE(ana.onHand(mug), qint64(5));
        QCOMPARE(ben.onHand(mug), qint64(5));
        QCOMPARE(outboxCounts(ana.store().database())->waiting, qint64(0));
    }

    void workDoneOfflineSurvivesACrashAndIsSentLater()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        ana.api().online = false;
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        QVERIFY(!ana.sync());
        ana.crash();
        QCOMPARE(ana.read<Listing>(mug.id).title, QStringLiteral("Mug"));
        ana.api().online = true;
        collective.syncAll();
        QCOMPARE(ben.read<Listing>(mug.id).title, QStringLiteral("Mug"));
    }

    void removedHereAndEditedThereStaysWithADifference()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        Edit away(QStringLiteral("listing.remove"), {});
        away.remove(ana.read<Listing>(mug.id));
        ana.commit(away);
        ben.set(ben.read<Listing>(mug.id), &Listing::title, QStringLiteral("Better mug"));
        ana.syncWell();
        collective.syncAll();
        QVERIFY(!ana.read<Listing>(mug.id).removed);
        QCOMPARE(ana.read<Listing>(mug.id).title, QStringLiteral("Better mug"));
        QVERIFY(openDifferencesOf(ana) >= 1);
    }

    void aPhotoArrivesAfterItsRecordAndLetsItIn()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.coWorker(ana, QStringLiteral("Ben"));
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        // The smallest JPEG head the server takes: it looks at the header, never at pixels.
        QByteArray picture = QByteArray::fromHex("ffd8ffc0001108000a000a03012200021101031101");
        picture += QByteArray::fromHex("ffda000c03010002110311003f00") + QByteArray(40, 'x')
            + QByteArray::fromHex("ffd9");
        Photo photo;
        photo.id = ana.store().ids().next();
        photo.listing = Id<Listing>(mug.id);
        photo.hash = {QCryptographicHash::hash(picture, QCryptographicHash::Sha256)};
        photo.width = photo.height = 10;
        photo.altText = QStringLiteral("A mug");
        ana.blobs.kept.insert(photo.hash.bytes, picture);
        Edit edit(QStringLiteral("photo.add"), {});
        edit.create(photo);
        edit.needsBlob(photo.hash.bytes);
        ana.commit(edit);
        ben.blobs.wanted = {photo.hash.bytes};
        collective.syncAll();
        QCOMPARE(ben.read<Photo>(photo.id).altText, QStringLiteral("A mug"));
        QCOMPARE(ben.blobs.kept.value(photo.hash.bytes), picture);
        QCOMPARE(outboxCounts(ana.store().database())->parked, qint64(0));
    }

    void aSecondDeviceOfTheSamePersonSeesTheSame()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        Member &again = collective.secondDevice(ana);
        QCOMPARE(again.read<Listing>(mug.id).title, QStringLiteral("Mug"));
        again.set(again.read<Listing>(mug.id), &Listing::title, QStringLiteral("Cup"));
        collective.syncAll();
        QCOMPARE(ana.read<Listing>(mug.id).title, QStringLiteral("Cup"));
        QCOMPARE(ana.dump(), again.dump());
    }

    void aServerThatLostAnAnswerIsToldEverythingAgain()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &ben = collective.maker(QStringLiteral("Ben"));
        const Listing mug = ben.createListing(QStringLiteral("Mug"));
        collective.syncAll();
        ana.set(ana.read<Listing>(mug.id), &Listing::title, QStringLiteral("Not hers")); // will be refused
        ana.syncWell();
        const qint64 refused = ana.store().syncState()->n;
        // Restored from before that refusal: it took a number, but no place in the log.
        Database &server = collective.serverDatabase();
        const QByteArray replica = ana.store().syncState()->replica.bytes();
        QVERIFY(server.query(QStringLiteral("DELETE FROM slot WHERE replica = ?")).run(replica));
        QVERIFY(server.query(QStringLiteral("DELETE FROM replica WHERE id = ?")).run(replica));
        const Listing vase = ana.createListing(QStringLiteral("Vase"));
        QVERIFY(ana.store().syncState()->n == refused + 1);
        const auto gap = ana.sync();
        QVERIFY(!gap);
        QCOMPARE(gap.error().reason, Reason::ReplicaGap);
        QVERIFY(ana.sync()); // hello said so, and the device began anew
        QVERIFY(ana.store().syncState()->replica.bytes() != replica);
        collective.syncAll();
        QCOMPARE(ben.read<Listing>(vase.id).title, QStringLiteral("Vase"));
        QCOMPARE(outboxCounts(ana.store().database())->waiting, qint64(0));
    }

    void aRevokedDeviceKeepsItsWorkButSendsNothing()
    {
        TestCollective collective;
        Member &ana = collective.founder();
        Member &again = collective.secondDevice(ana);
        QVERIFY(QCoro::waitFor(ana.api().revokeDevice(again.store().identity()->device)));
        const Listing mug = again.createListing(QStringLiteral("Mug"));
        const auto refused = again.sync();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::SignInNeeded);
        QCOMPARE(again.read<Listing>(mug.id).title, QStringLiteral("Mug"));
        QCOMPARE(outboxCounts(again.store().database())->waiting, qint64(1));
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
