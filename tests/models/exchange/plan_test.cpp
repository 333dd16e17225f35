// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/etsy.h"
#include "models/exchange/importprofile.h"
#include "models/exchange/plan.h"
#include "tests/models/exchange/reading.h"
#include "tests/models/exchange/shelf.h"

using namespace cooperage;

namespace {

ReadTable readRows(const QByteArray &rows, const ImportOptions &options = inEuro())
{
    return readBytes(
        "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,"
        "Variant Barcode\n"
            + rows,
        options);
}

QString summary(const ImportPlan &plan)
{
    QStringList out;
    for (const ListingPlan &listing : plan.listings) {
        QString line = QStringLiteral("nusp").mid(int(listing.kind), 1);
        for (const FieldChange &change : listing.changes)
            line += QStringLiteral(" %1:%2>%3").arg(change.field, change.before, change.after);
        for (const VariantPlan &variant : listing.variants) {
            line += QStringLiteral(" [") + QStringLiteral("nusp").mid(int(variant.kind), 1);
            for (const FieldChange &change : variant.changes)
                line += QStringLiteral(" %1:%2>%3").arg(change.field, change.before, change.after);
            line += u']';
        }
        for (const RowProblem &problem : listing.problems)
            line += QStringLiteral(" !%1 %2").arg(problem.row).arg(nameOf(problem.reason));
        out.append(line);
    }
    return out.join(u'\n');
}

const QByteArray twoSizes = "mug,Mug,x,Size,S,M-S,10.00,3,\nmug,,,,L,M-L,12.00,4,\n";

ProductDraft etsyDraft(const QString &picture, const QString &title, const QString &story = {})
{
    ProductDraft draft;
    draft.dialect = TableDialect::Etsy;
    draft.title = Imported<QString>::of(title);
    draft.story = Imported<QString>::of(story);
    draft.pictureKey = picture;
    draft.key = etsyKey(picture, title);
    draft.variants = {VariantDraft{}};
    draft.rows = {2};
    draft.rowHash = QByteArray(title.toUtf8() + story.toUtf8()).toHex();
    return draft;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importingTwiceChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
            {"etsy_english.csv", "etsy_italian.csv", "etsy_ragged.csv", "shopify_old.csv", "shopify_new.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void importingTwiceChangesNothing()
    {
        QFETCH(QString, file);
        const ReadTable table = readBytes(fixture(file), inEuro());
        Shelf shelf;
        const ImportPlan first = makePlan(table.drafts, shelf.products, {});
        QCOMPARE(first.counts.added, table.drafts.size());
        shelf.apply(first);
        const ImportPlan second = makePlan(table.drafts, shelf.products, {});
        QCOMPARE(second.counts, (PlanCounts{0, 0, table.drafts.size(), 0, 0, 0}));
        for (const ListingPlan &listing : second.listings) {
            for (const VariantPlan &variant : listing.variants)
                QVERIFY2(!variant.count, "counts are proposed at the first import only");
        }
        // Also when the fields themselves are compared.
        PlanOptions options;
        options.unchangedRowsToo = true;
        const ImportPlan third = makePlan(table.drafts, shelf.products, options);
        QCOMPARE(summary(third), summary(second));
    }

    void whatWasEditedHereSurvivesTheSameFile()
    {
        const ReadTable table = readRows(twoSizes);
        Shelf shelf;
        shelf.apply(makePlan(table.drafts, {}, {}));
        shelf.products[0].variants[0].now.title = QStringLiteral("My mug");
        shelf.products[0].variants[1].now.sku = QStringLiteral("M-S-OLD");
        QCOMPARE(summary(makePlan(table.drafts, shelf.products, {})), QStringLiteral("s [s] [s]"));
    }

    void changesAreListedFieldByField_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("plan");
        QTest::newRow("title and price")
            << QByteArray("mug,Cup,x,Size,S,M-S,11.00,3,\nmug,,,,L,M-L,12.00,4,\n")
            << "u title:Mug>Cup [u price:10.00 EUR>11.00 EUR] [s]";
        QTest::newRow("new variant") << twoSizes + "mug,,,,XL,M-XL,14.00,,\n"
                                     << "u [s] [s] [n]";
        QTest::newRow("SKU changed: a rename")
            << QByteArray("mug,Mug,x,Size,S,N-S,10.00,3,\nmug,,,,L,M-L,12.00,4,\n")
            << "u [u sku:M-S>N-S] [s]";
        QTest::newRow("option changed")
            << QByteArray("mug,Mug,x,Size,Small,M-S,10.00,3,\nmug,,,,L,M-L,12.00,4,\n")
            << "u [u value1:S>Small] [s]";
        QTest::newRow("handle and nothing else changed")
            << QByteArray(twoSizes).replace("mug,", "cup,") << "s [s] [s]";
        QTest::newRow("blank keeps") << QByteArray("mug,Mug,,Size,S,M-S,,3,\nmug,,,,L,M-L,12.00,4,\n")
                                     << "s [s] [s]";
        QTest::newRow("missing variants stay") << QByteArray("mug,Mug,x,Size,S,M-S,10.00,3,\n") << "s [s]";
        QTest::newRow("SKU and options contradict")
            << QByteArray("mug,Mug,x,Size,L,M-S,10.00,3,\n") << "p !2 ambiguous_match";
        QTest::newRow("another listing") << QByteArray("bowl,Bowl,x,,,B,5.00,1,\n") << "n [n]";
        QTest::newRow("same SKU in two listings of the file")
            << QByteArray("bowl,Bowl,x,,,B,5.00,1,\ndish,Dish,x,,,B,5.00,1,\n")
            << "p !2 duplicate_key\np !3 duplicate_key";
        QTest::newRow("SKU of a listing that is in the file, too")
            << twoSizes.left(twoSizes.indexOf('\n') + 1) + "bowl,Bowl,x,,,M-L,5.00,1,\n"
            << "s [s]\np !3 sku_taken";
    }

    void changesAreListedFieldByField()
    {
        QFETCH(QByteArray, rows);
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes).drafts, {}, {}));
        const ReadTable table = readRows(rows);
        const ImportPlan plan = makePlan(table.drafts, shelf.products, {});
        QTEST(summary(plan), "plan");
        shelf.apply(plan);
    }

    void aBlankCellClearsIfWanted()
    {
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes).drafts, {}, {}));
        PlanOptions options;
        options.blankClears = true;
        const ImportPlan plan
            = makePlan(readRows("mug,Mug,,Size,S,M-S,,3,\n").drafts, shelf.products, options);
        QCOMPARE(summary(plan), QStringLiteral("u story:x> [s]")); // a price is never cleared
    }

    void aRenamedHandleIsRecognisedBySku()
    {
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes).drafts, {}, {}));
        const ImportPlan plan
            = makePlan(readRows("cup,Mug,x,Size,S,M-S,10.00,3,\n").drafts, shelf.products, {});
        QCOMPARE(plan.listings[0].matchedBy, MatchedBy::Sku);
        QVERIFY(plan.listings[0].probably());
        QCOMPARE(plan.listings[0].source.key, QStringLiteral("cup"));
    }

    void parentAndChildSkuChangedTogetherIsARename()
    {
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes).drafts, {}, {}));
        const ImportPlan plan = makePlan(
            readRows("mug,Mug,x,Size,S,A-1,10.00,3,\nmug,,,,L,A-2,12.00,4,\n").drafts, shelf.products, {});
        QCOMPARE(plan.counts.variantsAdded, 0);
        QVERIFY(plan.listings[0].variants[0].renamed && plan.listings[0].variants[1].renamed);
    }

    void idSaysOneAndSkuSaysAnother()
    {
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes + "bowl,Bowl,x,,,B,5.00,1,\n").drafts, {}, {}));
        const ImportPlan plan
            = makePlan(readRows("mug,Mug,x,Size,S,B,10.00,3,\n").drafts, shelf.products, {});
        QCOMPARE(summary(plan), QStringLiteral("p !2 sku_taken"));
    }

    void skusOfTwoListingsAreNoMatch()
    {
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes + "bowl,Bowl,x,,,B,5.00,1,\n").drafts, {}, {}));
        const ImportPlan plan = makePlan(
            readRows("new,New,x,Size,S,M-S,10.00,3,\nnew,,,,L,B,10.00,3,\n").drafts, shelf.products, {});
        QCOMPARE(plan.counts.problems, 1);
    }

    void anotherShopIsAnotherSource()
    {
        Shelf shelf;
        shelf.apply(makePlan(readRows("mug,Mug,x,,,,10.00,3,\n").drafts, {}, {}));
        PlanOptions options;
        options.shop = QStringLiteral("second shop");
        QCOMPARE(
            makePlan(readRows("mug,Mug,x,,,,10.00,3,\n").drafts, shelf.products, options).counts.added, 1);
    }

    void quantitiesProposeCountsOnce()
    {
        const ReadTable table = readRows(twoSizes);
        Shelf shelf;
        const ImportPlan first = makePlan(table.drafts, {}, {});
        QCOMPARE(first.listings[0].variants[1].count, 4);
        shelf.apply(first);
        const ReadTable later = readRows(QByteArray(twoSizes).replace(",4,", ",9,"));
        QVERIFY(!makePlan(later.drafts, shelf.products, {}).listings[0].variants[1].count);
        PlanOptions options;
        options.countsOnReimport = true;
        QCOMPARE(makePlan(later.drafts, shelf.products, options).listings[0].variants[1].count, 9);
    }

    void correctedPricesAreNotOverwrittenByOnePriceForAll()
    {
        const ReadTable table = readBytes(fixture(QStringLiteral("etsy_english.csv")));
        Shelf shelf;
        shelf.apply(makePlan(table.drafts, {}, {}));
        const QString key = table.titled(QStringLiteral("Two coloured flower pot")).key;
        shelf.keyed(key).variants[1].now.price->minor = 2100;
        QByteArray changed = fixture(QStringLiteral("etsy_english.csv"));
        changed.replace("Stands firm.", "Stands very firm.");
        const ImportPlan plan = makePlan(readBytes(changed).drafts, shelf.products, {});
        QCOMPARE(plan.counts.updated, 1);
        QCOMPARE(plan.counts.variantsUpdated, 0);
    }

    void etsyListingsAreRecognised_data()
    {
        QTest::addColumn<QList<QStringList>>("stored"); // picture, title
        QTest::addColumn<QList<QStringList>>("file");
        QTest::addColumn<QString>("kinds"); // per listing of the file: kind and how it was recognised
        const QStringList potA = {QStringLiteral("1"), QStringLiteral("Pot")};
        const QStringList vaseA = {QStringLiteral("1"), QStringLiteral("Vase")};
        const QStringList potB = {QStringLiteral("2"), QStringLiteral("Pot")};
        const QStringList potC = {QStringLiteral("3"), QStringLiteral("Pot")};
        const QStringList jug = {QStringLiteral("1"), QStringLiteral("Jug")};
        using Rows = QList<QStringList>;
        QTest::newRow("both") << Rows{potA} << Rows{potA} << "s1";
        QTest::newRow("same picture, both keys known") << Rows{potA, vaseA} << Rows{vaseA, potA} << "s1 s1";
        QTest::newRow("same title, both keys known") << Rows{potA, potB} << Rows{potA, potB} << "s1 s1";
        QTest::newRow("title changed") << Rows{potA} << Rows{jug} << "u2";
        QTest::newRow("picture changed") << Rows{potA} << Rows{potB} << "s3";
        QTest::newRow("title changed, picture shared here") << Rows{potA, vaseA} << Rows{jug} << "p";
        QTest::newRow("title changed, the other one is there")
            << Rows{potA, vaseA} << Rows{jug, vaseA} << "p s1";
        QTest::newRow("new with a shared picture")
            << Rows{potA, vaseA} << Rows{potA, vaseA, jug} << "s1 s1 n";
        QTest::newRow("picture changed, title shared in the file") << Rows{potA} << Rows{potB, potC} << "p p";
        QTest::newRow("picture says one, title another")
            << Rows{{QStringLiteral("1"), QStringLiteral("Jug")}, potB} << Rows{potA} << "p";
        QTest::newRow("key twice in the file") << Rows{} << Rows{potA, potA} << "p p";
        QTest::newRow("key twice here") << Rows{potA, potA} << Rows{potA} << "p";
        QTest::newRow("unknown") << Rows{potA} << Rows{{QStringLiteral("9"), QStringLiteral("Bell")}} << "n";
    }

    void etsyListingsAreRecognised()
    {
        QFETCH(QList<QStringList>, stored);
        QFETCH(QList<QStringList>, file);
        Shelf shelf;
        for (const QStringList &entry : stored)
            shelf.apply(makePlan({etsyDraft(entry[0], entry[1])}, {}, {}));
        for (ExistingProduct &product : shelf.products) { // as if they had been imported one by one
            for (ExistingVariant &variant : product.variants)
                variant.now.listingId = product.source.key + QString::number(quintptr(&product));
        }
        QList<ProductDraft> drafts;
        for (const QStringList &entry : file)
            drafts.append(etsyDraft(entry[0], entry[1]));
        QStringList kinds;
        for (const ListingPlan &listing : makePlan(drafts, shelf.products, {}).listings) {
            const QString how = listing.matchedBy == MatchedBy::Nothing
                ? QString()
                : QString::number(int(listing.matchedBy) - 1);
            kinds.append(QStringLiteral("nusp").mid(int(listing.kind), 1) + how);
        }
        QTEST(kinds.join(u' '), "kinds");
    }

    void mendedCellsAreUsedAndTheFileIsKnownAgain()
    {
        const QByteArray rows = "mug,Mug,x,,,M,1o.00,3,\n";
        ImportOptions options = inEuro();
        options.mendedCells = {{2, {{6, QStringLiteral("10.00")}}}};
        const ReadTable mended = readRows(rows, options);
        QCOMPARE(reasonsOf(mended.drafts.value(0)), QString());
        QCOMPARE(mended.drafts[0].variants[0].price.value.minor, 1000);
        Shelf shelf;
        shelf.apply(makePlan(mended.drafts, {}, {}));
        const ReadTable again = readRows(rows);
        QCOMPARE(again.drafts.value(0).problems.size(), 1);
        QCOMPARE(summary(makePlan(again.drafts, shelf.products, {})), QStringLiteral("s [s]"));
    }

    void listingsThatAreNotInTheFileAreNamed()
    {
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes + "bowl,Bowl,x,,,B,5.00,1,\n").drafts, {}, {}));
        const ListedCatalogue here(shelf.products, {});
        const ReadTable table = readRows(twoSizes);
        FileKeys keys;
        keys.announce(table.drafts[0]);
        keys.close();
        Planner planner(here, keys, {});
        QVERIFY(planner.plan(table.drafts[0]));
        QVERIFY(planner.sawAnnouncedFile());
        QCOMPARE(*planner.absent(TableDialect::ShopifyOld),
            QStringList{shelf.keyed(QStringLiteral("bowl")).variants[0].now.listingId});
        QCOMPARE(*planner.absent(TableDialect::Etsy), QStringList());
    }

    void aFileThatWasChangedSinceItWasAnnouncedIsNoticed()
    {
        const ListedCatalogue nothing({}, {});
        FileKeys keys;
        keys.announce(readRows(twoSizes).drafts[0]);
        keys.close();
        Planner planner(nothing, keys, {});
        QVERIFY(planner.plan(readRows(twoSizes + "mug,,,,L,M-L,12.00,1,\n").drafts[0]));
        QVERIFY(!planner.sawAnnouncedFile());
    }

    void choicesCanBeKeptForTheNextFile()
    {
        ImportOptions options = inEuro();
        options.dialect = TableDialect::ByHand;
        options.columns
            = {{0, {ImportField::Sku}}, {1, {ImportField::Title}}, {2, {ImportField::Price}}, {3, {}}};
        options.decimalSigns = {{2, DecimalSign::Comma}};
        PlanOptions plan;
        plan.shop = QStringLiteral("market");
        plan.blankClears = true;
        const ReadTable table = readBytes("Ref,Thing,Cost,tags\nA1,Stool,1.299,x\n", options);
        QVERIFY(!table.error);
        const QJsonObject profile = importProfile(table.survey, options, plan);
        ImportOptions later;
        PlanOptions laterPlan;
        applyImportProfile(profile, {QStringLiteral("COST"), QStringLiteral("Thing"), QStringLiteral("Tags")},
            later, laterPlan);
        QCOMPARE(later.columns.value(0), (ImportTarget{ImportField::Price}));
        QCOMPARE(later.columns.value(1), (ImportTarget{ImportField::Title}));
        QVERIFY2(later.columns.contains(2) && later.columns.value(2) == ImportTarget{}, "left out by choice");
        QCOMPARE(later.decimalSigns.value(0), DecimalSign::Comma);
        QCOMPARE(later.currency, options.currency);
        QCOMPARE(laterPlan.shop, plan.shop);
        QVERIFY(laterPlan.blankClears);
        QCOMPARE(later.dialect, TableDialect::ByHand);
    }

    void ourOwnTableIsMatchedByIdOnly_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("plan");
        const QByteArray v = QByteArray(31, '0') + "2";
        const QByteArray w = QByteArray(31, '0') + "3";
        const QByteArray l = QByteArray(31, '0') + "1";
        const QByteArray unknown(32, 'f');
        QTest::newRow("same") << v + "," + l + ",M-S,Mug,Size,S,10.00,EUR"
                              << "s [s]";
        QTest::newRow("changed") << v + "," + l + ",M-S,Cup,Size,S,11.00,EUR"
                                 << "u title:Mug>Cup [u price:10.00 EUR>11.00 EUR]";
        QTest::newRow("SKU changed") << v + "," + l + ",X,Mug,Size,S,10.00,EUR"
                                     << "u [u sku:M-S>X]";
        QTest::newRow("new variant") << "," + l + ",M-XL,Mug,Size,XL,10.00,EUR"
                                     << "u [n]";
        QTest::newRow("new variant with options that exist") << "," + l + ",M-XL,Mug,Size,L,10.00,EUR"
                                                             << "p !2 ambiguous_match";
        QTest::newRow("id alone") << w + ",,M-L,Mug,Size,L,12.00,EUR"
                                  << "s [s]";
        QTest::newRow("new listing") << QByteArray(",,B,Bowl,,,5.00,EUR") << "n [n]";
        QTest::newRow("new listing with a known SKU")
            << QByteArray(",,M-S,Bowl,,,5.00,EUR") << "p !2 sku_taken";
        QTest::newRow("unknown id") << unknown + "," + l + ",B,Mug,Size,S,5.00,EUR"
                                    << "p !2 record_missing";
        QTest::newRow("unknown listing") << v + "," + unknown + ",B,Mug,Size,S,5.00,EUR"
                                         << "p !2 record_missing";
    }

    void ourOwnTableIsMatchedByIdOnly()
    {
        QFETCH(QByteArray, row);
        Shelf shelf;
        shelf.apply(makePlan(readRows(twoSizes).drafts, {}, {}));
        const ReadTable table
            = readBytes("cooperage_id,listing_id,sku,title,axis1,value1,price,currency\n" + row + '\n');
        QVERIFY(!table.error);
        QTEST(summary(makePlan(table.drafts, shelf.products, {})), "plan");
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
