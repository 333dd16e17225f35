// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "models/exchange/table.h"

#include <QBuffer>
#include <QTest>

#include <memory>

using namespace cooperage;

namespace {

using Rows = QList<QStringList>;

struct Read
{
    CsvShape shape = {};
    Rows rows = {};
    QList<qint64> numbers = {};
    std::optional<Error> error = {};
};

int knownInTest(const QStringList &header)
{
    static const QStringList known
        = {QStringLiteral("handle"), QStringLiteral("title"), QStringLiteral("price")};
    int count = 0;
    for (const QString &cell : header)
        count += known.contains(foldedHeader(cell)) ? 1 : 0;
    return count;
}

Read readAll(QByteArray bytes, CsvOptions options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, std::move(options));
    Read out;
    auto shape = reader.open();
    if (!shape) {
        out.error = shape.error();
        return out;
    }
    out.shape = *shape;
    CsvRow row;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            out.error = more.error();
        if (!more || !*more)
            return out;
        out.rows.append(row.cells);
        out.numbers.append(row.row);
    }
}

QByteArray utf16(const QString &text, bool little)
{
    QByteArray out = little ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF");
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        out.append(little ? low : high).append(little ? high : low);
    }
    return out;
}

/// A device that gives its bytes in pieces of a few, so that every boundary is met once.
class Crumbs final : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char *to, qint64 most) override
    {
        return QBuffer::readData(to, std::min<qint64>(most, 3));
    }
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("certain");
        const QString text = QStringLiteral("Title;Größe €\nA;ß\n");
        QTest::newRow("utf-8 by validity") << text.toUtf8() << int(Encoding::Utf8) << true;
        QTest::newRow("utf-8 by mark") << "\xEF\xBB\xBF" + text.toUtf8() << int(Encoding::Utf8) << true;
        QTest::newRow("utf-16 little") << utf16(text, true) << int(Encoding::Utf16Le) << true;
        QTest::newRow("utf-16 big") << utf16(text, false) << int(Encoding::Utf16Be) << true;
        QTest::newRow("windows-1252") << QByteArray("Title;Gr\xF6\xDF"
                                                    "e \x80\nA;\xDF\n")
                                      << int(Encoding::Windows1252) << false;
    }

    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const Read read = readAll(bytes);
        QVERIFY(!read.error);
        QTEST(int(read.shape.encoding), "encoding");
        QTEST(read.shape.encodingCertain, "certain");
        const Rows expected = {
            {QStringLiteral("Title"), QStringLiteral("Größe €")}, {QStringLiteral("A"), QStringLiteral("ß")}};
        QCOMPARE(read.rows, expected);
    }

    void aCharacterCutOffAtTheEndIsNotUtf8()
    {
        QCOMPARE(readAll("a,b\nc,\xC3").shape.encoding, Encoding::Windows1252);
    }

    void theEncodingCanBeChosen()
    {
        CsvOptions options;
        options.encoding = Encoding::Windows1252;
        QCOMPARE(readAll("a,\xC3\xA9\n", options).rows, (Rows{{QStringLiteral("a"), QStringLiteral("Ã©")}}));
        options.encoding = Encoding::Utf8;
        QCOMPARE(readAll("a,\xE9\n", options).error.value_or(Error{}).reason, Reason::WrongEncoding);
    }

    void splitsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QString c = QStringLiteral("c");
        const QString d = QStringLiteral("d");
        const Rows plain = {{a, b}, {c, d}};
        QTest::newRow("lf") << QByteArray("a,b\nc,d\n") << plain;
        QTest::newRow("crlf") << QByteArray("a,b\r\nc,d\r\n") << plain;
        QTest::newRow("cr") << QByteArray("a,b\rc,d\r") << plain;
        QTest::newRow("mixed, last row open") << QByteArray("a,b\r\nc,d") << plain;
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\r\n\nc,d\n\n") << plain;
        QTest::newRow("semicolon") << QByteArray("a;b\nc;d\n") << plain;
        QTest::newRow("tab") << QByteArray("a\tb\nc\td\n") << plain;
        QTest::newRow("bar") << QByteArray("a|b\nc|d\n") << plain;
        QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n\"c\",\"d\"\n") << plain;
        QTest::newRow("text after a closing quote")
            << QByteArray("a,\"x\"y\nc,d\n") << Rows{{a, QStringLiteral("xy")}, {c, d}};
        QTest::newRow("quote inside a bare cell")
            << QByteArray("a,3\" pot\nc,d\n") << Rows{{a, QStringLiteral("3\" pot")}, {c, d}};
        QTest::newRow("doubled quotes, delimiters and every line end inside")
            << QByteArray("\"say \"\"hi\"\"\",\"1,\r\n2\r3\n4\"\nc,d\n")
            << Rows{{QStringLiteral("say \"hi\""), QStringLiteral("1,\n2\n3\n4")}, {c, d}};
        QTest::newRow("ragged") << QByteArray("a,b,c\nd\na,b,c,d\na,,\n")
                                << Rows{{a, b, c}, {d}, {a, b, c, d}, {a, {}, {}}};
        QTest::newRow("an empty quoted cell is a row")
            << QByteArray("a,b\n\"\"\n") << Rows{{a, b}, {QString()}};
        QTest::newRow("nothing") << QByteArray() << Rows{};
    }

    void splitsRows()
    {
        QFETCH(QByteArray, bytes);
        QTEST(readAll(bytes).rows, "rows");
        // The same, with every boundary between two blocks falling everywhere.
        Crumbs crumbs(&bytes);
        crumbs.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        CsvReader reader(crumbs);
        QVERIFY(reader.open());
        Rows rows;
        CsvRow row;
        while (reader.next(row).value_or(false))
            rows.append(row.cells);
        QTEST(rows, "rows");
    }

    void countsRowsAsASpreadsheetDoes()
    {
        const Read read = readAll("a,b\n\n\"x\ny\",1\nz,2\n");
        QCOMPARE(read.numbers, (QList<qint64>{1, 3, 4}));
    }

    void theDelimiterWithMostKnownNamesWins()
    {
        CsvOptions options;
        options.knownNames = knownInTest;
        // Commas are more even here, but only ';' gives names that are known.
        const Read read
            = readAll("Handle;Title, long, longer;Price\nmug;a, b, c;1\ncup;d, e, f;2\n", options);
        QCOMPARE(read.shape.delimiter, u';');
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("subject");
        QTest::newRow("nul") << QByteArray("a,b\nc,\0d\n", 9) << QStringLiteral("binary_file") << QString();
        QTest::newRow("utf-16 without mark")
            << utf16(QStringLiteral("a,b"), true).mid(2) << QStringLiteral("binary_file") << QString();
        QTest::newRow("nul in utf-16")
            << utf16(QStringLiteral("a,") + QChar(u'\0'), true) << QStringLiteral("binary_file") << QString();
        QTest::newRow("workbook") << QByteArray("PK\x03\x04xyz") << QStringLiteral("wrong_kind_of_file")
                                  << QString();
        QTest::newRow("open quote") << QByteArray("a,b\nc,d\ne,\"f\ng,h\n")
                                    << QStringLiteral("unclosed_quote") << QStringLiteral("3");
        QTest::newRow("bad utf-8 after a mark")
            << QByteArray("\xEF\xBB\xBF"
                          "a,\xE9z\n")
            << QStringLiteral("wrong_encoding") << QStringLiteral("UTF-8");
        QTest::newRow("cell") << QByteArray("a,b\nc," + QByteArray(40, 'x'))
                              << QStringLiteral("cell_too_long") << QStringLiteral("2");
        QTest::newRow("columns") << QByteArray("a,b,c,d,e,f\n") << QStringLiteral("too_many_columns")
                                 << QStringLiteral("5");
        QTest::newRow("rows") << QByteArray("a\nb\nc\nd\ne\nf\ng\n") << QStringLiteral("too_many_rows")
                              << QStringLiteral("6");
        QTest::newRow("file") << QByteArray(300, 'a') << QStringLiteral("file_too_large")
                              << QStringLiteral("300");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        CsvOptions options;
        options.limits = {.rows = 6, .columns = 5, .cellLength = 30, .rowLength = 100, .fileBytes = 200};
        const Read read = readAll(bytes, options);
        QVERIFY(read.error);
        QCOMPARE(read.error->fault, Fault::Invalid);
        QTEST(QString(nameOf(read.error->reason)), "reason");
        QTEST(read.error->subject, "subject");
    }

    void asManyRowsAsAllowedAreRead()
    {
        CsvOptions options;
        options.limits.rows = 3;
        QVERIFY(!readAll("a\nb\nc\n", options).error);
        QVERIFY(readAll("a\nb\nc\nd", options).error);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        CsvOptions options;
        options.stop = stop.get_token();
        stop.request_stop();
        QCOMPARE(readAll("a,b\n", options).error.value_or(Error{}).fault, Fault::Cancelled);
    }

    void takesTheFormulaGuardAway_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("formula") << QStringLiteral("'=1+1") << QStringLiteral("=1+1");
        QTest::newRow("two") << QStringLiteral("''=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("full width") << QStringLiteral("'＝1") << QStringLiteral("＝1");
        QTest::newRow("bare formula stays") << QStringLiteral("=1+1") << QStringLiteral("=1+1");
        QTest::newRow("apostrophe alone stays") << QStringLiteral("'tis") << QStringLiteral("'tis");
        QTest::newRow("only apostrophes") << QStringLiteral("''") << QStringLiteral("''");
        QTest::newRow("minus") << QStringLiteral("'-4") << QStringLiteral("-4");
    }

    void takesTheFormulaGuardAway()
    {
        QFETCH(QString, cell);
        QTEST(withoutFormulaGuard(cell), "text");
        QCOMPARE(readAll("x," + cell.toUtf8() + "\n").rows.value(0).value(1), withoutFormulaGuard(cell));
    }

    void aTableSkipsTitleLinesRepeatedHeadersAndEmptyRows()
    {
        QByteArray bytes
            = "product_template\nHandle,Title,Price\nmug,Mug,1\n,,\n\xEF\xBB\xBFHANDLE,title ,Price\n"
              "cup,Cup\nbowl,Bowl,3,,\npot,Pot,4,5\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        TableReader table(buffer, {.knownNames = knownInTest});
        const auto head = table.open();
        QVERIFY(head);
        QCOMPARE(head->columns,
            (QStringList{QStringLiteral("Handle"), QStringLiteral("Title"), QStringLiteral("Price")}));
        QCOMPARE(head->row, 2);
        TableRow row;
        QVERIFY(table.next(row).value_or(false));
        QCOMPARE(row.row, 3);
        QVERIFY(table.next(row).value_or(false));
        QCOMPARE(row.at(0), QStringLiteral("cup"));
        QVERIFY2(!row.has(2), "a short row lacks the cell, which is not the same as an empty one");
        QVERIFY(table.next(row).value_or(false));
        QVERIFY2(!row.surplus, "empty surplus cells are nothing to complain about");
        QVERIFY(table.next(row).value_or(false));
        QVERIFY(row.surplus);
        QVERIFY(!table.next(row).value_or(true));
    }

    void aSingleColumnTableKeepsItsFirstRow()
    {
        QByteArray bytes = "Notes\nfirst\nsecond\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        TableReader table(buffer, {.knownNames = knownInTest});
        QCOMPARE(table.open()->columns, QStringList{QStringLiteral("Notes")});
        TableRow row;
        QVERIFY(table.next(row).value_or(false));
        QCOMPARE(row.at(0), QStringLiteral("first"));
        QCOMPARE(row.row, 2);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreader_test.moc"
