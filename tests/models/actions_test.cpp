// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/differences.h"
#include "models/actions/people.h"
#include "models/actions/photos.h"
#include "models/actions/settings.h"
#include "models/actions/stock.h"
#include "models/actions/variants.h"
#include "models/rules/joincode.h"
#include "models/rules/settings.h"
#include "models/store/asked.h"
#include "models/store/history.h"
#include "models/store/listingquery.h"
#include "models/store/stockquery.h"
#include "tests/support/localstore.h"

#include <QTest>

using namespace cooperage;
using cooperage::test::LocalStore;

class ActionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalStore> here;
    Store &store() { return *here->store; }

    Id<Listing> mug(const QString &title = QStringLiteral("Mug"))
    {
        NewListing request;
        request.listing.title = title;
        request.variant.price = {2800, {}};
        const auto done = createListing(store(), request);
        return done ? Id<Listing>(createdIn(*done, Listing::table)) : Id<Listing>();
    }
    Variant firstVariant(const Id<Listing> &listing)
    {
        return store()
            .select<Variant>(QStringLiteral("WHERE listing = ? ORDER BY position"), listing.bytes())
            ->first();
    }
    Listing theirs()
    {
        Listing towel;
        towel.id = store().ids().next();
        towel.workshop = here->weaving;
        towel.title = QStringLiteral("Towel");
        here->receive({here->rowOf(towel)});
        return *store().find<Listing>(towel.id);
    }
    Id<Location> place(const QString &name)
    {
        const auto done = addLocation(store(), {name, {}, LocationKind::Stall});
        return Id<Location>(createdIn(*done, Location::table));
    }

