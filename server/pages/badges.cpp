// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/badges.h"

#include "models/rules/publicaddress.h"
#include "models/rules/webaddress.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>

namespace cooperage::server {

namespace {

QString timeText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonArray list(std::initializer_list<const char *> texts)
{
    QJsonArray array;
    for (const char *text : texts)
        array.append(QLatin1String(text));
    return array;
}

QString issuerAddress(const PublicSite &site)
{
    return site.address + QStringLiteral("/issuer");
}

QString statusAddress(const PublicSite &site)
{
    return site.address + QStringLiteral("/issuer/status");
}

/// A listing is told by its name for ever, a workshop by its page here, a shop outside by its own address.
QString subjectId(const PublicSite &site, const PublicEndorsement &facts)
{
    if (facts.ofListing) {
        const QUuid id = QUuid::fromRfc4122(facts.subject.bytes());
        return QStringLiteral("urn:uuid:") + id.toString(QUuid::WithoutBraces);
    }
    const QUrl own = webAddress(facts.workshop.web);
    const bool usable = own.scheme() == u"https";
    return facts.workshop.outside && usable ? own.toString(QUrl::FullyEncoded)
                                            : workshopPage(site.address, facts.workshop.part);
}

} // namespace

QJsonObject credentialOf(const PublicSite &site, const PublicEndorsement &facts)
{
    return {
        {QStringLiteral("@context"),
            list({"https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"})},
        {QStringLiteral("id"), endorsementPage(site.address, facts.number)},
        {QStringLiteral("type"), list({"VerifiableCredential", "EndorsementCredential"})},
        {QStringLiteral("name"), QStringLiteral("%1 v%2").arg(facts.standard).arg(facts.version)},
        {QStringLiteral("issuer"),
            QJsonObject{{QStringLiteral("id"), issuerAddress(site)},
                {QStringLiteral("type"), list({"Profile"})}, {QStringLiteral("name"), site.name}}},
        {QStringLiteral("validFrom"), timeText(facts.publishedAt)},
        {QStringLiteral("validUntil"), facts.until.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z")},
        {QStringLiteral("credentialSubject"),
            QJsonObject{{QStringLiteral("id"), subjectId(site, facts)},
                {QStringLiteral("type"), list({"EndorsementSubject"})},
                {QStringLiteral("endorsementComment"), facts.text}}},
        {QStringLiteral("credentialStatus"),
            QJsonObject{{QStringLiteral("id"), statusAddress(site)},
                {QStringLiteral("type"), QStringLiteral("1EdTechRevocationList")}}},
    };
}

Result<QByteArray> signedBadge(const PublicSite &site, const PublicEndorsement &facts, BadgeKeys &keys)
{
    const auto key = keys.publicKey(site.collective);
    if (!key)
        return failure(key.error());
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
        {QStringLiteral("kid"), keyAddress(site, *key)}, {QStringLiteral("typ"), QStringLiteral("JWT")}};
    QJsonObject payload = credentialOf(site, facts);
    const QDateTime end(facts.until, QTime(0, 0), Qt::UTC);
    payload.insert(QStringLiteral("iss"), issuerAddress(site));
    payload.insert(QStringLiteral("jti"), endorsementPage(site.address, facts.number));
    payload.insert(QStringLiteral("sub"), subjectId(site, facts));
    payload.insert(QStringLiteral("nbf"), facts.publishedAt.ms / 1000);
    payload.insert(QStringLiteral("exp"), end.toSecsSinceEpoch());
    const auto part = [](const QJsonObject &object) {
        return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QByteArray told = part(header) + '.' + part(payload);
    const auto signature = keys.signature(site.collective, told);
    return signature ? Result<QByteArray>(told + '.' + base64Url(*signature)) : signature;
}

QString keyAddress(const PublicSite &site, const PublicKey &key)
{
    return issuerAddress(site) + QStringLiteral("/key/") + key.thumbprint();
}

QJsonObject issuerOf(const PublicSite &site, const PublicKey &key)
{
    const QString kid = keyAddress(site, key);
    const QJsonObject jwk = QJsonDocument::fromJson(key.jwk(kid)).object();
    return {
        {QStringLiteral("@context"),
            list({"https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://www.w3.org/ns/cid/v1"})},
        {QStringLiteral("id"), issuerAddress(site)},
        {QStringLiteral("type"), list({"Profile"})},
        {QStringLiteral("name"), site.name},
        {QStringLiteral("url"), site.address},
        {QStringLiteral("verificationMethod"),
            QJsonArray{QJsonObject{{QStringLiteral("id"), kid},
                {QStringLiteral("type"), QStringLiteral("JsonWebKey")},
                {QStringLiteral("controller"), issuerAddress(site)}, {QStringLiteral("publicKeyJwk"), jwk}}}},
        {QStringLiteral("assertionMethod"), QJsonArray{kid}},
    };
}

QJsonObject statusOf(const PublicSite &site, const QList<PublicEndorsement> &withdrawn)
{
    QJsonArray revoked;
    for (const PublicEndorsement &one : withdrawn) {
        revoked.append(QJsonObject{{QStringLiteral("id"), endorsementPage(site.address, one.number)},
            {QStringLiteral("revoked"), true}, {QStringLiteral("revocationDate"), timeText(one.endedAt)},
            {QStringLiteral("revocationReason"),
                QStringLiteral("Withdrawn on ") + one.endedOn.toString(Qt::ISODate)}});
    }
    return {{QStringLiteral("id"), statusAddress(site)}, {QStringLiteral("issuer"), issuerAddress(site)},
        {QStringLiteral("revokedCredentials"), revoked}};
}

} // namespace cooperage::server
