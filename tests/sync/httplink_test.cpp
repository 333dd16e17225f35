// SPDX-License-Identifier: GPL-3.0-or-later
// What a bad network and a bad server do to single requests.
#include "sync/wire/zstdstream.h"
#include "tests/support/faultproxy.h"
#include "tests/sync/scriptedserver.h"

#include <QTcpServer>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

class HttpLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_answer_that_is_cut_off_is_no_answer();
    void nobody_at_home_is_offline();
    void a_silent_server_times_out();
    void in_a_bad_network_every_question_ends();
    void ending_the_link_ends_what_waits();
    void a_bomb_or_an_endless_body_is_refused_data();
    void a_bomb_or_an_endless_body_is_refused();
    void a_packed_answer_is_unpacked();
};

void HttpLinkTest::an_answer_that_is_cut_off_is_no_answer()
{
    Ours here({200, jsonType, QByteArray(7 * 1024 * 1024, ' '), {}});
    here.config.timeOuts.write = 1; // the server gives up in mid-answer
    QVERIFY(here.start());
    const auto answer = sayHello(here.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Offline);
}

void HttpLinkTest::nobody_at_home_is_offline()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto port = taken.serverPort();
    taken.close();
    const auto answer = sayHello({QStringLiteral("127.0.0.1"), port, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Offline);
    QCOMPARE(answer.error().reason, Reason::ServerUnreachable);
}

void HttpLinkTest::a_silent_server_times_out()
{
    QTcpServer silent; // takes the connection and never says hello
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto connecting = sayHello({QStringLiteral("127.0.0.1"), silent.serverPort(), {}}, {50, 35'000});
    QVERIFY(!connecting);
    QCOMPARE(connecting.error().reason, Reason::TimedOut);

    Ours here(healthy());
    here.script = [&here](const server::Request &request) -> server::Answer {
        return server::Later{here.collective, 1, request.receivedAtMs + (request.lastCall ? 0 : 20'000)};
    };
    QVERIFY(here.start());
    const auto waiting = sayHello(here.address(), {10'000, 100});
    QVERIFY(!waiting);
    QCOMPARE(waiting.error().fault, Fault::Offline);
    QCOMPARE(waiting.error().reason, Reason::TimedOut);
}

void HttpLinkTest::in_a_bad_network_every_question_ends()
{
    Ours here(healthy());
    QVERIFY(here.start());
    const FaultProxy proxy(
        here.port(), seededFaults(3, 60), {here.config.certificateFile, here.config.keyFile});
    auto address = here.address();
    address.port = proxy.port();
    int answered = 0;
    int failed = 0;
    for (int i = 0; i < 60; ++i) { // a link each, as after every failure
        const auto answer = sayHello(address, {2'000, 300});
        if (answer) {
            QCOMPARE(answer->head, 7);
            ++answered;
            continue;
        }
        ++failed;
        QCOMPARE(answer.error().fault, Fault::Offline);
        QVERIFY(answer.error().reason != Reason::CertificateWrong);
    }
    QVERIFY(answered > 0 && failed > 0);
    QVERIFY(proxy.happened().value(ProxyFault::DropAnswer) > 0);
    QVERIFY(proxy.happened().value(ProxyFault::CutAnswer) > 0);
}

void HttpLinkTest::ending_the_link_ends_what_waits()
{
    Ours here(healthy());
    here.script = {};
    QVERIFY(here.start());
    auto link = std::make_unique<HttpLink>(here.address());
    HttpCall call;
    call.path = QStringLiteral("/wait");
    call.query.emplaceBack(QStringLiteral("seq"), QStringLiteral("1"));
    call.query.emplaceBack(QStringLiteral("ms"), QStringLiteral("20000"));
    call.mostBytes = 100;
    std::optional<Error> error;
    auto task = link->send(call).then([&error](Result<HttpReply> reply) {
        if (!reply)
            error = reply.error();
    });
    QTRY_COMPARE(here.waits.load(), 1);
    link.reset();
    QVERIFY(error);
    QCOMPARE(error->fault, Fault::Cancelled);
    QTRY_COMPARE(here.server->connections(), 0);
}

void HttpLinkTest::a_bomb_or_an_endless_body_is_refused_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray many(64 * 1024 * 1024, ' ');
    QTest::newRow("endless") << QByteArray() << many;
    QTest::newRow("bomb") << QByteArray("zstd") << zstdPacked(many).value();
    QTest::newRow("not packed at all") << QByteArray("zstd") << QByteArray("{}");
    QTest::newRow("cut frame") << QByteArray("zstd") << zstdPacked("{\"a\":1}").value().chopped(3);
    QTest::newRow("gzip nobody asked for") << QByteArray("gzip") << QByteArray("\x1f\x8b");
}

void HttpLinkTest::a_bomb_or_an_endless_body_is_refused()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    server::Response large{200, jsonType, body, {}};
    if (!coding.isEmpty())
        large.headers.emplaceBack("Content-Encoding", coding);
    Ours here(large);
    QVERIFY(here.start());
    const auto answer = sayHello(here.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Refused);
    QCOMPARE(answer.error().reason, Reason::ServerAnswerWrong);
}

void HttpLinkTest::a_packed_answer_is_unpacked()
{
    auto packed = healthy();
    packed.body = zstdPacked(packed.body).value();
    packed.headers.emplaceBack("Content-Encoding", "zstd");
    Ours here(packed);
    QVERIFY(here.start());
    const auto answer = sayHello(here.address());
    QVERIFY(answer);
    QCOMPARE(answer->head, 7);
}

QTEST_GUILESS_MAIN(HttpLinkTest)
#include "httplink_test.moc"
