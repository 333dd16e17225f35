// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/servedhere.h"
#include "tests/support/tlsclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace cooperage;
using namespace cooperage::test;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QString errorOf(const WireReply &reply)
{
    const auto json = QJsonDocument::fromJson(reply.body).object();
    const bool whole = json.size() == 3 && !json.value(QStringLiteral("request")).toString().isEmpty();
    return whole ? json.value(QStringLiteral("error")).toString() : QStringLiteral("not an error body");
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void several_requests_share_a_connection();
    void requests_sent_at_once_are_answered_in_order();
    void head_gets_the_length_and_no_body();
    void a_caller_who_says_close_is_closed();
    void a_large_answer_arrives_whole();
    void a_refused_request_never_reaches_the_handler();
    void too_large_a_body_is_answered_although_it_is_still_being_sent();
    void who_expects_a_continue_gets_it();
    void who_expects_a_continue_for_too_much_is_refused_instead();
    void a_waiting_request_is_answered_when_the_head_moves();
    void a_waiting_request_is_answered_when_its_time_is_up();
    void a_head_that_moved_too_early_is_not_missed();
    void a_handler_that_keeps_waiting_is_made_to_answer();
    void a_waiting_caller_who_leaves_is_forgotten();
    void a_connection_that_stays_silent_is_closed_data();
    void a_connection_that_stays_silent_is_closed();
    void an_endless_trickle_of_body_is_cut();
    void plain_http_gets_no_answer();
    void weak_encryption_is_refused_data();
    void weak_encryption_is_refused();
};

void HttpServerTest::several_requests_share_a_connection()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY2(client.isConnected(), client.error());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(post("/echo", "hello")));
        const auto reply = client.reply();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("POST /echo 127.0.0.1 5"));
        QCOMPARE(reply.headers.value("connection"), QByteArray("keep-alive"));
        QCOMPARE(reply.headers.value("cache-control"), QByteArray("no-store"));
        QVERIFY(reply.headers.value("date").endsWith(" GMT"));
    }
    QCOMPARE(here.server->connections(), 1);
}

void HttpServerTest::requests_sent_at_once_are_answered_in_order()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(get("/one") + post("/two", "22") + get("/three")));
    QCOMPARE(client.reply().body, QByteArray("GET /one 127.0.0.1 0"));
    QCOMPARE(client.reply().body, QByteArray("POST /two 127.0.0.1 2"));
    QCOMPARE(client.reply().body, QByteArray("GET /three 127.0.0.1 0"));
}

void HttpServerTest::head_gets_the_length_and_no_body()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send("HEAD /echo HTTP/1.1\r\nHost: a\r\n\r\n" + get("/echo")));
    const auto head = client.reply(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("content-length"), QByteArray("22"));
    QCOMPARE(client.reply().body, QByteArray("GET /echo 127.0.0.1 0"));
}

void HttpServerTest::a_caller_who_says_close_is_closed()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(get("/echo", "Connection: close\r\n")));
    const auto reply = client.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
    QVERIFY(client.endsNow());
}

void HttpServerTest::a_large_answer_arrives_whole()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(get("/big")));
    QCOMPARE(client.reply().body.size(), 4 * 1024 * 1024);
}

void HttpServerTest::a_refused_request_never_reaches_the_handler()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
        "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"));
    const auto reply = client.reply();
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
    QCOMPARE(errorOf(reply), QStringLiteral("malformed"));
    QCOMPARE(here.calls.load(), 0);
}

void HttpServerTest::too_large_a_body_is_answered_although_it_is_still_being_sent()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    // Sent whole before anything is read, as QNetworkAccessManager does it.
    QVERIFY(client.send(post("/echo", QByteArray(6 * 1024 * 1024, 'x'))));
    const auto reply = client.reply();
    QCOMPARE(reply.status, 413);
    QCOMPARE(errorOf(reply), QStringLiteral("body_too_large"));
    QCOMPARE(here.calls.load(), 0);
}

void HttpServerTest::who_expects_a_continue_gets_it()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-Continue\r\n\r\n"));
    QCOMPARE(client.interim(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(client.send("hello"));
    QCOMPARE(client.reply().body, QByteArray("POST /echo 127.0.0.1 5"));
}

void HttpServerTest::who_expects_a_continue_for_too_much_is_refused_instead()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\nExpect: 100-continue\r\n\r\n"));
    QCOMPARE(client.reply().status, 413);
}

