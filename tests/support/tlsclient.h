// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>

namespace cooperage::test {

/// One answer as it came over the wire.
struct WireReply
{
    int status = 0; ///< 0 = the connection ended before a whole answer
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A caller that can send any bytes at all: blocking TLS on 127.0.0.1, no HTTP rules of its own. Waits at
/// most ten seconds for anything, so that a server that forgets to answer fails the test instead of hanging
/// it.
class TlsClient
{
public:
    enum class Offer { Modern, OnlyTls11, OnlyWithoutForwardSecrecy, OnlyCbc };

    explicit TlsClient(quint16 port, Offer offer = Offer::Modern);
    ~TlsClient();

    bool isConnected() const; ///< the handshake succeeded
    QByteArray error() const; ///< what OpenSSL said if not
    QByteArray peerCertificate() const; ///< PEM
    bool send(const QByteArray &bytes); ///< false = the server has closed
    WireReply reply(bool toHead = false); ///< the next answer; `toHead` = it answers a HEAD, so without body
    QByteArray interim(); ///< the next status line and headers alone, such as 100 Continue
    bool endsNow(); ///< waits for the end of the connection; false if more bytes come first

private:
    bool fill();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cooperage::test
