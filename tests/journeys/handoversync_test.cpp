// SPDX-License-Identifier: GPL-3.0-or-later
// `cooperage sync` beside a window and against a real server: what is there now is here when it ends.
#include "tests/journeys/process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace cooperage::test;

class HandOverSyncTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_serving;
    QProcess m_window;

    Ended program(const char *profile, const QStringList &arguments)
    {
        return run(COOPERAGE_PROGRAM,
            arguments + QStringList{QStringLiteral("--profile"), m_folder.filePath(QLatin1String(profile))});
    }
    Ended program(const char *profile, const char *line)
    {
        return program(profile, QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    Ended server(const QStringList &arguments)
    {
        return run(COOPERAGE_SERVER,
            arguments + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))});
    }
    int found(const char *profile)
    {
        return program(profile, "list --json").json().value(QLatin1String("found")).toInt(-1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTcpServer probe; // a port that is free now
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString listen = QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
        probe.close();
        const Ended made = server({QStringLiteral("init"), QStringLiteral("--json"), QStringLiteral("--name"),
            QStringLiteral("Riverside Makers"), QStringLiteral("--founder"), QStringLiteral("Ana"),
            QStringLiteral("--workshop"), QStringLiteral("Pots"), QStringLiteral("--listen"), listen});
        QVERIFY2(made.code == 0, made.err.constData());
        m_serving.start(QString::fromUtf8(COOPERAGE_SERVER),
            {QStringLiteral("serve"), QStringLiteral("--json"), QStringLiteral("--data"),
                m_folder.filePath(QStringLiteral("data"))});
        QVERIFY(m_serving.waitForReadyRead(patience));
        const auto first = made.json().value(QLatin1String("collectives")).toArray().at(0).toObject();
        const QString link = first.value(QLatin1String("link")).toString();
        QVERIFY2(program("ana", {QStringLiteral("join"), link}).code == 0, "join");
        const Ended invited
            = server({QStringLiteral("invite"), QStringLiteral("--json"), QStringLiteral("--name"),
                QStringLiteral("Ben"), QStringLiteral("--workshop"), QStringLiteral("Pots")});
        QVERIFY2(invited.code == 0, invited.err.constData());
        const Ended joined = program(
            "ben", {QStringLiteral("join"), invited.json().value(QLatin1String("link")).toString()});
        QVERIFY2(joined.code == 0, joined.err.constData());
    }
    void cleanupTestCase()
    {
        for (QProcess *one : {&m_window, &m_serving}) {
            one->kill();
            one->waitForFinished(patience);
        }
    }

    void whatOthersDidIsHereWhenSyncEnds()
    {
        m_window.start(QString::fromUtf8(COOPERAGE_PROGRAM),
            {QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("ana"))});
        QVERIFY(m_window.waitForStarted(patience));
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile::exists(m_folder.filePath(QStringLiteral("ana/window.door"))), patience);
        Ended synced;
        QTRY_VERIFY_WITH_TIMEOUT((synced = program("ana", "sync --json")).code == 0, patience);
        for (int i = 1; i <= 3; ++i) { // each time from a long poll that has to be broken off
            QCOMPARE(program("ben", {QStringLiteral("add"), QStringLiteral("Bowl %1").arg(i)}).code, 0);
            QCOMPARE(program("ben", "sync").code, 0);
            synced = program("ana", "sync --json");
            QVERIFY2(synced.code == 0, synced.err.constData());
            QCOMPARE(found("ana"), i);
        }
        QCOMPARE(program("ana", "add Mug").code, 0);
        QCOMPARE(program("ana", "sync").code, 0);
        QCOMPARE(program("ben", "sync").code, 0);
        QCOMPARE(found("ben"), 4);
    }

    void aServerThatIsDownIsSaidAtOnce()
    {
        m_serving.kill();
        QVERIFY(m_serving.waitForFinished(patience));
        const Ended failed = program("ana", "sync --json");
        QCOMPARE(failed.code, 4);
        QCOMPARE(
            failed.json().value(QLatin1String("reason")).toString(), QStringLiteral("server_unreachable"));
        QCOMPARE(program("ana", "add Vase").code, 0);
    }
};

QTEST_GUILESS_MAIN(HandOverSyncTest)
#include "handoversync_test.moc"
