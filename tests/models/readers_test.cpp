// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readers.h"
#include "tests/support/localstore.h"

#include <QTest>

#include <atomic>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// Counts for many seconds, unless it is interrupted.
Result<qint64> countForLong(const Store &store)
{
    return store.database().number(QStringLiteral("WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 "
                                                  "FROM up WHERE n < 100000000) SELECT max(n) FROM up"));
}

Result<qint64> one(const Store &store)
{
    return store.database().number(QStringLiteral("SELECT 1"));
}

} // namespace

class ReadersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestQuestionOfAChannelEndsTheOneThatRuns()
    {
        LocalStore home;
        Readers readers(home.path(), home.clock, home.random);
        std::atomic<bool> begun = false;
        auto lengthy = readers.run(QStringLiteral("search"), [&begun](const Store &store) {
            begun = true;
            return countForLong(store);
        });
        QTRY_VERIFY(begun.load());
        // The statement may begin a moment after its job has: each newer question interrupts anew.
        const auto newer = [&] {
            readers.run(QStringLiteral("search"), one);
            return lengthy.isFinished();
        };
        QTRY_VERIFY(newer());
        QCOMPARE(lengthy.result().error().fault, Fault::Cancelled);
        auto last = readers.run(QStringLiteral("search"), one);
        QTRY_VERIFY(last.isFinished());
        QCOMPARE(*last.result(), qint64(1));
    }

    void anotherChannelIsLeftAlone()
    {
        LocalStore home;
        Readers readers(home.path(), home.clock, home.random);
        std::atomic<bool> begun = false;
        auto lengthy = readers.run(QStringLiteral("report"), [&begun](const Store &store) {
            begun = true;
            return countForLong(store);
        });
        QTRY_VERIFY(begun.load());
        auto other = readers.run(QStringLiteral("search"), one);
        QTRY_VERIFY(other.isFinished());
        QCOMPARE(*other.result(), qint64(1));
        QVERIFY(!lengthy.isFinished()); // and closing the readers ends it
    }
};

QTEST_GUILESS_MAIN(ReadersTest)
#include "readers_test.moc"
