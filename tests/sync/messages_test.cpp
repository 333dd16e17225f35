// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/messages.h"
#include "sync/wire/problem.h"

#include "models/core/changejson.h"

#include <QSet>
#include <QTest>

using namespace cooperage;

namespace {

RawId id(int number)
{
    return *RawId::fromHex(QString::number(number).rightJustified(32, u'0'));
}

Op reprice(int number)
{
    return {OpKind::Set, QStringLiteral("variant"), id(number),
        {{QStringLiteral("price"), QJsonArray{4200, QStringLiteral("EUR")}}}, {}, {}};
}

Transaction transaction(int number)
{
    return {id(number), Hlc::at(1'760'000'000'000, 3), 1, QStringLiteral("variant.reprice"), {reprice(9)}, {},
        {}, {}};
}

PushItem item(qint64 n, const QByteArray &before, const QByteArray &body)
{
    return {{n, chained(before, body), 48'122}, body};
}

/// Bodies numbered from 1 in one unbroken chain.
PushRequest push(const QList<QByteArray> &bodies)
{
    PushRequest request{id(1), {}, {}};
    QByteArray h = chainStart();
    for (const QByteArray &body : bodies) {
        request.items.append(item(request.items.size() + 1, h, body));
        h = request.items.constLast().envelope.h;
    }
    return request;
}

QByteArray body(int number)
{
    return compactJson(toJson(transaction(number)));
}

LogRecord record(qint64 seq)
{
    LogRow row{QStringLiteral("variant"), id(9), seq, false, false, QStringLiteral("common"),
        {{QStringLiteral("sku"), QStringLiteral("MUG-2")}}, {1000}, id(2), {2000}, id(3)};
    LogRow dropped{QStringLiteral("listing"), id(8), seq, true, false, {}, {}, {}, {}, {}, {}};
    return {seq, id(int(seq)), id(2), {3000}, Verdict::AppliedModified, QStringLiteral("variant.reprice"),
        {row, dropped}, {QJsonArray{QStringLiteral("scope+"), QStringLiteral("party/x")}}};
}

Page page(const QList<LogRecord> &records, qint64 upto)
{
    return {records, {}, {QStringLiteral("c1.abc"), upto, QByteArray(16, 'c'), upto, true}};
}

template <class T> Reason reasonOf(const Result<T> &result)
{
    return result ? Reason::Unknown : result.error().reason;
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPushComesBackByteForByte()
    {
        PushRequest request = push({body(1), " {\"txid\" : \"" + id(2).hex().toLatin1() + "\"}"});
        request.cursor = QStringLiteral("c1.abc");
        const auto read = readPush(write(request));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->replica, request.replica);
        QCOMPARE(read->cursor, request.cursor);
        QVERIFY(read->items == request.items); // also the odd spaces of the second
        const auto first = readBody(read->items[0].body);
        QVERIFY(first && *first->transaction == transaction(1));
        QCOMPARE(first->sv, 1);
        QVERIFY(readPush(write(PushRequest{id(1), {}, {}}))); // nothing to say is fine
    }

    void oneBadTransactionDoesNotSpoilTheOthers_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                             Reason reason = Reason::Malformed, const QString &subject = {}) {
            QTest::newRow(name) << from << to << int(reason) << subject;
        };
        row("no ops", "\"ops\":[{", "\"ops\":[],\"dep\":[{");
        row("an op of an unknown kind", "\"k\":\"set\"", "\"k\":\"drop\"");
        row("an op without an id", "\"id\":", "\"do\":");
        row("an id too short", "\"id\":\"0", "\"id\":\"");
        row("an hlc with a prefix", "\"hlc\":\"01", "\"hlc\":\"0x");
        row("no schema", "\"sv\":1", "\"sv\":0");
        row("an author", "\"sv\":1", "\"by\":\"me\",\"sv\":1", Reason::UnknownField, QStringLiteral("by"));
        row("a device in an op", "\"k\":", "\"device\":\"x\",\"k\":", Reason::UnknownField,
            QStringLiteral("device"));
    }

