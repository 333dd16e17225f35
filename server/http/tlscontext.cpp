// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tlscontext.h"

#include <boost/asio/buffer.hpp>
#include <openssl/ssl.h>

#include <string_view>

namespace cooperage::server {

namespace {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;

constexpr auto tls12Ciphers = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                              "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                              "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

/// Takes http/1.1 if it is offered; otherwise says nothing, as to a client that does not ask.
int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *chosenSize,
    const unsigned char *offered, unsigned int offeredSize, void *)
{
    constexpr std::string_view wanted = "http/1.1";
    for (unsigned int at = 0; at < offeredSize; at += 1 + offered[at]) {
        const std::string_view name(reinterpret_cast<const char *>(offered + at + 1), offered[at]);
        if (name == wanted) {
            *chosen = offered + at + 1;
            *chosenSize = offered[at];
            return SSL_TLSEXT_ERR_OK;
        }
    }
    return SSL_TLSEXT_ERR_NOACK;
}

asio::const_buffer bufferOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

Result<TlsContext> makeTlsContext(const CertificatePair &pair)
{
    const auto wrong = [](const char *what) {
        return failure(Fault::Invalid, Reason::CertificateWrong, {}, QString::fromLatin1(what));
    };
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_options(native,
        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE
            | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS); // thousands of pulls wait without one
    if (SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION) != 1
        || SSL_CTX_set_cipher_list(native, tls12Ciphers) != 1)
        return wrong("this OpenSSL lacks the ciphers");
    SSL_CTX_set_alpn_select_cb(native, chooseProtocol, nullptr);

    boost::system::error_code error;
    context->use_certificate_chain(bufferOf(pair.certificate), error);
    if (error)
        return wrong("the certificate cannot be used");
    context->use_private_key(bufferOf(pair.key), ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(native) != 1)
        return wrong("the key cannot be used with the certificate");
    return context;
}

} // namespace cooperage::server
