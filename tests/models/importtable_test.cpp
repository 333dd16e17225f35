// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a file that is never in memory: all or nothing, one step, the same again changes nothing.
#include "models/actions/importnote.h"
#include "models/actions/importtable.h"
#include "models/records/listingparts.h"
#include "models/records/variant.h"
#include "models/rules/validation.h"
#include "tests/support/localstore.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace cooperage;

namespace {

const QByteArray shopifyHeader
    = "Handle,Title,Body (HTML),Vendor,Tags,Variant SKU,Variant Price,Variant Inventory Qty,Image Src\n";

QByteArray shopifyRow(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "cup-" + n + ",Cup " + n + ",<p>Thrown &amp; glazed</p>,Ana,\"cup, blue\",C-" + n
        + ",28.50,3,https://x.example/" + n + ".jpg\n";
}

const QByteArray etsyHeader
    = "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,IMAGE3,IMAGE4,"
      "IMAGE5,IMAGE6,IMAGE7,IMAGE8,IMAGE9,IMAGE10,\"VARIATION 1 TYPE\",\"VARIATION 1 NAME\","
      "\"VARIATION 1 VALUES\",\"VARIATION 2 TYPE\",\"VARIATION 2 NAME\",\"VARIATION 2 VALUES\",SKU\n";

QByteArray etsyRow(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "Cup number " + n + ",Thrown by hand," + n + ".50,EUR,3,\"cup,stone_ware\",clay,"
        + "https://i.etsystatic.com/1/r/il/abc/" + n + "/il_fullxfull." + n + "_x.jpg,,,,,,,,,,,,,,,,CUP-" + n
        + "\n";
}

QByteArray table(const QByteArray &header, QByteArray (*row)(int), int rows)
{
    QByteArray text = header;
    for (int i = 1; i <= rows; ++i)
        text += row(i);
    return text;
}

} // namespace

class ImportTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::LocalStore> local;

    Store &store() const { return *local->store; }

    QString write(const QByteArray &text) const
    {
        QFile file(local->folder.filePath(QStringLiteral("goods.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the file to import");
        return file.fileName();
    }
    TableReading reading(const QByteArray &text) const
    {
        TableReading reading{write(text), {}, {}, {}};
        reading.options.currency = *Currency::fromCode(u"EUR");
        QFile file(reading.path);
        if (!openTable(file))
            qFatal("cannot open the file to import");
        const auto survey = surveyTable(file, reading.options);
        if (!survey)
            qFatal("cannot read the file to import: %s", nameOf(survey.error().reason).data());
        reading.survey = *survey;
        return reading;
    }
    TableImport request(const QByteArray &text) const
    {
        TableImport request{reading(text), {}, {local->pottery, QStringLiteral("goods.csv"), true}, {}};
        request.keys = *announceTable(request.reading);
        return request;
    }
    TableImported import(const QByteArray &text) const
    {
        auto done = importTable(store(), request(text));
        if (!done)
            qFatal("not imported: %s", nameOf(done.error().reason).data());
        return std::move(*done);
    }
    qint64 number(const QByteArray &sql) const
    {
        return *store().database().number(QString::fromLatin1(sql));
    }
    qint64 living(const QByteArray &table) const
    {
        return number("SELECT count(*) FROM " + table + " WHERE _removed = 0");
    }
    /// Everything that may differ if anything happened.
    QString standing() const
    {
        QStringList parts{QString::fromLatin1(store().syncState()->h.toHex())};
        for (const char *table : {"listing", "variant", "tag", "movement", "import_source", "outbox",
                 "pending", "shadow", "undo_step", "undo_piece", "search_queue"})
            parts += QString::number(number(QByteArray("SELECT count(*) FROM ").append(table)));
        return parts.join(u' ');
    }

private Q_SLOTS:
    void init() { local = std::make_unique<test::LocalStore>(); }

    void aLargeFileComesInAsOneStepAndIsHeldPieceByPiece_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("etsy");
        QTest::newRow("Etsy") << etsyHeader << true;
        QTest::newRow("Shopify") << shopifyHeader << false;
    }
    void aLargeFileComesInAsOneStepAndIsHeldPieceByPiece()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, etsy);
        qint64 held = 0;
        for (const int rows : {300, 1200}) {
            local = std::make_unique<test::LocalStore>();
            const TableImported done = import(table(header, etsy ? etsyRow : shopifyRow, rows));
            QCOMPARE(done.plan.counts.added, rows);
            QCOMPARE(living("listing"), rows);
            QCOMPARE(living("variant"), rows);
            QCOMPARE(living("import_source"), rows);
            QCOMPARE(number("SELECT sum(qty) FROM movement"), rows * 3);
            QCOMPARE(number("SELECT count(*) FROM undo_step"), 1);
            QCOMPARE(done.outcome.counted, rows);
            QVERIFY2(done.outcome.mostHeld < 1100, qPrintable(QString::number(done.outcome.mostHeld)));
            held = std::max(held, done.outcome.mostHeld);
        }
        QCOMPARE(import(table(header, etsy ? etsyRow : shopifyRow, 1200)).plan.counts.same, 1200);
        QVERIFY(held > 0);
        QVERIFY(store().undo());
        QCOMPARE(living("listing"), 0);
        QCOMPARE(living("variant"), 0);
        QCOMPARE(living("tag"), 0);
        QVERIFY(store().redo());
        QCOMPARE(living("listing"), 1200);
    }

    void theSameFileAgainChangesNothing()
    {
        const QByteArray text = table(etsyHeader, etsyRow, 700);
        import(text);
        const QString before = standing();
        const TableImported again = import(text);
        QCOMPARE(again.plan.counts, (PlanCounts{0, 0, 700, 0, 0, 0}));
        QCOMPARE(again.outcome.committed.undoStep, 0);
        QCOMPARE(standing(), before);
    }

    void whatChangedInTheFileIsChangedHereAndNothingElse()
    {
        import(table(shopifyHeader, shopifyRow, 600));
        QByteArray text = table(shopifyHeader, shopifyRow, 600);
        text.replace(",C-7,28.50,", ",C-7,31.00,");
        text += shopifyRow(601);
        const TableImported done = import(text);
        QCOMPARE(done.plan.counts, (PlanCounts{1, 1, 599, 0, 1, 1}));
        QCOMPARE(number("SELECT price FROM variant WHERE sku = 'C-7'"), 3100);
        QCOMPARE(living("listing"), 601);
    }

    void listingsAreRecognisedByPictureTitleAndSkuToo()
    {
        import(table(etsyHeader, etsyRow, 50));
        QByteArray text = table(etsyHeader, etsyRow, 50);
        text.replace("Cup number 7,", "Bowl number 7,"); // the picture says that it is the same
        text.replace("il_fullxfull.9_x", "il_fullxfull.999_x")
            .replace("/9/il_", "/999/il_"); // the title does
        const TableImported done = import(text);
        QCOMPARE(done.plan.counts.added, 0);
        QCOMPARE(done.plan.counts.updated, 2);
        QCOMPARE(living("listing"), 50);
    }

    void stoppedAtAnyMomentEverythingIsAsBefore_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {1, 50, 333, 699, 700})
            QTest::addRow("listing %d", at) << at;
    }
    void stoppedAtAnyMomentEverythingIsAsBefore()
    {
        QFETCH(int, at);
        import(table(shopifyHeader, shopifyRow, 20));
        const QString before = standing();
        std::stop_source stop;
        TableImport one = request(table(shopifyHeader, shopifyRow, 700));
        one.reading.options.stop = stop.get_token();
        int seen = 0;
        one.watch = [&](const ListingPlan &) {
            if (++seen == at)
                stop.request_stop();
            return Result<void>();
        };
        const auto done = importTable(store(), one);
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::Cancelled);
        QVERIFY(seen <= at);
        QCOMPARE(standing(), before);
        QCOMPARE(living("listing"), 20);
        one.reading.options.stop = {};
        one.watch = {};
        QVERIFY(importTable(store(), one)); // and it can be done after all
        QCOMPARE(living("listing"), 700);
    }

    void aFileChangedBetweenLookingAndImportingIsNotImported()
    {
        const TableImport one = request(table(shopifyHeader, shopifyRow, 700));
        const QString before = standing();
        QByteArray other = table(shopifyHeader, shopifyRow, 700);
        other.replace(",C-650,28.50,", ",C-650,99.00,");
        write(other);
        const auto done = importTable(store(), one);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason::FileUnreadable);
        QCOMPARE(standing(), before);
    }

    void aDiskThatFailsAtTheLastMomentLeavesEverythingAsBefore()
    {
        TableImport one = request(table(shopifyHeader, shopifyRow, 700));
        const QString before = standing();
        one.beforeCommit
            = [] { return Result<void>(failure(Fault::Storage, Reason::FileUnwritable, QString())); };
        QVERIFY(!importTable(store(), one));
        QCOMPARE(standing(), before);
    }

    void rowsWithProblemsGoToTheirFileAsTheyAreFound()
    {
        QByteArray text = table(shopifyHeader, shopifyRow, 900);
        for (const char *row : {"C-3,", "C-450,", "C-900,"})
            text.replace(QByteArray(",") + row + "28.50,", QByteArray(",") + row + "28.5o,");
        TableImport one = request(text);
        QByteArray written;
        QBuffer target(&written);
        target.open(QIODevice::WriteOnly);
        one.problems = {&target, [](const RowProblem &problem) { return QString(nameOf(problem.reason)); }};
        const auto done = importTable(store(), one);
        QVERIFY(done);
        QCOMPARE(done->plan.counts.problems, 3);
        QCOMPARE(done->plan.counts.added, 897);
        QCOMPARE(done->plan.problemRows, 3);
        QCOMPARE(written.count("not_a_number"), 3);
        QCOMPARE(living("listing"), 897);
        written.replace("28.5o", "28.50");
        QCOMPARE(import(written).plan.counts.added, 3);
        QCOMPARE(living("listing"), 900);
    }

    void whatIsKeptFromAFileNeverIsTooLongToBeSent()
    {
        ImportNote note;
        for (int i = 0; i < 3000; ++i)
            note.photos.append(
                {QStringLiteral("https://cdn.example/picture-%1.jpg").arg(i), QStringLiteral("a \"cup\"")});
        ImportSource source;
        source.id = store().ids().next();
        source.listing = Id<Listing>(store().ids().next());
        source.dialect = QStringLiteral("shopify");
        source.note = packed(note);
        QVERIFY(problemsOf(entityOf<ImportSource>(), source).isEmpty());
        const qsizetype kept = importNote(source).photos.size();
        QVERIFY2(kept > 250 && kept < 1000, qPrintable(QString::number(kept)));
        note.photos.clear();
        for (int i = 0; i < 9000; ++i)
            note.unpairedSkus.append(QStringLiteral("SKU-%1").arg(i));
        source.note = packed(note);
        QVERIFY(problemsOf(entityOf<ImportSource>(), source).isEmpty());
        QVERIFY(importNote(source).unpairedSkus.size() > 1000);
    }

    void whoMayNotChangeTheWorkshopImportsNothing()
    {
        TableImport one = request(table(shopifyHeader, shopifyRow, 5));
        one.goods.workshop = local->weaving;
        const auto done = importTable(store(), one);
        QVERIFY(!done);
        QCOMPARE(done.error().fault, Fault::NotAllowed);
        QCOMPARE(living("listing"), 0);
    }
};

QTEST_GUILESS_MAIN(ImportTableTest)
#include "importtable_test.moc"
