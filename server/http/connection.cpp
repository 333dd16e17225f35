// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/answer.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <utility>

namespace cooperage::server {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr int goodByeMs = 1000; // for the other side's good-bye; everything is written by then
constexpr qsizetype mostReadAhead = 32 * 1024; // of requests behind the one being answered

} // namespace

Connection::Connection(Shared &shared, Socket socket, TlsContext tls, QString address)
    : m_shared(shared)
    , m_tls(std::move(tls))
    , m_stream(std::move(socket), *m_tls)
    , m_timer(m_stream.get_executor())
    , m_address(std::move(address))
    , m_proxy(m_shared.config.trustedProxies.contains(m_address))
{
}

Connection::~Connection()
{
    if (m_addressCounted)
        m_shared.admission.leave(m_address);
    leaveDevice();
    m_shared.connections.remove(this);
}

void Connection::start()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->arm(self->m_shared.config.timeOuts.tls);
        self->m_stream.async_handshake(asio::ssl::stream_base::server, [self](const error_code &error) {
            if (self->m_state != State::Handshake)
                return;
            if (error)
                self->close(); // also who speaks plain HTTP: not a byte in answer
            else
                self->becomeIdle();
        });
    });
}

void Connection::stopSoon()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_leaving = true;
        if (self->m_state == State::Waiting)
            self->lastCall();
        else if (self->m_state == State::Idle)
            self->shutDown();
        else if (self->m_state == State::Handshake)
            self->close();
    });
}

void Connection::cut()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->close(); });
}

void Connection::becomeIdle()
{
    m_state = State::Idle;
    m_request.reset();
    m_requestId.clear();
    m_reader.emplace(m_shared.config.limits);
    if (m_shared.stopping || m_leaving) {
        shutDown();
        return;
    }
    arm(m_shared.config.timeOuts.idle);
    process();
}

void Connection::readMore()
{
    if (m_reading)
        return;
    m_reading = true;
    m_stream.async_read_some(
        asio::buffer(m_buffer), [self = shared_from_this()](const error_code &error, std::size_t size) {
            self->onRead(error, size);
        });
}

void Connection::onRead(const ErrorCode &error, std::size_t size)
{
    m_reading = false;
    if (m_state == State::Closed || m_state == State::Closing)
        return;
    if (error) { // the caller has gone: nobody is left to answer
        close();
        return;
    }
    if (m_drainAfter) {
        m_drained += qint64(size);
        if (m_drained > m_shared.config.limits.drain)
            close();
        else
            readMore();
        return;
    }
    m_in.append(m_buffer.data(), qsizetype(size));
    if (m_state == State::Idle || m_state == State::Head || m_state == State::Body)
        process();
    else if (m_in.size() < mostReadAhead)
        readMore();
}

void Connection::process()
{
    while (m_state == State::Idle || m_state == State::Head || m_state == State::Body) {
        if (m_in.isEmpty() && m_state != State::Body) {
            readMore();
            return;
        }
        if (m_state == State::Idle) {
            m_state = State::Head;
            m_requestStart = Steady::now();
            arm(m_shared.config.timeOuts.headers);
        }
        qsizetype used = 0;
        const auto step = m_reader->read(m_in, used);
        if (used == m_in.size())
            m_in = {};
        else
            m_in.remove(0, used);
        switch (step) {
        case RequestReader::Step::NeedMore:
            readMore();
            return;
        case RequestReader::Step::Head:
            onHead();
            break;
        case RequestReader::Step::Complete:
            dispatch();
            return;
        case RequestReader::Step::Refused:
            const auto &why = m_reader->refusal();
            refuse(errorResponse(why.status, why.reason, why.detail, requestId()));
            return;
        }
    }
}

void Connection::onHead()
{
    auto &request = m_reader->request();
    request.peer = peerOf(m_reader->forwardedFor());
    request.id = requestId();
    int waitSeconds = 0;
    if (!admit(waitSeconds)) {
        refuse(retryLater(429, Reason::RateLimited, waitSeconds, requestId()));
        return;
    }
    m_state = State::Body;
    m_bodyStart = Steady::now();
    arm(m_shared.config.timeOuts.bodyGrace);
    if (m_reader->expectsContinue() && m_in.isEmpty())
        sayContinue();
}

void Connection::sayContinue()
{
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    m_state = State::Writing; // nothing is read meanwhile: the answer must not overtake it
    asio::async_write(
        m_stream, asio::buffer(goOn), [self = shared_from_this()](const error_code &error, std::size_t) {
            if (self->m_state != State::Writing)
                return;
            if (error) {
                self->close();
                return;
            }
            self->m_state = State::Body;
            self->process();
        });
}

void Connection::dispatch()
{
    m_request = std::make_shared<Request>(std::move(m_reader->request()));
    m_request->receivedAtMs = m_shared.config.clock->now();
    m_closeAfter = !m_reader->keepAlive();
    m_waitUntil.reset();
    m_waitSeq = -1;
    submit(Workers::Urgency::New);
    if (m_state == State::Working && m_in.size() < mostReadAhead)
        readMore(); // tells at once when the caller goes away
}

