// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/publicpages.h"

#include "server/handlers/replies.h"
#include "server/pages/badges.h"
#include "server/pages/form.h"
#include "server/pages/html.h"
#include "server/pages/views.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace cooperage::server {

namespace {

constexpr char formType[] = "application/x-www-form-urlencoded";
constexpr char jsonBadge[] = "application/vc+ld+json";
constexpr char jwtBadge[] = "application/vc+jwt";

/// "E-27.jwt": number and what is wanted of it. Zero for anything that is written in another way.
struct Wanted
{
    int number = 0;
    QString form; ///< "", "json", "jwt"
};

Wanted wantedIn(const QString &segment)
{
    static const QRegularExpression shape(QStringLiteral("\\AE-([1-9][0-9]{0,8})(?:\\.(json|jwt))?\\z"));
    const auto match = shape.match(segment);
    return match.hasMatch() ? Wanted{match.captured(1).toInt(), match.captured(2)} : Wanted();
}

bool isReading(const Request &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

Response otherMethod(const QByteArray &allowed)
{
    Response response = htmlPage(405, QStringLiteral("Not here"),
        "<h1>Not here</h1>\n<p>This page is to be read.</p>\n", PageKind::Reading);
    response.headers.emplaceBack("Allow", allowed);
    return response;
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

struct PublicPages::Asked
{
    const Request &request;
    Service &service;
    Trace &trace;
    PublicSite site;
    QStringList parts; ///< of the path, the first without its '/'
};

bool PublicPages::isPage(const Request &request)
{
    const QString &path = request.path;
    return path.startsWith(u"/e/") || path.startsWith(u"/w/") || path.startsWith(u"/r/") || path == u"/issuer"
        || path.startsWith(u"/issuer/");
}

bool PublicPages::needsWriter(const Request &request)
{
    return request.method == "POST" && request.path.startsWith(u"/r/");
}

std::optional<Response> PublicPages::answer(const Request &request, Service &service, Trace &trace)
{
    const auto site = service.publicSite(request.header("host"));
    if (!site && site.error().fault == Fault::NotFound)
        return std::nullopt;
    const auto failed = [&trace, &request](const Error &error) {
        if (error.fault == Fault::Storage)
            trace.failed = error;
        return problem(error, request.id);
    };
    if (!site)
        return failed(site.error());
    const Asked asked{request, service, trace, *site, request.path.mid(1).split(u'/')};
    const QString first = asked.parts.first();
    auto found = first == u"e" ? endorsement(asked)
        : first == u"w"        ? workshop(asked)
        : first == u"r"        ? reply(asked)
                               : issuer(asked);
    if (found)
        return std::move(*found);
    return found.error().fault == Fault::NotFound ? nothingHere() : failed(found.error());
}

Result<Response> PublicPages::endorsement(const Asked &asked)
{
    if (!isReading(asked.request))
        return otherMethod("GET, HEAD");
    const Wanted wanted = wantedIn(asked.parts.value(1));
    if (asked.parts.size() != 2 || wanted.number == 0)
        return nothingHere();
    const auto facts = asked.service.publicEndorsement(asked.site.collective, wanted.number);
    if (!facts)
        return failure(facts.error());
    if (wanted.form.isEmpty())
        return endorsementView(asked.site, *facts);
    if (!facts->counts())
        return endedBadge(asked.site, *facts);
    if (wanted.form == u"json")
        return publicDocument(jsonBadge, written(credentialOf(asked.site, *facts)));
    const auto badge = signedBadge(asked.site, *facts, m_keys);
    return badge ? Result<Response>(publicDocument(jwtBadge, *badge)) : failure(badge.error());
}

Result<Response> PublicPages::workshop(const Asked &asked)
{
    if (!isReading(asked.request))
        return otherMethod("GET, HEAD");
    const auto all = asked.service.publicWorkshops(asked.site.collective);
    if (!all)
        return failure(all.error());
    for (const PublicWorkshop &one : *all) {
        if (asked.parts.size() != 2 || one.part != asked.parts.at(1))
            continue;
        const auto inForce = asked.service.publicOf(asked.site.collective, one.id);
        return inForce ? Result<Response>(workshopView(asked.site, one, *inForce)) : failure(inForce.error());
    }
    return nothingHere();
}

Result<Response> PublicPages::issuer(const Asked &asked)
{
    if (!isReading(asked.request))
        return otherMethod("GET, HEAD");
    const QStringList path = asked.parts.mid(1);
    if (path == QStringList{QStringLiteral("status")}) {
        const auto withdrawn = asked.service.publicWithdrawn(asked.site.collective);
        return withdrawn
            ? Result<Response>(publicDocument("application/json", written(statusOf(asked.site, *withdrawn))))
            : failure(withdrawn.error());
    }
    const bool wantsKey = path.size() == 2 && path.first() == u"key";
    if (!path.isEmpty() && !wantsKey)
        return nothingHere();
    const auto key = m_keys.publicKey(asked.site.collective);
    if (!key)
        return failure(key.error());
    if (!wantsKey)
        return publicDocument("application/json", written(issuerOf(asked.site, *key)));
    return path.last() == key->thumbprint()
        ? publicDocument("application/jwk+json", key->jwk(keyAddress(asked.site, *key)))
        : nothingHere();
}

/// Reading the question answers nothing, so who looks at links in mail does no harm.
Result<Response> PublicPages::reply(const Asked &asked)
{
    const RawId &home = asked.site.collective;
    const bool answering = asked.request.method == "POST";
    if (!isReading(asked.request) && !answering)
        return otherMethod("GET, HEAD, POST");
    const QString code = asked.parts.size() == 2 ? asked.parts.at(1) : QString();
    const auto notOpen = [&asked](const Error &error) {
        return error.reason == Reason::ReplyLinkInvalid ? Result<Response>(noReplyView(asked.site))
                                                        : failure(error);
    };
    const auto question = asked.service.replyQuestion(home, code);
    if (!question)
        return notOpen(question.error());
    if (!answering)
        return replyView(asked.site, *question, code);
    const auto body = bodyOf(asked.request, formType, longestForm, false);
    const auto fields = body ? formFields(*body) : failure(body.error());
    const auto filled = fields ? replyIn(*fields) : failure(fields.error());
    if (!filled)
        return failure(filled.error());
    if (!filled->sentence.isEmpty())
        return replyView(asked.site, *question, code, filled->reply, filled->sentence);
    if (auto taken = asked.service.answerReply(home, code, filled->reply); !taken)
        return notOpen(taken.error());
    asked.trace.grown = home;
    return repliedView(asked.site, filled->reply.agrees);
}

} // namespace cooperage::server
