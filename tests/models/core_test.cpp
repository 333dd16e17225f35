// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/core/id.h"
#include "models/core/money.h"
#include "models/core/random.h"
#include "models/core/reason.h"

#include <QTest>

using namespace cooperage;

namespace {

class StillClock final : public Clock
{
public:
    qint64 ms = 1'760'000'000'000;
    qint64 now() const override { return ms; }
};

} // namespace

class CoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsSortByTheTimeTheyWereMade()
    {
        StillClock clock;
        SeededRandom random(1);
        IdSource ids(clock, random);
        RawId before = ids.next();
        for (int i = 0; i < 10'000; ++i) { // more than the 4096 one millisecond holds
            const RawId id = ids.next();
            QVERIFY(id > before);
            before = id;
        }
        clock.ms -= 3'600'000; // the clock was set back an hour
        QVERIFY(ids.next() > before);
    }

    void idTextIsReadOnlyWhenExact()
    {
        const QString hex = QStringLiteral("0190a3c2f1d0700080000000000000ff");
        QCOMPARE(RawId::fromHex(hex)->hex(), hex);
        QVERIFY(!RawId::fromHex(hex.toUpper()));
        QVERIFY(!RawId::fromHex(hex + QLatin1Char('0')));
        QVERIFY(!RawId::fromHex(QString(32, QLatin1Char('0'))));
        QVERIFY(!RawId::fromBytes(QByteArray(15, 'x')));
    }

    void hybridClockNeverRunsBackwards()
    {
        StillClock clock;
        HybridClock hybrid(clock);
        const Hlc first = hybrid.next();
        clock.ms -= 5000;
        const Hlc second = hybrid.next();
        QVERIFY(second > first);
        hybrid.observe(Hlc::at(clock.ms + 10'000'000'000)); // a stamp from the far future
        QVERIFY(hybrid.next().ms() <= clock.ms + 60'000);
    }

    void moneyText_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        QTest::newRow("euro") << "EUR" << qint64(2800) << "28.00";
        QTest::newRow("below one") << "EUR" << qint64(5) << "0.05";
        QTest::newRow("negative") << "EUR" << qint64(-42) << "-0.42";
        QTest::newRow("yen") << "JPY" << qint64(1200) << "1200";
        QTest::newRow("dinar") << "KWD" << qint64(1234) << "1.234";
    }

    void moneyText()
    {
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        QFETCH(QString, text);
        const Money money{minor, *Currency::fromCode(code)};
        QCOMPARE(decimalText(money), text);
        QCOMPARE(moneyFromDecimal(text, money.currency), std::optional(money));
    }

    void moneyTextRefusesWhatItCannotKeep()
    {
        const Currency euro = *Currency::fromCode(u"EUR");
        for (const char *bad : {"", ".", "1,00", "1.005", "1e3", "--1", "99999999999999999999", "1 000"})
            QVERIFY2(!moneyFromDecimal(QString::fromLatin1(bad), euro), bad);
        QCOMPARE(moneyFromDecimal(u"1.500", euro)->minor, qint64(150));
        QCOMPARE(moneyFromDecimal(u".5", euro)->minor, qint64(50));
    }

    void moneyDoesNotOverflowOrMix()
    {
        const Currency euro = *Currency::fromCode(u"EUR");
        const Currency franc = *Currency::fromCode(u"CHF");
        QVERIFY(!plus({1, euro}, {1, franc}));
        QVERIFY(!plus({largestAmount, euro}, {1, euro}));
        QVERIFY(!times({largestAmount / 2 + 1, euro}, 2));
        QCOMPARE(times({2800, euro}, 3)->minor, qint64(8400));
    }

    void roundsHalfAwayFromZero()
    {
        QCOMPARE(scaled(5, 1, 10), qint64(1));
        QCOMPARE(scaled(-5, 1, 10), qint64(-1));
        QCOMPARE(scaled(4, 1, 10), qint64(0));
        QCOMPARE(scaled(11000, 120'000, 1'000'000), qint64(1320)); // 12 % of 110.00
    }

    void sharesByTheWorkedExamples()
    {
        const auto parts = [](qint64 total, const char *cause, QList<ShareOf> among) {
            return share(total, QString::fromLatin1(cause), among);
        };
        QCOMPARE(parts(990, "g", {{QStringLiteral("a"), 900}, {QStringLiteral("b"), 310}}),
            (QList<qint64>{736, 254}));
        const QList<ShareOf> three{
            {QStringLiteral("ana"), 1}, {QStringLiteral("mei"), 1}, {QStringLiteral("yusuf"), 1}};
        QCOMPARE(parts(1000, "1042", three), (QList<qint64>{334, 333, 333}));
        QCOMPARE(parts(1000, "1044", three), (QList<qint64>{333, 334, 333}));
        QCOMPARE(parts(-1000, "1042", three), (QList<qint64>{-334, -333, -333}));
        QCOMPARE(parts(10, "x", {{QStringLiteral("a"), 0}, {QStringLiteral("b"), 0}}), (QList<qint64>{5, 5}));
    }

    void sharesAlwaysSumToTheTotal()
    {
        SeededRandom random(7);
        for (int round = 0; round < 500; ++round) {
            QList<ShareOf> among;
            const auto n = int(random.below(9)) + 1;
            for (int i = 0; i < n; ++i)
                among.append({QString::number(i), qint64(random.below(1'000'000))});
            const qint64 total = qint64(random.below(2'000'000)) - 1'000'000;
            qint64 sum = 0;
            for (const qint64 part : share(total, QString::number(round), among))
                sum += part;
            QCOMPARE(sum, total);
        }
    }

    void reasonNamesAreUniqueAndRoundTrip()
    {
        for (int i = 0; i <= int(Reason::Last_); ++i) {
            const auto reason = static_cast<Reason>(i);
            QCOMPARE(reasonNamed(nameOf(reason)), std::optional(reason));
        }
        QVERIFY(!reasonNamed(QLatin1StringView("no_such_reason")));
    }
};

QTEST_APPLESS_MAIN(CoreTest)
#include "core_test.moc"