void Connection::submit(Workers::Urgency urgency)
{
    m_state = State::Working;
    disarm();
    Workers::Job job;
    job.request = m_request;
    job.deliver = [self = shared_from_this()](Answer given) {
        asio::post(self->m_stream.get_executor(),
            [self, given = std::move(given)]() mutable { self->answer(std::move(given)); });
    };
    if (!m_shared.workers.submit(m_shared.laneOf(*m_request), std::move(job), urgency))
        answer(retryLater(503, Reason::ServerBusy, 2, m_request->id));
}

void Connection::answer(Answer answer)
{
    if (m_state != State::Working)
        return;
    if (const auto *later = std::get_if<Later>(&answer)) {
        if (m_request->lastCall) // the handler broke its promise; the caller still gets an answer
            write(retryLater(503, Reason::ServerBusy, 1, m_request->id));
        else
            wait(*later);
        return;
    }
    write(std::get<Response>(answer));
}

void Connection::wait(const Later &later)
{
    if (!m_waitUntil) {
        const auto asked = later.untilMs - m_shared.config.clock->now();
        const auto ms = std::clamp<qint64>(asked, 0, m_shared.config.timeOuts.longPoll);
        m_waitUntil = Steady::now() + std::chrono::milliseconds(ms);
    }
    const auto left
        = std::chrono::duration_cast<std::chrono::milliseconds>(*m_waitUntil - Steady::now()).count();
    if (m_shared.stopping || m_leaving || left <= 0) {
        lastCall();
        return;
    }
    const auto executor = m_stream.get_executor();
    m_state = State::Waiting;
    auto wake = [weak = weak_from_this(), executor] {
        asio::post(executor, [weak] {
            if (const auto self = weak.lock())
                self->onWake();
        });
    };
    m_ticket = m_shared.waiting.add(later.collective, later.seq, std::move(wake));
    if (m_ticket != 0) {
        m_waitSeq = later.seq;
        arm(int(left));
        return;
    }
    // The head is past it already. Once is the ordinary race; twice would go round for ever.
    if (std::exchange(m_waitSeq, later.seq) == later.seq)
        m_request->lastCall = true;
    submit(Workers::Urgency::Woken);
}

void Connection::lastCall()
{
    m_shared.waiting.remove(std::exchange(m_ticket, 0));
    m_request->lastCall = true;
    submit(Workers::Urgency::Woken);
}

void Connection::onWake()
{
    if (m_state != State::Waiting) // a wake from an earlier wait costs one call at most
        return;
    m_shared.waiting.remove(std::exchange(m_ticket, 0));
    submit(Workers::Urgency::Woken);
}

void Connection::write(const Response &response)
{
    m_state = State::Writing;
    arm(m_shared.config.timeOuts.write);
    m_closeAfter = m_closeAfter || m_leaving || m_shared.stopping;
    m_outStatus = response.status;
    ++m_shared.answers.at(std::size_t(std::clamp(response.status / 100, 0, 5)));
    m_outHead = headOf(response, m_closeAfter, m_shared.config.clock->now());
    const bool bodyless
        = (m_request && m_request->method == "HEAD") || response.status == 204 || response.status == 304;
    m_outBody = bodyless ? QByteArray() : response.body;
    const std::array<asio::const_buffer, 2> out{
        asio::const_buffer(m_outHead.constData(), std::size_t(m_outHead.size())),
        asio::const_buffer(m_outBody.constData(), std::size_t(m_outBody.size()))};
    asio::async_write(m_stream, out,
        [self = shared_from_this()](const error_code &error, std::size_t) { self->onWritten(error); });
}

void Connection::onWritten(const ErrorCode &error)
{
    if (m_state != State::Writing)
        return;
    log(m_outStatus, m_outBody.size());
    m_outHead = {};
    m_outBody = {};
    if (error)
        close();
    else if (m_drainAfter)
        drain();
    else if (m_closeAfter)
        shutDown();
    else
        becomeIdle();
}

/// Answers a request that was not read to its end. Closing at once would reset the connection and take the
/// answer away from a caller still sending, so the rest is read for a while.
void Connection::refuse(Response response)
{
    m_closeAfter = true;
    m_drainAfter = true;
    m_drained = m_in.size();
    m_in = {};
    write(response);
    readMore();
}

void Connection::drain()
{
    m_state = State::Draining;
    arm(m_shared.config.timeOuts.drain);
    readMore();
}

void Connection::shutDown()
{
    m_state = State::Closing;
    arm(goodByeMs);
    m_stream.async_shutdown([self = shared_from_this()](const error_code &) { self->close(); });
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    disarm();
    m_shared.waiting.remove(std::exchange(m_ticket, 0));
    error_code ignored;
    m_stream.next_layer().shutdown(Socket::shutdown_send, ignored);
    m_stream.next_layer().close(ignored);
}

} // namespace cooperage::server
