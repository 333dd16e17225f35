// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask how much, how the server stops, and what the database threads promise.
#include "server/http/admission.h"
#include "server/http/workers.h"
#include "tests/server/servedhere.h"
#include "tests/support/tlsclient.h"

#include <QTest>

#include <thread>

using namespace cooperage;
using namespace cooperage::test;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

} // namespace

class HttpLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknown_callers_of_a_network_share_one_bucket();
    void a_bucket_fills_again();
    void unknown_callers_are_slowed_down_and_devices_are_not();
    void connections_of_an_address_are_counted_until_a_device_is_recognised();
    void a_device_with_too_many_connections_loses_its_oldest();
    void only_a_trusted_proxy_names_the_caller();
    void a_full_queue_says_come_back();
    void writes_that_wait_are_handed_over_together();
    void too_few_answers_to_writes_are_failures_not_silence();
    void stopping_answers_who_waits_and_finishes_what_runs();
    void stopping_cuts_what_does_not_end();
    void a_new_certificate_is_used_without_a_restart();
    void a_broken_certificate_leaves_the_old_one_in_use();
    void a_taken_port_is_an_error();
};

void HttpLimitsTest::unknown_callers_of_a_network_share_one_bucket()
{
    const server::Limits limits;
    const server::Rates rates;
    server::Admission admission(limits, rates);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(admission.askUnknown(QStringLiteral("192.0.2.%1").arg(i), 1000), 0);
    QCOMPARE(admission.askUnknown(QStringLiteral("192.0.2.200"), 1000), 3);
    QCOMPARE(admission.askUnknown(QStringLiteral("::ffff:192.0.2.201"), 1000), 3);
    QCOMPARE(admission.askUnknown(QStringLiteral("192.0.3.1"), 1000), 0);
    QCOMPARE(server::networkOf(QStringLiteral("2001:db8:1:2:3::1")),
        server::networkOf(QStringLiteral("2001:db8:1:2::")));
    QVERIFY(server::networkOf(QStringLiteral("2001:db8:1:3::1"))
        != server::networkOf(QStringLiteral("2001:db8:1:2::")));
}

void HttpLimitsTest::a_bucket_fills_again()
{
    const server::Limits limits;
    const server::Rates rates;
    server::Admission admission(limits, rates);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(admission.askDevice("a", 0), 0);
    QCOMPARE(admission.askDevice("a", 0), 1);
    QCOMPARE(admission.askDevice("a", 50), 0);
    QCOMPARE(admission.askDevice("a", 50), 1);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(admission.askDevice("a", 3'600'000), 0);
    QCOMPARE(admission.askDevice("a", 3'600'000), 1);
}

void HttpLimitsTest::unknown_callers_are_slowed_down_and_devices_are_not()
{
    ServedHere here;
    here.config.rates.unknownPerMinute = 1;
    here.config.rates.unknownBurst = 2;
    here.config.recognises = [](const QByteArray &token) { return token == "cpg_good"; };
    QVERIFY(here.start());
    TlsClient client(here.port());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(client.send(get("/echo", "Authorization: Bearer cpg_guessed\r\n")));
        QCOMPARE(client.reply().status, 200);
    }
    QVERIFY(client.send(get("/echo", "Authorization: Bearer cpg_guessed\r\n")));
    const auto slowed = client.reply();
    QCOMPARE(slowed.status, 429);
    QVERIFY(slowed.headers.value("retry-after").toInt() > 0);
    QVERIFY(slowed.body.contains("rate_limited"));
    QCOMPARE(here.calls.load(), 2);

    TlsClient device(here.port());
    QVERIFY(device.send(get("/echo", "Authorization: Bearer cpg_good\r\n")));
    QCOMPARE(device.reply().status, 200);
}

void HttpLimitsTest::connections_of_an_address_are_counted_until_a_device_is_recognised()
{
    ServedHere here;
    here.config.limits.connectionsPerAddress = 2;
    here.config.recognises = [](const QByteArray &token) { return token == "cpg_good"; };
    QVERIFY(here.start());
    TlsClient first(here.port());
    TlsClient second(here.port());
    QVERIFY(first.isConnected() && second.isConnected());
    QVERIFY(!TlsClient(here.port()).isConnected());

    QVERIFY(first.send(get("/echo", "Authorization: Bearer cpg_good\r\n")));
    QCOMPARE(first.reply().status, 200);
    QVERIFY(TlsClient(here.port()).isConnected()); // there is room again
}