    void oneBadTransactionDoesNotSpoilTheOthers()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, reason);
        QFETCH(QString, subject);
        QByteArray bad = body(2);
        QVERIFY(bad.contains(from));
        bad.replace(from, to);
        const auto read = readPush(write(push({body(1), bad, body(3)})));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const auto refused = readBody(read->items[1].body);
        QVERIFY(refused && !refused->transaction);
        QCOMPARE(refused->txid, id(2));
        QCOMPARE(int(refused->transaction.error().reason), reason);
        QCOMPARE(refused->transaction.error().subject, subject);
    }

    void aPushThatIsNotSoundIsRefusedWhole()
    {
        const QByteArray good = write(push({body(1), body(2)}));
        for (qsizetype size = 0; size < good.size(); ++size) {
            // Only the border after a whole transaction, or after the head, is a push of its own.
            const QByteArray cut = good.first(size);
            const bool whole = cut.endsWith('\n') && cut.count('\n') % 2 == 1;
            QCOMPARE(readPush(cut).has_value(), whole);
        }
        QCOMPARE(reasonOf(readPush("\n" + good)), Reason::Malformed);
        QCOMPARE(reasonOf(readPush(good + "\n")), Reason::Malformed);
        const auto second = readPush(QByteArray(good).replace("\"n\":2", "\"n\":2.0"));
        QVERIFY(second.error().detail.startsWith(u"line 4: byte "));
        QCOMPARE(reasonOf(readBody("{\"sv\":1}")), Reason::Malformed); // no txid
        QCOMPARE(reasonOf(readBody("{\"txid\":1.5}")), Reason::Malformed);
    }

    void aBrokenChainIsNotHeard()
    {
        PushRequest skips = push({body(1), body(2)});
        skips.items[1].envelope.n = 3;
        QCOMPARE(reasonOf(readPush(write(skips))), Reason::Malformed);
        PushRequest changed = push({body(1), body(2)});
        changed.items[1].body = body(3);
        QCOMPARE(reasonOf(readPush(write(changed))), Reason::Malformed);
        PushRequest first = push({body(1)});
        first.items[0].envelope.h = QByteArray(16, 'x');
        QCOMPARE(reasonOf(readPush(write(first))), Reason::Malformed);
        // Between the first and the last, h follows from the line before and is not sent.
        const PushRequest three = push({body(1), body(2), body(3)});
        QCOMPARE(write(three).count("\"h\":"), 2);
        QCOMPARE(readPush(write(three))->items, three.items);
        PushRequest swapped = three;
        swapped.items[1].body = body(4);
        QCOMPARE(reasonOf(readPush(write(swapped))), Reason::Malformed); // the last one tells
        const QByteArray withoutLast
            = write(three).replace(R"("h":")" + three.items[2].envelope.h.toHex() + R"(",)", QByteArray());
        QCOMPARE(reasonOf(readPush(withoutLast)), Reason::Malformed);
        PushRequest later{id(1), {}, {item(57, QByteArray(16, 'y'), body(1))}};
        QVERIFY(readPush(write(later))); // only the server's record knows what came before
    }

    void pushLimitsHold()
    {
        QList<QByteArray> bodies;
        for (int i = 1; i <= mostPushed; ++i)
            bodies.append(body(i));
        QVERIFY(readPush(write(push(bodies))));
        bodies.append(body(mostPushed + 1));
        QCOMPARE(reasonOf(readPush(write(push(bodies)))), Reason::BodyTooLarge);

        Transaction many = transaction(1);
        many.ops = QList<Op>(mostOps, reprice(9));
        QVERIFY(readBody(compactJson(toJson(many)))->transaction);
        many.ops.append(reprice(9));
        QCOMPARE(reasonOf(readBody(compactJson(toJson(many)))->transaction), Reason::TooManyOps);

        Transaction large = transaction(1);
        const auto story = [&large](qsizetype size) {
            large.ops[0].fields = {{QStringLiteral("story"), QString(size, u'x')}};
            return compactJson(toJson(large));
        };
        const qsizetype frame = compactJson(toJson(reprice(9))).size() - 22 + 12; // around the text
        QVERIFY(readBody(story(largestOp - frame))->transaction);
        QCOMPARE(reasonOf(readBody(story(largestOp))->transaction), Reason::BodyTooLarge);

        const QByteArray padded = body(1) + QByteArray(largestBody - body(1).size(), ' ');
        QVERIFY(readPush(write(push({padded}))));
        QCOMPARE(reasonOf(readPush(write(push({padded + ' '})))), Reason::BodyTooLarge);
        QCOMPARE(reasonOf(readPush(QByteArray(largestPush + 1, ' '))), Reason::BodyTooLarge);
    }

    void aPageComesBackAsItWas()
    {
        Page full = page({record(4), record(7)}, 9);
        full.verdicts.append(
            {id(5), Verdict::Rejected, 0, Reason::StaleState, QStringLiteral("Mug"), {id(6)}});
        full.end.last = false;
        const auto read = readPage(write(full));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == full);
        QVERIFY(*readPage(write(page({}, 0))) == page({}, 0));
    }

    void aWrongPageIsTheServersFault()
    {
        const QByteArray good = write(page({record(4), record(7)}, 9));
        for (qsizetype size = 0; size < good.size(); ++size)
            QCOMPARE(reasonOf(readPage(good.first(size))), Reason::ServerAnswerWrong);
        QCOMPARE(reasonOf(readPage(good + good)), Reason::ServerAnswerWrong);
        QCOMPARE(reasonOf(readPage(write(page({record(7), record(4)}, 9)))), Reason::ServerAnswerWrong);
        QCOMPARE(reasonOf(readPage(write(page({record(4), record(4)}, 9)))), Reason::ServerAnswerWrong);
        QCOMPARE(reasonOf(readPage(write(page({record(4)}, 3)))), Reason::ServerAnswerWrong);
        Page ahead = page({}, 9);
        ahead.end.head = 8;
        QCOMPARE(reasonOf(readPage(write(ahead))), Reason::ServerAnswerWrong);
        QCOMPARE(reasonOf(readPage("<html>Welcome to our hotel</html>\n")), Reason::ServerAnswerWrong);
        QCOMPARE(reasonOf(readPage(QByteArray(largestAnswer + 1, '\n'))), Reason::ServerAnswerWrong);
    }

    void aPushAnswerComesWithAndWithoutAPage()
    {
        PushAnswer answer;
        for (const Verdict verdict : {Verdict::Applied, Verdict::AppliedModified, Verdict::ConflictLost,
                 Verdict::Deleted, Verdict::Gone, Verdict::Rejected, Verdict::Parked})
            answer.verdicts.append({id(int(verdict) + 1), verdict, int(verdict) + 1, {}, {}, {}});
        auto read = readPushAnswer(write(answer));
        QVERIFY(read);
        QVERIFY(read->verdicts == answer.verdicts);
        QVERIFY(!read->page);
        answer.page = page({record(4)}, 9);
        answer.page->verdicts.append(answer.verdicts[0]);
        read = readPushAnswer(write(answer));
        QVERIFY(read);
        QVERIFY(read->verdicts == answer.verdicts);
        QVERIFY(*read->page == *answer.page);
        QByteArray endless = write(answer);
        endless.chop(1);
        QCOMPARE(reasonOf(readPushAnswer(endless)), Reason::ServerAnswerWrong);
        QCOMPARE(readPushAnswer("")->verdicts.size(), 0);
    }

    void foreignTextInNamesIsPlain()
    {
        const JoinRequest join{QStringLiteral("ABC"), QStringLiteral("Ana’s laptop"), QByteArray(16, 'c'),
            QStringLiteral("Ana")};
        const auto read = readJoin(write(join));
        QVERIFY(read);
        QCOMPARE(read->deviceName, join.deviceName);
        QCOMPARE(read->claim, join.claim);
        for (const QString &name :
            {QString(), QString(81, u'x'), QStringLiteral("a\nb"), QStringLiteral("\u0085")}) {
            JoinRequest bad = join;
            bad.deviceName = name;
            QCOMPARE(reasonOf(readJoin(write(bad))), Reason::Malformed);
        }
    }

    void helloLimitsItsCheckpoints()
    {
        HelloRequest hello{id(1), 57, QByteArray(16, 'h'), 1, 480, QByteArray(16, 'w'), {}};
        for (int i = 0; i < mostCheckpoints; ++i)
            hello.checkpoints.append({i, QByteArray(16, char(i))});
        const auto read = readHello(write(hello));
        QVERIFY(read);
        QCOMPARE(write(*read), write(hello));
        hello.checkpoints.append({64, QByteArray(16, 'x')});
        QCOMPARE(reasonOf(readHello(write(hello))), Reason::Malformed);
    }

    void snapshotPromisesAreBounded()
    {
        SnapshotManifest manifest{
            9, QByteArray(16, 'c'), QStringLiteral("c1.abc"), 1, QByteArray(32, 's'), {}};
        manifest.frames = QList<SnapshotFrame>(mostFrames, {QByteArray(32, 'f'), 10, largestFrame});
        QVERIFY(readSnapshot(write(manifest)));
        manifest.frames[0].unpacked = largestFrame + 1;
        QCOMPARE(reasonOf(readSnapshot(write(manifest))), Reason::ServerAnswerWrong);
        manifest.frames[0].unpacked = 1;
        manifest.frames.append(manifest.frames[0]);
        QCOMPARE(reasonOf(readSnapshot(write(manifest))), Reason::ServerAnswerWrong);
    }

    void blobsAreBounded()
    {
        QCOMPARE(*readBlobAnnouncement(writeBlobAnnouncement(largestBlob)), largestBlob);
        QCOMPARE(
            reasonOf(readBlobAnnouncement(writeBlobAnnouncement(largestBlob + 1))), Reason::BodyTooLarge);
        QCOMPARE(reasonOf(readBlobAnnouncement(writeBlobAnnouncement(0))), Reason::Malformed);
        QCOMPARE(*readMissingChunks(writeMissingChunks({0, 3, 9})), QList<int>({0, 3, 9}));
        QCOMPARE(reasonOf(readMissingChunks(writeMissingChunks({10}))), Reason::ServerAnswerWrong);
        QCOMPARE(reasonOf(readMissingChunks(writeMissingChunks({3, 3}))), Reason::ServerAnswerWrong);
    }

    void everyFailureHasAStatusThatIsNot500()
    {
        const QSet<int> known = {400, 401, 403, 404, 409, 413, 415, 426, 429, 503, 507};
        for (int fault = 0; fault <= int(Fault::Cancelled); ++fault) {
            for (int reason = 0; reason <= int(Reason::Last_); ++reason) {
                const Error error{static_cast<Fault>(fault), static_cast<Reason>(reason), {}, {}, {}};
                QVERIFY(known.contains(statusOf(error)));
            }
        }
        QCOMPARE(statusOf(Error{Fault::Invalid, Reason::Malformed, {}, {}, {}}), 400);
        QCOMPARE(statusOf(Error{Fault::Invalid, Reason::TooManyOps, {}, {}, {}}), 413);
        QCOMPARE(statusOf(Error{Fault::Storage, Reason::DiskFailed, {}, {}, {}}), 503);
    }

    void unknownAndForbiddenLookTheSame()
    {
        const Error absent{Fault::NotFound, Reason::RecordMissing, {}, QStringLiteral("no such row"), {}};
        const Error foreign{Fault::NotFound, Reason::RecordMissing, {}, QStringLiteral("another's"), {}};
        QCOMPARE(writeProblem(absent, QStringLiteral("r")), writeProblem(foreign, QStringLiteral("r")));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
