// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changejson.h"
#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/records/stock.h"
#include "models/records/variant.h"
#include "models/store/applypage.h"
#include "models/store/overlay.h"
#include "models/store/search.h"
#include "models/store/store.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage;

namespace {

class StillClock final : public Clock
{
public:
    qint64 ms = 1'760'000'000'000;
    qint64 now() const override { return ms; }
};

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

    StillClock clock;
    SeededRandom random{1};
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Store> store;
    Id<Workshop> workshop;

    QString path() const { return folder->filePath(QStringLiteral("store.db")); }

    Listing newListing(const QString &title)
    {
        Listing listing;
        listing.id = store->ids().next();
        listing.workshop = workshop;
        listing.title = title;
        Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), title});
        edit.create(listing);
        auto done = store->commit(edit);
        Q_ASSERT(done);
        return *store->find<Listing>(listing.id);
    }

    void addVariant(const Listing &listing, const QString &sku)
    {
        Variant variant;
        variant.id = store->ids().next();
        variant.listing = Id<Listing>(listing.id);
        variant.sku = sku;
        variant.price = {2800, *Currency::fromCode(u"EUR")};
        Edit edit(QStringLiteral("variant.create"), {QStringLiteral("variant.create"), sku});
        edit.create(variant);
        QVERIFY(store->commit(edit));
    }

    void retitle(const Listing &before, const QString &title)
    {
        Listing after = before;
        after.title = title;
        Edit edit(QStringLiteral("listing.change"), {QStringLiteral("listing.change"), title});
        edit.change(before, after);
        QVERIFY(store->commit(edit));
    }

    LogRow rowOf(const Listing &listing, qint64 rv)
    {
        LogRow row;
        row.table = QStringLiteral("listing");
        row.id = listing.id;
        row.rv = rv;
        row.scope = QStringLiteral("common");
        row.put = fieldsToJson(entityOf<Listing>(), listing);
        return row;
    }

    Page pageOf(QList<LogRow> rows, qint64 seq)
    {
        LogRecord record;
        record.seq = seq;
        record.txid = store->ids().next();
        record.rows = std::move(rows);
        return {{record}, {}, {QStringLiteral("cursor-%1").arg(seq), seq, QByteArray(16, 'c'), seq, true}};
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open(path(), Database::Mode::Write, clock, random);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        store = std::move(*opened);
        workshop = store->ids().next<Workshop>();
        QVERIFY(store->setIdentity({store->ids().next(), store->ids().next<Person>(), store->ids().next(),
            QStringLiteral("laptop"), QStringLiteral("A")}));
    }

    void aChangeIsStoredWithItsOutboxEntryAndUndoStep()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        QCOMPARE(listing.title, QStringLiteral("Mug"));
        const auto waiting = waitingEntries(store->database(), 10, 1'000'000);
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().item.envelope.n, qint64(1));
        QCOMPARE(waiting->first().item.envelope.h, chained(chainStart(), waiting->first().item.body));
        QCOMPARE(waiting->first().caption.subject, QStringLiteral("Mug"));
        QVERIFY(store->undo());
        QVERIFY(store->find<Listing>(listing.id)->removed);
        QVERIFY(store->redo());
        QVERIFY(!store->find<Listing>(listing.id)->removed);
    }

    void aRuleBrokenStoresNothing()
    {
        Listing listing;
        listing.id = store->ids().next();
        listing.workshop = workshop;
        listing.title = QString(141, QLatin1Char('x'));
        Edit edit(QStringLiteral("listing.create"), {});
        edit.create(listing);
        const auto refused = store->commit(edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.first().reason, Reason::TooLong);
        QCOMPARE(outboxCounts(store->database())->waiting, qint64(0));
        QVERIFY(!store->find<Listing>(listing.id));
    }

    void stateIsNotSetByAnOrdinaryChange()
    {
        const Listing before = newListing(QStringLiteral("Mug"));
        Listing after = before;
        after.state = ListingState::Live;
        Edit edit(QStringLiteral("listing.change"), {});
        edit.change(before, after);
        QCOMPARE(store->commit(edit).error().problems.first().reason, Reason::DecidedField);
    }

    void whatTheServerSendsAppearsUnderOwnPendingWork()
    {
        Listing remote;
        remote.id = store->ids().next();
        remote.workshop = workshop;
        remote.title = QStringLiteral("Bowl");
        QVERIFY(applyPage(*store, pageOf({rowOf(remote, 1)}, 1)));
        const Listing seen = *store->find<Listing>(remote.id);
        QCOMPARE(seen.seen, qint64(1));
        retitle(seen, QStringLiteral("Big bowl"));
        remote.title = QStringLiteral("Small bowl");
        remote.benefit = QStringLiteral("Holds soup");
        QVERIFY(applyPage(*store, pageOf({rowOf(remote, 2)}, 2)));
        const Listing both = *store->find<Listing>(remote.id);
        QCOMPARE(both.title, QStringLiteral("Big bowl")); // own pending work on top
        QCOMPARE(both.benefit, QStringLiteral("Holds soup")); // theirs beneath
    }

    void confirmedWorkLosesItsShadowOnceItsRowsHaveBeenPulled()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        const RawId txid = waitingEntries(store->database(), 1, 1000)->first().txid;
        QVERIFY(applyVerdicts(*store, {{txid, Verdict::Applied, 5, Reason::Unknown, {}, {}}}));
        QCOMPARE(outboxCounts(store->database())->acked, qint64(1));
        QVERIFY(applyPage(*store, pageOf({rowOf(listing, 5)}, 5)));
        QCOMPARE(outboxCounts(store->database())->acked, qint64(0));
        QCOMPARE(*store->database().number(QStringLiteral("SELECT count(*) FROM shadow")), qint64(0));
        QCOMPARE(*store->database().number(QStringLiteral("SELECT count(*) FROM kept")), qint64(1));
        QCOMPARE(store->find<Listing>(listing.id)->revision, qint64(5));
    }

    void refusedWorkRevertsAndLiesInAttention()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        const RawId txid = waitingEntries(store->database(), 1, 1000)->first().txid;
        QVERIFY(applyVerdicts(*store, {{txid, Verdict::Rejected, 0, Reason::NotYourWorkshop, {}, {}}}));
        QVERIFY(!store->find<Listing>(listing.id));
        const auto entries = attentionEntries(*store);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().reason, Reason::NotYourWorkshop);
        QVERIFY(reapplyAttention(*store, txid));
        QVERIFY(store->find<Listing>(listing.id));
        QVERIFY(attentionEntries(*store)->isEmpty());
    }

    void undoLeavesAloneWhatSomebodyChangedSince()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        const RawId txid = waitingEntries(store->database(), 1, 1000)->first().txid;
        retitle(*store->find<Listing>(listing.id), QStringLiteral("Cup"));
        const RawId second = waitingEntries(store->database(), 2, 10000)->last().txid;
        QVERIFY(applyVerdicts(
            *store, {{txid, Verdict::Applied, 1, {}, {}, {}}, {second, Verdict::Applied, 2, {}, {}, {}}}));
        Listing theirs = *store->find<Listing>(listing.id);
        theirs.title = QStringLiteral("Beaker");
        QVERIFY(applyPage(*store, pageOf({rowOf(theirs, 3)}, 3)));
        QStringList skipped;
        QVERIFY(store->undo(&skipped));
        QCOMPARE(skipped, QStringList{QStringLiteral("title")});
        QCOMPARE(store->find<Listing>(listing.id)->title, QStringLiteral("Beaker"));
    }

    void aCountShowsWhatWasCountedAtOnce()
    {
        Movement made;
        made.id = store->ids().next();
        made.variant = store->ids().next<Variant>();
        made.owner = made.holder = workshop;
        made.location = store->ids().next<Location>();
        made.qty = 10;
        Edit make(QStringLiteral("stock.make"), {});
        make.append(OpKind::Movement, made);
        QVERIFY(store->commit(make));
        StockCount count;
        count.id = store->ids().next();
        count.variant = made.variant;
        count.owner = count.holder = workshop;
        count.location = made.location;
        count.counted = 8;
        Edit counting(QStringLiteral("stock.count"), {});
        counting.append(OpKind::Count, count);
        QVERIFY(store->commit(counting));
        QCOMPARE(*store->database().number(QStringLiteral("SELECT sum(qty) FROM movement")), qint64(8));
        // Refused by the server, the effect goes with it.
        const RawId txid = waitingEntries(store->database(), 2, 10000)->last().txid;
        QVERIFY(applyVerdicts(*store, {{txid, Verdict::Rejected, 0, Reason::RoleMissing, {}, {}}}));
        QCOMPARE(*store->database().number(QStringLiteral("SELECT sum(qty) FROM movement")), qint64(10));
    }

    void aPageThatGoesBackwardsChangesNothing()
    {
        Listing remote;
        remote.id = store->ids().next();
        remote.workshop = workshop;
        remote.title = QStringLiteral("Bowl");
        QVERIFY(applyPage(*store, pageOf({rowOf(remote, 4)}, 4)));
        remote.title = QStringLiteral("Older");
        const auto refused = applyPage(*store, pageOf({rowOf(remote, 3)}, 3));
        QCOMPARE(refused.error().reason, Reason::ServerAnswerWrong);
        QCOMPARE(store->syncState()->seq, qint64(4));
        QCOMPARE(store->find<Listing>(remote.id)->title, QStringLiteral("Bowl"));
    }

    void writingPastTheStoreIsRolledBack()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        const auto past = store->database().run(QStringLiteral("UPDATE listing SET title = 'x'"));
        QVERIFY(!past);
        QCOMPARE(store->find<Listing>(listing.id)->title, QStringLiteral("Mug"));
    }

    void rowsThatEndEarlySayWhy()
    {
        Query counting
            = store->database().query(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + "
                                                     "1 FROM n WHERE i < 1000) SELECT i FROM n"));
        QVERIFY(counting.run());
        int rows = 0;
        while (counting.next())
            ++rows;
        QCOMPARE(rows, 1000);
        QVERIFY(counting.ended());
        QVERIFY(counting.run());
        QVERIFY(counting.next());
        store->database().interrupt();
        while (counting.next())
            ++rows;
        QVERIFY(rows < 2000);
        const auto ended = counting.ended();
        QVERIFY(!ended);
        QCOMPARE(ended.error().fault, Fault::Cancelled);
    }

    void searchFindsBeginningsWithoutAccents()
    {
        const Listing bowl = newListing(QStringLiteral("Räucherschale, groß"));
        newListing(QStringLiteral("Linen towel"));
        QVERIFY(indexQueued(store->database(), 100));
        QCOMPARE(searchListings(store->database(), QStringLiteral("rauch"), 10)->size(), 1);
        QCOMPARE(searchListings(store->database(), QStringLiteral("rauch"), 10)->first(), bowl.id);
        QCOMPARE(searchListings(store->database(), QStringLiteral("linen or räu"), 10)->size(), 2);
        QCOMPARE(searchListings(store->database(), QStringLiteral("\" AND NOT ( -\""), 10)->size(), 0);
    }

    void anExactCodeComesFirstThenTheTitleThenTheText()
    {
        Listing inText = newListing(QStringLiteral("Bowl"));
        const Listing inTitle = newListing(QStringLiteral("Plate for MUG-7"));
        const Listing coded = newListing(QStringLiteral("Jug"));
        const Listing longerCode = newListing(QStringLiteral("Vase"));
        addVariant(coded, QStringLiteral("mug-7"));
        addVariant(longerCode, QStringLiteral("MUG-70"));
        inText.story = QStringLiteral("Goes with MUG-7");
        const Listing before = *store->find<Listing>(inText.id);
        Edit edit(QStringLiteral("listing.edit"), {});
        edit.change(before, inText);
        QVERIFY(store->commit(edit));
        QVERIFY(indexQueued(store->database(), 100));
        const auto found = searchListings(store->database(), QStringLiteral("MUG-7"), 10);
        QCOMPARE(found->size(), 4);
        QCOMPARE(found->first(), coded.id);
        QCOMPARE(found->last(), inText.id); // although changed last
        // The word in front stands in the title, the one behind in the text only: both are needed.
        QCOMPARE(
            *searchListings(store->database(), QStringLiteral("bowl goes"), 10), QList<RawId>{inText.id});
        QVERIFY(searchListings(store->database(), QStringLiteral("plate goes"), 10)->isEmpty());
    }

    void indexesAndSearchFollowTheirDeclarationWhenAFileIsOpened()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        QVERIFY(store->database().run(QStringLiteral("DROP TABLE search_head")));
        QVERIFY(store->database().run(QStringLiteral("DROP INDEX variant_sku")));
        QVERIFY(store->database().run(QStringLiteral("CREATE INDEX variant_sku ON variant(gtin)")));
        QVERIFY(store->database().run(QStringLiteral("CREATE INDEX no_longer_used ON variant(weight_g)")));
        store.reset();
        QCOMPARE(
            Store::open(path(), Database::Mode::Read, clock, random).error().reason, Reason::SchemaTooOld);
        store = std::move(*Store::open(path(), Database::Mode::Write, clock, random));
        QVERIFY(indexQueued(store->database(), 100));
        QCOMPARE(*searchListings(store->database(), QStringLiteral("mug"), 10), QList<RawId>{listing.id});
        QCOMPARE(
            *store->database().number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name ="
                                                     " 'variant_sku' AND sql LIKE '%sku COLLATE NOCASE%'")),
            qint64(1));
        QCOMPARE(*store->database().number(
                     QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'no_longer_used'")),
            qint64(0));
    }

    void theFileIsPrivateAndReopensWithEverything()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        QCOMPARE(
            QFileInfo(path()).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        store.reset();
        auto again = Store::open(path(), Database::Mode::Write, clock, random);
        QVERIFY(again);
        QCOMPARE((*again)->find<Listing>(listing.id)->title, QStringLiteral("Mug"));
        store = std::move(*again);
    }

    void aNewerFileOpensReadOnly()
    {
        QVERIFY(store->database().run(QStringLiteral("PRAGMA user_version=99")));
        store.reset();
        auto again = Store::open(path(), Database::Mode::Write, clock, random);
        QVERIFY(again && (*again)->isReadOnly());
        Edit edit(QStringLiteral("listing.create"), {});
        Listing listing;
        listing.id = (*again)->ids().next();
        edit.create(listing);
        QCOMPARE((*again)->commit(edit).error().reason, Reason::DatabaseNewer);
    }

    void aStrangersFileIsRefused()
    {
        const QString strange = folder->filePath(QStringLiteral("strange.db"));
        QFile file(strange);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'z'));
        file.close();
        const auto refused = Store::open(strange, Database::Mode::Write, clock, random);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DatabaseDamaged);
    }

    void anOlderFileGetsWhatItLacksAndKeepsItsRows()
    {
        const Listing listing = newListing(QStringLiteral("Mug"));
        store.reset();
        {
            auto database = *Database::open(path(), Database::Mode::Write);
            for (const char *sql : {"DROP TRIGGER guard_photo_INSERT", "DROP TRIGGER guard_photo_UPDATE",
                     "DROP TRIGGER guard_photo_DELETE", "DROP TABLE photo",
                     "ALTER TABLE listing DROP COLUMN care", "ALTER TABLE variant DROP COLUMN price_currency",
                     "PRAGMA user_version=0"})
                QVERIFY2(database->run(QString::fromLatin1(sql)), sql);
        }
        store = *Store::open(path(), Database::Mode::Write, clock, random);
        QCOMPARE(store->find<Listing>(listing.id)->title, QStringLiteral("Mug"));
        retitle(listing, QStringLiteral("Large mug")); // all columns of the declaration are there again
        QVERIFY(store->select<Photo>(QString()));
        QVERIFY(store->select<Variant>(QString()));
        // the guards of the new table stand
        QVERIFY(!store->database().run(QStringLiteral("INSERT INTO photo(id) VALUES(randomblob(16))")));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
