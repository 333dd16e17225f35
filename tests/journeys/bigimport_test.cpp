// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is cut off: by the person, or by the machine. Real processes, real files.
#include "tests/journeys/process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage::test;

class BigImportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    QString file;

    QString place(const char *name) const { return folder->filePath(QLatin1String(name)); }
    QStringList withProfile(QStringList arguments) const
    {
        return arguments << QStringLiteral("--profile") << place("profile") << QStringLiteral("--json");
    }
    Ended run(const QStringList &arguments) const
    {
        return cooperage::test::run(COOPERAGE_PROGRAM, withProfile(arguments));
    }
    Ended run(const char *line) const { return run(words(line)); }
    Ended import() const
    {
        return run({QStringLiteral("import"), file, QStringLiteral("--currency"), QStringLiteral("EUR")});
    }
    /// Starts the import and comes back when a good part of it is written, but not all.
    void beginImport(QProcess &process) const
    {
        process.start(QString::fromUtf8(COOPERAGE_PROGRAM),
            withProfile(
                {QStringLiteral("import"), file, QStringLiteral("--currency"), QStringLiteral("EUR")}));
        QTRY_VERIFY_WITH_TIMEOUT(
            walBytes(place("profile")) > wellOnItsWay || process.state() == QProcess::NotRunning, patience);
        QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError().constData());
    }
    void nothingIsThere() const
    {
        QCOMPARE(run("list").json().value(QLatin1String("found")).toInt(), 0);
        const Ended looked = run("doctor");
        QVERIFY2(looked.code == 0, looked.out.constData());
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        const Ended begun = run("join --new Riverside --currency EUR --person Ana --workshop Pots");
        QVERIFY2(begun.code == 0, begun.err.constData());
        file = place("goods.csv");
        QFile goods(file);
        QVERIFY(goods.open(QIODevice::WriteOnly));
        goods.write(shopifyFile(manyListings));
    }

    void killedInTheMiddleItLeavesNothingAndCanBeDoneAgain()
    {
        QProcess process;
        beginImport(process);
        process.kill();
        QVERIFY(process.waitForFinished(patience));
        nothingIsThere();
        const Ended again = import();
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(again.json().value(QLatin1String("listings")).toObject().value(QLatin1String("new")).toInt(),
            manyListings);
        const QJsonObject same = import().json().value(QLatin1String("listings")).toObject();
        QCOMPARE(same.value(QLatin1String("same")).toInt(), manyListings);
        QCOMPARE(same.value(QLatin1String("new")).toInt(), 0);
    }

    void interruptedByThePersonItSaysSoAndLeavesNothing()
    {
        QProcess process;
        beginImport(process);
        process.terminate();
        const Ended stopped = ended(process);
        QCOMPARE(stopped.code, 2);
        QCOMPARE(stopped.json().value(QLatin1String("reason")).toString(), QStringLiteral("cancelled"));
        nothingIsThere();
    }
};

QTEST_GUILESS_MAIN(BigImportTest)
#include "bigimport_test.moc"
