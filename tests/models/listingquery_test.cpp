// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/listings.h"
#include "models/actions/stock.h"
#include "models/actions/variants.h"
#include "models/store/listingquery.h"
#include "models/store/photostore.h"
#include "models/store/search.h"
#include "models/store/stockquery.h"
#include "tests/support/localstore.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

using namespace cooperage;
using cooperage::test::LocalStore;

namespace {

/// Every statement a connection begins, without its values.
class Statements
{
public:
    explicit Statements(Store &store)
        : m_database(static_cast<sqlite3 *>(store.database().handle()))
    {
        sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, &Statements::note, this);
    }
    ~Statements() { sqlite3_trace_v2(m_database, 0, nullptr, nullptr); }
    QSet<QByteArray> texts;

private:
    static int note(unsigned, void *self, void *statement, void *)
    {
        static_cast<Statements *>(self)->texts.insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        return 0;
    }
    sqlite3 *m_database;
};

QStringList planOf(Store &store, const QByteArray &sql)
{
    QStringList lines;
    sqlite3_stmt *statement = nullptr;
    const QByteArray explained = "EXPLAIN QUERY PLAN " + sql;
    auto *database = static_cast<sqlite3 *>(store.database().handle());
    if (sqlite3_prepare_v2(database, explained.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return {QString::fromUtf8(sqlite3_errmsg(database))};
    while (sqlite3_step(statement) == SQLITE_ROW)
        lines.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3))));
    sqlite3_finalize(statement);
    return lines;
}

} // namespace

class ListingQueryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalStore> here;
    Store &store() { return *here->store; }

    Id<Listing> listing(const QString &title, qint64 price = 1000)
    {
        here->clock.ms += 1000;
        NewListing request;
        request.listing.title = title;
        request.variant.price = {price, {}};
        return Id<Listing>(createdIn(*createListing(store(), request), Listing::table));
    }
    Variant variantOf(const Id<Listing> &id)
    {
        return store().select<Variant>(QStringLiteral("WHERE listing = ?"), id.bytes())->first();
    }
    QStringList titles(const ListingFilter &filter)
    {
        QStringList all;
        const QList<ListingRow> rows = *listingRows(store(), *listingIds(store(), filter));
        for (const ListingRow &row : rows)
            all.append(row.title);
        return all;
    }
    void limit(const Id<Listing> &id, int low)
    {
        const Variant before = variantOf(id);
        Variant after = before;
        after.lowLimit = low;
        QVERIFY(changeVariant(store(), {before, after}));
    }

