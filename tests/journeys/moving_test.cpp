// SPDX-License-Identifier: GPL-3.0-or-later
// A collective that began on one computer moves to a server, and the computer goes on as the same device.
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

class MovingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Ended program(const QStringList &arguments)
    {
        return run(COOPERAGE_PROGRAM,
            arguments
                + QStringList{QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("profile"))});
    }
    Ended server(const QStringList &arguments)
    {
        return run(COOPERAGE_SERVER,
            arguments + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))});
    }
    QString collectiveFolder() const
    {
        const QDir profile(m_folder.filePath(QStringLiteral("profile")));
        const QStringList folders = profile.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return profile.filePath(folders.value(0));
    }

private Q_SLOTS:
    void theComputerGoesOnAsTheSameDevice()
    {
        QVERIFY(program(words("join --new Riverside --currency EUR --person Ana --workshop Pots")).code == 0);
        QVERIFY(program(words("add Mug --price 28.50")).code == 0);
        QVERIFY(program(words("sync")).code == 0);
        QVERIFY(program(words("add Bowl --price 12")).code == 0); // not sent before the move
        QTcpServer probe; // a port that is free now
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString listen = QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
        probe.close();
        const Ended made = server({QStringLiteral("init"), QStringLiteral("--json"), QStringLiteral("--from"),
            collectiveFolder(), QStringLiteral("--listen"), listen});
        QVERIFY2(made.code == 0, made.err.constData());
        const auto welcome = made.json().value(QStringLiteral("collectives")).toArray().at(0).toObject();
        QCOMPARE(welcome.value(QStringLiteral("name")).toString(), QStringLiteral("Riverside"));
        const auto before = server({QStringLiteral("devices"), QStringLiteral("--json")}).json();

        QProcess serving;
        serving.start(QString::fromUtf8(COOPERAGE_SERVER),
            {QStringLiteral("serve"), QStringLiteral("--json"), QStringLiteral("--data"),
                m_folder.filePath(QStringLiteral("data"))});
        QVERIFY(serving.waitForReadyRead(patience));
        const Ended joined
            = program({QStringLiteral("join"), welcome.value(QStringLiteral("link")).toString()});
        QVERIFY2(joined.code == 0, joined.err.constData());
        const auto after = server({QStringLiteral("devices"), QStringLiteral("--json")}).json();
        const auto devices = after.value(QStringLiteral("devices")).toArray();
        QCOMPARE(devices.size(), 1);
        for (const char *same : {"id", "letters", "joined"}) {
            const QString key = QString::fromUtf8(same);
            QCOMPARE(devices.at(0).toObject().value(key),
                before.value(QStringLiteral("devices")).toArray().at(0).toObject().value(key));
        }
        // Both sides hold the same, what was not sent included, and the old file is out of use.
        const Ended here = program(words("dump --canonical"));
        const Ended there = server(words("export-collective --canonical --person Ana"));
        QVERIFY(here.out.contains("Bowl"));
        QCOMPARE(here.out, there.out);
        QVERIFY(!QFile::exists(collectiveFolder() + QStringLiteral("/server.db")));
        QVERIFY(QFile::exists(collectiveFolder() + QStringLiteral("/server-moved.db")));
        QVERIFY(program(words("add Vase")).code == 0);
        QVERIFY(program(words("sync")).code == 0);
        QVERIFY(server(words("export-collective --canonical")).out.contains("Vase"));
        serving.terminate();
        QVERIFY(serving.waitForFinished(patience));
    }
};

QTEST_GUILESS_MAIN(MovingTest)
#include "moving_test.moc"
