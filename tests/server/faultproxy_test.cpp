// SPDX-License-Identifier: GPL-3.0-or-later
// The proxy's own faults, seen from both sides: a fault that does not happen would make every test pass.
#include "tests/server/servedhere.h"
#include "tests/support/faultproxy.h"
#include "tests/support/tlsclient.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

namespace {

const QByteArray request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";

FaultPlan always(ProxyFault fault)
{
    return [fault](int, int) { return fault; };
}

/// A server behind a proxy that speaks TLS with the server's own certificate.
struct Behind
{
    explicit Behind(FaultPlan plan)
    {
        started = here.start();
        proxy = std::make_unique<FaultProxy>(
            here.port(), std::move(plan), FaultProxy::Tls{here.config.certificateFile, here.config.keyFile});
    }
    ServedHere here;
    bool started = false;
    std::unique_ptr<FaultProxy> proxy;
};

} // namespace

class FaultProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_a_fault_everything_passes();
    void a_refused_caller_never_gets_a_connection();
    void a_reset_request_never_arrives();
    void a_black_hole_swallows_and_stays();
    void a_cut_request_arrives_in_part();
    void a_cut_answer_ends_early();
    void a_dropped_answer_belongs_to_something_done();
    void a_delayed_request_arrives();
    void a_doubled_request_is_done_twice();
    void faults_meet_single_messages_of_a_connection();
    void the_same_seed_gives_the_same_faults();
    void plain_bytes_pass_too();
};

void FaultProxyTest::without_a_fault_everything_passes()
{
    Behind there(always({}));
    QVERIFY(there.started && there.proxy->port() != 0);
    TlsClient client(there.proxy->port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(request));
        QCOMPARE(client.reply().status, 200);
    }
    QVERIFY(client.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.reply().body.size(), 4 * 1024 * 1024);
    QCOMPARE(there.proxy->happened().value(ProxyFault::None), 4);
}

void FaultProxyTest::a_refused_caller_never_gets_a_connection()
{
    Behind there(always({ProxyFault::Refuse, 0}));
    const TlsClient client(there.proxy->port());
    QVERIFY(!client.isConnected());
    QCOMPARE(there.proxy->happened().value(ProxyFault::Refuse), 1);
}

void FaultProxyTest::a_reset_request_never_arrives()
{
    Behind there(always({ProxyFault::Reset, 0}));
    TlsClient client(there.proxy->port());
    QVERIFY(client.send(request));
    QVERIFY(client.endsNow());
    QCOMPARE(there.here.calls.load(), 0);
}

void FaultProxyTest::a_black_hole_swallows_and_stays()
{
    Behind there(always({ProxyFault::BlackHole, 0}));
    there.here.server->stop(); // the far end going away must not show
    TlsClient client(there.proxy->port());
    QVERIFY(client.isConnected());
    QVERIFY(client.send(request));
    QTRY_COMPARE(there.proxy->happened().value(ProxyFault::BlackHole), 1);
    QVERIFY(client.send(request));
    QCOMPARE(there.here.calls.load(), 0);
}

void FaultProxyTest::a_cut_request_arrives_in_part()
{
    Behind there(always({ProxyFault::CutRequest, int(request.size()) - 1}));
    TlsClient client(there.proxy->port());
    QVERIFY(client.send(request));
    QVERIFY(client.endsNow());
    QTRY_COMPARE(there.here.server->connections(), 0);
    QCOMPARE(there.here.calls.load(), 0);
}

void FaultProxyTest::a_cut_answer_ends_early()
{
    Behind there(always({ProxyFault::CutAnswer, 20}));
    TlsClient client(there.proxy->port());
    QVERIFY(client.send(request));
    QCOMPARE(client.reply().status, 0);
    QCOMPARE(there.here.calls.load(), 1);
}

void FaultProxyTest::a_dropped_answer_belongs_to_something_done()
{
    Behind there(always({ProxyFault::DropAnswer, 0}));
    TlsClient client(there.proxy->port());
    QVERIFY(client.send(request));
    QVERIFY(client.endsNow());
    QCOMPARE(there.here.calls.load(), 1);
}

void FaultProxyTest::a_delayed_request_arrives()
{
    Behind there(always({ProxyFault::Delay, 30}));
    TlsClient client(there.proxy->port());
    QVERIFY(client.send(request));
    QCOMPARE(client.reply().status, 200);
    QCOMPARE(there.proxy->happened().value(ProxyFault::Delay), 1);
}

void FaultProxyTest::a_doubled_request_is_done_twice()
{
    Behind there(always({ProxyFault::Double, 0}));
    TlsClient client(there.proxy->port());
    QVERIFY(client.send(request));
    QCOMPARE(client.reply().status, 200);
    QTRY_COMPARE(there.here.calls.load(), 2);
    QCOMPARE(there.proxy->happened().value(ProxyFault::Double), 1);
}

void FaultProxyTest::faults_meet_single_messages_of_a_connection()
{
    Behind there([](int connection, int message) {
        return connection == 0 && message == 1 ? ProxyFault{ProxyFault::DropAnswer, 0} : ProxyFault();
    });
    TlsClient first(there.proxy->port());
    QVERIFY(first.send(request));
    QCOMPARE(first.reply().status, 200);
    QVERIFY(first.send(request));
    QVERIFY(first.endsNow());
    TlsClient second(there.proxy->port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(second.send(request));
        QCOMPARE(second.reply().status, 200);
    }
    QCOMPARE(there.here.calls.load(), 5);
}

void FaultProxyTest::the_same_seed_gives_the_same_faults()
{
    const auto drawn = [](quint64 seed) {
        const auto plan = seededFaults(seed, 50);
        QList<int> list;
        for (int i = 0; i < 1000; ++i) {
            const auto fault = plan(i / 10, i % 10);
            list << fault.kind << fault.amount;
        }
        return list;
    };
    QCOMPARE(drawn(7), drawn(7));
    QVERIFY(drawn(7) != drawn(8));
    QMap<int, int> kinds;
    const auto list = drawn(7);
    for (int i = 0; i < list.size(); i += 2)
        ++kinds[list[i]];
    QCOMPARE(kinds.size(), int(ProxyFault::Double) + 1); // every kind is drawn
    QVERIFY(kinds.value(ProxyFault::None) > 400 && kinds.value(ProxyFault::None) < 600);
}

void FaultProxyTest::plain_bytes_pass_too()
{
    QTcpServer echo;
    QVERIFY(echo.listen(QHostAddress::LocalHost));
    const FaultProxy proxy(echo.serverPort(), always({}));
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), proxy.port());
    client.write("ping");
    QTRY_VERIFY(echo.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> other(echo.nextPendingConnection());
    QTRY_COMPARE(other->bytesAvailable(), 4);
    other->write(other->readAll().toUpper());
    QTRY_COMPARE(client.bytesAvailable(), 4);
    QCOMPARE(client.readAll(), QByteArray("PING"));
}

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "faultproxy_test.moc"
