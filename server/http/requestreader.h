// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reason.h"
#include "server/handlers/request.h"
#include "server/http/chunkreader.h"
#include "server/http/config.h"

#include <QByteArrayView>

#include <optional>

namespace cooperage::server {

/// Why the bytes of a request are not taken. `status` is an HTTP status.
struct Refusal
{
    int status = 400;
    Reason reason = Reason::Malformed;
    QString detail = {};
};

/// Turns the bytes of one connection into one request. Beast reads the head; before it sees a byte, the lines
/// are checked for everything a proxy in between could read another way. One per request.
class RequestReader
{
public:
    enum class Step {
        NeedMore, ///< all bytes used, more are needed
        Head, ///< the head is read, said once; call again with the rest
        Complete, ///< the request is whole; unused bytes belong to the next one
        Refused, ///< see refusal(); the connection cannot be used any further
    };

    explicit RequestReader(const Limits &limits); ///< `limits` outlives the reader

    Step read(QByteArrayView bytes, qsizetype &used);

    const Refusal &refusal() const { return m_refusal; }
    /// From `Head` on everything but the body; peer, id and time are filled in by the connection.
    Request &request() { return m_request; }
    bool started() const { return m_headDone || !m_head.isEmpty(); } ///< a byte of it has come
    bool keepAlive() const { return m_keepAlive; }
    bool expectsContinue() const { return m_expectsContinue; }
    bool bodyComing() const { return m_chunks.has_value() || m_bodyLeft > 0; }
    const QByteArray &forwardedFor() const { return m_forwardedFor; }

private:
    Step readHead(QByteArrayView bytes, qsizetype &used);
    Step readBody(QByteArrayView bytes, qsizetype &used);
    bool lineFits(QByteArrayView line);
    Step parseHead();
    Step takeFields();
    bool takeFraming();
    bool takeToken();
    Step refuse(int status, const QString &detail, Reason reason = Reason::Malformed);

    const Limits &m_limits;
    QByteArray m_head; ///< request line and headers as they come
    qsizetype m_lineStart = 0;
    int m_lines = 0;
    bool m_headDone = false;
    qint64 m_bodyLeft = 0; ///< with Content-Length
    std::optional<ChunkReader> m_chunks;
    bool m_http11 = true;
    bool m_keepAlive = true;
    bool m_expectsContinue = false;
    QByteArray m_forwardedFor;
    Request m_request;
    Refusal m_refusal;
};

} // namespace cooperage::server
