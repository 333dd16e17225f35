// SPDX-License-Identifier: GPL-3.0-or-later
// The server as the program people run: set up, used, killed in the middle of its work, backed up, restored.
#include "models/photos/codepicture.h"
#include "models/store/canonical.h"
#include "sync/client/joinlink.h"
#include "tests/journeys/process.h"
#include "tests/support/httpdevice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace cooperage;
using namespace cooperage::test;

namespace {

/// The real program on a data folder of its own.
class ServerProgram
{
public:
    ServerProgram()
    {
        QTcpServer probe; // a port that is free now
        probe.listen(QHostAddress::LocalHost);
        port = probe.serverPort();
    }
    ~ServerProgram()
    {
        if (m_serving.state() != QProcess::NotRunning)
            kill();
    }

    Ended run(QStringList arguments)
    {
        arguments.insert(1, QStringLiteral("--data"));
        arguments.insert(2, folder());
        return cooperage::test::run(COOPERAGE_SERVER, arguments);
    }
    JoinLink found()
    {
        const auto made = run({QStringLiteral("init"), QStringLiteral("--json"), QStringLiteral("--name"),
            QStringLiteral("Riverside Makers"), QStringLiteral("--founder"), QStringLiteral("Ana"),
            QStringLiteral("--workshop"), QStringLiteral("Ana's pottery"), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:%1").arg(port)});
        const auto collectives = made.json().value(QStringLiteral("collectives")).toArray();
        return linkIn(collectives.first().toObject());
    }
    JoinLink invite(const QString &name)
    {
        const auto made
            = run({QStringLiteral("invite"), QStringLiteral("--json"), QStringLiteral("--name"), name});
        return linkIn(made.json());
    }
    bool serve()
    {
        m_serving.start(QStringLiteral(COOPERAGE_SERVER),
            {QStringLiteral("serve"), QStringLiteral("--data"), folder(), QStringLiteral("--json")});
        return m_serving.waitForReadyRead(patience) && m_serving.readLine().contains("\"listening\"");
    }
    void kill()
    {
        m_serving.kill(); // SIGKILL: it learns nothing of its end
        m_serving.waitForFinished(patience);
    }
    int stop()
    {
        m_serving.terminate();
        return m_serving.waitForFinished(patience) ? m_serving.exitCode() : -1;
    }
    QProcess &process() { return m_serving; }
    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }

    quint16 port = 0;

private:
    static JoinLink linkIn(const QJsonObject &object)
    {
        const auto link = readJoinLink(object.value(QStringLiteral("link")).toString());
        if (!link)
            qFatal("no join link");
        return *link;
    }
    QTemporaryDir m_folder;
    QProcess m_serving;
};

} // namespace

class ServerProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandExplainsItselfAndRefusesInOneSentence()
    {
        ServerProgram server;
        for (const char *name :
            {"init", "serve", "invite", "devices", "backup", "restore", "check", "export-collective"}) {
            const auto help = server.run({QString::fromLatin1(name), QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("--json") && help.out.startsWith("Usage: cooperage-server "));
            if (qstrcmp(name, "init") == 0)
                continue;
            QStringList bare{QString::fromLatin1(name)};
            if (qstrcmp(name, "backup") == 0 || qstrcmp(name, "restore") == 0)
                bare.append(server.beside(QStringLiteral("none.db")));
            if (qstrcmp(name, "invite") == 0)
                bare += {QStringLiteral("--name"), QStringLiteral("Mei")};
            const auto refused = server.run(bare);
            QCOMPARE(refused.code, 3); // nothing is set up here
            QCOMPARE(refused.err.count('\n'), 1);
            QVERIFY(refused.err.trimmed().endsWith('.'));
        }
        QCOMPARE(server.run({QStringLiteral("dance")}).code, 2);
        QCOMPARE(server.run({QStringLiteral("check"), QStringLiteral("--loud")}).code, 2);
    }

