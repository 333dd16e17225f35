// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "server/http/config.h"

#include <array>
#include <memory>

namespace cooperage::server {

/// Serves HTTPS and nothing else: reads requests within the limits of docs/protocol.md, hands them to the
/// handler on a database thread, writes what it answers. Usable from any thread; no Qt event loop needed.
class HttpServer
{
public:
    HttpServer(Config config, Handler handler, LaneOf laneOf);
    ~HttpServer(); ///< stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Loads the certificate, listens, starts the threads. Once.
    /// Errors: those of loadCertificate; ServerUnreachable with the address that cannot be listened on.
    Result<> start();

    quint16 port() const; ///< of the first endpoint, the real one if 0 was asked for

    /// The collective's log has grown to `seq` and everybody can read it (so: after the commit). Answers who
    /// waits. Any thread, also a handler's.
    void headMoved(const RawId &collective, qint64 seq);

    /// Reads the certificate files again, for new connections. On failure the old one stays in use.
    Result<> reloadCertificate();

    int connections() const; ///< open at the moment

    /// What it has to do, for who watches it.
    struct Traffic
    {
        int connections = 0; ///< open at the moment
        int waiting = 0; ///< requests that wait for the log to grow
        std::array<quint64, 6> answers = {}; ///< since the start, by the status' first digit
    };
    Traffic traffic() const;

    /// No new connections, waiting requests answered, the rest finished within `TimeOuts::stop`, then cut.
    /// Returns when all threads have ended. A second call does nothing.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cooperage::server