private Q_SLOTS:
    void init() { here = std::make_unique<LocalStore>(); }

    void sortsAndFiltersAsAsked()
    {
        const auto mug = listing(QStringLiteral("mug"), 3000);
        const auto bowl = listing(QStringLiteral("Bowl"), 2000);
        const auto plate = listing(QStringLiteral("plate"), 1000);
        QCOMPARE(titles({}),
            QStringList({QStringLiteral("plate"), QStringLiteral("Bowl"), QStringLiteral("mug")}));
        ListingFilter filter;
        filter.sort = ListingSort::Title;
        filter.descending = false;
        QCOMPARE(titles(filter),
            QStringList({QStringLiteral("Bowl"), QStringLiteral("mug"), QStringLiteral("plate")}));
        filter.sort = ListingSort::Price;
        QCOMPARE(titles(filter).first(), QStringLiteral("plate"));
        QVERIFY(removeListings(store(), {bowl}));
        filter.view = ListingView::Bin;
        QCOMPARE(titles(filter), QStringList{QStringLiteral("Bowl")});
        const auto counts = listingCounts(store());
        QCOMPARE(counts->all, qint64(2));
        QCOMPARE(counts->mine, qint64(2));
        QCOMPARE(counts->drafts, qint64(2));
        QCOMPARE(counts->needsPhoto, qint64(2));
        QCOMPARE(counts->bin, qint64(1));
        Q_UNUSED(mug)
        Q_UNUSED(plate)
    }

    void aRowSaysWhatIsInStockAndWhatWaits()
    {
        const auto id = listing(QStringLiteral("Mug"), 2800);
        limit(id, 3);
        Variant blue = variantOf(id);
        blue.id = {};
        blue.value1 = QStringLiteral("Blue");
        blue.price.minor = 3000;
        blue.lowLimit.reset();
        QVERIFY(addVariant(store(), blue));
        QVERIFY(
            recordStock(store(), {Id<Variant>(variantOf(id).id), 3, MovementReason::Made, {}, {}, {}, {}}));
        const ListingRow row = listingRows(store(), {id})->first();
        QCOMPARE(row.variants, 2);
        QCOMPARE(row.priceFrom->minor, qint64(2800));
        QCOMPARE(row.priceTo->minor, qint64(3000));
        QCOMPARE(*row.onHand, qint64(3));
        QVERIFY(row.low && row.mine && row.pending);
        QCOMPARE(row.availability, Availability::Few);
        ListingFilter low;
        low.view = ListingView::LowStock;
        QCOMPARE(listingIds(store(), low)->size(), 1);
        QVERIFY(
            recordStock(store(), {Id<Variant>(variantOf(id).id), 1, MovementReason::Made, {}, {}, {}, {}}));
        QCOMPARE(listingIds(store(), low)->size(), 0);
    }

    void othersAreShownByTheirHintOnly()
    {
        Listing towel;
        towel.id = store().ids().next();
        towel.workshop = here->weaving;
        towel.title = QStringLiteral("Towel");
        Variant variant;
        variant.id = store().ids().next();
        variant.listing = Id<Listing>(towel.id);
        variant.price = {1950, *Currency::fromCode(u"EUR")};
        StockHint hint;
        hint.id = variant.id;
        hint.variant = Id<Variant>(variant.id);
        hint.availability = Availability::Some;
        here->receive({here->rowOf(towel), here->rowOf(variant), here->rowOf(hint)});
        const ListingRow row = listingRows(store(), {towel.id})->first();
        QVERIFY(!row.onHand && !row.mine);
        QCOMPARE(row.availability, Availability::Some);
        QCOMPARE(row.workshopName, QStringLiteral("Yusuf Weaves"));
        const auto stock = stockRows(store(), {variant.id});
        QVERIFY2(stock, stock ? "" : qPrintable(stock.error().detail));
        QVERIFY(!stock->first().exact);
        ListingFilter mine;
        mine.view = ListingView::Mine;
        QVERIFY(listingIds(store(), mine)->isEmpty());
    }

    void textIsSearchedWithinAView()
    {
        listing(QStringLiteral("Speckled mug"));
        listing(QStringLiteral("Plain mug"));
        listing(QStringLiteral("Bowl"));
        QVERIFY(indexQueued(store().database(), 100));
        ListingFilter filter;
        filter.text = QStringLiteral("mu");
        filter.sort = ListingSort::Title;
        filter.descending = false;
        QCOMPARE(titles(filter), QStringList({QStringLiteral("Plain mug"), QStringLiteral("Speckled mug")}));
        filter.sort = ListingSort::Relevance;
        QCOMPARE(titles(filter).size(), 2);
        filter.view = ListingView::Bin;
        QVERIFY(titles(filter).isEmpty());
        filter.text = QStringLiteral("\"' OR --");
        QVERIFY(titles(filter).isEmpty());
    }

    void theLedgerIsReadPageByPageAndStockPerPlace()
    {
        const auto id = listing(QStringLiteral("Mug"));
        const Id<Variant> variant(variantOf(id).id);
        for (int i = 1; i <= 5; ++i) {
            here->clock.ms += 1000;
            QVERIFY(recordStock(store(), {variant, i, MovementReason::Made, {}, {}, {}, {}}));
        }
        const auto first = ledgerPage(store(), {}, {}, 2);
        QCOMPARE(first->size(), 2);
        QCOMPARE(first->first().qty, 5);
        QCOMPARE(first->first().personName, QStringLiteral("Ana"));
        const auto second = ledgerPage(store(), {}, placeOf(first->last()), 10);
        QCOMPARE(second->size(), 3);
        QCOMPARE(second->last().qty, 1);
        LedgerFilter sold;
        sold.variant = variant;
        sold.reason = MovementReason::Sold;
        QVERIFY(ledgerPage(store(), sold, {}, 10)->isEmpty());
        StockFilter mine;
        mine.owner = here->pottery;
        mine.holder = here->pottery;
        const auto rows = stockRows(store(), *stockVariants(store(), mine));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().onHand, qint64(15));
        QCOMPARE(rows->first().places.size(), 1);
        QCOMPARE(rows->first().places.first().locationName, QStringLiteral("Shelf"));
        QCOMPARE(holdersOf(store(), here->pottery)->first().pieces, qint64(15));
    }

    void noListReadsAllMovements()
    {
        const auto id = listing(QStringLiteral("Mug"));
        const Id<Variant> variant(variantOf(id).id);
        QVERIFY(recordStock(store(), {variant, 1, MovementReason::Made, {}, {}, {}, {}}));
        Statements seen(store());
        for (const ListingView view : {ListingView::All, ListingView::Mine, ListingView::LowStock,
                 ListingView::NeedsPhoto, ListingView::Drafts, ListingView::Bin}) {
            for (const ListingSort sort : {ListingSort::Changed, ListingSort::Title, ListingSort::Workshop,
                     ListingSort::Price, ListingSort::OnHand, ListingSort::State}) {
                ListingFilter filter;
                filter.view = view;
                filter.sort = sort;
                QVERIFY(listingIds(store(), filter));
            }
        }
        QVERIFY(listingCounts(store()));
        QVERIFY(listingRows(store(), {id}));
        StockFilter stock;
        QVERIFY(stockVariants(store(), stock));
        stock.owner = stock.holder = here->pottery;
        stock.lowOnly = true;
        stock.location = Id<Location>(locationsOf(store(), {})->first().id);
        QVERIFY(stockVariants(store(), stock));
        QVERIFY(stockRows(store(), {variant}));
        QVERIFY(stockOf(store(), variant));
        QVERIFY(onHandAt(store(), variant, *stock.location, GoodsCondition::Ok));
        QVERIFY(holdersOf(store(), here->pottery));
        QVERIFY(ledgerPage(store(), {}, {}, 50));
        LedgerFilter ledger;
        ledger.listing = id;
        QVERIFY(ledgerPage(store(), ledger, LedgerPlace{{1}, variant}, 50));
        ledger.variant = variant;
        QVERIFY(ledgerPage(store(), ledger, {}, 50));
        const QSet<QByteArray> statements = seen.texts;
        QVERIFY(statements.size() > 20);
        for (const QByteArray &sql : statements) {
            const QStringList plan = planOf(store(), sql);
            for (const QString &line : plan) {
                const bool movement = line.contains(QLatin1String("SCAN m "))
                    || line == QLatin1String("SCAN m") || line.startsWith(QLatin1String("SCAN movement"));
                const bool ordered = line.contains(QLatin1String("movement_when"));
                QVERIFY2(
                    !movement || ordered, qPrintable(line + QStringLiteral(" in ") + QString::fromUtf8(sql)));
                QVERIFY2(!line.contains(QLatin1String("SCAN v")), qPrintable(line + QString::fromUtf8(sql)));
            }
        }
    }

    void aPlannedFullScanIsFound()
    {
        const QStringList plan = planOf(store(), "SELECT sum(m.qty) FROM movement m WHERE m.note = 'x'");
        QVERIFY(plan.first().startsWith(QLatin1String("SCAN m")));
    }

    void photosAreNamedByTheirContent()
    {
        const QString path = here->folder.filePath(QStringLiteral("photos.db"));
        auto photos = PhotoStore::open(path, Database::Mode::Write);
        QVERIFY(photos);
        const QByteArray bytes("not really a picture");
        const QByteArray name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QCOMPARE(
            (*photos)->add({QByteArray(32, 'x'), bytes, {}}, false).error().reason, Reason::PictureDamaged);
        QVERIFY((*photos)->add({name, bytes, "small"}, false));
        QVERIFY((*photos)->add({name, bytes, {}}, false));
        QCOMPARE(*(*photos)->toUpload(10), QList<QByteArray>{name});
        QVERIFY((*photos)->markUploaded(name));
        QVERIFY((*photos)->toUpload(10)->isEmpty());
        QCOMPARE(*(*photos)->bytes(name), bytes);
        QCOMPARE(*(*photos)->thumbnail(name), QByteArray("small"));
        QCOMPARE(*(*photos)->missingOf({name, QByteArray(32, 'y')}), QList<QByteArray>{QByteArray(32, 'y')});
        QVERIFY((*photos)->damaged()->isEmpty());
        auto reader = PhotoStore::open(path, Database::Mode::Read, PhotoStore::Threading::Inline);
        QVERIFY(reader);
        QCOMPARE(*(*reader)->bytes(name), bytes);
        QCOMPARE((*reader)->bytes(QByteArray(32, 'y')).error().reason, Reason::FileMissing);
        QCOMPARE(
            PhotoStore::open(here->path(), Database::Mode::Read).error().reason, Reason::DatabaseForeign);
    }
};

QTEST_GUILESS_MAIN(ListingQueryTest)
#include "listingquery_test.moc"
