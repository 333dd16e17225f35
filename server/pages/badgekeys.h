// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>

namespace cooperage::server {

/// The part of a collective's key that everybody may have.
struct PublicKey
{
    QByteArray modulus; ///< big-endian, as JWK wants it before base64url
    QByteArray exponent;

    QByteArray jwk(const QString &kid) const; ///< compact JSON
    QString thumbprint() const; ///< RFC 7638, base64url of SHA-256
};

/// The keys badges are signed with: RSA of 2048 bits, one for each collective, made when first needed. Kept
/// in a file beside the database that only the service's user may read; in no backup and no log. Usable from
/// any thread.
class BadgeKeys
{
public:
    /// Files are @p path with the collective's id behind: "server.db.badge-" gives
    /// "server.db.badge-0af3….pem".
    explicit BadgeKeys(QString path);
    ~BadgeKeys();
    BadgeKeys(const BadgeKeys &) = delete;
    BadgeKeys &operator=(const BadgeKeys &) = delete;

    /// Storage: the file cannot be read or written; CertificateWrong: it is there and is no such key, which
    /// is never mended by making another.
    Result<PublicKey> publicKey(const RawId &collective);
    /// RSASSA-PKCS1-v1_5 with SHA-256 (RS256).
    Result<QByteArray> signature(const RawId &collective, const QByteArray &bytes);

    QString fileOf(const RawId &collective) const;

private:
    struct Key;
    Result<Key *> keyFor(const RawId &collective);

    QString m_path;
    std::mutex m_mutex;
    QHash<RawId, std::shared_ptr<Key>> m_keys;
};

QByteArray base64Url(const QByteArray &bytes); ///< without padding

} // namespace cooperage::server
