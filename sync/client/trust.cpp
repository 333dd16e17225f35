// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/trust.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>

#include <utility>

namespace cooperage {

Trust::Trust(QString host, QByteArrayList pins)
    : m_host(std::move(host))
    , m_pins(std::move(pins))
{
    m_pins.removeAll(QByteArray()); // an unreadable key has an empty pin and must never match
}

void Trust::acceptPin(const QByteArray &pin)
{
    if (!m_pins.isEmpty() && !pin.isEmpty() && !m_pins.contains(pin))
        m_pins.append(pin);
}

QSslConfiguration Trust::configuration() const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // A resumed session would skip the checks below.
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    return configuration;
}

void Trust::judge(QNetworkReply *reply, const std::shared_ptr<CertificateJudgement> &judgement) const
{
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
        [trust = *this, reply, judgement](const QList<QSslError> &errors) {
            judgement->errorsSeen = true;
            if (trust.isPinned(reply->sslConfiguration().peerCertificate())) {
                reply->ignoreSslErrors(errors);
                return;
            }
            judgement->refused = true;
            judgement->why = errors.isEmpty() ? QString() : errors.first().errorString();
        });
    // Qt emits this in its network thread's handshake and waits for us, so an abort here comes before the
    // request line. It also covers a Qt that forgets to complain (CVE-2023-34410 was one).
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [trust = *this, reply, judgement] {
        const auto configuration = reply->sslConfiguration();
        if (trust.isPinned(configuration.peerCertificate()))
            return;
        const auto errors = QSslCertificate::verify(configuration.peerCertificateChain(), trust.m_host);
        if (!judgement->errorsSeen && errors.isEmpty())
            return;
        judgement->refused = true;
        judgement->why = errors.isEmpty() ? QStringLiteral("not pinned") : errors.first().errorString();
        reply->abort();
    });
}

QByteArray Trust::pinOf(const QSslCertificate &certificate)
{
    const auto key = certificate.publicKey().toDer();
    if (key.isEmpty())
        return {};
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool Trust::isPinned(const QSslCertificate &certificate) const
{
    return !certificate.isNull() && m_pins.contains(pinOf(certificate));
}

} // namespace cooperage