void HttpServerTest::a_waiting_request_is_answered_when_the_head_moves()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(get("/wait?seq=1&ms=20000")));
    QTRY_COMPARE(here.waits.load(), 1);
    here.server->headMoved(RawId::derived("another collective"), 9);
    here.head = 2;
    here.server->headMoved(here.collective, 2);
    QCOMPARE(client.reply().body, QByteArray("news"));
    QCOMPARE(here.calls.load(), 2);
}

void HttpServerTest::a_waiting_request_is_answered_when_its_time_is_up()
{
    ServedHere here;
    here.config.timeOuts.longPoll = 50; // shorter than what is asked for
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(get("/wait?seq=1&ms=20000")));
    QCOMPARE(client.reply().body, QByteArray("nothing"));
    QVERIFY(client.send(get("/wait?seq=1&ms=-5")));
    QCOMPARE(client.reply().body, QByteArray("nothing"));
}

void HttpServerTest::a_head_that_moved_too_early_is_not_missed()
{
    ServedHere here;
    QVERIFY(here.start());
    here.server->headMoved(here.collective, 5); // the handler's own reading still says 1
    TlsClient client(here.port());
    QVERIFY(client.send(get("/wait?seq=1&ms=20000")));
    QCOMPARE(client.reply().body, QByteArray("nothing"));
    QCOMPARE(here.waits.load(), 2);
}

void HttpServerTest::a_handler_that_keeps_waiting_is_made_to_answer()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send(get("/stubborn?seq=1&ms=20000")));
    QTRY_COMPARE(here.waits.load(), 1);
    here.server->headMoved(here.collective, 2);
    QCOMPARE(client.reply().body, QByteArray("nothing"));
}

void HttpServerTest::a_waiting_caller_who_leaves_is_forgotten()
{
    ServedHere here;
    QVERIFY(here.start());
    {
        TlsClient client(here.port());
        QVERIFY(client.send(get("/wait?seq=1&ms=20000")));
        QTRY_COMPARE(here.waits.load(), 1);
    }
    QTRY_COMPARE(here.server->connections(), 0);
    here.server->headMoved(here.collective, 2);
    QCOMPARE(here.calls.load(), 1);
}

void HttpServerTest::a_connection_that_stays_silent_is_closed_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("after the handshake") << QByteArray();
    QTest::newRow("in the request line") << QByteArray("GET /ec");
    QTest::newRow("in the headers") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nX");
    QTest::newRow("in the body") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe");
    QTest::newRow("in a chunk") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe");
}

void HttpServerTest::a_connection_that_stays_silent_is_closed()
{
    QFETCH(QByteArray, start);
    ServedHere here;
    here.config.timeOuts.idle = 100;
    here.config.timeOuts.headers = 100;
    here.config.timeOuts.bodyGrace = 100;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(start.isEmpty() || client.send(start));
    QVERIFY(client.endsNow());
    QCOMPARE(here.calls.load(), 0);
    QTRY_COMPARE(here.server->connections(), 0);
}

void HttpServerTest::an_endless_trickle_of_body_is_cut()
{
    ServedHere here;
    here.config.timeOuts.bodyGrace = 50;
    here.config.timeOuts.bodyTotal = 300;
    here.config.timeOuts.bodyBytesPerSecond = 1;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n"));
    int sent = 0;
    while (sent < 1000000 && client.send("x"))
        ++sent;
    QVERIFY(sent < 1000000);
    QCOMPARE(here.calls.load(), 0);
}

void HttpServerTest::plain_http_gets_no_answer()
{
    ServedHere here;
    here.config.timeOuts.tls = 200;
    QVERIFY(here.start());
    for (const auto &knock : {QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray()}) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), here.port());
        QVERIFY(socket.waitForConnected());
        socket.write(knock);
        socket.flush();
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(10'000));
        QVERIFY(!socket.readAll().contains("HTTP"));
    }
    QCOMPARE(here.calls.load(), 0);
}

void HttpServerTest::weak_encryption_is_refused_data()
{
    QTest::addColumn<TlsClient::Offer>("offer");
    QTest::newRow("TLS 1.1") << TlsClient::Offer::OnlyTls11;
    QTest::newRow("without forward secrecy") << TlsClient::Offer::OnlyWithoutForwardSecrecy;
    QTest::newRow("CBC") << TlsClient::Offer::OnlyCbc;
}

void HttpServerTest::weak_encryption_is_refused()
{
    QFETCH(TlsClient::Offer, offer);
    ServedHere here;
    QVERIFY(here.start());
    TlsClient client(here.port(), offer);
    QVERIFY(!client.isConnected());
    QVERIFY2(client.error().contains("alert"), client.error()); // the server said no, not this side
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpserver_test.moc"