void HttpLimitsTest::a_device_with_too_many_connections_loses_its_oldest()
{
    ServedHere here;
    here.config.limits.connectionsPerDevice = 2;
    here.config.recognises = [](const QByteArray &token) { return token == "cpg_good"; };
    QVERIFY(here.start());
    const QByteArray token = "Authorization: Bearer cpg_good\r\n";
    TlsClient waiting(here.port());
    QVERIFY(waiting.send(get("/wait?seq=1&ms=20000", token)));
    QTRY_COMPARE(here.waits.load(), 1);
    TlsClient idle(here.port());
    QVERIFY(idle.send(get("/echo", token)));
    QCOMPARE(idle.reply().status, 200);

    TlsClient third(here.port());
    QVERIFY(third.send(get("/echo", token)));
    QCOMPARE(third.reply().status, 200);
    const auto told = waiting.reply();
    QCOMPARE(told.body, QByteArray("nothing"));
    QCOMPARE(told.headers.value("connection"), QByteArray("close"));
    TlsClient fourth(here.port());
    QVERIFY(fourth.send(get("/echo", token)));
    QCOMPARE(fourth.reply().status, 200);
    QVERIFY(idle.endsNow());
    QVERIFY(third.send(get("/echo", token)));
    QCOMPARE(third.reply().status, 200);
}

void HttpLimitsTest::only_a_trusted_proxy_names_the_caller()
{
    const auto forwarded = get("/echo", "X-Forwarded-For: 203.0.113.9, 198.51.100.7\r\n");
    ServedHere open;
    QVERIFY(open.start());
    TlsClient direct(open.port());
    QVERIFY(direct.send(forwarded));
    QCOMPARE(direct.reply().body, QByteArray("GET /echo 127.0.0.1 0"));

    ServedHere behind;
    behind.config.trustedProxies = {QStringLiteral("127.0.0.1")};
    QVERIFY(behind.start());
    TlsClient proxy(behind.port());
    QVERIFY(proxy.send(forwarded));
    QCOMPARE(proxy.reply().body, QByteArray("GET /echo 198.51.100.7 0"));
}

void HttpLimitsTest::a_full_queue_says_come_back()
{
    ServedHere here;
    here.config.readers = 1;
    here.config.limits.queued = 1;
    QVERIFY(here.start());
    TlsClient working(here.port());
    QVERIFY(working.send(get("/slow")));
    QTRY_COMPARE(here.inSlow.load(), 1);
    TlsClient queued(here.port());
    TlsClient refused(here.port());
    QVERIFY(queued.send(get("/wait?seq=0&ms=0")));
    // Which of the two comes first is up to the threads: exactly one fits into the queue.
    QVERIFY(refused.send(get("/wait?seq=0&ms=0")));
    std::thread later([&here] { here.slow.release(); });
    const auto one = queued.reply();
    const auto other = refused.reply();
    later.join();
    const auto &turnedAway = one.status == 503 ? one : other;
    QVERIFY(one.status == 200 || one.status == 503);
    QVERIFY(other.status == 200 || other.status == 503);
    if (turnedAway.status == 503)
        QVERIFY(turnedAway.headers.contains("retry-after"));
    QCOMPARE(working.reply().status, 200);
}

