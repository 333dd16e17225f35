// SPDX-License-Identifier: GPL-3.0-or-later
// Badges of Open Badges 3: what is in them, who signs, and that another program agrees.
#include "server/pages/badges.h"
#include "tests/server/pagesfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace cooperage;
using namespace cooperage::server;

namespace {

QByteArray unpacked(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A length and value of ASN.1.
QByteArray der(char kind, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 128) {
        length.append(char(content.size()));
    } else {
        length.append(char(0x82));
        length.append(char(content.size() >> 8));
        length.append(char(content.size() & 0xff));
    }
    return kind + length + content;
}

QByteArray positive(const QByteArray &number)
{
    return der('\x02', (quint8(number.front()) & 0x80) ? '\0' + number : number);
}

/// The published key as a file that the openssl program reads: none of our own code stands between.
QByteArray pemOf(const QJsonObject &jwk)
{
    const QByteArray rsa = der('\x30',
        positive(unpacked(jwk.value(QStringLiteral("n")).toString().toLatin1()))
            + positive(unpacked(jwk.value(QStringLiteral("e")).toString().toLatin1())));
    const QByteArray algorithm = QByteArray::fromHex("300d06092a864886f70d0101010500");
    const QByteArray whole = der('\x30', algorithm + der('\x03', '\0' + rsa));
    return "-----BEGIN PUBLIC KEY-----\n" + whole.toBase64() + "\n-----END PUBLIC KEY-----\n";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What `openssl dgst -verify` says of a compact JWS.
bool verifies(const QString &folder, const QByteArray &jws, const QJsonObject &jwk)
{
    const auto parts = jws.split('.');
    if (parts.size() != 3)
        return false;
    const QString key = folder + QStringLiteral("/key.pem");
    const QString signature = folder + QStringLiteral("/signature");
    const QString told = folder + QStringLiteral("/told");
    write(key, pemOf(jwk));
    write(signature, unpacked(parts.at(2)));
    write(told, parts.at(0) + '.' + parts.at(1));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-verify"), key,
            QStringLiteral("-signature"), signature, told});
    openssl.waitForFinished();
    return openssl.exitCode() == 0 && openssl.readAll().contains("Verified OK");
}

} // namespace

class BadgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBadgeIsThatOfTheSpecification()
    {
        Gate gate;
        gate.show();
        gate.published();
        const Response unsignedOne = gate.get(QStringLiteral("/e/E-1.json"));
        QCOMPARE(unsignedOne.contentType, QByteArray("application/vc+ld+json"));
        QCOMPARE(pageHeader(unsignedOne, "access-control-allow-origin"), QByteArray("*"));
        const QJsonObject badge = QJsonDocument::fromJson(unsignedOne.body).object();
        const auto text = [&badge](const char *name) { return badge.value(QLatin1String(name)).toString(); };
        QCOMPARE(text("id"), QStringLiteral("https://coop.example/e/E-1"));
        QCOMPARE(text("name"), QStringLiteral("Weaving v1"));
        QCOMPARE(text("validFrom"), QStringLiteral("2025-10-09T08:53:20Z"));
        QCOMPARE(text("validUntil"), QStringLiteral("2027-10-09T00:00:00Z"));
        QCOMPARE(badge.value(QStringLiteral("type")).toArray(),
            (QJsonArray{QStringLiteral("VerifiableCredential"), QStringLiteral("EndorsementCredential")}));
        const QJsonObject issuer = badge.value(QStringLiteral("issuer")).toObject();
        QCOMPARE(
            issuer.value(QStringLiteral("id")).toString(), QStringLiteral("https://coop.example/issuer"));
        QCOMPARE(issuer.value(QStringLiteral("name")).toString(), QStringLiteral("Riverside Makers"));
        const QJsonObject subject = badge.value(QStringLiteral("credentialSubject")).toObject();
        QVERIFY(subject.value(QStringLiteral("endorsementComment"))
                    .toString()
                    .startsWith(QStringLiteral("Yusuf is in Riverside Makers.")));
        QCOMPARE(
            badge.value(QStringLiteral("credentialStatus")).toObject().value(QStringLiteral("id")).toString(),
            QStringLiteral("https://coop.example/issuer/status"));
        QVERIFY(!unsignedOne.body.contains("Mei"));
    }

    void theSignedBadgeIsVerifiedByAnotherProgramAndNoByteCanBeChanged()
    {
        Gate gate;
        gate.show();
        gate.published();
        const Response signedOne = gate.get(QStringLiteral("/e/E-1.jwt"));
        QCOMPARE(signedOne.status, 200);
        const auto parts = signedOne.body.split('.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject header = QJsonDocument::fromJson(unpacked(parts.at(0))).object();
        QCOMPARE(header.value(QStringLiteral("alg")).toString(), QStringLiteral("RS256"));
        const QString kid = header.value(QStringLiteral("kid")).toString();
        QVERIFY(kid.startsWith(QStringLiteral("https://coop.example/issuer/key/")));
        const QJsonObject jwk = gate.json(kid.mid(20));
        QCOMPARE(jwk.value(QStringLiteral("kty")).toString(), QStringLiteral("RSA"));
        QCOMPARE(gate.json(QStringLiteral("/issuer"))
                     .value(QStringLiteral("verificationMethod"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QStringLiteral("publicKeyJwk"))
                     .toObject(),
            jwk);
        QJsonObject payload = QJsonDocument::fromJson(unpacked(parts.at(1))).object();
        QCOMPARE(
            payload.value(QStringLiteral("iss")).toString(), QStringLiteral("https://coop.example/issuer"));
        QCOMPARE(
            payload.value(QStringLiteral("jti")).toString(), QStringLiteral("https://coop.example/e/E-1"));
        QCOMPARE(payload.value(QStringLiteral("nbf")).toInteger(), 1'760'000'000);
        QCOMPARE(payload.value(QStringLiteral("exp")).toInteger(), 1'823'040'000); // 2027-10-09
        QCOMPARE(payload.value(QStringLiteral("sub")),
            payload.value(QStringLiteral("credentialSubject")).toObject().value(QStringLiteral("id")));
        const QString place = gate.folder.path();
        QVERIFY(verifies(place, signedOne.body, jwk));
        payload.insert(QStringLiteral("name"), QStringLiteral("Weaving v2"));
        const QByteArray forged = parts.at(0) + '.'
            + base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + '.' + parts.at(2);
        QVERIFY(!verifies(place, forged, jwk));
        PublicPages others(gate.folder.filePath(QStringLiteral("other.badge-")));
        const auto otherKey = others.keys().publicKey(gate.founding.collective);
        QVERIFY(!verifies(
            place, signedOne.body, QJsonDocument::fromJson(otherKey->jwk(QStringLiteral("k"))).object()));
    }

    void theKeyStaysOnTheServerForItsUserAlone()
    {
        Gate gate;
        gate.show();
        gate.published();
        const QString file = gate.pages.keys().fileOf(gate.founding.collective);
        QVERIFY(!QFileInfo::exists(file)); // not before it is needed
        const QByteArray first = gate.get(QStringLiteral("/issuer")).body;
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(!(QFile::permissions(file)
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        PublicPages again(gate.folder.filePath(QStringLiteral("server.db.badge-"))); // another life
        Trace trace;
        QCOMPARE(
            again.answer(gate.request("GET", QStringLiteral("/issuer")), *gate.service, trace)->body, first);
        write(file, "not a key");
        PublicPages damaged(gate.folder.filePath(QStringLiteral("server.db.badge-")));
        const auto refused
            = damaged.answer(gate.request("GET", QStringLiteral("/issuer")), *gate.service, trace);
        QVERIFY(refused->status >= 500 && trace.failed);
        QVERIFY(!refused->body.contains("BEGIN"));
        const auto other = gate.asked(gate.request("GET", QStringLiteral("/e/E-1")));
        QCOMPARE(other->status, 200); // pages need no key
    }

    /// The examples of docs/openapi.yaml are what these functions make.
    void theExamplesAreWhatIsMade()
    {
        const auto example = [](const char *name) {
            QFile file(QStringLiteral(COOPERAGE_DOCS "/examples/") + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                                  : QJsonObject();
        };
        const PublicSite site{{}, QStringLiteral("Riverside Makers"), QStringLiteral("https://coop.example")};
        PublicEndorsement facts;
        facts.number = 27;
        facts.text = QStringLiteral("Yusuf is in Riverside Makers. Three reviewers, 82.0 of 100. Even weave, "
                                    "honest wool.");
        facts.workshop.part = QStringLiteral("yusuf");
        facts.standard = QStringLiteral("Weaving standard");
        facts.version = 2;
        facts.publishedAt = Instant{1'796'206'500'000}; // 2026-12-02T10:15:00Z
        facts.until = QDate(2028, 12, 2);
        QCOMPARE(credentialOf(site, facts), example("public-badge.json"));
        facts.endedAt = Instant{1'803'891'600'000}; // 2027-03-01T09:00:00Z
        facts.endedOn = QDate(2027, 3, 1);
        QCOMPARE(statusOf(site, {facts}), example("public-status.json"));
        const PublicKey key{QByteArray::fromHex("bfffff"), QByteArray::fromHex("010001")};
        QCOMPARE(issuerOf(site, key), example("public-issuer.json"));
    }
};

QTEST_GUILESS_MAIN(BadgesTest)
#include "badges_test.moc"
