// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "sync/client/trust.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QList>
#include <QNetworkAccessManager>
#include <QString>

#include <utility>

class QNetworkReply;

namespace cooperage {

/// Where a collective's server is.
struct ServerAddress
{
    QString host; ///< name or numeric address, as in the join link
    int port = 443;
    QByteArrayList pins; ///< of the join link, and the next one once `hello` has announced it; may be empty
};

/// One request as the protocol knows it.
struct HttpCall
{
    QByteArray method = "GET";
    QString path; ///< absolute, decoded
    QList<std::pair<QString, QString>> query = {};
    QByteArray body = {};
    QByteArray contentType = {}; ///< of `body`
    bool pack = false; ///< send `body` as zstd if that makes it smaller
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray token = {}; ///< empty: without Authorization
    qsizetype mostBytes = 0; ///< of the answer, unpacked; anything longer is cut off and refused
};

/// What came back, whatever its status.
struct HttpReply
{
    int status = 0;
    QByteArray contentType; ///< without parameters, lower case
    QByteArray body; ///< unpacked
    QByteArray contentRange;
    int retryAfterSeconds = 0; ///< 0 = not said
};

/// Milliseconds.
struct LinkTimeOuts
{
    int connect = 10'000; ///< until the encrypted connection stands
    int transfer = 35'000; ///< without a byte in either direction; longer than a long poll
};

/// Carries requests to one server and nowhere else: no redirect, cookie, cache, HTTP/2 or automatic
/// unpacking. Lives in the thread that made it. Destroying it ends requests in flight with Fault::Cancelled.
///
/// Errors: Offline with ServerUnreachable, TimedOut or CertificateWrong; Refused with ServerAnswerWrong for
/// an answer that is too long or wrongly packed; Cancelled.
class HttpLink
{
public:
    explicit HttpLink(ServerAddress address, LinkTimeOuts timeOuts = {});
    ~HttpLink();
    HttpLink(const HttpLink &) = delete;
    HttpLink &operator=(const HttpLink &) = delete;

    QCoro::Task<Result<HttpReply>> send(HttpCall call);
    void cancel(); ///< ends what is in flight, and refuses what is asked afterwards, with Fault::Cancelled
    void breakOff(); ///< ends what is in flight with Fault::Offline (TimedOut); asking again is fine
    void acceptPin(const QByteArray &pin) { m_trust.acceptPin(pin); } ///< besides those of the address
    const ServerAddress &address() const { return m_address; }

private:
    QNetworkReply *start(const HttpCall &call);

    ServerAddress m_address;
    LinkTimeOuts m_timeOuts;
    Trust m_trust;
    QNetworkAccessManager m_network;
    std::shared_ptr<bool> m_closing = std::make_shared<bool>(false);
};

} // namespace cooperage
