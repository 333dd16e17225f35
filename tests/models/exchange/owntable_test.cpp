// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/owntable.h"
#include "tests/models/exchange/reading.h"

using namespace cooperage;

namespace {

ListingExportRow mug(const QString &colour, qint64 price)
{
    ListingExportRow row;
    row.variantId
        = (colour == QStringLiteral("Grey") ? QStringLiteral("a") : QStringLiteral("b")).repeated(32);
    row.listingId = QStringLiteral("c").repeated(32);
    row.workshop = QStringLiteral("Ana");
    row.sku = QStringLiteral("MUG-") + colour;
    row.title = QStringLiteral("=Mug, \"tall\"");
    row.story = QStringLiteral("First line\n\n- a list\n");
    row.benefit = QStringLiteral("Keeps warm");
    row.category = QStringLiteral("Kitchen > Mugs");
    row.tags = {QStringLiteral("a|b"), QStringLiteral("back\\slash")};
    row.materials = {QStringLiteral("Stoneware")};
    row.axes = {QStringLiteral("Colour")};
    row.values = {colour};
    row.price = Money{price, *Currency::fromCode(u"KWD")};
    row.unitCost = Money{96, *Currency::fromCode(u"KWD")};
    row.weight = 450;
    row.height = 95;
    row.gtin = QStringLiteral("4006381333931");
    row.internalCode = QStringLiteral("040000001042");
    row.lowLimit = 2;
    row.condition = QStringLiteral("new");
    row.madeHow = QStringLiteral("thrown");
    row.whoMade = QStringLiteral("self");
    row.madeToOrderDays = 14;
    row.state = QStringLiteral("live");
    row.photos = {QStringLiteral("https://x.example/1.jpg"), QStringLiteral("https://x.example/2.jpg")};
    row.altTexts = {QStringLiteral("Mug"), QString()};
    row.originId = QStringLiteral("d").repeated(32);
    return row;
}

QByteArray written(const QList<ListingExportRow> &rows, CsvStyle style = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return writeListings(buffer, rows, style) ? bytes : QByteArray();
}

template <class T> std::optional<T> optionalOf(const Imported<T> &imported)
{
    return imported.given() ? std::optional<T>(imported.value) : std::nullopt;
}

/// What the export of exactly this draft would be.
QList<ListingExportRow> rowsOf(const ProductDraft &draft)
{
    QList<ListingExportRow> rows;
    for (const VariantDraft &variant : draft.variants) {
        ListingExportRow row;
        row.variantId = variant.ownId;
        row.listingId = draft.ownId;
        row.workshop = draft.vendor.value;
        row.sku = variant.sku.value;
        row.title = draft.title.value;
        row.story = draft.story.value;
        row.benefit = draft.benefit.value;
        row.category = draft.category.value;
        row.tags = draft.tags.value;
        row.materials = draft.materials.value;
        row.axes = draft.axes;
        row.values = variant.options;
        row.price = optionalOf(variant.price);
        row.compareAt = optionalOf(variant.compareAt);
        row.unitCost = optionalOf(variant.unitCost);
        row.weight = optionalOf(variant.weight);
        row.length = optionalOf(variant.length);
        row.width = optionalOf(variant.width);
        row.height = optionalOf(variant.height);
        row.gtin = variant.gtin.value;
        row.internalCode = variant.internalCode.value;
        row.lowLimit = optionalOf(variant.lowLimit);
        row.condition = draft.condition.value;
        row.madeHow = draft.madeHow.value;
        row.whoMade = draft.whoMade.value;
        row.madeToOrderDays = optionalOf(draft.madeToOrderDays);
        row.state = draft.state.value;
        for (const PhotoDraft &photo : draft.photos) {
            row.photos.append(photo.address);
            row.altTexts.append(photo.alt);
        }
        row.originId = draft.originId.value;
        rows.append(row);
    }
    return rows;
}

} // namespace

class OwnTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackIdentically_data()
    {
        QTest::addColumn<bool>("forSpreadsheet");
        QTest::newRow("our own") << false;
        QTest::newRow("for a spreadsheet with a decimal comma") << true;
    }

    void readsBackIdentically()
    {
        QFETCH(bool, forSpreadsheet);
        const QList<ListingExportRow> rows
            = {mug(QStringLiteral("Grey"), 12345), mug(QStringLiteral("Blue"), 13000)};
        ImportOptions options;
        if (forSpreadsheet) {
            for (const int column : {16, 18, 19})
                options.decimalSigns.insert(column, DecimalSign::Comma);
        }
        const QByteArray bytes = written(rows, forSpreadsheet ? CsvStyle::forSpreadsheet(u',') : CsvStyle{});
        const ReadTable table = readBytes(bytes, options);
        QVERIFY(!table.error);
        QCOMPARE(table.survey.dialect, TableDialect::Own);
        QCOMPARE(table.drafts.size(), 1);
        QCOMPARE(reasonsOf(table.drafts[0]), QString());
        QCOMPARE(written(rowsOf(table.drafts[0])), written(rows));
    }

    void ourOwnNumbersAreNeverAmbiguous()
    {
        const ReadTable table = readBytes(written({mug(QStringLiteral("Grey"), 1250)}));
        QVERIFY(table.survey.questions.isEmpty());
        QCOMPARE(table.drafts[0].variants[0].price.value.minor, 1250);
    }

    void emptyRowsStayEmpty()
    {
        const QByteArray bytes = written({ListingExportRow{}, mug(QStringLiteral("Grey"), 1)});
        const ReadTable table = readBytes(bytes);
        QCOMPARE(table.drafts.size(), 1); // a row without any text is no row
        QCOMPARE(table.drafts[0].variants[0].compareAt.state, CellState::Blank);
    }

    void listsKeepBarsAndBackslashes()
    {
        const QStringList parts
            = {QStringLiteral("a|b"), QStringLiteral("\\"), QString(), QStringLiteral("c\\|d")};
        QCOMPARE(splitList(joinedList(parts)), parts);
        QCOMPARE(splitList(QString()), QStringList());
    }

    void rowsOfAListingThatDisagreeAreAProblem()
    {
        ListingExportRow other = mug(QStringLiteral("Blue"), 5);
        other.title = QStringLiteral("Cup");
        const ReadTable table = readBytes(written({mug(QStringLiteral("Grey"), 5), other}));
        QCOMPARE(reasonsOf(table.drafts.value(0)), QStringLiteral("3 title ambiguous_match"));
    }

    void anIdThatComesTwiceIsAProblem()
    {
        ListingExportRow other = mug(QStringLiteral("Blue"), 5);
        other.variantId = mug(QStringLiteral("Grey"), 5).variantId;
        const ReadTable table = readBytes(written({mug(QStringLiteral("Grey"), 5), other}));
        QCOMPARE(reasonsOf(table.drafts.value(0)), QStringLiteral("3 cooperage_id duplicate_key"));
    }

    void anUnknownTableCanBeMappedByHand()
    {
        const QByteArray bytes
            = "Ref,Thing,Cost (EUR),How many\nA1,Stool,\"49,90\",3\nA2,Bench,\"120,00\",1\n";
        QCOMPARE(readBytes(bytes).error.value_or(Error{}).reason, Reason::UnknownTableFormat);
        ImportOptions options = inEuro();
        options.dialect = TableDialect::ByHand;
        options.columns = {{0, {ImportField::Sku}}, {1, {ImportField::Title}}, {2, {ImportField::Price}},
            {3, {ImportField::Quantity}}};
        const ReadTable table = readBytes(bytes, options);
        QVERIFY(!table.error);
        QCOMPARE(table.drafts.size(), 2);
        QCOMPARE(table.drafts[0].variants[0].price.value.minor, 4990);
        QCOMPARE(table.drafts[1].variants[0].quantity.value, 1);
        QCOMPARE(table.drafts[0].key, QStringLiteral("Stool"));
    }

    void theStockListIsSafeForSpreadsheets()
    {
        StockExportRow row;
        row.sku = QStringLiteral("MUG-G");
        row.title = QStringLiteral("=cmd|'/c calc'!A1");
        row.location = QStringLiteral("@home");
        row.onHand = -1;
        row.price = Money{2800, *Currency::fromCode(u"EUR")};
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeStock(buffer, {row}));
        QVERIFY(bytes.contains("\"'=cmd|'/c calc'!A1\""));
        QVERIFY(bytes.contains("\"'@home\""));
        QVERIFY(bytes.contains(",-1,0,,28.00,\"EUR\","));
    }
};

QTEST_GUILESS_MAIN(OwnTableTest)
#include "owntable_test.moc"
