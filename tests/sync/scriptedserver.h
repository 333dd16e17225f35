// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/httpserverapi.h"
#include "sync/wire/messages.h"
#include "tests/server/servedhere.h"

#include <QCoro/QCoroTask>

#include <mutex>

namespace cooperage::test {

/// A server with a script, and the way to reach it.
class Ours : public ServedHere
{
public:
    explicit Ours(server::Response given)
    {
        script = [this, given](const server::Request &request) -> server::Answer {
            const std::lock_guard lock(m_mutex);
            m_seen.append(request);
            return given;
        };
    }
    ServerAddress address(const QByteArray &pin) const
    {
        return {QStringLiteral("127.0.0.1"), port(), {pin}};
    }
    ServerAddress address() const { return address(goodPin()); }
    QByteArray goodPin() const
    {
        const auto pair = server::loadCertificate(config.certificateFile, config.keyFile);
        return server::pinOf(pair->certificate).value();
    }
    QList<server::Request> seen()
    {
        const std::lock_guard lock(m_mutex);
        return m_seen;
    }

private:
    std::mutex m_mutex;
    QList<server::Request> m_seen;
};

inline const QByteArray helloType = jsonType;
inline const RawId someCollective = RawId::derived("collective");

inline server::Response healthy()
{
    HelloAnswer answer;
    answer.lineage = RawId::derived("lineage");
    answer.head = 7;
    answer.sv = 1;
    return {200, jsonType, write(answer), {}};
}

inline Result<HelloAnswer> sayHello(const ServerAddress &address, LinkTimeOuts timeOuts = {})
{
    HttpServerApi api(address, someCollective, "cpg_secret", timeOuts);
    HelloRequest request;
    request.replica = RawId::derived("replica");
    request.h = QByteArray(16, '\0');
    request.sv = 1;
    request.witnessChain = QByteArray(16, '\0');
    return QCoro::waitFor(api.hello(request));
}

} // namespace cooperage::test