private Q_SLOTS:
    void init() { here = std::make_unique<LocalStore>(); }

    void aNewListingBelongsToTheOwnWorkshopAndHasItsCurrency()
    {
        const auto id = mug(QStringLiteral("  Speckled\nmug "));
        const Listing listing = *store().find<Listing>(id);
        QCOMPARE(listing.title, QStringLiteral("Speckled mug"));
        QCOMPARE(RawId(listing.workshop), RawId(here->pottery));
        QCOMPARE(firstVariant(id).price.currency.code(), QStringLiteral("EUR"));
        QVERIFY(store().undo());
        QVERIFY(store().find<Listing>(id)->removed);
    }

    void anothersListingIsNotChanged()
    {
        const Listing before = theirs();
        Listing after = before;
        after.title = QStringLiteral("Mine now");
        const auto refused = changeListing(store(), {before, after});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotYourWorkshop);
        QCOMPARE(setTags(store(), {Id<Listing>(before.id), {QStringLiteral("x")}}).error().reason,
            Reason::NotYourWorkshop);
        QCOMPARE(*store().database().number(QStringLiteral("SELECT count(*) FROM outbox")), qint64(0));
    }

    void tagsAreASetAndOneUndoStep()
    {
        const auto id = mug();
        const auto tags = [&] {
            QStringList texts;
            const QList<Tag> found = *store().select<Tag>(
                QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY text"), id.bytes());
            for (const Tag &tag : found)
                texts.append(tag.text);
            return texts;
        };
        QVERIFY(
            setTags(store(), {id, {QStringLiteral("mug"), QStringLiteral("Mug "), QStringLiteral("clay")}}));
        QCOMPARE(tags(), QStringList({QStringLiteral("clay"), QStringLiteral("mug")}));
        QVERIFY(setTags(store(), {id, {QStringLiteral("clay"), QStringLiteral("blue")}}));
        QCOMPARE(tags(), QStringList({QStringLiteral("blue"), QStringLiteral("clay")}));
        QVERIFY(store().undo());
        QCOMPARE(tags(), QStringList({QStringLiteral("clay"), QStringLiteral("mug")}));
        const auto nothing = setTags(store(), {id, {QStringLiteral("mug"), QStringLiteral("clay")}});
        QVERIFY(nothing && nothing->txids.isEmpty());
    }

    void twoVariantsWithTheSameOptionsAreRefused()
    {
        const auto id = mug();
        Variant blue;
        blue.listing = id;
        blue.axis1 = QStringLiteral("Colour");
        blue.value1 = QStringLiteral("Blue");
        blue.sku = QStringLiteral("MUG-B");
        QVERIFY(addVariant(store(), blue));
        Variant again = blue;
        again.value1 = QStringLiteral("blue");
        again.sku.clear();
        QCOMPARE(addVariant(store(), again).error().reason, Reason::DuplicateOptions);
        Variant sameSku = blue;
        sameSku.value1 = QStringLiteral("Green");
        QCOMPARE(addVariant(store(), sameSku).error().reason, Reason::SkuTaken);
        sameSku.sku.clear();
        const auto added = addVariant(store(), sameSku);
        QVERIFY(added);
        const Variant stored = *store().find<Variant>(createdIn(*added, Variant::table));
        QCOMPARE(stored.position, 2);
        QCOMPARE(stored.price.currency.code(), QStringLiteral("EUR"));
    }

    void publishingNeedsTheChecklistAndIsARequest()
    {
        const auto id = mug();
        const auto refused = askForStep(store(), {{id}, QStringLiteral("publish"), {}});
        QCOMPARE(refused.error().reason, Reason::ChecklistIncomplete);
        QVERIFY(refused.error().problems.size() >= 4);
        const Listing before = *store().find<Listing>(id);
        Listing after = before;
        after.benefit = QStringLiteral("Keeps tea warm");
        after.category = QStringLiteral("Kitchen > Mugs");
        after.whoMade = WhoMade::Self;
        after.shipped = false;
        QVERIFY(changeListing(store(), {before, after}));
        const QByteArray hash(32, 'h');
        QVERIFY(addPhotos(store(), {id, {{hash, 100, 80, QStringLiteral("A mug"), {}}}}));
        QCOMPARE(addPhotos(store(), {id, {{hash, 100, 80, {}, {}}}}).error().reason, Reason::RecordExists);
        QVERIFY(isComplete(*checklistOf(store(), id)));
        const auto asked = askForStep(store(), {{id}, QStringLiteral("publish"), {}});
        QVERIFY(asked && asked->txids.size() == 1);
        QCOMPARE(store().find<Listing>(id)->state, ListingState::Draft);
        QCOMPARE(requestedCommands(store(), QStringLiteral("listing"), {id})->value(id),
            QStringLiteral("publish"));
        const auto twice = askForStep(store(), {{id}, QStringLiteral("publish"), {}});
        QVERIFY(twice && twice->txids.isEmpty());
        QCOMPARE(askForStep(store(), {{id}, QStringLiteral("pause"), {}}).error().reason, Reason::StepNotNow);
    }

    void photosKeepTheirOrder()
    {
        const auto id = mug();
        QVERIFY(addPhotos(
            store(), {id, {{QByteArray(32, 'a'), 9, 9, {}, {}}, {QByteArray(32, 'b'), 9, 9, {}, {}}}}));
        const auto order = [&] {
            QByteArray all;
            const QList<Photo> found
                = *store().select<Photo>(QStringLiteral("WHERE listing = ? ORDER BY position"), id.bytes());
            for (const Photo &photo : found)
                all += photo.hash.bytes.left(1);
            return all;
        };
        QCOMPARE(order(), QByteArray("ab"));
        const auto second
            = store()
                  .select<Photo>(QStringLiteral("WHERE listing = ? ORDER BY position DESC"), id.bytes())
                  ->first();
        QVERIFY(reorderPhotos(store(), {id, {Id<Photo>(second.id)}}));
        QCOMPARE(order(), QByteArray("ba"));
    }

    void stockIsTheSumOfFactsAndTheFirstShelfComesByItself()
    {
        const Variant variant = firstVariant(mug());
        const Id<Variant> id(variant.id);
        const auto made = recordStock(store(), {id, 10, MovementReason::Made, {}, {}, {}, {}});
        QVERIFY(made);
        QCOMPARE(made->onHand, qint64(10));
        QCOMPARE(locationsOf(store(), here->pottery)->size(), 1);
        const Id<Location> stall = place(QStringLiteral("Saturday stall"));
        const Id<Location> shelf(locationsOf(store(), here->pottery)->last().id);
        const auto moved = moveStock(store(), {id, 4, shelf, stall, GoodsCondition::Ok, {}});
        QVERIFY(moved);
        QCOMPARE(moved->onHand, qint64(6));
        QCOMPARE(*onHandAt(store(), id, stall, GoodsCondition::Ok), qint64(4));
        const auto sold = recordStock(store(), {id, 6, MovementReason::Sold, stall, {}, {}, {}});
        QVERIFY(sold); // never refused: the pieces were in the hand
        QCOMPARE(sold->shortfall, qint64(2));
        const auto counted = countStock(store(), {{id, 0, stall, GoodsCondition::Ok, {}}});
        QVERIFY(counted);
        QCOMPARE(counted->onHand, qint64(0));
        QCOMPARE(stockOf(store(), id)->onHand, qint64(6));
        QVERIFY(store().undo()); // the newest that can be undone: the sale
        QCOMPARE(recordStock(store(), {id, 0, MovementReason::Made, {}, {}, {}, {}}).error().reason,
            Reason::QuantityZero);
        QCOMPARE(moveStock(store(), {id, 1, stall, stall, GoodsCondition::Ok, {}}).error().reason,
            Reason::SameLocation);
    }

    void whatWasMovedIsArchivedNotRemoved()
    {
        const auto id = mug();
        const Variant variant = firstVariant(id);
        QCOMPARE(removeVariant(store(), Id<Variant>(variant.id)).error().reason, Reason::Required);
        QVERIFY(recordStock(store(), {Id<Variant>(variant.id), 1, MovementReason::Made, {}, {}, {}, {}}));
        QCOMPARE(removeListings(store(), {id}).error().reason, Reason::StillReferenced);
        const auto other = mug(QStringLiteral("Bowl"));
        QVERIFY(removeListings(store(), {other}));
        QCOMPARE(removeListings(store(), {other}).error().reason, Reason::RecordRemoved);
        QVERIFY(restoreListings(store(), {other}));
        QVERIFY(!store().find<Listing>(other)->removed);
    }

    void settingsStayInTheirRangeAndBelongToStewards()
    {
        QCOMPARE(
            changeSetting(store(), {QStringLiteral("few_limit"), 5}).error().reason, Reason::RoleMissing);
        here = std::make_unique<LocalStore>(QList<Role>{Role::Steward});
        QCOMPARE(changeSetting(store(), {QStringLiteral("few_limit"), 0}).error().reason, Reason::TooSmall);
        QVERIFY(changeSetting(store(), {QStringLiteral("few_limit"), 5}));
        QCOMPARE(*store().setting(u"few_limit"), qint64(5));
        QVERIFY(changeSetting(store(), {QStringLiteral("few_limit"), {}}));
        QCOMPARE(*store().setting(u"few_limit"), qint64(3));
        QCOMPARE(settingsShown(store())->size(), qsizetype(allSettings().size()));
    }

    void aSettingTellsWhoChangedItFromWhatToWhat()
    {
        here = std::make_unique<LocalStore>(QList<Role>{Role::Steward});
        const QString name = QStringLiteral("few_limit");
        QVERIFY(settingHistory(store(), name)->isEmpty());
        QVERIFY(changeSetting(store(), {name, 5}));
        here->clock.ms += 1000;
        QVERIFY(changeSetting(store(), {name, 8}));
        here->clock.ms += 1000;
        QVERIFY(changeSetting(store(), {name, {}}));
        const auto steps = settingHistory(store(), name);
        QVERIFY(steps);
        QCOMPARE(steps->size(), 3);
        const qint64 standard = settingNamed(name)->standard;
        const qint64 wanted[][2] = {{8, standard}, {5, 8}, {standard, 5}};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(steps->at(i).from, wanted[i][0]);
            QCOMPARE(steps->at(i).to, wanted[i][1]);
            QCOMPARE(steps->at(i).byName, QStringLiteral("Ana"));
            QVERIFY(steps->at(i).waiting);
        }
        QVERIFY(steps->last().isStandard && !steps->first().isStandard);
    }

    void anInvitationCarriesOnlyTheHashOfItsCode()
    {
        const auto invited = inviteMember(store(), {QStringLiteral("Noor"), Role::Maker, {}, {}, {}});
        QVERIFY(invited);
        QCOMPARE(invited->code.size(), 26);
        const auto waiting = waitingEntries(store().database(), 1, 100'000);
        QVERIFY(!waiting->first().item.body.contains(invited->code.toLatin1()));
        QVERIFY(waiting->first().item.body.contains(joinCodeHash(invited->code).toHex()));
        QCOMPARE(joinCodeHash(invited->code.toLower()), joinCodeHash(invited->code));
        QVERIFY(joinCodeHash(u"not a code").isEmpty());
        QCOMPARE(inviteMember(store(), {QStringLiteral("Noor"), Role::Steward, {}, {}, {}}).error().reason,
            Reason::RoleMissing);
        QCOMPARE(
            inviteMember(store(), {QString(), Role::Maker, {}, {}, {}}).error().reason, Reason::Required);
    }

    void rolesAreAskedForByStewardsAndOneMustRemain()
    {
        QCOMPARE(grantRole(store(), {here->yusuf, Role::Curator}).error().reason, Reason::RoleMissing);
        here = std::make_unique<LocalStore>(QList<Role>{Role::Steward});
        QVERIFY(!grantRole(store(), {here->yusuf, Role::Curator})->txids.isEmpty());
        QVERIFY(grantRole(store(), {here->ana, Role::Steward})->txids.isEmpty());
        QCOMPARE(revokeRole(store(), {here->ana, Role::Steward}).error().reason, Reason::LastSteward);
    }

    void aDifferenceIsDecidedHavingSeenBothValues()
    {
        const auto id = mug();
        const auto waiting = waitingEntries(store().database(), 9, 1'000'000);
        Listing remote = *store().find<Listing>(id);
        QVERIFY(
            applyVerdicts(store(), {{waiting->first().txid, Verdict::Applied, here->seq + 1, {}, {}, {}}}));
        Difference difference;
        difference.id = store().ids().next();
        difference.ofTable = QStringLiteral("listing");
        difference.ofRecord = id;
        difference.field = QStringLiteral("title");
        difference.shownValue = QStringLiteral("{\"title\":\"Mug\"}");
        difference.otherValue = QStringLiteral("{\"title\":\"Cup\"}");
        difference.otherBy = here->ana;
        here->receive({here->rowOf(remote), here->rowOf(difference)});
        const auto open = openDifferences(store());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().subject, QStringLiteral("Mug"));
        QVERIFY(open->first().mine && open->first().mayDecide);
        QVERIFY(listingRows(store(), {id})->first().openDifference);
        QVERIFY(resolveDifferences(store(), {{Id<Difference>(difference.id), Keep::Other, {}}}));
        QCOMPARE(store().find<Listing>(id)->title, QStringLiteral("Cup"));
        const auto sent = waitingEntries(store().database(), 9, 1'000'000);
        QCOMPARE(sent->last().item.envelope.ctx, here->seq);
    }

    void historyTellsWhoChangedWhat()
    {
        Listing towel = theirs();
        towel.title = QStringLiteral("Linen towel");
        here->receive({here->rowOf(towel)}, here->yusuf);
        auto steps = historyOf(store(), QStringLiteral("listing"), towel.id);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->first().byName, QStringLiteral("Yusuf"));
        QCOMPARE(steps->first().values.first().before.toString(), QStringLiteral("Towel"));
        const auto id = mug();
        const Listing before = *store().find<Listing>(id);
        Listing after = before;
        after.title = QStringLiteral("Beaker");
        QVERIFY(changeListing(store(), {before, after}));
        steps = historyOfListing(store(), id);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(steps->first().byName, QStringLiteral("Ana"));
        QCOMPARE(steps->first().seq, qint64(0));
        QCOMPARE(steps->first().values.first().after.toString(), QStringLiteral("Beaker"));
        QVERIFY(restoreValue(store(), steps->first(), QStringLiteral("title")));
        QCOMPARE(store().find<Listing>(id)->title, QStringLiteral("Mug"));
    }
};

QTEST_GUILESS_MAIN(ActionsTest)
#include "actions_test.moc"
