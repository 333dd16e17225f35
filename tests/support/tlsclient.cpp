// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsclient.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace cooperage::test {

namespace {

constexpr int patienceSeconds = 10;

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{patienceSeconds, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

void restrict(SSL_CTX *context, TlsClient::Offer offer)
{
    switch (offer) {
    case TlsClient::Offer::Modern:
        break;
    case TlsClient::Offer::OnlyTls11:
        // Level 0 lets this side offer it at all, so that it is the server that refuses.
        SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
        SSL_CTX_set_min_proto_version(context, TLS1_1_VERSION);
        SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION);
        break;
    case TlsClient::Offer::OnlyWithoutForwardSecrecy:
        SSL_CTX_set_cipher_list(context, "kRSA");
        SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
        break;
    case TlsClient::Offer::OnlyCbc:
        SSL_CTX_set_cipher_list(context, "ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES128-SHA");
        SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION);
        break;
    }
}

} // namespace

class TlsClient::Private
{
public:
    int socket = -1;
    SSL_CTX *context = nullptr;
    SSL *ssl = nullptr;
    bool connected = false;
    QByteArray error;
    QByteArray in;
};

TlsClient::TlsClient(quint16 port, Offer offer)
    : d(std::make_unique<Private>())
{
    std::signal(SIGPIPE, SIG_IGN);
    d->socket = connectTo(port);
    d->context = SSL_CTX_new(TLS_client_method());
    restrict(d->context, offer);
    d->ssl = SSL_new(d->context);
    ERR_clear_error();
    d->connected = d->socket >= 0 && SSL_set_fd(d->ssl, d->socket) == 1 && SSL_connect(d->ssl) == 1;
    if (!d->connected) {
        std::array<char, 256> text{};
        ERR_error_string_n(ERR_get_error(), text.data(), text.size());
        d->error = text.data();
    }
}

TlsClient::~TlsClient()
{
    if (d->connected)
        SSL_shutdown(d->ssl);
    SSL_free(d->ssl);
    SSL_CTX_free(d->context);
    if (d->socket >= 0)
        ::close(d->socket);
}

bool TlsClient::isConnected() const
{
    return d->connected;
}

QByteArray TlsClient::error() const
{
    return d->error;
}

QByteArray TlsClient::peerCertificate() const
{
    X509 *certificate = SSL_get1_peer_certificate(d->ssl);
    BIO *text = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(text, certificate);
    char *start = nullptr;
    const auto size = BIO_get_mem_data(text, &start);
    const QByteArray pem(start, qsizetype(size));
    BIO_free(text);
    X509_free(certificate);
    return pem;
}

bool TlsClient::send(const QByteArray &bytes)
{
    return SSL_write(d->ssl, bytes.constData(), int(bytes.size())) == bytes.size();
}

bool TlsClient::fill()
{
    std::array<char, 16384> buffer{};
    const int size = SSL_read(d->ssl, buffer.data(), int(buffer.size()));
    if (size > 0)
        d->in.append(buffer.data(), size);
    return size > 0;
}

QByteArray TlsClient::interim()
{
    while (!d->in.contains("\r\n\r\n")) {
        if (!fill())
            return {};
    }
    const auto end = d->in.indexOf("\r\n\r\n") + 4;
    const auto head = d->in.first(end);
    d->in.remove(0, end);
    return head;
}

WireReply TlsClient::reply(bool toHead)
{
    const auto lines = interim().trimmed().split('\n');
    const auto status = lines.first().split(' ');
    if (status.size() < 2)
        return {};
    WireReply reply;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        reply.headers.insert(lines[i].first(colon).toLower(), lines[i].sliced(colon + 1).trimmed());
    }
    const auto length = toHead ? 0 : reply.headers.value("content-length").toLongLong();
    while (d->in.size() < length) {
        if (!fill())
            return {};
    }
    reply.body = d->in.first(length);
    d->in.remove(0, length);
    reply.status = status[1].toInt();
    return reply;
}

bool TlsClient::endsNow()
{
    if (!d->in.isEmpty())
        return false;
    std::array<char, 16> buffer{};
    errno = 0;
    const int size = SSL_read(d->ssl, buffer.data(), int(buffer.size()));
    return size <= 0 && errno != EAGAIN; // EAGAIN: patience ran out, the connection is still there
}

} // namespace cooperage::test
