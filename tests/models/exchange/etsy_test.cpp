// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/etsy.h"
#include "tests/models/exchange/reading.h"

using namespace cooperage;

class EtsyTest : public QObject
{
    Q_OBJECT

private:
    ReadTable m_english = readBytes(fixture(QStringLiteral("etsy_english.csv")));

private Q_SLOTS:
    void readsEveryRowWithoutProblems()
    {
        QVERIFY(!m_english.error);
        QCOMPARE(m_english.survey.dialect, TableDialect::Etsy);
        QCOMPARE(m_english.summary.listings, 7);
        QCOMPARE(m_english.summary.listingsWithProblems, 0);
    }

    void readsTheFieldsOfAListing()
    {
        const ProductDraft &mug = m_english.titled(QStringLiteral("Speckled stoneware mug"));
        QCOMPARE(mug.story.value, QStringLiteral("A mug for every day.\n\nThrown and glazed by hand."));
        QCOMPARE(mug.tags.value,
            (QStringList{
                QStringLiteral("stoneware mug"), QStringLiteral("hand thrown"), QStringLiteral("mug")}));
        QCOMPARE(mug.materials.value,
            (QStringList{QStringLiteral("Stoneware"), QStringLiteral("Food safe glaze")}));
        QCOMPARE(mug.photos.size(), 3);
        QCOMPARE(mug.key, QStringLiteral("1000/Speckled stoneware mug"));
        QCOMPARE(mug.variants.size(), 1);
        QCOMPARE(mug.variants[0].price.value, (Money{2850, *Currency::fromCode(u"EUR")}));
        QVERIFY(!mug.variants[0].priceToCheck);
        QCOMPARE(mug.variants[0].sku.value, QStringLiteral("MUG-1"));
        QCOMPARE(mug.variants[0].quantity.value, 4);
        QCOMPARE(mug.rows, QList<qint64>{2});
        QCOMPARE(mug.rowHash.size(), 32);
        QVERIFY2(mug.state.state == CellState::Absent, "the file does not say");
    }

    void onePriceForSeveralVariantsIsToBeChecked()
    {
        const ProductDraft &pot = m_english.titled(QStringLiteral("Two coloured flower pot"));
        QCOMPARE(pot.variants.size(), 2);
        QVERIFY(pot.variants[0].priceToCheck && pot.variants[1].priceToCheck);
        QVERIFY(m_english.lost(LossCause::OnePriceForAll));
        QVERIFY2(!pot.variants[0].quantity.given(), "a sum is not guessed apart");
        QCOMPARE(pot.totalQuantity.value, 12);
    }

    void skusAreNeverPairedByPosition()
    {
        const ProductDraft &pot = m_english.titled(QStringLiteral("Two coloured flower pot"));
        QCOMPARE(pot.variants[0].options, QStringList{QStringLiteral("Black")});
        QCOMPARE(skusOf(pot), (QStringList{QStringLiteral("POT-Black"), QStringLiteral("POT-White")}));
        const ProductDraft &towels = m_english.titled(QStringLiteral("Bundle of linen towels"));
        QCOMPARE(skusOf(towels).join(QString()), QString());
        QCOMPARE(towels.unpairedSkus.size(), 3);
        const ProductDraft &ring = m_english.titled(QStringLiteral("Ring with stone"));
        QCOMPARE(ring.axes, (QStringList{QStringLiteral("Stone"), QStringLiteral("Size")}));
        QCOMPARE(ring.variants.size(), 4);
        QCOMPARE(skusOf(ring).join(QString()), QString());
        QVERIFY(m_english.lost(LossCause::PairByHand));
    }

