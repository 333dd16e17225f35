// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/errorfile.h"
#include "tests/models/exchange/reading.h"
#include "tests/models/exchange/shelf.h"

using namespace cooperage;

class ErrorFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRowsGoToAFileThatCanBeImportedAgain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Etsy") << "etsy_english.csv";
        QTest::newRow("Shopify") << "shopify_old.csv";
    }

    void badRowsGoToAFileThatCanBeImportedAgain()
    {
        QFETCH(QString, file);
        QByteArray bytes = fixture(file);
        bytes.replace(",28.50,", ",28.5o,").replace(",32.00,", ",32.oo,");
        const ReadTable table = readBytes(bytes, inEuro());
        const ImportPlan plan = makePlan(table.drafts, {}, {});
        QCOMPARE(plan.counts.problems, 1);
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        QByteArray out;
        QBuffer target(&out);
        target.open(QIODevice::WriteOnly);
        const ProblemWords words
            = [](const RowProblem &problem) { return problem.column + u' ' + nameOf(problem.reason); };
        const ImportOptions options = inEuro();
        ErrorFile errors(source, table.survey, options, words, target);
        qsizetype expected = 0;
        for (const ListingPlan &listing : plan.listings) {
            if (listing.kind != PlanKind::Problem)
                continue;
            QVERIFY(errors.add(listing.draft, listing.problems));
            expected += listing.draft.rows.size();
        }
        QVERIFY(errors.finish());
        QCOMPARE(errors.rows(), expected);
        QVERIFY(out.contains(",\"Problem\"\r\n"));
        QVERIFY(out.contains("not_a_number\""));
        const ReadTable again = readBytes(out, inEuro());
        QVERIFY(!again.error);
        QCOMPARE(again.survey.head.columns, table.survey.head.columns);
        QCOMPARE(again.summary.rows, expected);
        QCOMPARE(again.summary.listingsWithProblems, 1);
        out.replace("28.5o", "28.50").replace("32.oo", "32.00");
        const ReadTable mended = readBytes(out, inEuro());
        QCOMPARE(mended.summary.listingsWithProblems, 0);
        const ReadTable healthy = readBytes(fixture(file), inEuro());
        QCOMPARE(mended.drafts[0].key, healthy.titled(mended.drafts[0].title.value).key);
        Shelf shelf;
        shelf.apply(makePlan(healthy.drafts, {}, {}));
        QCOMPARE(makePlan(mended.drafts, shelf.products, {}).counts.same, 1);
    }
};

QTEST_GUILESS_MAIN(ErrorFileTest)
#include "errorfile_test.moc"
