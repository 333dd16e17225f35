// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/comaker.h"
#include "models/records/recommendation.h"
#include "tests/models/handmade.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

class TodayChangesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFirstLookTellsNothing()
    {
        Hand home;
        home.receive({home.rowOf(home.listing("Before"))}, home.yusuf);
        QVERIFY(!home.changes().since);
        QVERIFY(beginVisit(*home.store)->has_value());
        QCOMPARE(home.told(), QStringList());
        QVERIFY(!home.changes().alone);
        home.receive({home.rowOf(home.listing("After"))}, home.yusuf);
        QCOMPARE(home.told(), QStringList(QStringLiteral("listings_added Yusuf 1: After")));
    }

    void changesOfOthersAreGathered()
    {
        Hand home;
        const Listing mug = home.goods("Mug", 9);
        const Listing bowl = home.goods("Bowl", 9);
        const Variant grey = home.store->select<Variant>(QStringLiteral("ORDER BY id")).value().first();
        QVERIFY(beginVisit(*home.store));
        const auto change = [&](const char *care, Listing of, const RawId &by) {
            of.care = QString::fromUtf8(care);
            home.receive({home.rowOf(of)}, by);
        };
        change("By hand.", mug, home.yusuf);
        change("Dishwasher.", mug, home.yusuf); // one listing, twice
        change("By hand.", bowl, home.yusuf);
        change("My own.", mug, home.ana);
        change("The server's.", mug, {});
        Variant dearer = grey;
        dearer.price.minor = 3000;
        home.receive({home.rowOf(dearer)}, home.yusuf); // of a listing changed otherwise
        for (const Listing &one : {mug, bowl}) {
            StockCount count;
            count.id = home.store->ids().next();
            count.variant = Id<Variant>(
                home.store->select<Variant>(QStringLiteral("WHERE listing = ?"), one.id.bytes())->first().id);
            count.owner = count.holder = home.pottery;
            count.location = Id<Location>(home.store->ids().next());
            count.counted = 4;
            Movement correction = home.movement(grey, -5, MovementReason::Count);
            home.receive({home.rowOf(count), home.rowOf(correction)}, home.yusuf);
        }
        QCOMPARE(home.told(),
            (QStringList{QStringLiteral("stock_counted Yusuf 2: Bowl + Mug"),
                QStringLiteral("listings_changed Yusuf 2: Mug + Bowl")}));
        QCOMPARE(home.changes().lines.first().lead, (Lead{QStringLiteral("stock"), QStringLiteral("all")}));
    }

    void aPriceAPhotoAndPublishingAreNamed()
    {
        Hand home;
        Listing draft = home.listing("Vase", ListingState::Draft);
        const Variant version = home.variant(draft);
        const Listing bowl = home.goods("Bowl", 9);
        home.receive({home.rowOf(draft), home.rowOf(version)});
        const Variant ofBowl
            = home.store->select<Variant>(QStringLiteral("WHERE listing = ?"), bowl.id.bytes())->first();
        QVERIFY(beginVisit(*home.store));
        Variant dearer = ofBowl;
        dearer.price.minor = 5000;
        home.receive({home.rowOf(dearer)}, home.yusuf);
        QCOMPARE(home.told(), QStringList(QStringLiteral("prices_changed Yusuf 1: Bowl")));
        QCOMPARE(home.changes().lines.first().lead.where, bowl.id.hex());
        home.receive({home.rowOf(home.photo(draft))}, home.yusuf);
        home.receive({home.rowOf(home.photo(draft))}, home.yusuf);
        QCOMPARE(home.told().first(), QStringLiteral("photos_added Yusuf 2: Vase"));
        draft.state = ListingState::Live;
        home.receive({home.rowOf(draft)}, home.yusuf);
        QCOMPARE(home.told(),
            (QStringList{QStringLiteral("listings_published Yusuf 1: Vase"),
                QStringLiteral("prices_changed Yusuf 1: Bowl")}));
    }

    void peopleWhoComeAreToldWhoeverLetThemIn()
    {
        Hand home;
        QVERIFY(beginVisit(*home.store));
        Person noor;
        noor.id = home.store->ids().next();
        noor.name = QStringLiteral("Noor");
        Membership member;
        member.id = home.store->ids().next();
        member.person = Id<Person>(noor.id);
        member.state = MembershipState::Applicant;
        home.receive({home.rowOf(noor), home.rowOf(member)}, noor.id);
        QCOMPARE(home.told(), QStringList());
        member.state = MembershipState::Member;
        home.receive({home.rowOf(member)}, home.yusuf);
        QCOMPARE(home.told(), QStringList(QStringLiteral("member_joined  1: Noor")));
    }

    void whatANewcomerBringsIsNotTold()
    {
        Hand home;
        QVERIFY(beginVisit(*home.store));
        Person noor;
        noor.id = home.store->ids().next();
        noor.name = QStringLiteral("Noor");
        Workshop looms;
        looms.id = home.store->ids().next();
        looms.name = QStringLiteral("Looms");
        Membership member;
        member.id = home.store->ids().next();
        member.person = Id<Person>(noor.id);
        member.workshop = Id<Workshop>(looms.id);
        member.state = MembershipState::Member;
        home.receive({home.rowOf(noor), home.rowOf(looms), home.rowOf(member)}, noor.id);
        QCOMPARE(home.told(), QStringList(QStringLiteral("member_joined  1: Noor")));
        looms.name = QStringLiteral("Noor's looms");
        home.receive({home.rowOf(looms)}, noor.id);
        QVERIFY(home.told().join(u';').contains(QStringLiteral("workshop_changed Noor 1: Noor's looms")));
    }

    void whatBecomesOfRequestsIsToldOfTheWork()
    {
        Hand home;
        Requests requests(home);
        Endorsement scarf = requests.put(
            requests.under(requests.listing(home.weaving, "Scarf"), EndorsementState::InReview), home.yusuf);
        const Endorsement rug = requests.put(
            requests.under(requests.listing(home.weaving, "Rug"), EndorsementState::InReview), home.yusuf);
        QVERIFY(beginVisit(*home.store));
        const auto becomes = [&](Endorsement of, EndorsementState state, const RawId &by) {
            of.state = state;
            home.receive({home.rowOf(of)}, by);
        };
        becomes(scarf, EndorsementState::Discussion, {});
        QCOMPARE(home.told(), QStringList());
        becomes(scarf, EndorsementState::Draft, home.yusuf);
        QCOMPARE(home.told(), QStringList(QStringLiteral("requests_returned  1: Scarf")));
        becomes(scarf, EndorsementState::Cancelled, home.yusuf);
        QCOMPARE(home.told().first(), QStringLiteral("requests_cancelled  1: Scarf"));
        becomes(scarf, EndorsementState::Decided, home.yusuf);
        QCOMPARE(home.told().first(), QStringLiteral("requests_decided  1: Scarf"));
        becomes(rug, EndorsementState::Published, home.yusuf);
        QCOMPARE(home.told().first(), QStringLiteral("work_endorsed  1: Rug"));
        QCOMPARE(home.changes().lines.first().lead, (Lead{QStringLiteral("endorsements"), rug.id.hex()}));
        becomes(rug, EndorsementState::Withdrawn, home.yusuf);
        QVERIFY(home.told().contains(QStringLiteral("endorsements_withdrawn  1: Rug")));
        Endorsement old = scarf;
        old.endReason = QStringLiteral("replaced");
        becomes(old, EndorsementState::Expired, {});
        QVERIFY(!home.told().join(u';').contains(QStringLiteral("ended")));
        Endorsement mug = requests.put(
            requests.under(requests.listing(home.weaving, "Mug"), EndorsementState::Due), home.yusuf);
        mug.endReason = QStringLiteral("condition");
        becomes(mug, EndorsementState::Expired, {});
        QVERIFY(home.told().contains(QStringLiteral("endorsements_ended  1: Mug")));
        // What others asked for is seen from the day on it is published.
        Endorsement bowl = requests.under(requests.listing(home.weaving, "Bowl"), EndorsementState::InReview);
        bowl.id = home.store->ids().next<Endorsement>();
        becomes(bowl, EndorsementState::Submitted, home.yusuf);
        QVERIFY(!home.told().join(u';').contains(QStringLiteral("Bowl")));
        Endorsement cup = requests.under(requests.listing(home.weaving, "Cup"), EndorsementState::InReview);
        cup.id = home.store->ids().next<Endorsement>();
        becomes(cup, EndorsementState::Published, home.yusuf);
        QVERIFY(home.told().contains(QStringLiteral("work_endorsed  2: Cup + Rug")));
    }

    void praiseIsToldOfWhoGaveIt()
    {
        Hand home;
        const Listing scarf = home.listing("Scarf");
        home.receive({home.rowOf(scarf)});
        QVERIFY(beginVisit(*home.store));
        Recommendation praise;
        praise.id = home.store->ids().next();
        praise.workshop = home.pottery;
        praise.subject = scarf.id;
        praise.text = QStringLiteral("Warm for years.");
        home.receive({home.rowOf(praise)}, home.yusuf);
        QCOMPARE(home.told(), QStringList(QStringLiteral("recommended Yusuf 1: Scarf")));
    }

    void whatBecomesOfAPartIsToldToTheTwoSides()
    {
        Hand home;
        const Listing bowl = home.listing("Bowl");
        Listing scarf = home.listing("Scarf");
        scarf.workshop = home.weaving;
        home.receive({home.rowOf(bowl), home.rowOf(scarf)});
        QVERIFY(beginVisit(*home.store));
        const auto part = [&](const Listing &of, const Id<Workshop> &with, CoMakerState state) {
            CoMaker made;
            made.id = coMakerId(of.id, with);
            made.listing = Id<Listing>(of.id);
            made.workshop = with;
            made.state = state;
            home.receive({home.rowOf(made)}, home.yusuf);
        };
        part(bowl, home.weaving, CoMakerState::Proposed);
        QCOMPARE(home.told(), QStringList()); // that waits for somebody
        part(bowl, home.weaving, CoMakerState::Accepted);
        QCOMPARE(home.told(), QStringList(QStringLiteral("parts_accepted Yusuf 1: Bowl")));
        QCOMPARE(home.changes().lines.first().lead, (Lead{QStringLiteral("listings"), bowl.id.hex()}));
        part(bowl, home.weaving, CoMakerState::Ended);
        QVERIFY(home.told().contains(QStringLiteral("parts_ended Yusuf 1: Bowl")));
        const Id<Workshop> other = home.store->ids().next<Workshop>();
        part(scarf, other, CoMakerState::Proposed);
        part(scarf, other, CoMakerState::Declined); // none of this workshop's business
        QVERIFY(!home.told().join(u';').contains(QStringLiteral("Scarf")));
        part(scarf, home.pottery, CoMakerState::Proposed);
        part(scarf, home.pottery, CoMakerState::Ended); // taken back
        QVERIFY(home.told().contains(QStringLiteral("parts_ended Yusuf 2: Scarf + Bowl")));
    }

    void aVisitGoesOnWhileSomebodyLooksInNowAndThen()
    {
        Hand home;
        const qint64 first = home.clock.ms;
        QVERIFY(beginVisit(*home.store));
        home.receive({home.rowOf(home.listing("One"))}, home.yusuf);
        home.clock.ms += hourMs;
        QVERIFY(endVisit(*home.store));
        home.clock.ms += hourMs;
        QCOMPARE((*beginVisit(*home.store))->at.ms, first); // away for an hour: still there
        QCOMPARE(home.told().size(), 1);
        QVERIFY(endVisit(*home.store));
        const qint64 left = home.clock.ms;
        home.clock.ms += 3 * dayMs;
        home.receive({home.rowOf(home.listing("Two"))}, home.yusuf);
        QCOMPARE((*beginVisit(*home.store))->at.ms, left);
        QCOMPARE(home.told(), QStringList(QStringLiteral("listings_added Yusuf 1: Two")));
        QCOMPARE(*home.store->database().number(QStringLiteral("SELECT count(*) FROM arrived")), 1);
    }
};

QTEST_GUILESS_MAIN(TodayChangesTest)
#include "todaychanges_test.moc"
