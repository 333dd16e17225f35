// SPDX-License-Identifier: GPL-3.0-or-later
// The client's half of the protocol against the real transport; what the server says is scripted.
#include "sync/client/httpserverapi.h"
#include "sync/wire/messages.h"
#include "sync/wire/zstdstream.h"
#include "tests/support/faultproxy.h"
#include "tests/sync/scriptedserver.h"

#include <QCoro/QCoroTask>

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

using namespace cooperage;
using namespace cooperage::test;

class HttpServerApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_pinned_server_is_asked_as_the_protocol_says();
    void a_valid_chain_needs_no_pin();
    void a_wrong_key_gets_not_a_byte_data();
    void a_wrong_key_gets_not_a_byte();
    void a_refusal_becomes_an_error_with_its_reason_data();
    void a_refusal_becomes_an_error_with_its_reason();
    void somebody_else_answering_is_as_good_as_offline_data();
    void somebody_else_answering_is_as_good_as_offline();
    void a_packed_answer_is_unpacked();
    void a_bomb_or_an_endless_body_is_refused_data();
    void a_bomb_or_an_endless_body_is_refused();
    void an_answer_that_is_cut_off_is_no_answer();
    void a_large_push_travels_packed();
    void a_blob_comes_in_pieces_and_is_checked();
    void nobody_at_home_is_offline();
    void a_silent_server_times_out();
    void in_a_bad_network_every_question_ends();
    void ending_the_link_ends_what_waits();
};

void HttpServerApiTest::a_pinned_server_is_asked_as_the_protocol_says()
{
    Ours here(healthy());
    QVERIFY(here.start());
    const auto answer = sayHello(here.address());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->head, 7);
    const auto seen = here.seen();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].method, QByteArray("POST"));
    QCOMPARE(seen[0].path, QStringLiteral("/v1/c/%1/hello").arg(someCollective.hex()));
    QCOMPARE(seen[0].token, QByteArray("cpg_secret"));
    QCOMPARE(seen[0].header("accept-encoding"), QByteArray("zstd"));
    QCOMPARE(seen[0].header("content-type"), QByteArray(jsonType));
    QVERIFY(!seen[0].headers.contains("cookie"));
    QVERIFY(readHello(seen[0].body));
}

void HttpServerApiTest::a_valid_chain_needs_no_pin()
{
    Ours here(healthy());
    QVERIFY(here.start());
    const auto before = QSslConfiguration::defaultConfiguration();
    auto trusting = before;
    trusting.addCaCertificates(here.config.certificateFile);
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto known = sayHello(here.address({}));
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY2(known, known ? "" : qPrintable(known.error().detail));
    const auto unknown = sayHello(here.address({}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().reason, Reason::CertificateWrong);
}

void HttpServerApiTest::a_wrong_key_gets_not_a_byte_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("another pin") << QByteArray("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    QTest::newRow("no pin") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("*");
}

void HttpServerApiTest::a_wrong_key_gets_not_a_byte()
{
    QFETCH(QByteArray, pin);
    Ours here(healthy());
    std::atomic<int> lines = 0;
    here.config.log = [&lines](const QString &) { ++lines; }; // one for each request, refused ones too
    QVERIFY(here.start());
    const auto answer = sayHello(here.address(pin));
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Offline);
    QCOMPARE(answer.error().reason, Reason::CertificateWrong);
    QCOMPARE(answer.error().subject, QStringLiteral("127.0.0.1"));
    here.server->stop();
    QCOMPARE(here.calls.load(), 0);
    QCOMPARE(lines.load(), 0);
}

void HttpServerApiTest::a_refusal_becomes_an_error_with_its_reason_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Reason>("reason");
    const auto row = [](int status, const QByteArray &code, Fault fault, Reason reason) {
        QTest::addRow("%d %s", status, code.constData()) << status << code << fault << reason;
    };
    row(400, "malformed", Fault::Refused, Reason::Malformed);
    row(401, "token_unknown", Fault::SignInNeeded, Reason::TokenUnknown);
    row(401, "a_word_of_a_later_version", Fault::SignInNeeded, Reason::TokenUnknown);
    row(403, "membership_ended", Fault::NotAllowed, Reason::MembershipEnded);
    row(404, "invitation_invalid", Fault::Refused, Reason::InvitationInvalid);
    row(413, "body_too_large", Fault::Refused, Reason::BodyTooLarge);
    row(413, "too_many_ops", Fault::Refused, Reason::TooManyOps);
    row(426, "schema_too_old", Fault::Outdated, Reason::SchemaTooOld);
    row(429, "rate_limited", Fault::Refused, Reason::RateLimited);
    row(503, "server_busy", Fault::Refused, Reason::ServerBusy);
    row(503, "disk_failed", Fault::Refused, Reason::DiskFailed);
    row(507, "disk_full", Fault::Storage, Reason::ServerDiskFull);
    row(500, "unknown", Fault::Refused, Reason::Unknown);
}

