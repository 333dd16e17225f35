// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestreader.h"
#include "server/http/target.h"

#include <QTest>

using namespace cooperage;
using namespace cooperage::server;

namespace {

using Step = RequestReader::Step;

struct Outcome
{
    Step step = Step::NeedMore;
    int status = 0;
    qsizetype unused = 0;
    Request request;
};

/// Feeds `bytes` in pieces of `piece` and says where it ended.
Outcome readIn(const QByteArray &bytes, qsizetype piece, const Limits &limits = {})
{
    RequestReader reader(limits);
    Outcome outcome;
    for (qsizetype at = 0;
         at < bytes.size() && outcome.step != Step::Complete && outcome.step != Step::Refused;) {
        qsizetype used = 0;
        const auto part = QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at));
        outcome.step = reader.read(part, used);
        at += used;
        if (outcome.step == Step::Head && !reader.bodyComing())
            outcome.step = reader.read({}, used);
        outcome.unused = bytes.size() - at;
    }
    outcome.status = outcome.step == Step::Refused ? reader.refusal().status : 0;
    outcome.request = reader.request();
    return outcome;
}

QByteArray withHeaders(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /v1/x HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

} // namespace

class HttpReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_request_is_read_in_pieces_of_any_size_data();
    void a_request_is_read_in_pieces_of_any_size();
    void what_could_be_read_two_ways_is_refused_data();
    void what_could_be_read_two_ways_is_refused();
    void what_is_too_large_is_refused_while_it_comes_data();
    void what_is_too_large_is_refused_while_it_comes();
    void chunks_are_joined_and_what_follows_stays();
    void the_token_is_taken_out_of_the_headers();
    void repeated_harmless_headers_are_joined();
    void a_target_is_decoded_once();
    void a_target_with_tricks_is_refused_data();
    void a_target_with_tricks_is_refused();
};

void HttpReaderTest::a_request_is_read_in_pieces_of_any_size_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 7, 50, 10000})
        QTest::addRow("%d", piece) << piece;
}

void HttpReaderTest::a_request_is_read_in_pieces_of_any_size()
{
    QFETCH(int, piece);
    const QByteArray bytes
        = "PUT /v1/c/ab?max=5&q=%C3%A4 HTTP/1.1\r\nHost: a.example:8443\r\nX-Odd:  two words \r\n"
          "Content-Length: 5\r\n\r\nhelloGET /next";
    const auto outcome = readIn(bytes, piece);
    QCOMPARE(int(outcome.step), int(Step::Complete));
    QCOMPARE(outcome.request.method, QByteArray("PUT"));
    QCOMPARE(outcome.request.path, QStringLiteral("/v1/c/ab"));
    QCOMPARE(outcome.request.query.value(QStringLiteral("max")), QStringLiteral("5"));
    QCOMPARE(outcome.request.query.value(QStringLiteral("q")), QStringLiteral("ä"));
    QCOMPARE(outcome.request.header("x-odd"), QByteArray("two words"));
    QCOMPARE(outcome.request.body, QByteArray("hello"));
    QCOMPARE(outcome.unused, qsizetype(9));
}

