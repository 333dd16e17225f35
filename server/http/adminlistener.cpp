// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/adminlistener.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <optional>
#include <string>
#include <thread>

namespace cooperage::server {

namespace {

namespace asio = boost::asio;
using boost::asio::ip::tcp;
using boost::system::error_code;

constexpr std::size_t mostHead = 8 * 1024; // bytes
constexpr auto mostTime = std::chrono::seconds(5); // for a whole request and its answer
constexpr auto acceptAgain = std::chrono::milliseconds(100); // after "too many open files"

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 503:
        return "Service Unavailable";
    default:
        return "Bad Request";
    }
}

Response plain(int status)
{
    return {status, "text/plain; charset=utf-8", phraseOf(status) + '\n'};
}

} // namespace

class AdminListener::Private
{
public:
    explicit Private(Reply theReply)
        : reply(std::move(theReply))
    {
    }

    void accept();
    void read();
    void answer();
    Response responseTo(const QByteArray &requestLine) const;
    void next(); ///< done with this caller
    void stop();

    const Reply reply;
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    tcp::socket socket{io};
    asio::steady_timer patience{io};
    std::string in;
    std::string out;
    std::thread thread;
};

void AdminListener::Private::accept()
{
    acceptor.async_accept(socket, [this](const error_code &error) {
        if (!acceptor.is_open())
            return;
        if (!error) {
            read();
            return;
        }
        patience.expires_after(acceptAgain);
        patience.async_wait([this](const error_code &) {
            if (acceptor.is_open())
                accept();
        });
    });
}

void AdminListener::Private::read()
{
    in.clear();
    patience.expires_after(mostTime);
    patience.async_wait([this](const error_code &cancelled) {
        error_code ignored;
        if (!cancelled)
            socket.close(ignored);
    });
    asio::async_read_until(socket, asio::dynamic_buffer(in, mostHead), "\r\n\r\n",
        [this](const error_code &error, std::size_t) { error ? next() : answer(); });
}

Response AdminListener::Private::responseTo(const QByteArray &requestLine) const
{
    const auto words = requestLine.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return plain(400);
    if (words.at(0) != "GET" && words.at(0) != "HEAD")
        return plain(405);
    return reply(QString::fromLatin1(words.at(1)).section(u'?', 0, 0));
}

void AdminListener::Private::answer()
{
    const QByteArray line = QByteArray::fromStdString(in.substr(0, in.find("\r\n")));
    const Response response = responseTo(line);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phraseOf(response.status)
        + "\r\nContent-Type: " + response.contentType
        + "\r\nContent-Length: " + QByteArray::number(response.body.size())
        + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n";
    if (!line.startsWith("HEAD "))
        head += response.body;
    out = head.toStdString();
    asio::async_write(socket, asio::buffer(out), [this](const error_code &, std::size_t) { next(); });
}

void AdminListener::Private::next()
{
    error_code ignored;
    patience.cancel();
    socket.shutdown(tcp::socket::shutdown_both, ignored);
    socket.close(ignored);
    if (acceptor.is_open())
        accept();
}

void AdminListener::Private::stop()
{
    if (!thread.joinable())
        return;
    asio::post(io, [this] {
        error_code ignored;
        acceptor.close(ignored);
        socket.close(ignored);
        patience.cancel();
    });
    thread.join();
}

AdminListener::AdminListener(Reply reply)
    : d(std::make_unique<Private>(std::move(reply)))
{
}

AdminListener::~AdminListener()
{
    stop();
}

Result<> AdminListener::start(const QString &address, quint16 port)
{
    error_code error;
    const auto given = asio::ip::make_address(address.toStdString(), error);
    if (error || !given.is_loopback())
        return failure(Fault::Invalid, Reason::Malformed, address);
    const tcp::endpoint where(given, port);
    d->acceptor.open(where.protocol(), error);
    if (!error)
        d->acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        d->acceptor.bind(where, error);
    if (!error)
        d->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        return failure(Fault::Storage, Reason::ServerUnreachable,
            QStringLiteral("%1 port %2").arg(address, QString::number(port)),
            QString::fromStdString(error.message()));
    }
    d->accept();
    d->thread = std::thread([this] { d->io.run(); });
    return {};
}

quint16 AdminListener::port() const
{
    error_code error;
    return d->acceptor.local_endpoint(error).port();
}

void AdminListener::stop()
{
    d->stop();
}

} // namespace cooperage::server
