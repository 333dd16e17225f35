// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/exchange/reading.h"

using namespace cooperage;

namespace {

Imported<QString> given(const char *text)
{
    return Imported<QString>::of(QString::fromUtf8(text));
}

ReadTable readRows(const QByteArray &rows, const ImportOptions &options = inEuro())
{
    return readBytes(
        "Handle,Title,Body (HTML),Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,"
        "Variant Grams,Variant Inventory Policy,Image Src,Image Position\n"
            + rows,
        options);
}

} // namespace

class ShopifyTest : public QObject
{
    Q_OBJECT

private:
    ReadTable m_old = readBytes(fixture(QStringLiteral("shopify_old.csv")), inEuro());
    ReadTable m_new = readBytes(fixture(QStringLiteral("shopify_new.csv")), inEuro());

private Q_SLOTS:
    void recognisesBothDialects()
    {
        QVERIFY(!m_old.error && !m_new.error);
        QCOMPARE(m_old.survey.dialect, TableDialect::ShopifyOld);
        QCOMPARE(m_new.survey.dialect, TableDialect::ShopifyNew);
        QCOMPARE(m_old.summary.listings, 2);
        QCOMPARE(m_new.summary.listings, 3);
        QCOMPARE(m_old.summary.listingsWithProblems + m_new.summary.listingsWithProblems, 0);
    }

    void rowsOfAHandleAreOneListing()
    {
        const ProductDraft &towel = m_old.titled(QStringLiteral("Linen tea towel"));
        QCOMPARE(towel.key, QStringLiteral("linen-towel"));
        QCOMPARE(towel.rows, (QList<qint64>{2, 3, 4, 5}));
        QCOMPARE(towel.variants.size(), 2);
        QCOMPARE(towel.axes, (QStringList{QStringLiteral("Colour"), QStringLiteral("Size")}));
        QCOMPARE(towel.variants[1].options, (QStringList{QStringLiteral("Grey"), QStringLiteral("Large")}));
        QCOMPARE(towel.vendor, given("Yusuf"));
        QCOMPARE(towel.category, given("Kitchen"));
        QCOMPARE(towel.condition, given("new"));
        QCOMPARE(towel.state, given("live"));
    }

    void photosComeInTheirPositions()
    {
        const ProductDraft &towel = m_old.titled(QStringLiteral("Linen tea towel"));
        QCOMPARE(towel.photos.size(), 3);
        QCOMPARE(towel.photos[0].address, QStringLiteral("https://img.example.com/towel-1.jpg"));
        QCOMPARE(towel.photos[0].alt, QStringLiteral("Towel on a hook"));
        QCOMPARE(towel.variants[0].photo.value, towel.photos[0].address);
    }

    void htmlBodiesBecomeMarkdown()
    {
        QCOMPARE(m_old.titled(QStringLiteral("Linen tea towel")).story.value,
            QStringLiteral("Woven from **long** flax.\n\n- washes well\n- dries fast"));
        QVERIFY(m_old.lost(LossCause::MarkupLost));
        QCOMPARE(
            m_old.titled(QStringLiteral("Oak spoon")).story.value, QStringLiteral("Carved, oiled & smooth."));
    }

    void numbersAndCodes()
    {
        const VariantDraft &small = m_old.titled(QStringLiteral("Linen tea towel")).variants[0];
        const VariantDraft &large = m_old.titled(QStringLiteral("Linen tea towel")).variants[1];
        QCOMPARE(small.weight, Imported<qint64>::of(100));
        QCOMPARE(small.price.value.minor, 2400);
        QCOMPARE(small.compareAt.value.minor, 3000);
        QCOMPARE(small.gtin, given("4006381333931"));
        QCOMPARE(large.internalCode, given("0412345"));
        QVERIFY(!large.gtin.given());
        QCOMPARE(small.quantity, Imported<qint64>::of(7));
        QCOMPARE(large.quantity, Imported<qint64>::of(0)); // oversold
        QVERIFY(m_old.lost(LossCause::BelowZero));
        const VariantDraft &scarf = m_new.titled(QStringLiteral("Indigo scarf")).variants[0];
        QCOMPARE(scarf.unitCost.value.minor, 1235);
        QVERIFY(m_new.lost(LossCause::Rounded));
    }

    void defaultTitleMeansNoAxis()
    {
        const ProductDraft &spoon = m_old.titled(QStringLiteral("Oak spoon"));
        QCOMPARE(spoon.axes, QStringList());
        QCOMPARE(spoon.variants.size(), 1);
        QCOMPARE(spoon.variants[0].options, QStringList());
        QVERIFY2(!spoon.variants[0].weight.given(), "0 g means nobody weighed it");
        QVERIFY2(!spoon.variants[0].quantity.given(), "no tracker, no count");
        QCOMPARE(spoon.variants[0].tracked, Imported<bool>::of(false));
        QCOMPARE(spoon.madeToOrder, Imported<bool>::of(true));
        QCOMPARE(spoon.state, given("draft"));
    }

    void statesOfTheNewDialect()
    {
        QCOMPARE(m_new.titled(QStringLiteral("Indigo scarf")).state, given("live"));
        QCOMPARE(m_new.titled(QStringLiteral("Clay bead")).state, given("paused"));
        QCOMPARE(m_new.titled(QStringLiteral("Old bead")).state, given("archived"));
        QCOMPARE(m_new.titled(QStringLiteral("Indigo scarf")).story.value,
            QStringLiteral("## Care\n\nWash cold."));
        QCOMPARE(m_new.titled(QStringLiteral("Indigo scarf")).variants.size(), 2);
        QCOMPARE(m_new.titled(QStringLiteral("Indigo scarf")).photos.size(), 2);
        QCOMPARE(m_new.titled(QStringLiteral("Indigo scarf")).category, given("Apparel > Scarves"));
    }

