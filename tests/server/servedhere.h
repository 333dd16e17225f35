// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/certificate.h"
#include "server/http/httpserver.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <semaphore>

namespace cooperage::test {

/// A real HTTPS server on 127.0.0.1 with a certificate of its own and a handful of paths:
/// /echo answers what it got · /wait waits for `head` to pass ?seq= · /stubborn waits and never looks ·
/// /slow answers when `slow` is released · /big answers 4 MiB · POST goes to the writer, the rest to the
/// readers.
class ServedHere
{
public:
    ServedHere()
    {
        config.listen = {{QStringLiteral("127.0.0.1"), 0}};
        config.certificateFile = folder.filePath(QStringLiteral("server.pem"));
        config.keyFile = folder.filePath(QStringLiteral("server.key"));
        config.clock = &clock;
        config.rates = {0, 0, 0, 0};
        config.limits.connectionsPerAddress = 1000;
        config.timeOuts.stop = 5'000;
    }
    ~ServedHere()
    {
        slow.release(100);
        server.reset();
    }

    bool start()
    {
        const auto pair = server::makeCertificate({QStringLiteral("server.example")}, clock.now());
        if (!pair || !server::writeCertificate(*pair, config.certificateFile, config.keyFile))
            return false;
        auto handler = [this](const server::Request &request) { return handle(request); };
        auto laneOf = [](const server::Request &request) {
            return request.method == "POST" ? server::Lane::Write : server::Lane::Read;
        };
        server = std::make_unique<server::HttpServer>(config, handler, laneOf);
        return server->start().has_value();
    }
    quint16 port() const { return server->port(); }

    QTemporaryDir folder;
    SystemClock clock;
    server::Config config; ///< change it before start()
    RawId collective = RawId::derived("a collective");
    std::atomic<qint64> head = 1;
    std::atomic<int> calls = 0;
    std::atomic<int> waits = 0; ///< how often a handler said Later
    std::counting_semaphore<> slow{0};
    std::atomic<int> inSlow = 0;
    std::function<server::Answer(const server::Request &)>
        script; ///< instead of the paths; set before start()
    std::unique_ptr<server::HttpServer> server;

private:
    server::Answer handle(const server::Request &request)
    {
        ++calls;
        if (script)
            return script(request);
        server::Response response;
        response.contentType = "text/plain";
        if (request.path == u"/wait" || request.path == u"/stubborn") {
            const auto seq = request.query.value(QStringLiteral("seq")).toLongLong();
            const auto ms = request.query.value(QStringLiteral("ms")).toLongLong();
            const bool news = head > seq && request.path == u"/wait";
            if (!news && !request.lastCall) {
                ++waits;
                return server::Later{collective, seq, request.receivedAtMs + ms};
            }
            response.body = news ? "news" : "nothing";
            return response;
        }
        if (request.path == u"/slow") {
            ++inSlow;
            slow.acquire();
        }
        if (request.path == u"/big")
            response.body = QByteArray(4 * 1024 * 1024, 'b');
        else
            response.body = request.method + ' ' + request.path.toUtf8() + ' ' + request.peer.toLatin1() + ' '
                + QByteArray::number(request.body.size());
        return response;
    }
};

} // namespace cooperage::test
