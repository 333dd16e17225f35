// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace cooperage;

namespace {

/// A disk that is full from the start.
class FullDisk final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextsQuotedAndNumbersBare()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        writer.text(u"Mug \"tall\"");
        writer.number(-42);
        writer.money({2800, *Currency::fromCode(u"EUR")});
        writer.empty();
        writer.decimal(u"=1");
        writer.endRow();
        QVERIFY(writer.finish());
        QCOMPARE(bytes, QByteArray("\xEF\xBB\xBF\"Mug \"\"tall\"\"\",-42,28.00,,\"'=1\"\r\n"));
    }

    void writesForASpreadsheetWithADecimalComma()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, CsvStyle::forSpreadsheet(u','));
        writer.text(u"a;b");
        writer.money({2850, *Currency::fromCode(u"EUR")});
        writer.endRow();
        QVERIFY(writer.finish());
        QCOMPARE(bytes.mid(3), QByteArray("\"a;b\";28,50\r\n"));
    }

    void whatIsWrittenReadsBackTheSame_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = {
            QStringLiteral("plain"),
            QStringLiteral("=HYPERLINK(\"x\")"),
            QStringLiteral("+1"),
            QStringLiteral("-1"),
            QStringLiteral("@SUM(A1)"),
            QStringLiteral("\tx"),
            QStringLiteral("\nx"),
            QStringLiteral("'=1"),
            QStringLiteral("''=1"),
            QStringLiteral("＝1"),
            QStringLiteral("＋1"),
            QStringLiteral("－1"),
            QStringLiteral("＠a"),
            QStringLiteral("'tis"),
            QStringLiteral("a\"b\"\"c"),
            QStringLiteral("a,b;c|d"),
            QStringLiteral("two\nlines"),
            QStringLiteral(" spaces "),
            QStringLiteral("'"),
            QString(),
        };
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%lld", qlonglong(i)) << texts.at(i);
    }

    void whatIsWrittenReadsBackTheSame()
    {
        QFETCH(QString, text);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(buffer);
        writer.row({text, QStringLiteral("end")});
        QVERIFY(writer.finish());
        QVERIFY2(
            !looksLikeFormula(text) || bytes.mid(3).startsWith("\"'"), "a spreadsheet would evaluate this");
        CsvReader reader(buffer);
        QVERIFY(reader.open());
        CsvRow row;
        QVERIFY(reader.next(row).value_or(false));
        QCOMPARE(row.cells, (QStringList{text, QStringLiteral("end")}));
    }

    void aFullDiskIsReported()
    {
        FullDisk disk;
        disk.open(QIODevice::WriteOnly);
        CsvWriter writer(disk);
        writer.row({QStringLiteral("a")});
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().reason, Reason::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwriter_test.moc"