    void mixedSpellingsOfHeadersAreFine()
    {
        QByteArray mixed = fixture(QStringLiteral("shopify_new.csv"));
        mixed.replace("Option1 value", "Option1 Value")
            .replace("Barcode,", "Barcodes,")
            .replace("Image alt text", "IMAGE ALT TEXT");
        const ReadTable table = readBytes("\xEF\xBB\xBF" + mixed, inEuro());
        QCOMPARE(table.drafts, m_new.drafts);
    }

    void aPriceNeedsACurrency()
    {
        const ReadTable table = readBytes(fixture(QStringLiteral("shopify_old.csv")));
        QVERIFY(table.survey.currencyNeeded);
        QCOMPARE(table.error.value_or(Error{}).reason, Reason::CurrencyMissing);
    }

    void anAmbiguousColumnIsAskedOnce()
    {
        const QByteArray rows = "rug,Rug,,true,,,R,1.299,,deny,,\n";
        const ReadTable asked = readRows(rows);
        QCOMPARE(asked.survey.questions,
            (QList<NumberQuestion>{{7, QStringLiteral("Variant Price"), QStringLiteral("1.299")}}));
        QCOMPARE(asked.error.value_or(Error{}).reason, Reason::AmbiguousNumber);
        ImportOptions options = inEuro();
        options.decimalSigns.insert(7, DecimalSign::Comma);
        QCOMPARE(readRows(rows, options).drafts.value(0).variants.value(0).price.value.minor, 129900);
        options.decimalSigns.insert(7, DecimalSign::Dot);
        QCOMPARE(readRows(rows, options).drafts.value(0).variants.value(0).price.value.minor, 130);
    }

    void badRowsBecomeProblems_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no handle") << QByteArray(",Rug,,true,,,R,10,,deny,,\n") << "2 Handle required";
        QTest::newRow("price") << QByteArray("rug,Rug,,true,,,R,ten,,deny,,\n")
                               << "2 Variant Price not_a_number";
        QTest::newRow("published") << QByteArray("rug,Rug,,perhaps,,,R,10,,deny,,\n")
                                   << "2 Published not_a_choice";
        QTest::newRow("policy") << QByteArray("rug,Rug,,true,,,R,10,,maybe,,\n")
                                << "2 Variant Inventory Policy not_a_choice";
        QTest::newRow("same options") << QByteArray("rug,Rug,,true,Size,S,A,10,,deny,,\nrug,,,,,S,B,10,,,,\n")
                                      << "3 Option1 Value duplicate_options";
        QTest::newRow("same SKU") << QByteArray("rug,Rug,,true,Size,S,A,10,,deny,,\nrug,,,,,M,A,10,,,,\n")
                                  << "3 Variant SKU duplicate_key";
        QTest::newRow("no option name")
            << QByteArray("rug,Rug,,true,,S,A,10,,deny,,\n") << "2 Option1 Name required";
        QTest::newRow("no option value")
            << QByteArray("rug,Rug,,true,Size,S,A,10,,deny,,\nrug,,,,,,B,10,,,,\n")
            << "3 Option1 Value required";
        QTest::newRow("story") << "rug,Rug," + QByteArray(40'000, 'x') + ",true,,,R,10,,deny,,\n"
                               << "2 Body (HTML) too_long";
    }

    void badRowsBecomeProblems()
    {
        QFETCH(QByteArray, rows);
        const ReadTable table = readRows(rows);
        QVERIFY(!table.error);
        QTEST(reasonsOf(table.drafts.value(0)), "problem");
    }

    void aHandleThatComesBackIsAProblem()
    {
        const ReadTable table = readRows(
            "rug,Rug,,true,,,R,10,,deny,,\nmat,Mat,,true,,,M,10,,deny,,\nrug,Rug,,true,,,S,10,,deny,,\n");
        QCOMPARE(table.drafts.size(), 3);
        QCOMPARE(reasonsOf(table.drafts[2]), QStringLiteral("4 Handle duplicate_key"));
    }

    void aProductMaySpanManyRowsButNotEndlessly()
    {
        QByteArray rows = "rug,Rug,,true,,,R,10,,deny,,\n";
        for (int i = 0; i < 189; ++i)
            rows += "rug,,,,,,,,,,https://x.example/" + QByteArray::number(i) + ".jpg,\n";
        const ReadTable table = readRows(rows);
        QCOMPARE(table.drafts.size(), 1);
        QCOMPARE(table.drafts[0].problems.size(), 0);
        QCOMPARE(table.drafts[0].variants.size(), 1);
        QCOMPARE(table.drafts[0].photos.size(), 20);
        QVERIFY(table.lost(LossCause::TooManyPhotos));
        QVERIFY(
            readRows(rows + QByteArray("rug,,,,,,,,,,y,\n").repeated(6000)).drafts[0].problems.size() == 1);
    }

    void whatHasNoPlaceIsListed()
    {
        QVERIFY(m_new.lost(LossCause::NoPlaceHere));
        QVERIFY(m_old.lost(LossCause::NotTracked));
        QVERIFY(m_old.lost(LossCause::CodeNotGtin));
    }
};

QTEST_GUILESS_MAIN(ShopifyTest)
#include "shopify_test.moc"