    void pairs_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("skus");
        QTest::addColumn<QString>("paired"); // empty: not paired
        QTest::newRow("reversed") << "Black,White"
                                  << "POT-White,POT-Black"
                                  << "POT-Black,POT-White";
        QTest::newRow("case, signs and spaces") << "Sky Blue,Red"
                                                << "m_red,M-SKY_BLUE"
                                                << "M-SKY_BLUE,m_red";
        QTest::newRow("counts differ") << "Black,White"
                                       << "POT-Black"
                                       << "";
        QTest::newRow("value in two") << "Defy,Defy Advanced"
                                      << "DEFY-A30,DEFY-30"
                                      << "";
        QTest::newRow("value in none") << "1x,2x"
                                       << "V1,V2"
                                       << "";
        QTest::newRow("two values in one") << "Red,Blue"
                                           << "RED-BLUE,GREEN"
                                           << "";
    }

    void pairs()
    {
        QFETCH(QString, values);
        QFETCH(QString, skus);
        const auto paired = etsyPairing(values.split(u','), skus.split(u','));
        QTEST(paired.value_or(QStringList()).join(u','), "paired");
    }

    void splitsValues_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("skus");
        QTest::addColumn<QString>("values"); // empty: cannot be told apart
        QTest::newRow("plain") << "S,M,L" << 0 << "S|M|L";
        QTest::newRow("entities after splitting") << "3&quot; pot,a&#44; b" << 0 << "3\" pot|a, b";
        QTest::newRow("comma inside, count decides") << "Small, round,Large" << 2 << "Small, round|Large";
        QTest::newRow("spaces after commas, count decides") << "S, M, L" << 3 << "S|M|L";
        QTest::newRow("comma inside, nothing decides") << "Small, round,Large" << 0 << "";
        QTest::newRow("doubled") << "S,S" << 0 << "";
        QTest::newRow("empty part") << "S,,M" << 0 << "";
    }

    void splitsValues()
    {
        QFETCH(QString, cell);
        QFETCH(int, skus);
        QTEST(etsyValues(cell, skus).value_or(QStringList()).join(u'|'), "values");
    }

    void entitiesInValuesAreDecoded()
    {
        const ProductDraft &tray = m_english.titled(QStringLiteral("Seed tray"));
        QCOMPARE(tray.variants[0].options, QStringList{QStringLiteral("3\" deep")});
        QCOMPARE(tray.totalQuantity, Imported<qint64>::of(0));
    }

    void aVeryLargeQuantityMeansMadeToOrder()
    {
        const ProductDraft &poster = m_english.titled(QStringLiteral("Printed poster"));
        QCOMPARE(poster.madeToOrder, Imported<bool>::of(true));
        QVERIFY(!poster.variants[0].quantity.given());
        ImportOptions options;
        options.madeToOrderOver = 100'000;
        const auto patient = readBytes(fixture(QStringLiteral("etsy_english.csv")), options);
        QCOMPARE(patient.titled(QStringLiteral("Printed poster")).variants[0].quantity.value, 80919);
    }

    void twoListingsMayShareTheirFirstPicture()
    {
        const ProductDraft &pot = m_english.titled(QStringLiteral("Two coloured flower pot"));
        const ProductDraft &other = m_english.titled(QStringLiteral("Second glaze, same picture"));
        QCOMPARE(pot.pictureKey, other.pictureKey);
        QVERIFY(pot.key != other.key);
    }

    void otherLanguagesAreReadByPosition()
    {
        const ReadTable italian = readBytes(fixture(QStringLiteral("etsy_italian.csv")));
        QCOMPARE(italian.summary.listings, 2);
        QCOMPARE(italian.survey.map.columns[2].target, (ImportTarget{ImportField::Price}));
        QCOMPARE(italian.survey.map.columns[2].certainty, Certainty::Certain);
        QCOMPARE(italian.drafts[1].variants[0].price.value.minor, 3999);
        // A language this program has never seen, as saved by a spreadsheet with semicolons.
        QByteArray strange = fixture(QStringLiteral("etsy_italian.csv"))
                                 .replace("TITOLO", "OTSIKKO")
                                 .replace("PREZZO", "HINTA");
        const ReadTable finnish = readBytes(strange);
        QCOMPARE(finnish.summary.listings, 2);
        QCOMPARE(finnish.survey.map.columns[2].certainty, Certainty::Likely);
    }

    void aFileOfShortRowsIsNormal()
    {
        const ReadTable ragged = readBytes(fixture(QStringLiteral("etsy_ragged.csv")));
        QCOMPARE(ragged.summary.listings, 2);
        QCOMPARE(ragged.summary.listingsWithProblems, 0);
        QCOMPARE(ragged.drafts[0].variants[0].sku.state, CellState::Absent);
        QCOMPARE(ragged.drafts[0].photos.size(), 2);
    }

    void readsAThirdAxis()
    {
        QByteArray header = fixture(QStringLiteral("etsy_english.csv"));
        header.truncate(header.indexOf('\n'));
        header.replace(",SKU", ",\"VARIATION 3 TYPE\",\"VARIATION 3 NAME\",\"VARIATION 3 VALUES\",SKU");
        const ReadTable table = readBytes(
            header + "\nBox,Nice,5,EUR,2,,,https://x.example/1.jpg,,,,,,,,,,T,A,1,T,B,\"1,2\",T,C,3,X\n");
        QCOMPARE(table.survey.head.columns.size(), 27);
        QCOMPARE(table.drafts[0].axes,
            (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
        QCOMPARE(table.drafts[0].variants[1].options,
            (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    }

    void badCellsBecomeProblems_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("problem");
        const QString rest = QStringLiteral(",,,https://x.example/1.jpg");
        QTest::newRow("price") << QStringLiteral("Mug,x,\"12,5o\",EUR,1") + rest << "2 PRICE not_a_number";
        QTest::newRow("negative") << QStringLiteral("Mug,x,-4,EUR,1") + rest << "2 PRICE too_small";
        QTest::newRow("currency") << QStringLiteral("Mug,x,4,EURO,1") + rest << "2 PRICE currency_missing";
        QTest::newRow("other currency")
            << QStringLiteral("Mug,x,£4,EUR,1") + rest << "2 PRICE other_currency";
        QTest::newRow("quantity") << QStringLiteral("Mug,x,4,EUR,many") + rest << "2 QUANTITY not_a_number";
        QTest::newRow("title") << QStringLiteral(" ,x,4,EUR,1") + rest << "2 TITLE required";
        QTest::newRow("long title") << QString(150, u'a') + QStringLiteral(",x,4,EUR,1") + rest
                                    << "2 TITLE too_long";
        QTest::newRow("values") << QStringLiteral("Mug,x,4,EUR,1") + rest
                + QStringLiteral(",,,,,,,,,,T,Size,\"S,S\"")
                                << "2 VARIATION 1 VALUES ambiguous_pairing";
        QTest::newRow("too many cells")
            << QStringLiteral("Mug,x,4,EUR,1") + rest + QString(17, u',') + u'z' << "2  row_too_long";
    }

    void badCellsBecomeProblems()
    {
        QFETCH(QString, row);
        QByteArray header = fixture(QStringLiteral("etsy_english.csv"));
        header.truncate(header.indexOf('\n'));
        const ReadTable table = readBytes(header + '\n' + row.toUtf8() + '\n');
        QCOMPARE(table.drafts.size(), 1);
        QTEST(reasonsOf(table.drafts[0]), "problem");
    }
};

QTEST_GUILESS_MAIN(EtsyTest)
#include "etsy_test.moc"
