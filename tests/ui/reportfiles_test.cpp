// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the files a report is written to: read back with other people's tools.
#include "models/exchange/csvreader.h"
#include "models/reports/reportengine.h"
#include "models/reports/reports.h"
#include "tests/support/stocktown.h"
#include "ui/print/reportfile.h"
#include "ui/print/reportwords.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

const QString cruel = QStringLiteral("=HYPERLINK(\"http://evil\")<script>alert('x')</script>&\"Ana\"");

QByteArray written(const ReportResult &result, ReportFormat format, const ReportFileStyle &style = {},
    const QLocale &locale = QLocale(QStringLiteral("en_IE")))
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const SpokenReport words(locale);
    const auto done = writeReport(buffer, format, result, words, style);
    return done ? bytes : QByteArray();
}

ReportResult byOwner(const StockTown &town)
{
    return *runReport(*town.store, stockListReport, {});
}

/// What a program says about a file of these bytes.
QByteArray tool(
    const QString &program, const QStringList &arguments, const QByteArray &bytes, const char *suffix)
{
    QTemporaryFile file(QStringLiteral("XXXXXX.") + QLatin1String(suffix));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    QStringList filled = arguments;
    filled.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess process;
    process.start(program, filled);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray part(const QByteArray &workbook, const char *name)
{
    return tool(QStringLiteral("unzip"), {QStringLiteral("-p"), QStringLiteral("FILE"), QLatin1String(name)},
        workbook, "xlsx");
}

/// Every cell of a sheet as "A1=Owner", texts and numbers, formulas as "B2=(…)".
QStringList cellsOf(const QByteArray &workbook, int sheet)
{
    QStringList shared;
    const QString strings = QString::fromUtf8(part(workbook, "xl/sharedStrings.xml"));
    static const QRegularExpression text(
        QStringLiteral("<si><t[^>]*>(.*?)</t></si>"), QRegularExpression::DotMatchesEverythingOption);
    for (auto it = text.globalMatch(strings); it.hasNext();)
        shared.append(it.next().captured(1));
    const QString xml = QString::fromUtf8(
        part(workbook, qPrintable(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet))));
    static const QRegularExpression cell(
        QStringLiteral("<c r=\"([A-Z]+[0-9]+)\"( s=\"[0-9]+\")?( t=\"s\")?>(<f>)?<v>([^<]*)</v>"));
    QStringList cells;
    for (auto it = cell.globalMatch(xml); it.hasNext();) {
        const auto match = it.next();
        const QString value
            = match.captured(3).isEmpty() ? match.captured(5) : shared.value(match.captured(5).toInt());
        cells.append(QStringLiteral("%1=%2").arg(
            match.captured(1), match.captured(4).isEmpty() ? value : u'(' + value + u')'));
    }
    return cells;
}

} // namespace

class ReportFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameReportIsTheSameFileInEveryFormat()
    {
        const StockTown town;
        const ReportResult result = byOwner(town);
        for (const ReportFormat format :
            {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Html}) {
            const QByteArray first = written(result, format);
            QVERIFY(first.size() > 100);
            QTest::qWait(1100); // a second later by the clock
            QVERIFY2(written(byOwner(town), format) == first, qPrintable(suffixOf(format)));
        }
    }

    void tablesReadBackAsTheyWere()
    {
        const StockTown town({Role::Maker, Role::Steward}, cruel);
        const QByteArray bytes = written(byOwner(town), ReportFormat::Csv);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"owner\",\"holder\",\"listing\","));
        QVERIFY(bytes.contains("\"'=HYPERLINK(\"\"http://evil\"\")<script>"));
        QVERIFY(bytes.contains(",10,28.00,\"EUR\",11.00,\"EUR\",110.00,\"EUR\",,\r\n"));
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        QVERIFY(reader.open());
        CsvRow row;
        int rows = 0;
        while (*reader.next(row)) {
            if (++rows == 2)
                QCOMPARE(row.cells.value(0), cruel);
        }
        QCOMPARE(rows, 7); // names and six rows: no sums
    }

    void aSpreadsheetGetsCaptionsAndItsDecimalSign()
    {
        const StockTown town;
        const QByteArray bytes
            = written(byOwner(town), ReportFormat::Csv, {false, true}, QLocale(QStringLiteral("de_DE")));
        QVERIFY2(bytes.startsWith("\"Owner\";\"Held by\";"), bytes.left(60).constData());
        QVERIFY(bytes.contains(";10;28,00;\"EUR\";11,00;"));
    }

    void aPageHoldsNothingThatRuns()
    {
        const StockTown town({Role::Maker, Role::Steward}, cruel);
        const QString page = QString::fromUtf8(written(byOwner(town), ReportFormat::Html));
        QVERIFY(!page.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
        QVERIFY(page.contains(
            QStringLiteral("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;Ana&quot;")));
        QVERIFY(page.contains(QStringLiteral("default-src 'none'; style-src 'sha256-")));
        static const QRegularExpression outside(QStringLiteral("(src|href)="));
        QVERIFY(!page.contains(outside));
        QVERIFY(page.contains(QStringLiteral("<html lang=\"en-IE\" dir=\"ltr\">")));
        QVERIFY(page.contains(QStringLiteral("scope=\"rowgroup\"")));
        QVERIFY(page.contains(QString::fromLatin1(byOwner(town).origin.hash)));
        const QString arabic = QString::fromUtf8(
            written(byOwner(town), ReportFormat::Html, {}, QLocale(QStringLiteral("ar_EG"))));
        QVERIFY(arabic.contains(QStringLiteral("dir=\"rtl\"")));
    }

    void aWorkbookHoldsNumbersDaysAndTextsButNoFormula()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QSKIP("unzip is not here");
        const StockTown town;
        const QByteArray workbook = written(byOwner(town), ReportFormat::Xlsx);
        const QStringList cells = cellsOf(workbook, 1);
        // A owner, B holder, C listing, D variant, E SKU, F on hand, G–H price, I–J cost, K–L value, M–N
        // estimated
        for (const char *expected : {"A1=Owner", "F1=On hand", "H1=Price, currency", "C2==Print", "E2=PRINT",
                 "F2=3", "G2=19.99", "H2=USD", "K2=24", "F3=10", "I3=11", "K3=110", "L3=EUR", "A9=Total",
                 "F9=27", "K9=318", "L9=EUR", "K10=24", "L10=USD"})
            QVERIFY2(cells.contains(QLatin1String(expected)),
                qPrintable(QLatin1String(expected) + u' ' + cells.join(u' ')));
        const QByteArray sheet = part(workbook, "xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:N7\""));
        QVERIFY(part(workbook, "xl/styles.xml").contains("#,##0.00"));
        const QByteArray names = part(workbook, "xl/workbook.xml");
        QVERIFY(names.contains("name=\"Stock list with value\"") && names.contains("name=\"About\""));
        QVERIFY(names.contains("name=\"Sums\""));
        QVERIFY(cellsOf(workbook, 2).join(u' ').contains(QString::fromLatin1(byOwner(town).origin.hash)));
        const QStringList sums = cellsOf(workbook, 3);
        for (const char *expected : {"A2=Ana Pots", "B2=4", "C2=22", "D2=210", "D3=24", "A4=Yusuf Weaves",
                 "B4=2", "C4=5", "D4=108", "A5=Total", "C5=27"})
            QVERIFY2(sums.contains(QLatin1String(expected)),
                qPrintable(QLatin1String(expected) + u' ' + sums.join(u' ')));
    }

    void paperSaysWhatTheScreenSays()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not here");
        const StockTown town;
        const ReportResult result = byOwner(town);
        const QByteArray pdf = written(result, ReportFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.contains("/Lang (en-IE)"));
        const QByteArray facts = tool(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, pdf, "pdf");
        QVERIFY2(facts.contains("Stock list with value") && facts.contains("2025"), facts.constData());
        const QString text = QString::fromUtf8(tool(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf, "pdf"));
        for (const char *expected :
            {"Stock list with value", "Riverside Makers", "Owner: Ana Pots", "Total of Ana Pots", "€210.00",
                "$24.00", "How this is counted", "Page 1 of 1", "Rules stock 1", "Made for Ana"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)),
                qPrintable(QString::fromUtf8(expected) + u'\n' + text));
        QVERIFY(text.contains(QString::fromLatin1(result.origin.hash)));
    }

    void aLongReportRepeatsItsHeadsAndCountsItsPages()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not here");
        StockTown town;
        const auto many = town.listing(town.pottery, QStringLiteral("Tile"), {});
        for (int i = 0; i < 120; ++i)
            town.lay(town.variant(many, QStringLiteral("TILE-%1").arg(i), QStringLiteral("No. %1").arg(i),
                         {500, town.euro}),
                town.pottery, 1, StockTown::october);
        const QByteArray pdf = written(byOwner(town), ReportFormat::Pdf);
        const QString text = QString::fromUtf8(tool(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf, "pdf"));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        for (int i = 0; i < int(pages.size()); ++i) {
            QVERIFY2(pages.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())),
                qPrintable(pages.at(i)));
            if (i + 1 < int(pages.size()))
                QVERIFY2(pages.at(i).contains(QStringLiteral("SKU"))
                        && pages.at(i).contains(QStringLiteral("Owner: ")),
                    qPrintable(pages.at(i)));
        }
        for (int i = 0; i < 120; ++i)
            QCOMPARE(text.count(QStringLiteral("TILE-%1 ").arg(i)), 1);
    }

    void nothingToTellIsSaid()
    {
        const StockTown town;
        ReportQuestion early;
        early.to = QDate(2020, 1, 1);
        const ReportResult result = *runReport(*town.store, stockListReport, early);
        QCOMPARE(result.rows, qint64(0));
        for (const ReportFormat format :
            {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Html})
            QVERIFY(!written(result, format).isEmpty());
        QVERIFY(written(result, ReportFormat::Html).contains("No row fits the period and filters."));
        QCOMPARE(reportFileName(result), QStringLiteral("cooperage_stock_2020-01-01"));
    }

    void aFileIsNeverWrittenOverAnotherUnasked()
    {
        const StockTown town;
        const ReportResult result = byOwner(town);
        const SpokenReport words;
        const QString path = town.folder.filePath(QStringLiteral("report.csv"));
        QVERIFY(writeReportFile(path, false, ReportFormat::Csv, result, words));
        const auto refused = writeReportFile(path, false, ReportFormat::Html, result, words);
        QCOMPARE(refused.error().reason, Reason::FileExists);
        QVERIFY(writeReportFile(path, true, ReportFormat::Html, result, words));
        const auto nowhere = writeReportFile(
            town.folder.filePath(QStringLiteral("no/report.csv")), false, ReportFormat::Csv, result, words);
        QCOMPARE(nowhere.error().reason, Reason::FileUnwritable);
    }
};

QTEST_MAIN(ReportFilesTest)
#include "reportfiles_test.moc"
