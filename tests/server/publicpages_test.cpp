// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers see of endorsements, and what they do not.
#include "server/pages/views.h"
#include "tests/server/pagesfixture.h"

#include <QCryptographicHash>

using namespace cooperage;
using namespace cooperage::server;

class PublicPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownBeforeAStewardTurnsItOn()
    {
        Gate gate;
        gate.published();
        for (const char *path : {"/e/E-1", "/e/E-1.json", "/issuer", "/w/yusuf", "/r/ABC"})
            QVERIFY(!gate.asked(gate.request("GET", QString::fromLatin1(path)))); // as any unknown path
        QCOMPARE(gate.place("", true).reason, Reason::Required);
        Gate::expect(gate.place("https://coop.example", false));
        QVERIFY(!gate.asked(gate.request("GET", QStringLiteral("/e/E-1"))));
        gate.ana.pull();
        Gate::expect(gate.ana.push({op(OpKind::Set, "public_place", publicPlaceId(gate.founding.collective),
            fields({{"open", true}}))}));
        QCOMPARE(gate.get(QStringLiteral("/e/E-1")).status, 200);
        gate.host = "other.example";
        QVERIFY(!gate.asked(gate.request("GET", QStringLiteral("/e/E-1"))));
        gate.host = "COOP.example:443";
        QCOMPARE(gate.get(QStringLiteral("/e/E-1")).status, 200);
        QVERIFY(!PublicPages::isPage(gate.request("GET", QStringLiteral("/v1/healthz"))));
    }

    void onlyAStewardTurnsItOnAndOnlyAtAnAddressOfTheWeb()
    {
        Gate gate;
        const RawId place = publicPlaceId(gate.founding.collective);
        const auto tried = [&](TestDevice &by, const char *address, const RawId &id) {
            by.pull();
            return by.push({op(
                OpKind::Create, "public_place", id, fields({{"address", word(address)}, {"open", true}}))});
        };
        REFUSED(tried(*gate.noor, "https://coop.example", place), RoleMissing);
        REFUSED(tried(gate.ana, "https://coop.example", gate.id()), RecordMissing);
        for (const char *wrong : {"http://coop.example", "https://coop.example/", "https://Coop.example",
                 "https://a b", "https://x/..", "javascript:alert(1)", "https://u@coop.example"})
            REFUSED(tried(gate.ana, wrong, place), NotPublicAddress);
        ACCEPTED(tried(gate.ana, "https://coop.example:8443", place));
    }

    void twoCollectivesNeverAnswerAtOneAddress()
    {
        Gate gate;
        gate.show();
        gate.published();
        const auto second = gate.service->createCollective(
            {QStringLiteral("Hillside"), QStringLiteral("EUR"), QStringLiteral("Europe/Vienna"),
                QStringLiteral("Eve"), QStringLiteral("Kiln"), QStringLiteral("pottery")});
        TestDevice eve(gate, second->code);
        eve.pull();
        const RawId place = publicPlaceId(second->collective);
        REFUSED(eve.push({op(OpKind::Create, "public_place", place,
                    fields({{"address", word("https://coop.example")}, {"open", true}}))}),
            AddressTaken);
        ACCEPTED(eve.push({op(OpKind::Create, "public_place", place,
            fields({{"address", word("https://hill.example")}, {"open", true}}))}));
        gate.host = "hill.example";
        QCOMPARE(gate.get(QStringLiteral("/e/E-1")).status, 404); // theirs, which they do not have
        QCOMPARE(gate.json(QStringLiteral("/issuer")).value(QStringLiteral("name")).toString(),
            QStringLiteral("Hillside"));
        gate.host = "coop.example";
        QCOMPARE(gate.get(QStringLiteral("/e/E-1")).status, 200);
    }

    void thePageTellsWhatIsPublicWithTheDisclosureFirst()
    {
        Gate gate;
        gate.show();
        gate.published();
        const Response page = gate.get(QStringLiteral("/e/E-1"));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.contentType, QByteArray("text/html; charset=utf-8"));
        const QByteArray &html = page.body;
        const auto text = html.indexOf("Yusuf is in Riverside Makers. Even weave, honest wool.");
        QVERIFY(text > 0);
        QVERIFY(text < html.indexOf("<dl>")); // before any fact
        for (const char *told : {"Weaving</bdi>, version 1", "92.9 of 100", "In force", "9 October 2025",
                 "9 October 2027", "href=\"/e/E-1.jwt\"", "name=\"viewport\"", "@media print"})
            QVERIFY2(html.contains(told), told);
        for (const char *sealed : {"Mei", "Tomas", "Leila", "Noor", "honest wool\",", "<script", "http://"})
            QVERIFY2(!html.contains(sealed), sealed);
        const QByteArray policy = pageHeader(page, "content-security-policy");
        QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
        QVERIFY(policy.contains("form-action 'none'") && !policy.contains("unsafe"));
        const auto begin = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
        QVERIFY(policy.contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
        QCOMPARE(pageHeader(page, "referrer-policy"), QByteArray("no-referrer"));
        QCOMPARE(pageHeader(page, "x-frame-options"), QByteArray("DENY"));
        QCOMPARE(pageHeader(page, "cache-control"), QByteArray("public, max-age=300"));
        QVERIFY(pageHeader(page, "set-cookie").isEmpty());
        QCOMPARE(gate.asked(gate.request("HEAD", QStringLiteral("/e/E-1")))->status, 200);
        QCOMPARE(gate.asked(gate.request("DELETE", QStringLiteral("/e/E-1")))->status, 405);
        QCOMPARE(gate.post(QStringLiteral("/w/yusuf"), "a=b").status, 405);
    }

    void whatIsNotPublishedLooksLikeWhatIsNotThere()
    {
        Gate gate;
        gate.show();
        gate.decided(); // E-1 exists, and nobody outside knows
        const Response unknown = gate.get(QStringLiteral("/e/E-999"));
        QCOMPARE(unknown.status, 404);
        for (const char *path : {"/e/E-1", "/e/E-1.json", "/e/E-1.jwt", "/e/E-01", "/e/e-1", "/e/1", "/e/",
                 "/e/E-1/x", "/w/yusuf", "/w/", "/w/kiln", "/issuer/x", "/issuer/key/x", "/e/E-99999999999",
                 "/e/E-1'--"}) {
            const Response hidden = gate.get(QString::fromLatin1(path));
            QVERIFY2(hidden.status == 404 && hidden.body == unknown.body && hidden.headers == unknown.headers,
                path);
        }
    }

    void hostileTextsAreShownAsTexts()
    {
        Gate gate;
        gate.show();
        gate.published(); // the names become what they are afterwards; a text with markup is not published
        const char *evil = "\"><script>alert('x')</script>&amp;<b>";
        Gate::expect(gate.ana.push(
            {op(OpKind::Set, "collective", gate.founding.collective, fields({{"name", word(evil)}}))}));
        gate.yusuf->pull();
        Gate::expect(
            gate.yusuf->push({op(OpKind::Set, "listing", gate.scarf, fields({{"title", word(evil)}})),
                op(OpKind::Set, "workshop", gate.loom,
                    fields({{"name", word(evil)}, {"web", word("javascript:alert(1)//\"'>")}}))}));
        gate.noor->pull();
        Gate::expect(gate.noor->push({op(OpKind::Set, "standard", gate.standard,
            fields({{"name", QString::fromUtf8("Wea\u202eving<img src=x>")}}))}));
        const QString part = addressPart(QString::fromUtf8(evil));
        for (const QString &path :
            {QStringLiteral("/e/E-1"), QStringLiteral("/w/") + part, QStringLiteral("/issuer")}) {
            const Response page = gate.get(path);
            QVERIFY2(page.status == 200, qPrintable(path));
            const bool json = page.contentType.startsWith("application/json");
            if (json)
                continue;
            for (const char *raw : {"<script", "<img", "<b>", "javascript:", "\xe2\x80\xae"})
                QVERIFY2(!page.body.contains(raw), raw);
            QVERIFY(page.body.contains("&lt;script&gt;alert(&#39;x&#39;)"));
        }
        PublicEndorsement facts;
        facts.text = facts.subjectName = facts.standard = facts.workshop.name = QString::fromUtf8(evil);
        facts.workshop.part = QStringLiteral("\"><script>");
        const QByteArray html = endorsementView({{}, QString::fromUtf8(evil), {}}, facts).body;
        QVERIFY(!html.contains("<script") && html.contains("&lt;script&gt;"));
    }

    void whatWasWithdrawnSaysSo()
    {
        Gate gate;
        gate.show();
        const RawId request = gate.published();
        QVERIFY(gate.get(QStringLiteral("/w/yusuf")).body.contains("/e/E-1"));
        QVERIFY(gate.json(QStringLiteral("/issuer/status"))
                    .value(QStringLiteral("revokedCredentials"))
                    .toArray()
                    .isEmpty());
        gate.clock.ms += qint64(3) * 86'400'000;
        Gate::expect(gate.step(
            *gate.noor, request, "withdraw", fields({{"reason", word("sealed: the dye was not as said")}})));
        const QByteArray html = gate.get(QStringLiteral("/e/E-1")).body;
        QVERIFY(html.contains("Withdrawn on 12 October 2025"));
        QVERIFY(!html.contains("dye") && !html.contains("E-1.jwt") && !html.contains("In force"));
        for (const char *path : {"/e/E-1.json", "/e/E-1.jwt"}) {
            const Response gone = gate.get(QString::fromLatin1(path));
            QCOMPARE(gone.status, 410);
            QVERIFY(gone.body.contains("withdrawn on 12 October 2025"));
        }
        const auto list = gate.json(QStringLiteral("/issuer/status"))
                              .value(QStringLiteral("revokedCredentials"))
                              .toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).toObject().value(QStringLiteral("id")).toString(),
            QStringLiteral("https://coop.example/e/E-1"));
        QCOMPARE(list.at(0).toObject().value(QStringLiteral("revocationReason")).toString(),
            QStringLiteral("Withdrawn on 2025-10-12"));
        const QByteArray shop = gate.get(QStringLiteral("/w/yusuf")).body;
        QVERIFY(shop.contains("No endorsement is in force now.") && !shop.contains("/e/E-1"));
    }

    void whatIsOverSaysSoEvenIfNobodyTookTheStep()
    {
        Gate gate;
        gate.show();
        gate.published();
        gate.clock.ms += qint64(750) * 86'400'000; // two years and more; no device was heard
        const QByteArray html = gate.get(QStringLiteral("/e/E-1")).body;
        QVERIFY(html.contains("Expired on 9 October 2027"));
        QCOMPARE(gate.get(QStringLiteral("/e/E-1.jwt")).status, 410);
    }

    void namesThatComeToTheSameAddressKeepApart()
    {
        QCOMPARE(addressPart(QStringLiteral("Café  Nº 3!")), QStringLiteral("cafe-no-3"));
        QCOMPARE(addressPart(QStringLiteral("Yusuf's Loom")), QStringLiteral("yusufs-loom"));
        QCOMPARE(addressPart(QString::fromUtf8("陶")), QString());
        QCOMPARE(addressPart(QStringLiteral("../e")), QStringLiteral("e"));
    }
};

QTEST_GUILESS_MAIN(PublicPagesTest)
#include "publicpages_test.moc"