void HttpLimitsTest::writes_that_wait_are_handed_over_together()
{
    server::Config config;
    QList<qsizetype> handed;
    QList<QString> order;
    config.writeTogether = [&](const QList<std::shared_ptr<const server::Request>> &requests) {
        handed.append(requests.size());
        QList<server::Answer> answers;
        for (const auto &request : requests)
            answers.append(server::Response{200, "text/plain", request->id.toLatin1(), {}});
        return answers;
    };
    const server::Handler alone = [](const server::Request &) { return server::Response(); };
    server::Workers workers(config, alone);
    for (int i = 0; i < 70; ++i) { // nobody works yet, so all of them wait
        const auto request = std::make_shared<server::Request>();
        request->id = QString::number(i);
        const auto deliver = [&order](const server::Answer &answer) {
            order.append(QString::fromLatin1(std::get<server::Response>(answer).body));
        };
        QVERIFY(workers.submit(server::Lane::Write, {request, deliver}, server::Workers::Urgency::New));
    }
    workers.start();
    workers.stop();
    QCOMPARE(handed, QList<qsizetype>({64, 6}));
    QCOMPARE(order.size(), 70);
    for (int i = 0; i < 70; ++i)
        QCOMPARE(order[i], QString::number(i));
    QVERIFY(!workers.submit(server::Lane::Write, {}, server::Workers::Urgency::Woken));
}

void HttpLimitsTest::too_few_answers_to_writes_are_failures_not_silence()
{
    ServedHere here;
    here.config.writeTogether = [](const auto &) { return QList<server::Answer>(); };
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n1"));
    QCOMPARE(client.reply().status, 500);
}

void HttpLimitsTest::stopping_answers_who_waits_and_finishes_what_runs()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient idle(here.port());
    QVERIFY(idle.send(get("/echo")));
    QCOMPARE(idle.reply().status, 200);
    TlsClient waiting(here.port());
    QVERIFY(waiting.send(get("/wait?seq=1&ms=20000")));
    QTRY_COMPARE(here.waits.load(), 1);
    TlsClient running(here.port());
    QVERIFY(running.send(get("/slow")));
    QTRY_COMPARE(here.inSlow.load(), 1);

    std::thread stopping([&here] { here.server->stop(); });
    const auto told = waiting.reply();
    QVERIFY(idle.endsNow());
    here.slow.release();
    const auto finished = running.reply();
    stopping.join();
    QCOMPARE(told.body, QByteArray("nothing"));
    QCOMPARE(told.headers.value("connection"), QByteArray("close"));
    QCOMPARE(finished.status, 200);
    QVERIFY(!TlsClient(here.port()).isConnected());
}

void HttpLimitsTest::stopping_cuts_what_does_not_end()
{
    ServedHere here;
    here.config.timeOuts.stop = 100;
    QVERIFY(here.start());
    TlsClient client(here.port());
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe"));
    QTRY_COMPARE(here.server->connections(), 1);
    here.server->stop();
    QVERIFY(client.endsNow());
    QCOMPARE(here.server->connections(), 0);
}

void HttpLimitsTest::a_new_certificate_is_used_without_a_restart()
{
    ServedHere here;
    QVERIFY(here.start());
    TlsClient before(here.port());
    QVERIFY(QFile::remove(here.config.certificateFile) && QFile::remove(here.config.keyFile));
    const auto fresh = server::makeCertificate({}, here.clock.now());
    QVERIFY(fresh && server::writeCertificate(*fresh, here.config.certificateFile, here.config.keyFile));
    QVERIFY(here.server->reloadCertificate());
    TlsClient after(here.port());
    QCOMPARE(server::pinOf(after.peerCertificate()).value(), server::pinOf(fresh->certificate).value());
    QVERIFY(server::pinOf(before.peerCertificate()).value() != server::pinOf(fresh->certificate).value());
    QVERIFY(before.send(get("/echo")));
    QCOMPARE(before.reply().status, 200);
}

void HttpLimitsTest::a_broken_certificate_leaves_the_old_one_in_use()
{
    ServedHere here;
    QVERIFY(here.start());
    QFile file(here.config.certificateFile);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    const auto reloaded = here.server->reloadCertificate();
    QVERIFY(!reloaded);
    QCOMPARE(reloaded.error().reason, Reason::CertificateWrong);
    QVERIFY(TlsClient(here.port()).isConnected());
}

void HttpLimitsTest::a_taken_port_is_an_error()
{
    ServedHere first;
    QVERIFY(first.start());
    ServedHere second;
    second.config.listen = {{QStringLiteral("127.0.0.1"), first.port()}};
    QVERIFY(!second.start());
}

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "httplimits_test.moc"
