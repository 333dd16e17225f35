// SPDX-License-Identifier: GPL-3.0-or-later
// The engine, with reports made up for it: hiding small counts, hashes, kinds of columns, sums.
#include "models/reports/readers.h"
#include "models/reports/reportengine.h"
#include "models/reports/reports.h"
#include "models/reports/rowhash.h"
#include "models/store/readers.h"
#include "tests/support/reporttext.h"
#include "tests/support/stocktown.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

using enum ReportKind;

constexpr ReportColumn crowdColumns[] = {
    reportColumn("town", "Town", Text),
    reportColumn("shop", "Shop", Text),
    reportColumn("buyers", "Buyers", People).summed(),
    reportColumn("spent", "Spent", Money).summed().along("buyers"),
};
constexpr ReportGrouping crowdGroupings[] = {{"town"}};

Report crowd(const char *sql)
{
    return {.name = "crowd",
        .caption = "Crowd",
        .about = "",
        .family = ReportFamily::Stock,
        .readers = everyMember,
        .columns = crowdColumns,
        .groupings = crowdGroupings,
        .usualGrouping = "town",
        .sql = sql};
}

QStringList answered(const Report &report, const LocalStore &local, const ReportQuestion &asked = {})
{
    const auto result = runReport(*local.store, report, asked);
    return result ? linesOf(*result)
                  : QStringList{QString(nameOf(result.error().reason)), result.error().subject};
}

/// One group; the counts of its shops, as somebody without an office sees them, then the sum.
QString shown(const QList<int> &counts)
{
    const LocalStore local({Role::Maker});
    QByteArray values;
    for (const int count : counts)
        values += (values.isEmpty() ? "('" : ", ('")
            + QByteArray::number(values.size()).rightJustified(6, '0') + "', " + QByteArray::number(count)
            + ")";
    const QByteArray sql
        = "SELECT 'A', column1, column2, NULL, NULL FROM (VALUES " + values + ") ORDER BY column1";
    const Report report = crowd(sql.constData());
    ReportQuestion asked;
    asked.groups = QStringList();
    asked.columns = QStringList{QStringLiteral("buyers")};
    QStringList cells;
    for (const QString &line : answered(report, local, asked))
        cells.append(line.section(QLatin1Char(' '), 1));
    return cells.join(QLatin1Char(' '));
}

} // namespace

class ReportEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReportIsDeclaredInFull()
    {
        QSet<QString> names;
        for (const Report *report : allReports()) {
            names.insert(QString::fromLatin1(report->name));
            QCOMPARE(reportNamed(QLatin1String(report->name)), report);
            QVERIFY(*report->caption && *report->about && *report->readers.words && report->rules > 0);
            QSet<QString> columns;
            for (const ReportColumn &column : report->columns) {
                columns.insert(QString::fromLatin1(column.name));
                QVERIFY2(column.kind == Key || *column.caption, column.name);
                QVERIFY2(!column.sum || *column.meaning, column.name); // a figure that is summed is defined
                QVERIFY2(column.kind != OneOf || !column.choices.empty(), column.name);
                QVERIFY2(!*column.hiddenWith || report->column(column.hiddenWith), column.name);
            }
            QCOMPARE(std::size_t(columns.size()), report->columns.size());
            for (const ReportGrouping &one : report->groupings) {
                QVERIFY2(report->column(one.column), one.column);
                QVERIFY2(!*one.key || report->column(one.key)->kind == Key, one.column);
            }
            QVERIFY(!*report->usualGrouping || report->column(report->usualGrouping));
            QVERIFY(!*report->record || report->column(report->record)->kind == Key);
        }
        QCOMPARE(std::size_t(names.size()), allReports().size());
    }

    void everyReportRunsInEveryGrouping()
    {
        const StockTown town({Role::Steward});
        for (const Report *report : allReports()) {
            ReportQuestion asked;
            for (const ReportColumn &column : report->columns) {
                if (column.kind != Key)
                    asked.columns.append(QString::fromLatin1(column.name));
            }
            for (const ReportGrouping &one : report->groupings) {
                asked.groups = QStringList{QString::fromLatin1(one.column)};
                const auto result = runReport(*town.store, *report, asked);
                QVERIFY2(result, report->name);
                for (const ReportLine &line : result->lines)
                    QVERIFY(
                        line.kind == ReportLine::Kind::Group || line.cells.size() == result->columns.size());
            }
        }
    }

    void aSmallCountIsHiddenAndSoIsTheNextThatWouldTell()
    {
        QCOMPARE(shown({3, 7, 20}), QStringLiteral("<5 * 20 30")); // 30 − 20 − 7 would be 3
        QCOMPARE(shown({2, 3, 20}), QStringLiteral("<5 <5 20 25")); // 5 of two: 1 + 4 or 2 + 3, who knows
        QCOMPARE(shown({5, 6, 7}), QStringLiteral("5 6 7 18"));
        QCOMPARE(shown({0, 5, 9}), QStringLiteral("0 5 9 14")); // nobody is nobody's secret
        QCOMPARE(shown({3}), QStringLiteral("<5 <5"));
        QCOMPARE(shown({3, 0, 0}), QStringLiteral("<5 0 0 <5"));
        QCOMPARE(shown({2, 2}), QStringLiteral("<5 <5 <5")); // the sum is small itself
    }

    void whatCanOnlyBeOneNumberIsHiddenFurther()
    {
        QCOMPARE(shown({1, 1, 20, 30}), QStringLiteral("<5 <5 * 30 52")); // 2 of two is 1 + 1
        QCOMPARE(shown({4, 4, 20, 30}), QStringLiteral("<5 <5 * 30 58")); // 8 of two is 4 + 4
        QCOMPARE(shown({1, 5, 20, 30}), QStringLiteral("<5 * * 30 56")); // at least 1 and at least 5
        QCOMPARE(shown({4, 4}), QStringLiteral("<5 <5 *")); // nothing left but the sum
    }

    void sumsOfGroupsAreCellsToo()
    {
        const LocalStore local({Role::Maker});
        const Report report
            = crowd("SELECT column1, column2, column3, column3 * 100, 'EUR' FROM (VALUES"
                    " ('A', 'a', 1), ('A', 'b', 2), ('B', 'c', 6), ('B', 'd', 9), ('C', 'e', 50))"
                    " ORDER BY column2");
        // A is 3 and hidden, so B's 15 would tell it from the total; then one of B's shops has to go, too.
        QCOMPARE(answered(report, local),
            (QStringList{QStringLiteral("# A (2)"), QStringLiteral("| A | a | <5 | <5"),
                QStringLiteral("| A | b | <5 | <5"), QStringLiteral("= - | - | <5 | <5"),
                QStringLiteral("# B (2)"), QStringLiteral("| B | c | * | *"),
                QStringLiteral("| B | d | 9 | 9.00 EUR"), QStringLiteral("= - | - | * | *"),
                QStringLiteral("# C (1)"), QStringLiteral("| C | e | 50 | 50.00 EUR"),
                QStringLiteral("= - | - | 50 | 50.00 EUR"), QStringLiteral("== - | - | 68 | 68.00 EUR")}));
    }

    void coordinatorsSeeSmallCounts()
    {
        const LocalStore local({Role::Coordinator});
        const Report report = crowd("SELECT 'A', 'a', 3, NULL, NULL");
        QCOMPARE(answered(report, local),
            (QStringList{QStringLiteral("# A (1)"), QStringLiteral("| A | a | 3 | -"),
                QStringLiteral("= - | - | 3 | -"), QStringLiteral("== - | - | 3 | -")}));
    }

    void theHashSpeaksForTheRowsShownAndNothingElse()
    {
        const StockTown town;
        ReportQuestion asked;
        asked.groups = QStringList();
        asked.columns = {QStringLiteral("sku"), QStringLiteral("on_hand"), QStringLiteral("value")};
        const auto result = runReport(*town.store, stockListReport, asked);
        const QByteArray expected = "[\"stock\",1,[\"sku\",\"on_hand\",\"value\"]]\n"
                                    "[\"PRINT\",3,[2400,\"USD\"]]\n"
                                    "[\"MUG-G\",10,[11000,\"EUR\"]]\n"
                                    "[\"MUG-G\",4,[4400,\"EUR\"]]\n"
                                    "[\"MUG-B\",5,[5600,\"EUR\"]]\n"
                                    "[\"SCARF\",3,[6480,\"EUR\"]]\n"
                                    "[\"SCARF\",2,[4320,\"EUR\"]]\n";
        QCOMPARE(canonicalRows(*result), expected);
        QCOMPARE(result->origin.hash, QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex());
    }

    void theSameStateGivesTheSameAnswerAndAnotherAnother()
    {
        StockTown town;
        const auto first = runReport(*town.store, stockListReport, {});
        town.clock.ms += 30 * StockTown::day; // another day, the same state
        const auto again = runReport(*town.store, stockListReport, {});
        QCOMPARE(again->origin.hash, first->origin.hash);
        QCOMPARE(again->origin.sequence, first->origin.sequence);
        town.lay(town.print, town.pottery, 1, StockTown::october);
        const auto changed = runReport(*town.store, stockListReport, {});
        QVERIFY(changed->origin.hash != first->origin.hash);
        QCOMPARE(changed->origin.sequence, first->origin.sequence + 1);
    }

    void whatWasNotSentYetIsCounted()
    {
        const StockTown town;
        QCOMPARE(runReport(*town.store, stockListReport, {})->origin.localChanges, qint64(0));
        Listing before = *town.store->find<Listing>(town.store->find<Variant>(town.grey)->listing);
        Listing after = before;
        after.title = QStringLiteral("Big mug");
        Edit edit(QStringLiteral("listing.change"), {QStringLiteral("listing.change"), after.title});
        edit.change(before, after);
        QVERIFY(town.store->commit(edit));
        QCOMPARE(runReport(*town.store, stockListReport, {})->origin.localChanges, qint64(1));
    }

    void aReaderAnswersAsTheWriterDoes()
    {
        const StockTown town;
        const auto here = runReport(*town.store, stockListReport, {});
        Readers readers(town.path(), town.clock, const_cast<SeededRandom &>(town.random));
        const auto there = readers
                               .run(QStringLiteral("report"),
                                   [](const Store &store) { return runReport(store, stockListReport, {}); })
                               .result();
        QVERIFY(there);
        QCOMPARE(there->origin.hash, here->origin.hash);
        QCOMPARE(linesOf(*there), linesOf(*here));
    }

    void everyKindIsReadAndOnlyWhatItIs()
    {
        static constexpr ReportColumn columns[] = {reportColumn("share", "Share", Percent),
            reportColumn("day", "Day", Date), reportColumn("moment", "Moment", Date),
            reportColumn("state", "State", OneOf).of<ListingState>(),
            reportColumn("never", "Never", Text).ifAny(), reportColumn("empty", "Empty", Text)};
        const Report report{.name = "kinds",
            .caption = "Kinds",
            .about = "",
            .family = ReportFamily::Stock,
            .readers = everyMember,
            .columns = columns,
            .sql = "SELECT 120000, '2026-02-28', 1759276800000, 'live', '', NULL"};
        const LocalStore local;
        QCOMPARE(answered(report, local),
            QStringList{QStringLiteral("| 120000 | 2026-02-28 | 2025-10-01 | live | -")});
        const Report wrong{.name = "kinds",
            .caption = "Kinds",
            .about = "",
            .family = ReportFamily::Stock,
            .readers = everyMember,
            .columns = columns,
            .sql = "SELECT 9223372036854775807 + 1, '', 0, '', '', ''"};
        QCOMPARE(answered(wrong, local), (QStringList{QStringLiteral("too_large"), QStringLiteral("Share")}));
    }

    void aPeriodIsHandedOverAsDaysAndMoments()
    {
        static constexpr ReportColumn columns[] = {reportColumn("from", "From", Text),
            reportColumn("to", "To", Text), reportColumn("start", "Start", Integer),
            reportColumn("end", "End", Integer), reportColumn("grouped", "Grouped", Text)};
        static constexpr ReportGrouping groupings[] = {{"from"}};
        Report report{.name = "period",
            .caption = "Period",
            .about = "",
            .family = ReportFamily::Stock,
            .readers = everyMember,
            .period = ReportPeriod::Range,
            .columns = columns,
            .groupings = groupings,
            .sql = "SELECT from_day, to_day, from_ms, until_ms, grouped FROM asked"};
        const LocalStore local;
        ReportQuestion asked{QDate(2025, 10, 1), QDate(2025, 10, 2)};
        QCOMPARE(answered(report, local, asked),
            QStringList{QStringLiteral("| 2025-10-01 | 2025-10-02 | 1759276800000 | 1759449600000 | ,,")});
        QCOMPARE(answered(report, local, {}), QStringList{QStringLiteral("| - | - | - | - | ,,")});
        asked.to = QDate(2025, 9, 1);
        QCOMPARE(answered(report, local, asked).first(), QStringLiteral("not_a_date"));
        report.period = ReportPeriod::Day; // today, 9 October 2025, unless another is asked for
        QCOMPARE(
            answered(report, local, {}).first(), QStringLiteral("| - | 2025-10-09 | - | 1760054400000 | ,,"));
    }
};

QTEST_GUILESS_MAIN(ReportEngineTest)
#include "reportengine_test.moc"