void HttpServerApiTest::a_refusal_becomes_an_error_with_its_reason()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(Fault, fault);
    QFETCH(Reason, reason);
    server::Response refusal;
    refusal.status = status;
    refusal.body = "{\"error\":\"" + code + "\",\"detail\":\"why\",\"request\":\"r-1\"}";
    refusal.headers.emplaceBack("Retry-After", "17");
    Ours here(refusal);
    QVERIFY(here.start());
    const auto answer = sayHello(here.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, fault);
    QCOMPARE(answer.error().reason, reason);
    QVERIFY(answer.error().detail.contains(u"r-1"));
    const bool later = status == 429 || status == 503;
    QCOMPARE(answer.error().subject,
        later               ? QStringLiteral("17")
            : status == 507 ? here.address().host
                            : QString());
}

void HttpServerApiTest::somebody_else_answering_is_as_good_as_offline_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("page of a hotel") << 200 << QByteArray("text/html") << Reason::ServerAnswerWrong;
    QTest::newRow("its refusal") << 403 << QByteArray("text/html") << Reason::ServerAnswerWrong;
    QTest::newRow("redirect") << 302 << QByteArray("text/html") << Reason::ServerAnswerWrong;
    QTest::newRow("redirect in our words") << 303 << QByteArray(jsonType) << Reason::ServerAnswerWrong;
    QTest::newRow("sign-in of another program")
        << 401 << QByteArray("text/plain") << Reason::ServerAnswerWrong;
    QTest::newRow("proxy without server") << 502 << QByteArray("text/html") << Reason::ServerUnreachable;
}

void HttpServerApiTest::somebody_else_answering_is_as_good_as_offline()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(Reason, reason);
    server::Response page{status, type, "<html>Welcome, guest</html>", {}};
    if (type == jsonType)
        page.body = "{\"error\":\"token_unknown\",\"detail\":\"\",\"request\":\"\"}";
    page.headers.emplaceBack("Location", "https://127.0.0.1/elsewhere");
    Ours here(page);
    QVERIFY(here.start());
    const auto answer = sayHello(here.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Offline);
    QCOMPARE(answer.error().reason, reason);
    QCOMPARE(here.calls.load(), 1); // no redirect is followed
}

void HttpServerApiTest::a_packed_answer_is_unpacked()
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

void HttpServerApiTest::a_bomb_or_an_endless_body_is_refused_data()
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

void HttpServerApiTest::a_bomb_or_an_endless_body_is_refused()
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

void HttpServerApiTest::an_answer_that_is_cut_off_is_no_answer()
{
    Ours here({200, jsonType, QByteArray(7 * 1024 * 1024, ' '), {}});
    here.config.timeOuts.write = 1; // the server gives up in mid-answer
    QVERIFY(here.start());
    const auto answer = sayHello(here.address());
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Offline);
}

void HttpServerApiTest::a_large_push_travels_packed()
{
    Ours here({200, linesType, write(PushAnswer()), {}});
    QVERIFY(here.start());
    PushRequest request;
    request.replica = RawId::derived("replica");
    for (int n = 1; n <= 50; ++n) {
        PushItem item;
        item.envelope.n = n;
        item.envelope.h = QByteArray(16, 'h');
        item.body = "{\"txid\":\"" + RawId::derived(QByteArray::number(n)).hex().toLatin1() + "\"}";
        request.items.append(item);
    }
    HttpServerApi api(here.address(), someCollective, "cpg_secret");
    const auto answer = QCoro::waitFor(api.push(request));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    const auto seen = here.seen();
    QCOMPARE(seen[0].header("content-encoding"), QByteArray("zstd"));
    QVERIFY(seen[0].body.size() < write(request).size());
    QCOMPARE(zstdUnpacked(seen[0].body, 1024 * 1024).value(), write(request));
}

void HttpServerApiTest::a_blob_comes_in_pieces_and_is_checked()
{
    QByteArray whole;
    for (int i = 0; i < 400'000; ++i)
        whole += QByteArray::number(i);
    std::atomic<bool> damaged = false;
    Ours here(healthy());
    here.script = [&](const server::Request &request) -> server::Answer {
        const auto range = request.header("range").mid(6).split('-');
        const auto from = range[0].toLongLong();
        auto piece = whole.mid(from, range[1].toLongLong() - from + 1);
        if (damaged)
            piece[0] = '?';
        server::Response response{206, "application/octet-stream", piece, {}};
        response.headers.emplaceBack("Content-Range",
            "bytes " + range[0] + '-' + QByteArray::number(from + piece.size() - 1) + '/'
                + QByteArray::number(whole.size()));
        return response;
    };
    QVERIFY(here.start());
    HttpServerApi api(here.address(), someCollective, "cpg_secret");
    const auto hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
    const auto blob = QCoro::waitFor(api.blob(hash));
    QVERIFY2(blob, blob ? "" : qPrintable(blob.error().detail));
    QCOMPARE(*blob, whole);
    QCOMPARE(here.calls.load(), 3);
    damaged = true;
    const auto other = QCoro::waitFor(api.blob(hash));
    QVERIFY(!other);
    QCOMPARE(other.error().reason, Reason::ServerAnswerWrong);
}

void HttpServerApiTest::nobody_at_home_is_offline()
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

void HttpServerApiTest::a_silent_server_times_out()
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

void HttpServerApiTest::in_a_bad_network_every_question_ends()
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

void HttpServerApiTest::ending_the_link_ends_what_waits()
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

QTEST_GUILESS_MAIN(HttpServerApiTest)
#include "httpserverapi_test.moc"
