// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSslConfiguration>
#include <QString>

#include <memory>

class QNetworkReply;
class QSslCertificate;

namespace cooperage {

/// What was found out about the certificate of one request.
struct CertificateJudgement
{
    bool refused = false; ///< the certificate is neither valid nor pinned: nothing of the request has left
    QString why = {}; ///< for the log
    bool errorsSeen = false;
};

/// Accepts exactly two things: a valid chain for the host, or a key that was pinned when joining. Judged when
/// OpenSSL complains and once more before anything is sent. Nothing is remembered by clicking.
class Trust
{
public:
    /// `pins` as in a join link (base64url of SHA-256 of the public key); empty = valid chains only.
    Trust(QString host, QByteArrayList pins);

    /// One more key, announced by the server itself. Without pins valid chains are all that counts, and that
    /// stays so.
    void acceptPin(const QByteArray &pin);
    QSslConfiguration configuration() const; ///< for each request: TLS 1.2+, every handshake a full one
    void judge(QNetworkReply *reply, const std::shared_ptr<CertificateJudgement> &judgement) const;

    static QByteArray pinOf(const QSslCertificate &certificate); ///< empty for a key Qt cannot read

private:
    bool isPinned(const QSslCertificate &certificate) const;

    QString m_host;
    QByteArrayList m_pins;
};

} // namespace cooperage
