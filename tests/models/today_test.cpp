// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/comakers.h"
#include "models/store/applypage.h"
#include "models/store/typing.h"
#include "models/today/firststeps.h"
#include "tests/models/handmade.h"

#include <QSet>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

class TodayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWaitsWhereAllIsDone()
    {
        Hand home;
        home.backUp();
        home.goods("Mug", 9, 2);
        QCOMPARE(home.kinds(), QStringList());
    }

    void goodsOfTheOwnWorkshopAreCounted()
    {
        Hand home;
        home.backUp();
        home.goods("Zinc tray", 3, 4);
        home.goods("Bowl", 0, 4); // sold out, and not also low
        home.goods("Vase", 5, 5);
        home.goods("Plate", 9, 4, false);
        const QList<Need> needs = home.needs();
        QCOMPARE(home.kinds(),
            (QStringList{QStringLiteral("sold_out"), QStringLiteral("low_stock"),
                QStringLiteral("live_without_photo")}));
        QCOMPARE(needs.at(0).names, QStringList(QStringLiteral("Bowl")));
        QCOMPARE(needs.at(0).lead.page, QStringLiteral("listings"));
        QCOMPARE(needs.at(0).lead.where, needs.at(0).about.hex());
        QCOMPARE(needs.at(1).count, 2);
        QCOMPARE(needs.at(1).names, (QStringList{QStringLiteral("Vase"), QStringLiteral("Zinc tray")}));
        QCOMPARE(needs.at(1).lead, (Lead{QStringLiteral("stock"), QStringLiteral("low")}));
        QVERIFY(needs.at(1).about.isNull());
        QCOMPARE(needs.at(2).names, QStringList(QStringLiteral("Plate")));
    }

    void aVersionThatIsStillThereKeepsAListingFromBeingSoldOut()
    {
        Hand home;
        home.backUp();
        const Listing mug = home.goods("Mug", 5);
        Variant grey = home.variant(mug, 2);
        grey.value1 = QStringLiteral("Grey");
        home.receive({home.rowOf(grey)});
        QCOMPARE(home.kinds(), QStringList(QStringLiteral("low_stock")));
        QCOMPARE(home.needs().first().names, QStringList(QStringLiteral("Mug, Grey")));
    }

    void whatIsMadeToOrderOrNotCountedNeverSellsOut()
    {
        Hand home;
        home.backUp();
        Listing order = home.listing("Lamp");
        order.madeToOrderDays = 14;
        Listing loose = home.listing("Lesson");
        Variant uncounted = home.variant(loose, 3);
        uncounted.tracked = false;
        home.receive({home.rowOf(order), home.rowOf(home.variant(order)), home.rowOf(home.photo(order)),
            home.rowOf(loose), home.rowOf(uncounted), home.rowOf(home.photo(loose))});
        QCOMPARE(home.kinds(), QStringList());
    }

    void goodsOfOthersAreTheirs()
    {
        Hand home;
        home.backUp();
        Listing scarf = home.listing("Scarf");
        scarf.workshop = home.weaving;
        home.receive({home.rowOf(scarf), home.rowOf(home.variant(scarf, 5))});
        QCOMPARE(home.kinds(), QStringList());
    }

    void draftsWithOneThingMissingSayWhich()
    {
        Hand home;
        home.backUp();
        const Listing ready = home.listing("Ready", ListingState::Draft);
        Listing dumb = home.listing("No benefit", ListingState::Draft);
        dumb.benefit.clear();
        Listing bare = home.listing("Bare", ListingState::Draft);
        Listing far = home.listing("Far", ListingState::Draft);
        far.category.clear();
        far.benefit.clear();
        home.receive({home.rowOf(ready), home.rowOf(home.variant(ready)), home.rowOf(home.photo(ready)),
            home.rowOf(dumb), home.rowOf(home.variant(dumb)), home.rowOf(home.photo(dumb)), home.rowOf(bare),
            home.rowOf(home.variant(bare)), home.rowOf(far), home.rowOf(home.variant(far)),
            home.rowOf(home.photo(far))});
        const QList<Need> needs = home.needs();
        QCOMPARE(home.kinds(),
            (QStringList{QStringLiteral("draft_ready"), QStringLiteral("draft_almost"),
                QStringLiteral("draft_almost")}));
        QCOMPARE(needs.at(1).names.first(), QStringLiteral("Bare"));
        QCOMPARE(needs.at(1).missing, "A photo"); // and its description, but that is one thing to do
        QCOMPARE(needs.at(2).names.first(), QStringLiteral("No benefit"));
        QCOMPARE(needs.at(2).missing, "What the buyer gains");
        QCOMPARE(needs.at(2).lead.where, dumb.id.hex());
    }

    void manyLinesOfAKindBecomeOne()
    {
        Hand home;
        home.backUp();
        QList<LogRow> rows;
        for (const char *title : {"A", "B", "C", "D", "E", "F"}) {
            const Listing ready = home.listing(title, ListingState::Draft);
            rows += {home.rowOf(ready), home.rowOf(home.variant(ready)), home.rowOf(home.photo(ready))};
        }
        home.receive(rows);
        const QList<Need> needs = home.needs();
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().count, 6);
        QCOMPARE(needs.first().names.size(), 3);
        QCOMPARE(needs.first().lead.where, QStringLiteral("view:drafts"));
    }

    void peopleWaitForStewardsAndInvitationsForWhoSentThem()
    {
        for (const bool steward : {false, true}) {
            Hand home(steward ? QList<Role>{Role::Maker, Role::Steward} : QList<Role>{Role::Maker});
            home.backUp();
            Person noor;
            noor.id = home.store->ids().next();
            noor.name = QStringLiteral("Noor");
            Membership asks;
            asks.id = home.store->ids().next();
            asks.person = Id<Person>(noor.id);
            asks.state = MembershipState::Applicant;
            const auto invitation = [&](const char *name, qint64 left, const RawId &by) {
                Invitation open;
                open.id = home.store->ids().next();
                open.invitee = QString::fromUtf8(name);
                open.expires = {home.clock.ms + left};
                LogRow row = home.rowOf(open);
                row.createdBy = by;
                return row;
            };
            home.receive({home.rowOf(noor), home.rowOf(asks), invitation("Later", 3 * dayMs, home.ana),
                invitation("Two days", 2 * dayMs, home.ana), invitation("Today", 5 * hourMs, home.ana),
                invitation("Over", -hourMs, home.ana), invitation("Not mine", hourMs, home.yusuf)});
            QStringList expected{
                QStringLiteral("invitation_ends Today"), QStringLiteral("invitation_ends Two days")};
            if (steward)
                expected.append(QStringLiteral("applicant Noor"));
            QStringList found;
            for (const Need &need : home.needs())
                found.append(nameOf(need.kind) + u' ' + need.names.first());
            QCOMPARE(found, expected);
        }
    }

    void whoIsNamedAsCoMakerIsAsked()
    {
        Hand home;
        home.backUp();
        Listing scarf = home.listing("Scarf");
        scarf.workshop = home.weaving;
        CoMaker part;
        part.id = coMakerId(scarf.id, home.pottery);
        part.listing = Id<Listing>(scarf.id);
        part.workshop = home.pottery;
        part.role = QStringLiteral("buttons");
        part.share = 100'000;
        home.receive({home.rowOf(scarf), home.rowOf(part)}, home.yusuf);
        QCOMPARE(home.kinds(), QStringList(QStringLiteral("co_maker_asked")));
        const Need need = home.needs().first();
        QCOMPARE(need.names,
            (QStringList{
                QStringLiteral("Scarf"), QStringLiteral("Yusuf Weaves"), QStringLiteral("buttons")}));
        QCOMPARE(need.lead, (Lead{QStringLiteral("listings"), scarf.id.hex()}));
        QCOMPARE(need.about, part.id);
        QVERIFY(askForCoMakerStep(*home.store, {part.listing, part.workshop, QStringLiteral("accept"), {}}));
        QCOMPARE(home.kinds(), QStringList()); // answered, though the server has not heard it yet
        CoMaker other = part;
        other.id = coMakerId(scarf.id, home.weaving);
        other.workshop = home.weaving;
        home.receive({home.rowOf(other)}, home.yusuf); // of another workshop
        QCOMPARE(home.kinds(), QStringList());
    }

    void whatIsInTheBinAsksNobody()
    {
        Hand home;
        home.backUp();
        Listing scarf = home.listing("Scarf");
        scarf.workshop = home.weaving;
        scarf.removed = true;
        CoMaker part;
        part.id = coMakerId(scarf.id, home.pottery);
        part.listing = Id<Listing>(scarf.id);
        part.workshop = home.pottery;
        LogRow binned = home.rowOf(scarf);
        binned.removed = true;
        home.receive({binned, home.rowOf(part)}, home.yusuf);
        QCOMPARE(home.kinds(), QStringList());
    }

    void differencesRefusalsAndHalfTypedTextsWait()
    {
        Hand home;
        home.backUp();
        const Listing mug = home.goods("Mug", 9);
        Difference price;
        price.id = home.store->ids().next();
        price.ofTable = QStringLiteral("listing");
        price.ofRecord = mug.id;
        price.field = QStringLiteral("title");
        price.shownValue = QStringLiteral("{\"title\":\"Mug\"}");
        price.otherValue = QStringLiteral("{\"title\":\"Cup\"}");
        home.receive({home.rowOf(price)});
        QVERIFY(keepTyped(*home.store, QStringLiteral("listing"), mug.id,
            QStringLiteral("made_to_order_days"), QStringLiteral("soon")));
        Listing changed = *home.store->find<Listing>(mug.id);
        changed.care = QStringLiteral("By hand.");
        Edit edit(QStringLiteral("listing.change"), {QStringLiteral("listing.change"), mug.title, 1});
        edit.change(*home.store->find<Listing>(mug.id), changed);
        const auto sent = home.store->commit(edit);
        QVERIFY(sent);
        QVERIFY(applyVerdicts(*home.store,
            {{sent->txids.first(), Verdict::Rejected, 0, Reason::NotYourWorkshop, mug.title, {}}}));
        const QList<Need> needs = home.needs();
        QCOMPARE(home.kinds(),
            (QStringList{
                QStringLiteral("refused"), QStringLiteral("difference"), QStringLiteral("unfinished")}));
        QCOMPARE(needs.at(0).caption.code, QStringLiteral("listing.change"));
        QCOMPARE(needs.at(0).reason, Reason::NotYourWorkshop);
        QCOMPARE(needs.at(1).field, QStringLiteral("title"));
        QCOMPARE(needs.at(1).lead, (Lead{QStringLiteral("settings"), QStringLiteral("decisions")}));
        QCOMPARE(needs.at(2).typed, QStringLiteral("soon"));
        QCOMPARE(needs.at(2).lead.where, mug.id.hex());
    }

    void changesThatWaitLongForTheirPhotosAreTold()
    {
        Hand home;
        home.backUp();
        const Listing mug = home.goods("Mug", 9);
        Listing changed = *home.store->find<Listing>(mug.id);
        changed.care = QStringLiteral("By hand.");
        Edit edit(QStringLiteral("listing.change"), {QStringLiteral("listing.change"), mug.title, 1});
        edit.change(*home.store->find<Listing>(mug.id), changed);
        const auto sent = home.store->commit(edit);
        QVERIFY(sent);
        QVERIFY(
            applyVerdicts(*home.store, {{sent->txids.first(), Verdict::Parked, 0, Reason::Unknown, {}, {}}}));
        QCOMPARE(home.kinds(), QStringList());
        home.clock.ms += 2 * hourMs;
        QCOMPARE(home.kinds(), QStringList(QStringLiteral("photos_waiting")));
    }

    void aBackupIsWantedOnceAWeek()
    {
        Hand home;
        QCOMPARE(home.kinds(), QStringList(QStringLiteral("backup")));
        QCOMPARE(home.needs().first().urgency, Urgency::Now);
        home.backUp(40 * dayMs);
        QCOMPARE(home.needs().first().urgency, Urgency::Now);
        home.backUp(8 * dayMs);
        QCOMPARE(home.needs().first().urgency, Urgency::Soon);
        QVERIFY(home.needs().first().since);
        home.backUp(6 * dayMs);
        QCOMPARE(home.kinds(), QStringList());
    }

    void whatIsPutOffComesBackTomorrow()
    {
        Hand home;
        home.backUp();
        home.goods("Bowl", 0);
        const QString key = home.needs().first().key();
        const Instant now{home.clock.now()};
        QVERIFY(putOff(*home.store, key, tomorrow(now)));
        QVERIFY(home.needs().first().putOff);
        QVERIFY(takeUp(*home.store, key));
        QVERIFY(!home.needs().first().putOff);
        QVERIFY(putOff(*home.store, key, tomorrow(now)));
        home.clock.ms = tomorrow(now).ms;
        QVERIFY(!home.needs().first().putOff);
    }

    void tomorrowBeginsAtFour()
    {
        const auto at = [](int dayOfMonth, int hours) {
            return Instant{QDateTime(QDate(2026, 11, dayOfMonth), QTime(hours, 0)).toMSecsSinceEpoch()};
        };
        QCOMPARE(tomorrow(at(20, 9)), at(21, 4));
        QCOMPARE(tomorrow(at(20, 23)), at(21, 4));
        QCOMPARE(tomorrow(at(21, 1)), at(21, 4));
        QCOMPARE(tomorrow(at(21, 4)), at(22, 4));
    }

    void firstStepsTickThemselves()
    {
        Hand home;
        const auto ticks = [&home] {
            QString text;
            const auto steps = firstSteps(*home.store);
            for (const FirstSteps::Step &one : steps->steps)
                text += one.done ? u'x' : u'-';
            return text;
        };
        QCOMPARE(ticks(), QStringLiteral("--x-")); // Yusuf's workshop is there
        const Listing mug = home.goods("Mug", 1, {}, false);
        QCOMPARE(ticks(), QStringLiteral("x-x-"));
        home.receive({home.rowOf(home.photo(mug))});
        home.backUp(); // the daily one is made by the program
        QCOMPARE(ticks(), QStringLiteral("xxx-"));
        QVERIFY(!firstSteps(*home.store)->allDone());
        QVERIFY(noteBackupByHand(*home.store));
        QVERIFY(firstSteps(*home.store)->allDone());
        QVERIFY(closeFirstSteps(*home.store, true));
        QVERIFY(firstSteps(*home.store)->closed);
        QVERIFY(closeFirstSteps(*home.store, false));
        QVERIFY(!firstSteps(*home.store)->closed);
    }

    void theOfferIsTheMostUsefulThing()
    {
        Hand home;
        QCOMPARE((*offerOf(*home.store))->kind, OfferKind::AddListing);
        const Listing draft = home.listing("Draft", ListingState::Draft);
        home.receive({home.rowOf(draft), home.rowOf(home.photo(draft))});
        QCOMPARE((*offerOf(*home.store))->kind, OfferKind::FinishDrafts);
        home.receive({home.rowOf(home.listing("Bare", ListingState::Paused))});
        QCOMPARE((*offerOf(*home.store))->kind, OfferKind::AddPhotos);
        QCOMPARE((*offerOf(*home.store))->count, 1);
    }

    void everySourceAndKindHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const NeedSource &source : needSources()) {
            QVERIFY2(!names.contains(QLatin1String(source.name)), source.name);
            names.insert(QLatin1String(source.name));
            QVERIFY2(!source.slow || *source.tables, source.name);
        }
    }
};

QTEST_GUILESS_MAIN(TodayTest)
#include "today_test.moc"
