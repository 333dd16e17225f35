// SPDX-License-Identifier: GPL-3.0-or-later
// Every endpoint of docs/openapi.yaml as a value in and a value out: good, refused and hostile.
#include "sync/wire/zstdstream.h"
#include "tests/server/routesfixture.h"

using namespace cooperage;
using namespace cooperage::server;

class RoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerSaysThatItLives()
    {
        Town t;
        auto asked = t.request("GET", QStringLiteral("/v1/healthz"));
        asked.token.clear();
        const auto answer = t.ask(asked);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{\"ok\":true}"));
    }

    void onlyWhatWritesGoesToTheWriter_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("writes");
        const auto row = [](const char *method, const char *path, bool writes) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(method), QLatin1String(path))))
                << QByteArray(method) << QString::fromLatin1(path) << writes;
        };
        row("POST", "/v1/join", true);
        row("POST", "/v1/devices/link", true);
        row("GET", "/v1/devices", false);
        row("DELETE", "/v1/devices/1", true);
        row("POST", "/v1/c/1/hello", true);
        row("POST", "/v1/c/1/push", true);
        row("GET", "/v1/c/1/pull", false);
        row("GET", "/v1/c/1/snapshot", true); // may have to be made
        row("GET", "/v1/c/1/digest", false);
        row("POST", "/v1/c/1/blob/2", true);
        row("PUT", "/v1/c/1/blob/2/0", true);
        row("GET", "/v1/c/1/blob/2", false);
        row("HEAD", "/v1/c/1/blob/2", false);
        row("GET", "/v1/healthz", false);
        row("GET", "/nothing", false);
    }
    void onlyWhatWritesGoesToTheWriter()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        Request asked;
        asked.method = method;
        asked.path = path;
        QTEST(needsWriter(asked), "writes");
    }

    void noTokenAWrongOneAndARevokedOneLookAlike()
    {
        Town t;
        auto mei = t.member("Mei", Role::Maker);
        QVERIFY(t.service->revokeDevice(t.ana.caller, mei->caller.device));
        auto asked = t.request("GET", QStringLiteral("/v1/devices"));
        QList<QByteArray> bodies;
        for (const QByteArray &token : {QByteArray(), QByteArray("cpg_no"), mei->answer.token}) {
            asked.token = token;
            const auto answer = t.ask(asked);
            QCOMPARE(answer.status, 401);
            bodies.append(answer.body);
        }
        QCOMPARE(bodies.at(0), bodies.at(1));
        QCOMPARE(bodies.at(1), bodies.at(2));
    }

    void whatIsAbsentAndWhatIsSomebodyElsesLookAlike()
    {
        Town t;
        const auto other = t.service->createCollective({QStringLiteral("Other"), QStringLiteral("EUR"),
            QString(), QStringLiteral("Otto"), QString(), QString()});
        const auto absent = t.ask("GET", QStringLiteral("/v1/c/%1/pull").arg(t.id().hex()));
        QCOMPARE(absent.status, 404);
        QCOMPARE(errorOf(absent), QStringLiteral("record_missing"));
        for (const QString &path : {QStringLiteral("/v1/c/%1/pull").arg(other->collective.hex()),
                 QStringLiteral("/v1/c/nonsense/pull"), QStringLiteral("/v1/nonsense"), QStringLiteral("/"),
                 t.place(QStringLiteral("blob/") + QString(64, u'a')), t.place(QStringLiteral("blob/zz"))}) {
            const auto answer = t.ask("GET", path);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.body, absent.body);
        }
        const auto device = t.ask("DELETE", QStringLiteral("/v1/devices/") + t.id().hex());
        QCOMPARE(device.body, absent.body);
        QCOMPARE(t.ask("PUT", QStringLiteral("/v1/join"), "{}").status, 405);
    }

    void whoHasLeftIsTold()
    {
        Town t;
        auto mei = t.member("Mei", Role::Maker, &t.kiln, WorkshopRole::CoWorker);
        t.ana.pull();
        RawId membership;
        for (const LogRow &row : t.ana.table("membership")) {
            if (row.put.value(QStringLiteral("person")).toString() == mei->caller.person.hex())
                membership = row.id;
        }
        QCOMPARE(t.ana
                     .push({commandOp("membership", membership, "remove", "member",
                         fields({{"reason", word("moved away")}}))})
                     .verdict,
            Verdict::Applied);
        auto asked = t.request("GET", t.place(QStringLiteral("pull")));
        asked.token = mei->answer.token;
        const auto answer = t.ask(asked);
        QVERIFY2(answer.status == 403 || answer.status == 401, answer.body.constData());
    }

    void aNewcomerJoinsAndAWrongCodeTellsNothing()
    {
        Town t;
        const QString code = *t.service->linkDevice(t.ana.caller);
        const JoinRequest join{code, QStringLiteral("laptop"), QByteArray(16, 'c'), QString()};
        Trace trace;
        auto asked = t.request("POST", QStringLiteral("/v1/join"), write(join));
        asked.token.clear();
        const auto answer = std::get<Response>(answerTo(asked, *t.service, &trace));
        QCOMPARE(answer.status, 200);
        const auto joined = readJoinAnswer(answer.body);
        QCOMPARE(joined->person, t.ana.caller.person);
        QCOMPARE(trace.goodToken, joined->token);
        QCOMPARE(trace.grown, t.founding.collective);
        JoinRequest wrong = join;
        wrong.code = QString(26, u'A');
        const auto refused = t.ask("POST", QStringLiteral("/v1/join"), write(wrong));
        QCOMPARE(refused.status, 404);
        QCOMPARE(errorOf(refused), QStringLiteral("invitation_invalid"));
        QCOMPARE(t.ask("POST", QStringLiteral("/v1/join"), "{\"code\":1}").status, 400);
        QCOMPARE(t.ask("POST", QStringLiteral("/v1/join"), "{", "text/plain").status, 415);
        const QByteArray large = "{\"code\":\"" + QByteArray(100'000, 'A') + "\"}";
        QCOMPARE(t.ask("POST", QStringLiteral("/v1/join"), large).status, 413);
    }

    void devicesAreLinkedListedAndRevoked()
    {
        Town t;
        const auto link = readLinkAnswer(t.ask("POST", QStringLiteral("/v1/devices/link"), "{}").body);
        QVERIFY(link);
        QCOMPARE(link->expires.ms, t.clock.ms + 600'000);
        TestDevice phone(t, link->code);
        QCOMPARE(readDevices(t.ask("GET", QStringLiteral("/v1/devices")).body)->size(), 2);
        const QString path = QStringLiteral("/v1/devices/") + phone.caller.device.hex();
        QCOMPARE(t.ask("DELETE", path).status, 204);
        auto asked = t.request("GET", QStringLiteral("/v1/devices"));
        asked.token = phone.answer.token;
        Trace trace;
        QCOMPARE(std::get<Response>(answerTo(asked, *t.service, &trace)).status, 401);
        QCOMPARE(trace.badToken, phone.answer.token);
    }

    void aDeviceSaysHello()
    {
        Town t;
        HelloRequest hello;
        hello.replica = t.ana.replica;
        hello.h = hello.witnessChain = chainStart();
        hello.sv = schemaVersion();
        const auto answer
            = readHelloAnswer(t.ask("POST", t.place(QStringLiteral("hello")), write(hello)).body);
        QVERIFY(answer);
        QCOMPARE(answer->state, HelloState::Ok);
        QCOMPARE(t.ask("POST", t.place(QStringLiteral("hello")), "{\"n\":1.5}").status, 400);
    }

    void aPushIsTakenPackedOrPlain()
    {
        Town t;
        const QString path = t.place(QStringLiteral("push"));
        const auto plain = t.ask("POST", path, write(t.onePush(t.ana, "Mug")), linesType);
        QCOMPARE(plain.status, 200);
        QCOMPARE(readPushAnswer(plain.body)->verdicts.first().verdict, Verdict::Applied);
        PushRequest second = t.onePush(t.ana, "Bowl");
        second.cursor = t.service->pull(t.ana.caller, {}, 1)->end.cursor;
        auto packed = t.request("POST", path, *zstdPacked(write(second)), linesType);
        packed.headers.insert("content-encoding", "zstd");
        packed.headers.insert("accept-encoding", "gzip, zstd");
        const auto answer = t.ask(packed);
        QCOMPARE(answer.status, 200);
        QCOMPARE(headerOf(answer, "Content-Encoding"), QByteArray("zstd"));
        const auto read = readPushAnswer(*zstdUnpacked(answer.body, largestAnswer));
        QCOMPARE(read->verdicts.first().verdict, Verdict::Applied);
        QVERIFY(read->page);
        QVERIFY(!read->page->records.isEmpty());
    }

    void aPushThatCannotBeTakenChangesNothing()
    {
        Town t;
        const QString path = t.place(QStringLiteral("push"));
        const QByteArray lines = write(t.onePush(t.ana, "Mug"));
        const qint64 head = *t.service->head(t.founding.collective);
        QCOMPARE(t.ask("POST", path, lines, jsonType).status, 415);
        auto brotli = t.request("POST", path, lines, linesType);
        brotli.headers.insert("content-encoding", "br");
        QCOMPARE(t.ask(brotli).status, 415);
        auto torn = t.request("POST", path, zstdPacked(lines)->left(20), linesType);
        torn.headers.insert("content-encoding", "zstd");
        QCOMPARE(t.ask(torn).status, 400);
        auto bomb = t.request("POST", path, *zstdPacked(QByteArray(9 * 1024 * 1024, ' ')), linesType);
        bomb.headers.insert("content-encoding", "zstd");
        QCOMPARE(t.ask(bomb).status, 413);
        QCOMPARE(t.ask("POST", path, lines.left(lines.size() - 1), linesType).status, 400);
        QCOMPARE(*t.service->head(t.founding.collective), head);
        // the same numbers with other content: the past differs
        QCOMPARE(t.ask("POST", path, lines, linesType).status, 200);
        t.ana.n = 0;
        t.ana.h = chainStart();
        const auto fork = t.ask("POST", path, write(t.onePush(t.ana, "Vase")), linesType);
        QCOMPARE(fork.status, 409);
        QCOMPARE(errorOf(fork), QStringLiteral("replica_fork"));
        t.ana.n = 7;
        const auto gap = t.ask("POST", path, write(t.onePush(t.ana, "Vase")), linesType);
        QCOMPARE(errorOf(gap), QStringLiteral("replica_gap"));
    }

    void severalPushesAreAnsweredTogetherAndEachOnItsOwn()
    {
        Town t;
        auto mei = t.member("Mei", Role::Maker, &t.kiln, WorkshopRole::CoWorker);
        const QString path = t.place(QStringLiteral("push"));
        auto first = t.request("POST", path, write(t.onePush(t.ana, "Mug")), linesType);
        auto broken = t.request("POST", path, "no lines", linesType);
        auto second = t.request("POST", path, write(t.onePush(*mei, "Bowl")), linesType);
        second.token = mei->answer.token;
        auto stranger = second;
        stranger.token = "cpg_no";
        auto health = t.request("GET", QStringLiteral("/v1/healthz"));
        QList<std::shared_ptr<const Request>> all;
        for (const Request &one : {first, broken, second, stranger, health})
            all.append(std::make_shared<const Request>(one));
        QList<Trace> traces;
        const auto answers = answerTogether(all, *t.service, traces);
        QList<int> statuses;
        for (const Answer &one : answers)
            statuses.append(std::get<Response>(one).status);
        QCOMPARE(statuses, (QList<int>{200, 400, 200, 401, 200}));
        QCOMPARE(traces.at(0).grown, t.founding.collective);
        QVERIFY(traces.at(1).grown.isNull());
    }

    void aPullWithNothingNewWaitsUntilItIsTheLastCall()
    {
        Town t;
        auto asked = t.request("GET", t.place(QStringLiteral("pull")));
        const auto page = readPage(t.ask(asked).body);
        QVERIFY(!page->records.isEmpty());
        asked.query.insert(QStringLiteral("cursor"), page->end.cursor);
        asked.query.insert(QStringLiteral("wait"), QStringLiteral("20"));
        const auto waiting = answerTo(asked, *t.service);
        const auto *later = std::get_if<Later>(&waiting);
        QVERIFY(later);
        QCOMPARE(later->collective, t.founding.collective);
        QCOMPARE(later->seq, page->end.head);
        QCOMPARE(later->untilMs, t.clock.ms + 20'000);
        asked.lastCall = true;
        const auto empty = readPage(t.ask(asked).body);
        QVERIFY(empty->records.isEmpty());
        asked.lastCall = false;
        t.listing(t.ana, t.kiln);
        QCOMPARE(readPage(t.ask(asked).body)->records.size(), 1);
    }

    void aPullThatCannotBeIsRefused()
    {
        Town t;
        auto asked = t.request("GET", t.place(QStringLiteral("pull")));
        for (const char *wrong : {"26", "-1", "1e1", "", "x"}) {
            asked.query = {{QStringLiteral("wait"), QString::fromLatin1(wrong)}};
            QCOMPARE(t.ask(asked).status, 400);
        }
        asked.query = {{QStringLiteral("max"), QStringLiteral("0")}};
        QCOMPARE(t.ask(asked).status, 400);
        asked.query = {{QStringLiteral("cursor"), QStringLiteral("nonsense")}};
        QCOMPARE(t.ask(asked).status, 400);
        Town other; // the same beginning, then another past
        other.listing(other.ana, other.kiln, nullptr, "OTHER-1");
        asked.query = {{QStringLiteral("cursor"), other.service->pull(other.ana.caller, {})->end.cursor}};
        t.listing(t.ana, t.kiln);
        const auto foreign = t.ask(asked);
        QCOMPARE(foreign.status, 409);
        QCOMPARE(errorOf(foreign), QStringLiteral("cursor_unknown"));
    }

    void whatTheDiskSaysStaysInTheServer()
    {
        Town t;
        QVERIFY(t.database->run(QStringLiteral("DROP TABLE replica")));
        Trace trace;
        const auto asked
            = t.request("POST", t.place(QStringLiteral("push")), write(t.onePush(t.ana, "Mug")), linesType);
        const auto answer = std::get<Response>(answerTo(asked, *t.service, &trace));
        QCOMPARE(answer.status, 503);
        QVERIFY(!headerOf(answer, "Retry-After").isEmpty());
        QVERIFY(!answer.body.contains("replica"));
        QVERIFY(trace.failed);
        QVERIFY(!trace.failed->detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RoutesTest)
#include "routes_test.moc"
