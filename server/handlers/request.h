// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace cooperage::server {

/// One request as a plain value: what a handler may know about it. Everything in it is foreign input that
/// has passed the transport's limits (docs/protocol.md) and nothing more.
struct Request
{
    QByteArray method; ///< upper case: "GET", "HEAD", "POST", "PUT", "DELETE"
    QString path; ///< percent-decoded, begins with '/', no query, no empty, "." or ".." segment inside
    QHash<QString, QString> query; ///< percent-decoded; a name given twice never gets here
    QHash<QByteArray, QByteArray>
        headers; ///< names in lower case, values trimmed, repeated ones joined by ", "
    QByteArray body; ///< size-limited, chunks joined, still content-encoded
    QString peer; ///< numeric address of the caller, behind a trusted proxy the one the proxy names
    QByteArray token; ///< what followed "Bearer " in Authorization; empty without one. Never logged
    QString id; ///< names this request in logs and error bodies
    qint64 receivedAtMs = 0; ///< ms since 1970 UTC when it was complete; the same at each call
    bool lastCall = false; ///< waiting is over (woken too late, time up, server stopping): answer now

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

/// What goes back. The transport adds Content-Length, Date and Connection; for HEAD it keeps the body to
/// itself.
struct Response
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers
        = {}; ///< further ones, e.g. {"content-encoding", "zstd"}
};

/// "Nothing to tell yet": the transport keeps the request and calls the same handler again when the head of
/// `collective` moves past `seq`, or at `untilMs` with `Request::lastCall` set. It blocks no thread
/// meanwhile.
struct Later
{
    RawId collective;
    qint64 seq = 0; ///< the head the handler has seen; a head already past it wakes at once
    qint64 untilMs = 0; ///< ms since 1970 UTC, normally receivedAtMs + wait; capped by the transport
};

using Answer = std::variant<Response, Later>;

} // namespace cooperage::server
