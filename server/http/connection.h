// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/requestreader.h"
#include "server/http/shared.h"
#include "server/http/tlscontext.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace cooperage::server {

/// One TLS connection: one request after the other, each with its time limits. Everything except the
/// functions marked otherwise runs on the connection's own strand, so it needs no lock.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using Socket = boost::asio::ip::tcp::socket;

    /// `socket` runs on a strand; `address` has been let in by `Admission::enter`.
    Connection(Shared &shared, Socket socket, TlsContext tls, QString address);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void start(); ///< any thread, once
    void stopSoon(); ///< any thread: answers what waits, finishes what is being worked on, then closes
    void cut(); ///< any thread: closes now

private:
    enum class State {
        Handshake,
        Idle, ///< between two requests
        Head,
        Body,
        Working, ///< a database thread has the request
        Waiting, ///< a Later
        Writing,
        Draining, ///< reading on after a refusal
        Closing, ///< saying good-bye
        Closed,
    };
    using Steady = std::chrono::steady_clock;
    using ErrorCode = boost::system::error_code;

    void becomeIdle();
    void readMore();
    void onRead(const ErrorCode &error, std::size_t size);
    void process();
    void onHead();
    bool admit(int &waitSeconds);
    void countUnder(const QByteArray &device);
    void leaveDevice();
    QString peerOf(const QByteArray &forwardedFor) const;
    void sayContinue();
    void dispatch();
    void submit(Workers::Urgency urgency);
    void answer(Answer answer);
    void wait(const Later &later);
    void lastCall();
    void onWake();
    void write(const Response &response);
    void onWritten(const ErrorCode &error);
    void refuse(Response response);
    void drain();
    void shutDown();
    void close();

    void arm(int ms);
    void disarm();
    void onTime();
    void checkBody();
    void log(int status, qsizetype bytes);
    QString requestId();

    Shared &m_shared;
    TlsContext m_tls; ///< lives as long as the stream, whatever is reloaded meanwhile
    boost::asio::ssl::stream<Socket> m_stream;
    boost::asio::steady_timer m_timer;
    quint64 m_timerRun = 0; ///< tells the time-out that counts from older ones already on their way
    QString m_address;
    bool m_proxy = false; ///< one of the trusted proxies: many people share the connection
    bool m_addressCounted = true;
    QByteArray m_device; ///< hash of the token this connection is counted under; empty = not recognised

    State m_state = State::Handshake;
    bool m_reading = false;
    std::array<char, 8192> m_buffer{};
    QByteArray m_in; ///< read and not yet understood: the next request of an eager caller
    std::optional<RequestReader> m_reader;
    std::shared_ptr<Request> m_request; ///< being worked on or waiting
    QString m_requestId;
    Steady::time_point m_requestStart;
    Steady::time_point m_bodyStart;
    qint64 m_drained = 0;

    Waiting::Ticket m_ticket = 0;
    std::optional<Steady::time_point> m_waitUntil;
    qint64 m_waitSeq = -1; ///< what the handler had seen when it last said Later

    QByteArray m_outHead;
    QByteArray m_outBody;
    int m_outStatus = 0;
    bool m_closeAfter = false;
    bool m_leaving = false; ///< asked to go: the answer under way is the last one
    bool m_drainAfter = false;
};

} // namespace cooperage::server
