// SPDX-License-Identifier: GPL-3.0-or-later
// Programs newer than the server, and devices that know of answers the server has lost.
#include "tests/server/servicefixture.h"

#include <QJsonDocument>

using namespace cooperage;
using namespace cooperage::server;

namespace {

/// A body as a later version of the program might write it.
QByteArray bodyOfLater(const Transaction &like, int sv, const QJsonObject &op)
{
    QJsonObject body = toJson(like);
    body.insert(QStringLiteral("sv"), sv);
    body.insert(QStringLiteral("ops"), QJsonArray{op});
    body.insert(QStringLiteral("mood"), QStringLiteral("good")); // a member nobody here has heard of
    return compactJson(body);
}

PushItem itemOf(TestDevice &device, const QByteArray &body)
{
    device.h = chained(device.h, body);
    return {{++device.n, device.h, device.seen}, body};
}

} // namespace

class NewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatANewerProgramMeansWaitsWhateverItSays_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("table");
        QTest::newRow("a kind of operation") << QStringLiteral("swap") << QStringLiteral("listing");
        QTest::newRow("a kind of record") << QStringLiteral("create") << QStringLiteral("hologram");
    }

    void whatANewerProgramMeansWaitsWhateverItSays()
    {
        QFETCH(QString, kind);
        QFETCH(QString, table);
        Riverside r;
        const Transaction like = r.ana.transaction({op(OpKind::Create, "listing", r.id())});
        const QJsonObject later{{QStringLiteral("k"), kind}, {QStringLiteral("t"), table},
            {QStringLiteral("id"), r.id().hex()}, {QStringLiteral("with"), 7}};
        const PushItem item = itemOf(r.ana, bodyOfLater(like, schemaVersion() + 1, later));
        const qint64 head = *r.service->head(r.founding.collective);
        for (int i = 0; i < 2; ++i) { // and once more: the same verdict
            const auto answer = r.ana.send({item});
            QVERIFY(answer);
            QCOMPARE(answer->verdicts.first().txid, like.txid);
            QCOMPARE(answer->verdicts.first().verdict, Verdict::Parked);
            QCOMPARE(answer->verdicts.first().reason, Reason::SchemaTooNew);
        }
        QCOMPARE(*r.service->head(r.founding.collective), head);
        // What comes behind it is not held up, unless it is about the same record.
        QCOMPARE(r.ana
                     .push({op(OpKind::Create, "listing", r.id(),
                         fields({{"workshop", r.kiln.hex()}, {"title", word("Mug")}}))})
                     .verdict,
            Verdict::Applied);
    }

    void workOnARecordThatWaitsWaitsToo()
    {
        Riverside r;
        const RawId vase = r.id();
        const Transaction like = r.ana.transaction({op(OpKind::Create, "listing", vase)});
        const QJsonObject later{{QStringLiteral("k"), QStringLiteral("conjure")},
            {QStringLiteral("t"), QStringLiteral("listing")}, {QStringLiteral("id"), vase.hex()}};
        QVERIFY(r.ana.send({itemOf(r.ana, bodyOfLater(like, schemaVersion() + 1, later))}));
        QCOMPARE(r.ana.push({op(OpKind::Set, "listing", vase, fields({{"title", word("Vase")}}))}).verdict,
            Verdict::Parked);
    }

    void theSameFromAProgramOfThisVersionIsRefused()
    {
        Riverside r;
        const Transaction like = r.ana.transaction({op(OpKind::Create, "listing", r.id())});
        const QJsonObject wrong{{QStringLiteral("k"), QStringLiteral("swap")},
            {QStringLiteral("t"), QStringLiteral("listing")}, {QStringLiteral("id"), r.id().hex()}};
        const auto answer = r.ana.send({itemOf(r.ana, bodyOfLater(like, schemaVersion(), wrong))});
        QVERIFY(answer);
        QCOMPARE(answer->verdicts.first().verdict, Verdict::Rejected);
    }

    void anUpdatedServerDecidesWhatWaited()
    {
        Riverside r;
        const RawId vase = r.id();
        Transaction made = r.ana.transaction({op(
            OpKind::Create, "listing", vase, fields({{"workshop", r.kiln.hex()}, {"title", word("Vase")}}))});
        const Transaction hopeless = r.ana.transaction({op(OpKind::Create, "listing", r.id())});
        made.sv = schemaVersion() + 1;
        QCOMPARE(r.ana.send({r.ana.item(made)})->verdicts.first().verdict, Verdict::Parked);
        const QJsonObject never{{QStringLiteral("k"), QStringLiteral("swap")},
            {QStringLiteral("t"), QStringLiteral("listing")}, {QStringLiteral("id"), r.id().hex()}};
        QVERIFY(r.ana.send({itemOf(r.ana, bodyOfLater(hopeless, schemaVersion() + 1, never))}));
        QVERIFY(r.service->lookAgainAtParked()); // the old server, started again: nothing changes
        r.ana.pull();
        QVERIFY(r.ana.verdicts.isEmpty());

        // The update: to a server of that version the same bodies are of its own.
        made.sv = schemaVersion();
        const auto understood = [&r](const RawId &txid, const QByteArray &body) {
            return r.database->query(QStringLiteral("UPDATE parked SET body = ? WHERE txid = ?"))
                .run(body, txid.bytes());
        };
        QVERIFY(understood(made.txid, compactJson(toJson(made))));
        QVERIFY(understood(hopeless.txid, bodyOfLater(hopeless, schemaVersion(), never)));
        QVERIFY(r.service->lookAgainAtParked());
        r.ana.pull();
        QCOMPARE(r.ana.value(vase, "title").toString(), QStringLiteral("Vase"));
        QCOMPARE(r.ana.verdicts.size(), 2); // told to their author, each once
        QHash<RawId, Verdict> told;
        for (const VerdictLine &line : std::as_const(r.ana.verdicts))
            told.insert(line.txid, line.verdict);
        QCOMPARE(told.value(made.txid), Verdict::Applied);
        QCOMPARE(told.value(hopeless.txid), Verdict::Rejected);
        QVERIFY(r.service->check()->isEmpty());
    }

    void helloSaysGapWhenAnswersWereLostAndForkWhenACopyWentOn()
    {
        Riverside r;
        r.listing(r.ana, r.kiln);
        HelloRequest request{r.ana.replica, r.ana.n, r.ana.h, 1, 0, chainStart(), {}, r.ana.n + 1};
        QCOMPARE(r.service->hello(r.ana.caller, request)->state, HelloState::Ok);
        // Two more are on the device: one was answered, the other waits. The server knows neither.
        request.n = r.ana.n + 2;
        request.next = r.ana.n + 2;
        QCOMPARE(r.service->hello(r.ana.caller, request)->state, HelloState::Gap);
        request.next = r.ana.n + 1; // both wait: nothing is missing
        QCOMPARE(r.service->hello(r.ana.caller, request)->state, HelloState::Ok);
        request.next = 0; // an older program does not say
        QCOMPARE(r.service->hello(r.ana.caller, request)->state, HelloState::Ok);
        request.n = r.ana.n - 1;
        QCOMPARE(r.service->hello(r.ana.caller, request)->state, HelloState::Fork);
        request = {r.id(), 3, r.ana.h, 1, 0, chainStart(), {}, 2}; // a replica nobody has heard of
        QCOMPARE(r.service->hello(r.ana.caller, request)->state, HelloState::Gap);
    }
};

QTEST_GUILESS_MAIN(NewerTest)
#include "newer_test.moc"
