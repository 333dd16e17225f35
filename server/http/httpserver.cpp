// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"

#include "server/http/connection.h"
#include "server/http/tlscontext.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <algorithm>
#include <thread>
#include <utility>

namespace cooperage::server {

namespace {

namespace asio = boost::asio;
using boost::asio::ip::tcp;
using boost::system::error_code;

constexpr int acceptAgainMs = 100; // after "too many open files"

/// One address the server listens on.
struct Listener
{
    explicit Listener(asio::io_context &io)
        : acceptor(asio::make_strand(io))
        , pause(acceptor.get_executor())
    {
    }
    tcp::acceptor acceptor;
    asio::steady_timer pause;
};

QString textOf(const asio::ip::address &address)
{
    const bool mapped = address.is_v6() && address.to_v6().is_v4_mapped();
    const auto text = mapped ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string()
                             : address.to_string();
    return QString::fromStdString(text);
}

} // namespace

class HttpServer::Private
{
public:
    Private(Config config, Handler handler, LaneOf laneOf)
        : shared(std::move(config), std::move(handler), std::move(laneOf))
    {
    }

    Result<> loadTls();
    Result<> listen(const Endpoint &endpoint);
    void accept(Listener &listener);
    void take(tcp::socket socket);
    void run();
    void stop();

    Shared shared;
    asio::io_context io;
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(io);
    std::vector<std::unique_ptr<Listener>> listeners;
    std::vector<std::thread> threads;
    std::mutex tlsMutex;
    TlsContext tls;
    quint16 port = 0;
    bool running = false;
};

Result<> HttpServer::Private::loadTls()
{
    const auto pair = loadCertificate(shared.config.certificateFile, shared.config.keyFile);
    if (!pair)
        return failure(pair.error());
    const auto made = makeTlsContext(*pair);
    if (!made)
        return failure(made.error());
    const std::lock_guard lock(tlsMutex);
    tls = *made;
    return {};
}

Result<> HttpServer::Private::listen(const Endpoint &endpoint)
{
    const auto failed = [&endpoint](const error_code &error) {
        return failure(Fault::Storage, Reason::ServerUnreachable,
            QStringLiteral("%1 port %2").arg(endpoint.address, QString::number(endpoint.port)),
            QString::fromStdString(error.message()));
    };
    error_code error;
    const auto address = asio::ip::make_address(endpoint.address.toStdString(), error);
    if (error)
        return failed(error);
    auto listener = std::make_unique<Listener>(io);
    const tcp::endpoint where(address, endpoint.port);
    listener->acceptor.open(where.protocol(), error);
    if (!error)
        listener->acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        listener->acceptor.bind(where, error);
    if (!error)
        listener->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return failed(error);
    if (listeners.empty())
        port = listener->acceptor.local_endpoint().port();
    listeners.push_back(std::move(listener));
    return {};
}

void HttpServer::Private::accept(Listener &listener)
{
    listener.acceptor.async_accept(
        asio::make_strand(io), [this, &listener](const error_code &error, tcp::socket socket) {
            if (shared.stopping || error == asio::error::operation_aborted)
                return;
            if (!error) {
                take(std::move(socket));
                accept(listener);
                return;
            }
            listener.pause.expires_after(std::chrono::milliseconds(acceptAgainMs));
            listener.pause.async_wait([this, &listener](const error_code &cancelled) {
                if (!cancelled && !shared.stopping)
                    accept(listener);
            });
        });
}

void HttpServer::Private::take(tcp::socket socket)
{
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error || shared.connections.count() >= shared.config.limits.connections)
        return;
    socket.set_option(tcp::no_delay(true), error);
    const auto address = textOf(remote.address());
    if (!shared.admission.enter(address))
        return;
    TlsContext current;
    {
        const std::lock_guard lock(tlsMutex);
        current = tls;
    }
    const auto connection
        = std::make_shared<Connection>(shared, std::move(socket), std::move(current), address);
    shared.connections.add(connection);
    connection->start();
}

void HttpServer::Private::run()
{
    running = true;
    shared.workers.start();
    for (const auto &listener : listeners)
        accept(*listener);
    for (int i = 0; i < std::max(1, shared.config.ioThreads); ++i)
        threads.emplace_back([this] { io.run(); });
}

void HttpServer::Private::stop()
{
    if (!std::exchange(running, false))
        return;
    shared.stopping = true;
    for (const auto &listener : listeners) {
        asio::post(listener->acceptor.get_executor(), [&each = *listener] {
            error_code ignored;
            each.acceptor.close(ignored);
            each.pause.cancel();
        });
    }
    for (const auto &connection : shared.connections.all())
        connection->stopSoon();
    shared.connections.waitUntilNone(shared.config.timeOuts.stop);
    for (const auto &connection : shared.connections.all())
        connection->cut();
    shared.workers.stop();
    // Once nothing is under way any more, run() returns by itself and every connection has been taken down.
    work.reset();
    for (auto &thread : threads)
        thread.join();
    threads.clear();
}

HttpServer::HttpServer(Config config, Handler handler, LaneOf laneOf)
    : d(std::make_unique<Private>(std::move(config), std::move(handler), std::move(laneOf)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<> HttpServer::start()
{
    if (const auto loaded = d->loadTls(); !loaded)
        return loaded;
    for (const auto &endpoint : d->shared.config.listen) {
        if (const auto listening = d->listen(endpoint); !listening)
            return listening;
    }
    d->run();
    return {};
}

quint16 HttpServer::port() const
{
    return d->port;
}

void HttpServer::headMoved(const RawId &collective, qint64 seq)
{
    d->shared.waiting.headMoved(collective, seq);
}

Result<> HttpServer::reloadCertificate()
{
    return d->loadTls();
}

int HttpServer::connections() const
{
    return d->shared.connections.count();
}

HttpServer::Traffic HttpServer::traffic() const
{
    Traffic traffic{d->shared.connections.count(), d->shared.waiting.count(), {}};
    std::copy(d->shared.answers.begin(), d->shared.answers.end(), traffic.answers.begin());
    return traffic;
}

void HttpServer::stop()
{
    d->stop();
}

} // namespace cooperage::server
