// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/exchange/reading.h"

using namespace cooperage;

class DialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("dialect");
        const auto row = [](const char *header, TableDialect dialect) {
            QTest::newRow(qPrintable(nameOf(dialect) + QString::fromLatin1(header).left(20)))
                << QString::fromLatin1(header) << int(dialect);
        };
        row("Handle,Title,Body (HTML),Variant Price", TableDialect::ShopifyOld);
        row("HANDLE,title,variant sku", TableDialect::ShopifyOld);
        row("Title,URL handle,Option1 name,Price", TableDialect::ShopifyNew);
        row("cooperage_id,title", TableDialect::Own);
        row("ID,Type,SKU,Name,Regular price,In stock?", TableDialect::WooCommerce);
        row("Type,SKU,Name,Published,Sale price", TableDialect::WooCommerce);
        row("Token,Item Name,Variation Name,SKU,Current Quantity Riverside", TableDialect::Square);
        row("Product ID [Non Editable],Product Type,Hosted Image URLs", TableDialect::Squarespace);
        row("producer,distributor,name,units,on_hand,on_demand", TableDialect::OpenFoodNetwork);
        row("title,body,rating,review_date,product_handle", TableDialect::JudgeMe);
        row("Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Riverside",
            TableDialect::ShopifyInventory);
        row("Handle,SKU,Location,On hand,Available", TableDialect::ShopifyInventory);
        row("Sale Date,Item Name,Buyer,Quantity,Price,Transaction ID,Listing ID", TableDialect::EtsyOrders);
        row("Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details", TableDialect::EtsyStatement);
        row("Name,Email,Financial Status,Lineitem name", TableDialect::ShopifyOrders);
        row("Country Code,State Code,Rate %,Tax Name,Priority", TableDialect::WooTaxRates);
        row("Handle,Title", TableDialect::Unknown);
        row("ID,Name,Price (INR),Options & variants (all)", TableDialect::Unknown);
        row("Title,Description,Price,Currency,Quantity", TableDialect::Unknown);
    }

    void recognises()
    {
        QFETCH(QString, header);
        QTEST(int(guessDialect(header.split(u','), {}).dialect), "dialect");
    }

    void saysWhy()
    {
        const DialectGuess guess = guessDialect(
            {QStringLiteral("Handle"), QStringLiteral("Title"), QStringLiteral("Variant Price")}, {});
        QCOMPARE(
            guess.why.value(0), (DialectClue{DialectClue::Kind::RequiredHeader, QStringLiteral("handle")}));
        QCOMPARE(guess.why.value(2),
            (DialectClue{DialectClue::Kind::StrongHeader, QStringLiteral("variant price")}));
        QVERIFY(guess.score >= 50 && guess.score <= 100);
    }

    void twoEqualScoresAreUnknown()
    {
        // Equally much of both: nobody may guess.
        const DialectGuess guess = guessDialect(
            QStringLiteral("Handle,Title,URL handle,Body (HTML),Option1 name").split(u','), {});
        QCOMPARE(guess.dialect, TableDialect::Unknown);
        QVERIFY(guess.rival != TableDialect::Unknown);
    }

    void refusesWholeFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("subject");
        QTest::newRow("known, not yet readable")
            << QByteArray("ID,Type,SKU,Name,Regular price\n1,simple,A,B,2\n") << "table_not_read_yet"
            << "WooCommerce products";
        QTest::newRow("header only") << QByteArray("producer,distributor,name,units,on_hand\n")
                                     << "table_not_read_yet"
                                     << "Open Food Network products";
        QTest::newRow("orders") << QByteArray("Sale Date,Item Name,Transaction ID,Buyer\n1,2,3,4\n")
                                << "wrong_kind_of_file"
                                << "Etsy sold order items";
        QTest::newRow("unknown") << QByteArray("ID,Name,Price\n1,a,2\n") << "unknown_table_format"
                                 << "ID, Name, Price";
        QTest::newRow("empty") << QByteArray() << "unknown_table_format"
                               << "";
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << "binary_file"
                                 << "";
    }

    void refusesWholeFiles()
    {
        QFETCH(QByteArray, bytes);
        const ReadTable table = readBytes(bytes, inEuro());
        QVERIFY(table.error);
        QTEST(QString(nameOf(table.error->reason)), "reason");
        QTEST(table.error->subject, "subject");
        QCOMPARE(table.drafts.size(), 0);
    }

    void unknownColumnsAreNamed()
    {
        const ReadTable table = readBytes("ID,Name,Price\n1,a,2\n");
        QCOMPARE(table.error->problems.size(), 3);
        QCOMPARE(table.error->problems[1], (FieldProblem{QStringLiteral("Name"), Reason::UnknownField, {}}));
    }

    void theMapShowsSamplesAndCertainty()
    {
        const ReadTable table = readBytes(fixture(QStringLiteral("shopify_old.csv")), inEuro());
        const ColumnMap &map = table.survey.map;
        QCOMPARE(map.columns[1].sample, QStringLiteral("Linen tea towel"));
        QCOMPARE(map.columns[1].certainty, Certainty::Certain);
        QCOMPARE(map.columns[45].certainty, Certainty::Open);
        QCOMPARE(nameOf(map.columns[8].target), QStringLiteral("value1"));
        QCOMPARE(importTargetNamed(QStringLiteral("value1")), (ImportTarget{ImportField::AxisValue, 1}));
        QCOMPARE(importTargetNamed(QStringLiteral("value")), (ImportTarget{ImportField::AxisValue}));
        QCOMPARE(importTargetNamed(QStringLiteral("nonsense")), std::nullopt);
    }

    void aColumnChosenByHandTakesOver()
    {
        ImportOptions options = inEuro();
        options.columns = {{28, {ImportField::Title}}, {3, {}}};
        const ReadTable table = readBytes(fixture(QStringLiteral("shopify_old.csv")), options);
        QCOMPARE(table.survey.map.columnOf(ImportField::Title), 28);
        QVERIFY(table.survey.map.columns[28].byHand);
        QCOMPARE(table.survey.map.columns[1].target.field, ImportField::None);
        QCOMPARE(table.drafts[0].vendor.state, CellState::Absent);
    }

    void everyTargetHasANameAndComesBack()
    {
        for (const TableDialect dialect :
            {TableDialect::Etsy, TableDialect::ShopifyNew, TableDialect::Own, TableDialect::ByHand}) {
            for (const ImportTarget &target : importTargetsFor(dialect))
                QCOMPARE(importTargetNamed(nameOf(target)), target);
        }
    }

    void theSameFileWithOtherBytesGivesTheSame_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
            {"etsy_english.csv", "etsy_italian.csv", "shopify_old.csv", "shopify_new.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void theSameFileWithOtherBytesGivesTheSame()
    {
        QFETCH(QString, file);
        const QByteArray bytes = fixture(file);
        const ReadTable plain = readBytes(bytes, inEuro());
        QVERIFY(plain.drafts.size() > 1);
        const QString text = QString::fromUtf8(bytes);
        const auto same
            = [&](const QByteArray &other) { return readBytes(other, inEuro()).drafts == plain.drafts; };
        QVERIFY(same("\xEF\xBB\xBF" + bytes));
        QByteArray crlf = bytes;
        QVERIFY(same(crlf.replace("\r\n", "\n").replace("\n", "\r\n")));
        QByteArray titled = bytes;
        ImportOptions options = inEuro();
        const ReadTable below = readBytes("product_template\n" + titled, options);
        QCOMPARE(below.drafts.size(), plain.drafts.size());
        QByteArray wide = "\xFF\xFE";
        for (const QChar c : text)
            wide.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
        QVERIFY(same(wide));
    }

    void tellsProgress()
    {
        QList<qint64> told;
        ImportOptions options = inEuro();
        options.progress = [&](qint64 done, qint64 total) {
            told.append(done);
            QVERIFY(done <= total);
        };
        const QByteArray bytes = fixture(QStringLiteral("shopify_old.csv"));
        readBytes(bytes, options);
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last(), bytes.size());
    }
};

QTEST_GUILESS_MAIN(DialectTest)
#include "dialect_test.moc"
