// SPDX-License-Identifier: GPL-3.0-or-later
// Partners outside answer once, through a link.
#include "tests/server/pagesfixture.h"

#include "models/records/replylink.h"
#include "server/pages/form.h"

using namespace cooperage;
using namespace cooperage::server;

namespace {

constexpr char yes[] = "answer=yes&ties_none=on&tie_text=&remark=";
constexpr char no[] = "answer=no&remark=Not+now%2C+thank+you.";

} // namespace

class RepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionSaysWhoAsksWhat()
    {
        Gate gate;
        gate.show();
        const QString path = gate.linkFor(gate.partnerDraft());
        const Response page = gate.get(path);
        QCOMPARE(page.status, 200);
        for (const char *told : {"May we endorse <bdi>Corner</bdi>?", "<bdi>Yusuf</bdi> of",
                 "<bdi>Weaving</bdi>, version 1", "from 80.0 of 100 points", "<bdi>Originality</bdi>",
                 "23 October 2025", "Somebody there is family.", "method=\"post\""})
            QVERIFY2(page.body.contains(told), told);
        QVERIFY(!page.body.contains("<script"));
        QCOMPARE(pageHeader(page, "cache-control"), QByteArray("no-store"));
        QVERIFY(pageHeader(page, "content-security-policy").contains("form-action 'self'"));
        QCOMPARE(pageHeader(page, "x-robots-tag"), QByteArray("noindex, nofollow"));
        QCOMPARE(gate.get(path).status, 200); // looking is not answering
        QCOMPARE(gate.asked(gate.request("HEAD", path))->status, 200);
        QVERIFY(PublicPages::needsWriter(gate.request("POST", path)));
        QVERIFY(!PublicPages::needsWriter(gate.request("GET", path)));
    }

    void aYesIsTheMakersConsent()
    {
        Gate gate;
        gate.show();
        const RawId request = gate.partnerDraft();
        REFUSED(gate.step(*gate.yusuf, request, "submit"), ConsentMissing);
        const QString path = gate.linkFor(request);
        const Response thanks = gate.post(path,
            "answer=yes&tie_friend=on&tie_consignment=on&tie_text=Mei+is+a+friend&remark=Gr%C3%BC%C3%9Fe");
        QCOMPARE(thanks.status, 200);
        QVERIFY(thanks.body.contains("You agreed."));
        QCOMPARE(gate.trace.grown, gate.founding.collective); // devices that wait are told
        for (TestDevice *reader : {gate.yusuf.get(), gate.noor.get()}) { // who asked, and a coordinator
            reader->pull();
            QCOMPARE(reader->value(gate.link, "state").toString(), QStringLiteral("answered"));
            QCOMPARE(reader->value(gate.link, "answer").toString(), QStringLiteral("given"));
            QCOMPARE(reader->value(gate.link, "answered_at").toInteger(), gate.clock.ms);
            QCOMPARE(reader->value(gate.link, "tie_kinds").toString(), QStringLiteral("consignment friend"));
            QCOMPARE(reader->value(gate.link, "tie_text").toString(), QStringLiteral("Mei is a friend"));
            QCOMPARE(reader->value(gate.link, "remark").toString(), QString::fromUtf8("Grüße"));
        }
        gate.mei->pull();
        QVERIFY(gate.mei->table("reply_link").isEmpty());
        ACCEPTED(gate.step(*gate.yusuf, request, "submit"));
    }

    void theTiesOfThePartnerBelongIntoThePublicText()
    {
        Gate gate;
        gate.show();
        const RawId request = gate.partnerDraft();
        QCOMPARE(gate.post(gate.linkFor(request), "answer=yes&tie_family=on").status, 200);
        Gate::expect(gate.step(*gate.yusuf, request, "submit"));
        Gate::expect(gate.step(*gate.noor, request, "screen"));
        const QList<TestDevice *> panel{gate.mei.get(), gate.tomas.get(), gate.leila.get()};
        QList<RawId> reviews;
        for (TestDevice *one : panel)
            reviews.append(gate.invite(request, *one));
        Gate::expect(gate.step(*gate.noor, request, "open"));
        for (int i = 0; i < 3; ++i)
            gate.acceptFreely(*panel.at(i), reviews.at(i));
        for (TestDevice *one : panel)
            Gate::expect(gate.assess(*one, request, "panel", 1, 4, 4, 3));
        Gate::expect(gate.step(*gate.noor, request, "decide",
            fields({{"outcome", word("endorsed")}, {"reason", word("Good work")}})));
        const auto publish = [&](const char *text) {
            return gate.step(*gate.noor, request, "publish",
                fields({{"previewed", true}, {"language", word("en")}, {"country", word("US")},
                    {"text", word(text)}}));
        };
        REFUSED(publish("Honest wool, well spun."), DisclosureMissing);
        ACCEPTED(publish("Riverside Makers and Corner are family. Honest wool, well spun."));
        const QJsonObject badge = gate.json(QStringLiteral("/e/E-1.json"));
        QCOMPARE(badge.value(QStringLiteral("credentialSubject"))
                     .toObject()
                     .value(QStringLiteral("id"))
                     .toString(),
            QStringLiteral("https://corner.example/shop"));
        QVERIFY(gate.get(QStringLiteral("/w/corner")).body.contains("A shop outside the collective."));
    }

    void aNoKeepsTheRequestFromGoingOn()
    {
        Gate gate;
        gate.show();
        const RawId request = gate.partnerDraft();
        QVERIFY(gate.post(gate.linkFor(request), no).body.contains("You did not agree."));
        gate.yusuf->pull();
        QCOMPARE(gate.yusuf->value(gate.link, "remark").toString(), QStringLiteral("Not now, thank you."));
        Gate::expect(gate.yusuf->push(
            {op(OpKind::Set, "endorsement", request, fields({{"consent", true}}))})); // says otherwise
        REFUSED(gate.step(*gate.yusuf, request, "submit"), ConsentRefused);
        QCOMPARE(gate.post(gate.linkFor(request), yes).status, 200); // asked again, they agree
        ACCEPTED(gate.step(*gate.yusuf, request, "submit"));
    }

    void aNoAfterItWasSubmittedStillCounts()
    {
        Gate gate;
        gate.show();
        const RawId request = gate.partnerDraft();
        const QString path = gate.linkFor(request);
        Gate::expect(gate.yusuf->push(
            {op(OpKind::Set, "endorsement", request, fields({{"consent", true}}))})); // recorded by Yusuf
        Gate::expect(gate.step(*gate.yusuf, request, "submit"));
        Gate::expect(gate.step(*gate.noor, request, "screen"));
        for (TestDevice *one : {gate.mei.get(), gate.tomas.get(), gate.leila.get()})
            gate.invite(request, *one);
        QCOMPARE(gate.post(path, no).status, 200);
        REFUSED(gate.step(*gate.noor, request, "open"), ConsentRefused);
    }

    void aLinkIsGoodForOneAnswer()
    {
        Gate gate;
        gate.show();
        const QString path = gate.linkFor(gate.partnerDraft());
        // Both were sent before either was answered; the writing thread takes one after the other.
        const Response first = gate.post(path, yes);
        const Response second = gate.post(path, no);
        QCOMPARE(first.status, 200);
        QCOMPARE(second.status, 404);
        QVERIFY(second.body.contains("It was answered already"));
        gate.yusuf->pull();
        QCOMPARE(gate.yusuf->value(gate.link, "answer").toString(), QStringLiteral("given"));
        QCOMPARE(gate.get(path).body, second.body);
    }

    void usedUnknownExpiredAndRevokedLookAlike()
    {
        Gate gate;
        gate.show();
        const RawId request = gate.partnerDraft();
        const Response unknown = gate.get(QStringLiteral("/r/") + joinCode(gate.random.bytes(16)));
        QCOMPARE(unknown.status, 404);
        const auto isClosed = [&](const QString &path) {
            const Response read = gate.get(path);
            const Response answered = gate.post(path, yes);
            return read.body == unknown.body && answered.body == unknown.body
                && read.headers == unknown.headers && answered.status == 404;
        };
        QVERIFY(isClosed(QStringLiteral("/r/")));
        QVERIFY(isClosed(QStringLiteral("/r/short")));
        QVERIFY(isClosed(QStringLiteral("/r/a/b")));
        const QString revoked = gate.linkFor(request);
        gate.yusuf->pull();
        Gate::expect(gate.yusuf->push({commandOp("reply_link", gate.link, "revoke", "open")}));
        QVERIFY(isClosed(revoked));
        const QString older = gate.linkFor(request);
        const QString newer = gate.linkFor(request);
        QVERIFY(isClosed(older)); // only the newest is good
        QCOMPARE(gate.get(newer).status, 200);
        gate.clock.ms += qint64(14) * 86'400'000 - 1;
        QCOMPARE(gate.get(newer).status, 200);
        gate.clock.ms += 1;
        QVERIFY(isClosed(newer));
        const QString last = gate.linkFor(request);
        Gate::expect(gate.yusuf->push({op(OpKind::Delete, "endorsement", request)}));
        QVERIFY(isClosed(last)); // nothing is left to agree to
    }

    void whoMayMakeOneAndOnlyForAPartner()
    {
        Gate gate;
        const auto code = [&gate] { return joinCode(gate.random.bytes(16)); };
        const RawId request = gate.partnerDraft();
        REFUSED(gate.makeLink(*gate.yusuf, request, code()), SwitchedOff);
        gate.show();
        REFUSED(gate.makeLink(*gate.mei, request, code()), RecordMissing);
        REFUSED(gate.makeLink(*gate.yusuf, gate.draft(), code()), RecordMissing); // his own work
        ACCEPTED(gate.makeLink(*gate.noor, request, code()));
        gate.yusuf->pull();
        QVERIFY(gate.yusuf->rows.contains(gate.link)); // who asked sees what the coordinator made
        const QString twice = code();
        ACCEPTED(gate.makeLink(*gate.yusuf, request, twice));
        REFUSED(gate.makeLink(*gate.yusuf, request, twice), RecordExists);
        REFUSED(gate.yusuf->push({op(OpKind::Create, "reply_link", gate.id(),
                    fields({{"request", request.hex()}, {"answer", word("given")}}))}),
            DecidedField);
        REFUSED(gate.mei->push({commandOp("reply_link", gate.link, "revoke", "open")}), RecordMissing);
    }

    void aStandInReadsTheAnswerAndAsksAgain()
    {
        Gate gate;
        gate.show();
        const RawId request = gate.partnerDraft();
        QCOMPARE(gate.post(gate.linkFor(request), "answer=yes&ties_none=on").status, 200);
        ACCEPTED(gate.step(*gate.yusuf, request, "submit"));
        const RawId answered = gate.link;
        gate.leila->pull();
        QVERIFY(!gate.leila->rows.contains(answered));
        gate.ana.pull();
        for (const LogRow &grant : gate.ana.table("role_grant")) {
            if (grant.put.value(QLatin1String("role")).toString() == u"coordinator")
                ACCEPTED(gate.ana.push({commandOp("role_grant", grant.id, "revoke", nullptr)}));
        }
        ACCEPTED(gate.step(
            gate.ana, request, "name_stand_in", fields({{"person", gate.leila->caller.person.hex()}})));
        gate.leila->pull();
        QCOMPARE(gate.leila->value(answered, "state").toString(), QStringLiteral("answered"));
        ACCEPTED(gate.makeLink(*gate.leila, request, joinCode(gate.random.bytes(16))));
        ACCEPTED(gate.leila->push({commandOp("reply_link", gate.link, "revoke", "open")}));
        gate.mei->pull();
        QVERIFY(gate.mei->table("reply_link").isEmpty());
    }

    void theTrailNamesWhatWasDoneAndNeverTheCode()
    {
        Gate gate;
        gate.show();
        const QString path = gate.linkFor(gate.partnerDraft());
        gate.post(path, yes);
        gate.noor->pull();
        QStringList actions;
        for (const LogRow &row : gate.noor->table("audit_entry")) {
            if (row.put.value(QStringLiteral("target_table")).toString() == u"reply_link")
                actions.append(row.put.value(QStringLiteral("action")).toString());
            QVERIFY(!QJsonDocument(row.put).toJson().contains(path.mid(3).toLatin1()));
        }
        actions.sort();
        QCOMPARE(
            actions, (QStringList{QStringLiteral("reply_link.answer"), QStringLiteral("reply_link.create")}));
        QCOMPARE(*gate.service->check(), QStringList());
    }

    void whatAPersonCanMendIsSaidBesideTheForm()
    {
        Gate gate;
        gate.show();
        const QString path = gate.linkFor(gate.partnerDraft());
        const QByteArray longText(1001, 'x');
        const std::pair<QByteArray, const char *> tries[]
            = {{"remark=Hello", "Choose yes or no."}, {"answer=yes&remark=%3Cb%3E", "Tick what ties you"},
                {"answer=yes&ties_none=on&tie_friend=on", "Leave one of them."},
                {"answer=no&tie_text=" + longText, "too long"}};
        for (const auto &[form, sentence] : tries) {
            const Response page = gate.post(path, form);
            QCOMPARE(page.status, 400);
            QVERIFY2(page.body.contains(sentence), sentence);
            QVERIFY(!page.body.contains("<b>"));
        }
        QVERIFY(gate.post(path, "answer=yes&remark=%3Cb%3E").body.contains("&lt;b&gt;</textarea>"));
        QCOMPARE(gate.post(path, yes).status, 200); // the link was not used up
    }

    void malformedAndOversizedFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("a name twice") << QByteArray("answer=yes&answer=no") << 400;
        QTest::newRow("a broken escape") << QByteArray("answer=%zz") << 400;
        QTest::newRow("an escape cut off") << QByteArray("answer=%6") << 400;
        QTest::newRow("no UTF-8") << QByteArray("answer=no&remark=%C3%28") << 400;
        QTest::newRow("a zero") << QByteArray("answer=no&remark=%00") << 400;
        QTest::newRow("a bell") << QByteArray("answer=no&remark=%07") << 400;
        QTest::newRow("a field that is not asked") << QByteArray("answer=yes&state=answered") << 400;
        QTest::newRow("a tie nobody asks about") << QByteArray("answer=yes&tie_self=on") << 400;
        QTest::newRow("another value") << QByteArray("answer=maybe") << 400;
        QTest::newRow("a box with a text") << QByteArray("answer=yes&tie_friend=1") << 400;
        QTest::newRow("bytes beyond ASCII") << QByteArray("answer=no&remark=\xc3\xbc") << 400;
        QTest::newRow("a packed name") << QByteArray("%61nswer=yes") << 400;
        QTest::newRow("an & with nothing behind") << QByteArray("answer=yes&") << 400;
        QTest::newRow("too large") << QByteArray("answer=no&remark=") + QByteArray(longestForm, 'x') << 413;
        QByteArray many = "answer=yes";
        for (int i = 0; i < 41; ++i)
            many += "&" + QByteArray(i + 1 > 20 ? 20 : i + 1, 'a') + QByteArray(i + 1 > 20 ? i - 19 : 0, 'b')
                + "=on";
        QTest::newRow("too many") << many << 400;
    }
    void malformedAndOversizedFormsAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        Gate gate;
        gate.show();
        const QString path = gate.linkFor(gate.partnerDraft());
        QCOMPARE(gate.post(path, body).status, status);
        QCOMPARE(gate.get(path).status, 200);
        Request wrongType = gate.request("POST", path, yes);
        wrongType.headers.insert("content-type", "application/json");
        QCOMPARE(gate.asked(wrongType)->status, 415);
    }

    void hostileNamesAreShownAsTextInTheQuestion()
    {
        Gate gate;
        gate.show();
        const QString path = gate.linkFor(gate.partnerDraft("<script>alert(1)</script>"));
        const QByteArray html = gate.get(path).body;
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }
};

QTEST_GUILESS_MAIN(RepliesTest)
#include "replies_test.moc"
