// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "models/records/endorsement.h"
#include "server/local/localserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cooperage;

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsWholeAndHasARequestInEveryState()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("server.db"));
        const auto built = buildSample(path);
        QVERIFY2(
            built, built ? "" : qPrintable(QString(nameOf(built.error().reason)) + built.error().detail));
        const SystemClock clock;
        SystemRandom random;
        auto local = LocalServer::open(path, clock, random);
        QVERIFY(local);
        const auto problems = (*local)->service().check();
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());

        const auto database = Database::open(path, Database::Mode::Read);
        QVERIFY(database);
        for (const Choice &state : Choices<EndorsementState>::list) {
            Query count
                = (*database)->query(QStringLiteral("SELECT count(*) FROM endorsement WHERE state = ?"));
            QVERIFY(count.run(QString::fromLatin1(state.name)));
            QVERIFY(count.next());
            QVERIFY2(count.integer(0) > 0, state.name);
        }
        QCOMPARE(*(*database)->number(QStringLiteral("SELECT count(*) FROM listing")), qint64(48));
        QVERIFY(*(*database)->number(QStringLiteral("SELECT count(*) FROM recommendation")) >= 7);
        QCOMPARE(*(*database)->number(QStringLiteral("SELECT count(*) FROM coordinator_ties"
                                                     " WHERE ties = 'declared' AND cleared_by IS NULL")),
            qint64(1));
        for (const char *state : {"accepted", "proposed"}) {
            Query count = (*database)->query(QStringLiteral("SELECT count(*) FROM co_maker WHERE state = ?"));
            QVERIFY(count.run(QString::fromLatin1(state)));
            QVERIFY(count.next());
            QCOMPARE(count.integer(0), qint64(1));
        }
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "sample_test.moc"