    void anInvitationIsAPictureThatCanBeRead()
    {
        ServerProgram server;
        server.found();
        const QString path = server.beside(QStringLiteral("ben.png"));
        const QStringList typed{QStringLiteral("invite"), QStringLiteral("--name"), QStringLiteral("Ben"),
            QStringLiteral("--qr"), path};
        const auto made = server.run(typed + QStringList{QStringLiteral("--json")});
        QVERIFY2(made.code == 0, made.err.constData());
        QFile picture(path);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QVERIFY(!(picture.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const auto texts = qrTextsInPicture(picture.readAll());
        QVERIFY(texts);
        QCOMPARE(*texts, QStringList{made.json().value(QStringLiteral("link")).toString()});
        const auto again = server.run(typed); // before there is an invitation that nobody sees
        QCOMPARE(again.code, 2);
        QVERIFY(again.out.isEmpty());
        const auto shown = server.run({QStringLiteral("invite"), QStringLiteral("--name"),
            QStringLiteral("Cy"), QStringLiteral("--show-qr")});
        QVERIFY(shown.out.contains("█▀▀▀▀▀█") && !shown.out.contains('\x1b')); // no terminal, no colours
    }

    void figuresAreNeverShownToOthers()
    {
        ServerProgram server;
        server.found();
        for (const char *where : {"0.0.0.0:9101", "[::]:9101", "192.0.2.7:9101", "shop.example:9101"}) {
            const auto refused = server.run(
                {QStringLiteral("serve"), QStringLiteral("--admin-listen"), QString::fromLatin1(where)});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains("this computer only"), refused.err.constData());
        }
    }

    void twoServersOnOneFileAreRefusedAndTermStopsInOrder()
    {
        ServerProgram server;
        server.found();
        QVERIFY(server.serve());
        const auto second = server.run({QStringLiteral("serve")});
        QCOMPARE(second.code, 2);
        QVERIFY(second.err.contains("Another cooperage-server already works on"));
        QCOMPARE(server.stop(), 0);
        QVERIFY(!QFile::exists(server.folder() + QStringLiteral("/server.db-wal")));
    }

    void nothingAcknowledgedIsLostWhenTheServerIsKilled()
    {
        ServerProgram server;
        const JoinLink link = server.found();
        QVERIFY(server.serve());
        HttpDevice ana(link.server, link.code, QStringLiteral("Ana"));
        QVERIFY(ana.sync());
        QSet<QByteArray> acknowledged;
        int made = 0;
        for (int life = 0; life < 5; ++life) {
            for (int i = 0; i < 4; ++i) {
                const Listing one = ana.createListing(QStringLiteral("Mug %1").arg(++made));
                if (ana.sync())
                    acknowledged.insert(one.id.hex().toLatin1());
            }
            for (int i = 0; i < 60; ++i)
                ana.createListing(QStringLiteral("Mug %1").arg(++made));
            auto underWay = ana.engine().send();
            for (int step = 0; step < 1 + 3 * life; ++step) // each life a little further into the push
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            server.kill();
            const auto outcome = QCoro::waitFor(std::move(underWay));
            Q_UNUSED(outcome); // acknowledged or not: both are fine, as long as the device knows which
            QVERIFY(server.serve());
            const auto dump
                = server.run({QStringLiteral("export-collective"), QStringLiteral("--canonical")});
            QCOMPARE(dump.code, 0);
            for (const QByteArray &id : std::as_const(acknowledged))
                QVERIFY2(dump.out.contains(id), id.constData());
            ana.connect(link.server);
            const auto again = ana.sync();
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        }
        QCOMPARE(ana.store().select<Listing>(QString())->size(), made);
        const JoinLink invited = server.invite(QStringLiteral("Mei"));
        HttpDevice mei(invited.server, invited.code, {});
        QVERIFY(mei.sync());
        QVERIFY(ana.sync());
        QCOMPARE(mei.store().select<Listing>(QString())->size(), made); // each once
        for (const auto &[device, person] : {std::pair(&ana, "Ana"), std::pair(&mei, "Mei")}) {
            const auto seen = server.run({QStringLiteral("export-collective"), QStringLiteral("--canonical"),
                QStringLiteral("--person"), QString::fromLatin1(person)});
            QCOMPARE(*canonicalDump(device->store()), seen.out);
        }
        const auto checked = server.run({QStringLiteral("check")});
        QVERIFY2(checked.code == 0, checked.out.constData());
    }

    void aBackupComesBackAndWhoWasRevokedStaysOut()
    {
        ServerProgram server;
        const JoinLink link = server.found();
        QVERIFY(server.serve());
        HttpDevice ana(link.server, link.code, QStringLiteral("Ana"));
        const JoinLink invited = server.invite(QStringLiteral("Mei"));
        HttpDevice mei(invited.server, invited.code, {});
        QVERIFY(ana.sync());
        const Listing mug = ana.createListing(QStringLiteral("Mug"));
        QVERIFY(ana.sync());
        const QString file = server.beside(QStringLiteral("backup.db"));
        QCOMPARE(server.run({QStringLiteral("backup"), file}).code, 0); // while it serves
        QCOMPARE(server.run({QStringLiteral("backup"), file}).code, 2); // never overwritten
        QCOMPARE(
            server.run({QStringLiteral("devices"), QStringLiteral("--revoke"), mei.joined.device.hex()}).code,
            0);
        QCOMPARE(mei.sync().error().fault, Fault::SignInNeeded);
        QCOMPARE(server.run({QStringLiteral("restore"), file}).code, 2); // while it serves
        QCOMPARE(server.stop(), 0);
        const auto restored = server.run({QStringLiteral("restore"), file, QStringLiteral("--json")});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(QFile::exists(restored.json().value(QStringLiteral("kept")).toString()));
        QVERIFY(server.serve());
        QCOMPARE(mei.sync().error().fault, Fault::SignInNeeded);
        ana.connect(link.server);
        const auto again = ana.sync();
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QVERIFY(server.run({QStringLiteral("export-collective"), QStringLiteral("--canonical")})
                    .out.contains(mug.id.hex().toLatin1()));
        const auto devices = server.run({QStringLiteral("devices"), QStringLiteral("--json")}).json();
        QCOMPARE(devices.value(QStringLiteral("devices")).toArray().size(), 2);
        // The database is gone altogether: who was shut out stands in a list no backup holds.
        QCOMPARE(server.stop(), 0);
        QVERIFY(QFile::remove(QDir(server.folder()).filePath(QStringLiteral("server.db"))));
        QCOMPARE(server.run({QStringLiteral("restore"), file}).code, 0);
        QVERIFY(server.serve());
        QCOMPARE(mei.sync().error().fault, Fault::SignInNeeded);
    }

    void aNewKeyIsAnnouncedBeforeItIsShown()
    {
        ServerProgram server;
        const JoinLink link = server.found();
        QVERIFY(server.serve());
        HttpDevice ana(link.server, link.code, QStringLiteral("Ana"));
        QVERIFY(ana.sync());
        QVERIFY(ana.engine().nextPin().isEmpty());
        const auto laid
            = server.run({QStringLiteral("init"), QStringLiteral("--json"), QStringLiteral("--next-key")});
        QVERIFY2(laid.code == 0, laid.err.constData());
        const QByteArray pin = laid.json().value(QStringLiteral("next_pin")).toString().toLatin1();
        QCOMPARE(pin.size(), 43);
        QCOMPARE(server.run({QStringLiteral("init"), QStringLiteral("--next-key")}).code, 2); // one at a time
        ::kill(pid_t(server.process().processId()), SIGHUP);
        const auto told = [&] {
            ana.connect(link.server); // a start of the program: hello is said
            return ana.sync() && ana.engine().nextPin() == pin;
        };
        QTRY_VERIFY(told());
        const JoinLink invited = server.invite(QStringLiteral("Mei"));
        HttpDevice late(invited.server, invited.code, {}); // joined, and never synced
        QCOMPARE(server.run({QStringLiteral("init"), QStringLiteral("--use-next-key")}).code, 0);
        QCOMPARE(server.stop(), 0);
        QVERIFY(server.serve());
        QVERIFY(ana.sync()); // the same program still runs, and was told
        ServerAddress remembered = link.server;
        remembered.pins.append(pin);
        ana.connect(remembered);
        QVERIFY(ana.sync());
        const auto untold = late.sync();
        QVERIFY(!untold);
        QCOMPARE(untold.error().reason, Reason::CertificateWrong);
    }
};

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "serverprogram_test.moc"
