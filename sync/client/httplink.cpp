// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/httplink.h"

#include "sync/client/answercollector.h"
#include "sync/wire/zstdstream.h"

#include <QCoro/QCoroNetworkReply>

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

namespace cooperage {

namespace {

constexpr qsizetype worthPacking = 512;
constexpr auto userAgent = "Cooperage/" COOPERAGE_VERSION;
constexpr int lastTransportError = 199; // QNetworkReply: below, the answer did not come whole; above, it did

/// The proxies of the system, except for this very computer.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto host = query.peerHostName();
        if (host == u"localhost" || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

QUrl urlOf(const ServerAddress &address, const HttpCall &call)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(address.host);
    url.setPort(address.port);
    url.setPath(call.path, QUrl::DecodedMode);
    if (!call.query.isEmpty()) {
        QUrlQuery query;
        for (const auto &[name, value] : call.query)
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        url.setQuery(query);
    }
    return url;
}

/// Gives up on a connection that does not come about. Waiting for a free one of the six does not count.
std::shared_ptr<bool> limitConnecting(QNetworkReply *reply, int ms)
{
    auto expired = std::make_shared<bool>(false);
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    timer->setInterval(ms);
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, timer, qOverload<>(&QTimer::start));
    QObject::connect(reply, &QNetworkReply::requestSent, timer, &QTimer::stop);
    QObject::connect(reply, &QNetworkReply::finished, timer, &QTimer::stop);
    QObject::connect(timer, &QTimer::timeout, reply, [reply, expired] {
        *expired = true;
        reply->abort();
    });
    return expired;
}

QByteArray typeOf(const QNetworkReply &reply)
{
    const auto whole = reply.rawHeader("Content-Type");
    const auto semicolon = whole.indexOf(';');
    return (semicolon < 0 ? whole : whole.first(semicolon)).trimmed().toLower();
}

Failure offline(Reason reason, const ServerAddress &address, const QString &detail)
{
    return failure(Fault::Offline, reason, address.host, detail);
}

} // namespace

HttpLink::HttpLink(ServerAddress address, LinkTimeOuts timeOuts)
    : m_address(std::move(address))
    , m_timeOuts(timeOuts)
    , m_trust(m_address.host, m_address.pins)
{
    m_network.setProxyFactory(new SystemProxies); // the network owns it
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

HttpLink::~HttpLink()
{
    cancel();
}

void HttpLink::cancel()
{
    *m_closing = true;
    breakOff();
}

void HttpLink::breakOff()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (auto *reply : replies)
        reply->abort(); // resumes who waits for it while everything is still alive
}

QNetworkReply *HttpLink::start(const HttpCall &call)
{
    QNetworkRequest request(urlOf(m_address, call));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(m_timeOuts.transfer);
    request.setSslConfiguration(m_trust.configuration());
    // Said by us, so that Qt leaves bodies alone: its own unpacking knows no limit we could set.
    request.setRawHeader("Accept-Encoding", "zstd");
    request.setRawHeader("User-Agent", userAgent);
    if (!call.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + call.token);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    auto body = call.body;
    if (!call.contentType.isEmpty())
        request.setRawHeader("Content-Type", call.contentType);
    if (call.pack && body.size() > worthPacking) {
        const auto packed = zstdPacked(body);
        if (packed && packed->size() < body.size()) {
            body = *packed;
            request.setRawHeader("Content-Encoding", "zstd");
        }
    }
    return m_network.sendCustomRequest(request, call.method, body);
}

QCoro::Task<Result<HttpReply>> HttpLink::send(HttpCall call)
{
    if (*m_closing)
        co_return failure(Fault::Cancelled, Reason::Cancelled);
    const auto closing = m_closing; // outlives this link
    const auto address = m_address;
    QNetworkReply *reply = start(call);
    const auto judgement = std::make_shared<CertificateJudgement>();
    m_trust.judge(reply, judgement);
    const auto connectingExpired = limitConnecting(reply, m_timeOuts.connect);
    AnswerCollector collector(reply, call.mostBytes);
    co_await reply;

    reply->deleteLater();
    const auto error = reply->error();
    auto body = collector.take();
    if (*closing)
        co_return failure(Fault::Cancelled, Reason::Cancelled);
    if (judgement->refused)
        co_return offline(Reason::CertificateWrong, address, judgement->why);
    if (!body)
        co_return failure(body.error());
    if (*connectingExpired || error == QNetworkReply::OperationCanceledError)
        co_return offline(Reason::TimedOut, address, reply->errorString());
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (error != QNetworkReply::NoError && error <= lastTransportError))
        co_return offline(Reason::ServerUnreachable, address, reply->errorString());
    const auto longest = qint64(std::numeric_limits<int>::max());
    const auto retryAfter = std::clamp<qint64>(reply->rawHeader("Retry-After").toLongLong(), 0, longest);
    co_return HttpReply{
        status, typeOf(*reply), *std::move(body), reply->rawHeader("Content-Range"), int(retryAfter)};
}

} // namespace cooperage
