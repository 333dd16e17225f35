// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace cooperage::server {

namespace {

QByteArray phrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return "Answer";
    }
}

bool printable(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

QByteArray dateOf(qint64 nowMs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
}

} // namespace

Response errorResponse(int status, Reason reason, const QString &detail, const QString &requestId)
{
    const QJsonObject body{
        {QStringLiteral("error"), QString(nameOf(reason))},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("request"), requestId},
    };
    Response response;
    response.status = status;
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (status == 405)
        response.headers.emplaceBack("Allow", "GET, HEAD, POST, PUT, DELETE");
    return response;
}

Response retryLater(int status, Reason reason, int seconds, const QString &requestId)
{
    auto response
        = errorResponse(status, reason, QStringLiteral("try again in %1 s").arg(seconds), requestId);
    response.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return response;
}

QByteArray headOf(const Response &response, bool close, qint64 nowMs)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phrase(response.status) + "\r\n";
    const auto line = [&head](const QByteArray &name, const QByteArray &value) {
        if (printable(name) && printable(value))
            head += name + ": " + value + "\r\n";
    };
    bool cached = false;
    for (const auto &[name, value] : response.headers) {
        line(name, value);
        cached = cached || name.toLower() == "cache-control";
    }
    if (!cached)
        line("Cache-Control", "no-store");
    line("Date", dateOf(nowMs));
    line("X-Content-Type-Options", "nosniff");
    if (response.status != 204 && response.status != 304) {
        line("Content-Type", response.contentType);
        line("Content-Length", QByteArray::number(response.body.size()));
    }
    line("Connection", close ? "close" : "keep-alive");
    return head + "\r\n";
}

} // namespace cooperage::server
