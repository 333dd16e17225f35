// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "server/handlers/request.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace cooperage::server {

/// Which database thread a request is worked on: one writer in order, or any of the readers.
enum class Lane { Read, Write };

/// Answers one request. Called on a database thread, never on an I/O thread; the writer's calls never
/// overlap.
using Handler = std::function<Answer(const Request &)>;
/// Decides the lane. Called on an I/O thread: it looks at method and path and nothing else.
using LaneOf = std::function<Lane(const Request &)>;

/// Sizes and counts; bytes unless said otherwise.
struct Limits
{
    int requestLine = 8 * 1024;
    int headers = 16 * 1024; ///< all header lines together
    int headerLines = 100;
    qint64 body = 1024 * 1024; ///< on the wire, before unpacking
    qint64 drain
        = 8 * 1024 * 1024; ///< read and thrown away after a refusal, so that the caller sees the answer
    int queued = 1000; ///< requests waiting for a lane; further ones get 503
    int connections = 4000; ///< in total; further ones are closed
    int connectionsPerAddress = 20; ///< not yet recognised
    int connectionsPerDevice = 6; ///< recognised by its token; with one more, the oldest is closed
};

/// Milliseconds.
struct TimeOuts
{
    int tls = 10'000; ///< for the TLS handshake
    int headers = 10'000; ///< from the first byte of a request to the end of its headers
    int bodyGrace = 10'000; ///< after this a body has to come at the least rate on average
    int bodyTotal = 120'000;
    int bodyBytesPerSecond = 1024; ///< the least rate
    int write = 30'000; ///< for the whole answer
    int idle = 30'000; ///< between two requests
    int longPoll = 25'000; ///< most a `Later` waits, whatever it asks for
    int drain = 3'000;
    int stop = 10'000; ///< for work in progress when the server stops
};

/// Token buckets; 0 = no limit.
struct Rates
{
    double unknownPerMinute = 20; ///< no, unknown or bad token: per /24 of IPv4, /64 of IPv6
    int unknownBurst = 20;
    double devicePerSecond = 20; ///< per recognised token
    int deviceBurst = 100;
};

/// Answers several requests of the write lane together, so that they can share one commit: as many answers,
/// in the same order. At most 64, whatever waited while the last ones were worked on.
using WriteHandler = std::function<QList<Answer>(const QList<std::shared_ptr<const Request>> &)>;

struct Endpoint
{
    QString address; ///< numeric: "127.0.0.1", "::", …
    quint16 port = 0; ///< 0 = one that is free
};

struct Config
{
    QList<Endpoint> listen;
    QString certificateFile; ///< PEM, leaf first, then its chain
    QString keyFile; ///< PEM
    QStringList trustedProxies; ///< numeric addresses whose X-Forwarded-For is believed
    Limits limits;
    TimeOuts timeOuts;
    Rates rates;
    int ioThreads = 2;
    int readers = 2;
    const Clock *clock = nullptr; ///< outlives the server; required

    /// Whether a token belongs to a device that is not revoked: decides the rate only, never a right.
    /// Called on I/O threads, so it answers from memory. Without it no token counts as recognised.
    std::function<bool(const QByteArray &token)> recognises;
    std::function<void(Lane)> threadStarted; ///< on each database thread, before its first request
    std::function<void(Lane)> threadEnding; ///< on each database thread, after its last request
    WriteHandler writeTogether; ///< optional; without it the handler gets writes one by one
    /// One line about a served or refused request; never holds a path, token or text of a member.
    std::function<void(const QString &line)> log;
};

} // namespace cooperage::server