void HttpReaderTest::what_could_be_read_two_ways_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    row("length and chunked",
        withHeaders("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("chunked and length",
        withHeaders("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
    row("two lengths", withHeaders("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"));
    row("the same length twice", withHeaders("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"));
    row("a list of lengths", withHeaders("Content-Length: 5, 5\r\n", "hello"));
    row("negative length", withHeaders("Content-Length: -5\r\n", "hello"));
    row("signed length", withHeaders("Content-Length: +5\r\n", "hello"));
    row("hexadecimal length", withHeaders("Content-Length: 0x5\r\n", "hello"));
    row("empty length", withHeaders("Content-Length: \r\n", "hello"));
    row("a length over 64 bits", withHeaders("Content-Length: 18446744073709551621\r\n", "hello"));
    row("two codings",
        withHeaders("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("another coding", withHeaders("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"));
    row("an unknown coding", withHeaders("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"));
    row("a coding with a space", withHeaders("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"));
    row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("folded header", withHeaders("X-A: 1\r\n two\r\n"));
    row("folded first header", "GET / HTTP/1.1\r\n Host: a\r\n\r\n");
    row("bare LF", "GET / HTTP/1.1\nHost: a\n\n");
    row("bare LF at one header", withHeaders("X-A: 1\nX-B: 2\r\n"));
    row("bare CR in a value", withHeaders("X-A: 1\rX-B: 2\r\n"));
    row("NUL in a value", withHeaders(QByteArray("X-A: 1\0\r\n", 9)));
    row("space in a name", withHeaders("X A: 1\r\n"));
    row("no colon", withHeaders("XA\r\n"));
    row("no name", withHeaders(": 1\r\n"));
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("two tokens", withHeaders("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"));
    row("password instead of token", withHeaders("Authorization: Basic YTpi\r\n"));
    row("HTTP/2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n");
    row("HTTP/0.9", "GET /\r\n\r\n");
    row("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("words instead of a request", "hello\r\n\r\n");
    row("a method not used", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405);
    row("an unknown expectation", withHeaders("Expect: a-miracle\r\n"), 417);
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("negative chunk", withHeaders(chunked, "-1\r\nhello"));
    row("signed chunk", withHeaders(chunked, "+5\r\nhello\r\n0\r\n\r\n"));
    row("prefixed chunk", withHeaders(chunked, "0x5\r\nhello\r\n0\r\n\r\n"));
    row("empty chunk size", withHeaders(chunked, "\r\nhello"));
    row("chunk with bare LF", withHeaders(chunked, "5\nhello\r\n0\r\n\r\n"));
    row("chunk with extension", withHeaders(chunked, "5;a=b\r\nhello\r\n0\r\n\r\n"));
    row("chunk longer than said", withHeaders(chunked, "5\r\nhello!\r\n0\r\n\r\n"));
    row("chunk size of nine digits", withHeaders(chunked, "000000005\r\nhello\r\n0\r\n\r\n"));
    row("trailers", withHeaders(chunked, "5\r\nhello\r\n0\r\nContent-Length: 5\r\n\r\n"));
    row("huge chunk", withHeaders(chunked, "FFFFFFFF\r\nhello"), 413);
    row("a chunk over 64 bits", withHeaders(chunked, "10000000000000005\r\nhello"), 413);
}

void HttpReaderTest::what_could_be_read_two_ways_is_refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype piece : {qsizetype(1), qsizetype(4), bytes.size()}) {
        const auto outcome = readIn(bytes, piece);
        QCOMPARE(int(outcome.step), int(Step::Refused));
        QCOMPARE(outcome.status, status);
    }
}

void HttpReaderTest::what_is_too_large_is_refused_while_it_comes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("request line that never ends") << QByteArray("GET /") + QByteArray(9000, 'a') << 431;
    QTest::newRow("header that never ends") << withHeaders("X: ").chopped(2) + QByteArray(17000, 'a') << 431;
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "X-" + QByteArray::number(i) + ": 1\r\n";
    QTest::newRow("101 headers") << withHeaders(many) << 431;
    QTest::newRow("length over the limit") << withHeaders("Content-Length: 1048577\r\n") << 413;
    QByteArray chunks;
    for (int i = 0; i < 17; ++i)
        chunks += "10000\r\n" + QByteArray(65536, 'a') + "\r\n";
    QTest::newRow("chunks over the limit") << withHeaders("Transfer-Encoding: chunked\r\n", chunks) << 413;
}

void HttpReaderTest::what_is_too_large_is_refused_while_it_comes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto outcome = readIn(bytes, 4096);
    QCOMPARE(int(outcome.step), int(Step::Refused));
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.request.body.size() <= Limits().body);
}

void HttpReaderTest::chunks_are_joined_and_what_follows_stays()
{
    const auto bytes = withHeaders(
        "Transfer-Encoding: Chunked\r\n", "5\r\nhello\r\n1\r\n,\r\n6\r\n world\r\n0\r\n\r\nGET");
    for (const qsizetype piece : {1, 2, 3, 1000}) {
        const auto outcome = readIn(bytes, piece);
        QCOMPARE(int(outcome.step), int(Step::Complete));
        QCOMPARE(outcome.request.body, QByteArray("hello, world"));
        QCOMPARE(outcome.unused, qsizetype(3));
    }
}

void HttpReaderTest::the_token_is_taken_out_of_the_headers()
{
    const auto outcome = readIn(withHeaders("Authorization: bearer cpg_AZ-09\r\n"), 100);
    QCOMPARE(int(outcome.step), int(Step::Complete));
    QCOMPARE(outcome.request.token, QByteArray("cpg_AZ-09"));
    QVERIFY(!outcome.request.headers.contains("authorization"));
}

void HttpReaderTest::repeated_harmless_headers_are_joined()
{
    const auto outcome = readIn(withHeaders("Accept: a\r\naccept: b\r\n"), 100);
    QCOMPARE(outcome.request.header("accept"), QByteArray("a, b"));
}

void HttpReaderTest::a_target_is_decoded_once()
{
    const auto target = parseTarget("/p/a%20b%2525/?q=1%2B1&empty&x=a/b");
    QVERIFY(target);
    QCOMPARE(target->path, QStringLiteral("/p/a b%25/"));
    QCOMPARE(target->query.value(QStringLiteral("q")), QStringLiteral("1+1"));
    QVERIFY(target->query.contains(QStringLiteral("empty")));
}

void HttpReaderTest::a_target_with_tricks_is_refused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const auto *target : {"http://a/b", "*", "a", "//a", "/a//b", "/a/../b", "/a/%2e%2e/b", "/a%2fb",
             "/a%5cb", "/a%00b", "/a%0d%0ab", "/a%zzb", "/a%4", "/a%", "/a%ff", "/a#b", "/a\\b", "/a?x=1&x=2",
             "/a?=1", "/a?x=%00"})
        QTest::newRow(target) << QByteArray(target);
    QTest::newRow("33 names") << QByteArray("/a?") + [] {
        QByteArray names;
        for (int i = 0; i < 33; ++i)
            names += (i ? "&n" : "n") + QByteArray::number(i);
        return names;
    }();
}

void HttpReaderTest::a_target_with_tricks_is_refused()
{
    QFETCH(QByteArray, target);
    QVERIFY(!parseTarget(target));
}

QTEST_GUILESS_MAIN(HttpReaderTest)
#include "httpreader_test.moc"
