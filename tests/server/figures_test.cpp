// SPDX-License-Identifier: GPL-3.0-or-later
// What a watchman on the server's own computer is told.
#include "tests/support/httpdevice.h"
#include "tests/support/town.h"

#include <QTcpSocket>
#include <QTest>

using namespace cooperage;
using cooperage::test::HttpDevice;
using cooperage::test::Town;

namespace {

constexpr int patience = 20'000;
const server::HostPort here{QStringLiteral("127.0.0.1"), 0};

/// Everything the port sends back to these bytes.
QByteArray answerTo(const Town &town, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), town.serving->adminPort());
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(bytes);
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray got(const Town &town, const QByteArray &path)
{
    return answerTo(town, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

/// The figure behind a name (with its label), −1 if it is not told.
qint64 figure(const QByteArray &answer, const QByteArray &name)
{
    const QByteArrayList lines = answer.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toLongLong();
    }
    return -1;
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresFollowWhatTheServerDoes()
    {
        Town town(here);
        HttpDevice ana(town.address(), town.code, QStringLiteral("Ana"));
        QVERIFY(ana.sync());
        const QByteArray label = "{collective=\"" + town.collective.hex().toLatin1() + "\"}";
        const QByteArray before = got(town, "/v1/metrics");
        QVERIFY2(before.startsWith("HTTP/1.1 200 OK\r\n"), before.constData());
        QCOMPARE(figure(before, "cooperage_devices" + label), 1);
        QCOMPARE(figure(before, "cooperage_parked_transactions" + label), 0);
        QVERIFY(figure(before, "cooperage_database_bytes") > 0);
        QVERIFY(figure(before, "cooperage_disk_free_bytes") > 0);
        QVERIFY(figure(before, "cooperage_certificate_end_seconds")
            > figure(before, "cooperage_start_time_seconds"));
        ana.createListing(QStringLiteral("Mug"));
        QVERIFY(ana.sync());
        const QByteArray after = got(town, "/v1/metrics?whatever=1");
        QVERIFY(figure(after, "cooperage_log_head" + label) > figure(before, "cooperage_log_head" + label));
        QVERIFY(figure(after, "cooperage_answers_total{status=\"2xx\"}")
            > figure(before, "cooperage_answers_total{status=\"2xx\"}"));
        QVERIFY(!after.contains("Mug") && !after.contains("Ana") && !after.contains("Riverside"));
    }

    void onlyFiguresAreThere()
    {
        Town town(here);
        QVERIFY(got(town, "/v1/healthz").endsWith("{\"ok\":true}"));
        QVERIFY(got(town, "/v1/devices").startsWith("HTTP/1.1 404 "));
        QVERIFY(got(town, "/../server.conf").startsWith("HTTP/1.1 404 "));
        QVERIFY(answerTo(town, "POST /v1/metrics HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 405 "));
        QVERIFY(answerTo(town, "\x16\x03\x01 hello\r\n\r\n").startsWith("HTTP/1.1 400 "));
        const QByteArray head = answerTo(town, "HEAD /v1/metrics HTTP/1.1\r\n\r\n");
        QVERIFY(head.startsWith("HTTP/1.1 200 ") && head.endsWith("\r\n\r\n"));
    }

    void aRequestWithoutEndIsCutAndTheNextOneAnswered()
    {
        Town town(here);
        QCOMPARE(answerTo(town, QByteArray(100'000, 'x')), QByteArray());
        QVERIFY(got(town, "/v1/healthz").endsWith("{\"ok\":true}"));
    }

    void figuresAreOffUnlessAskedFor()
    {
        Town silent;
        QCOMPARE(silent.serving->adminPort(), quint16(0));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
