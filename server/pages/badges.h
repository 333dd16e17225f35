// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/publicfacts.h"
#include "server/pages/badgekeys.h"

#include <QJsonObject>

namespace cooperage::server {

// Open Badges 3: credentials, who issues them, and which were withdrawn.

/// An endorsement in force as a credential of the specification, unsigned.
QJsonObject credentialOf(const PublicSite &site, const PublicEndorsement &facts);

/// The same as a compact JWS (RS256); its payload is the credential and iss, jti, sub, nbf, exp.
Result<QByteArray> signedBadge(const PublicSite &site, const PublicEndorsement &facts, BadgeKeys &keys);

/// The issuer's profile with the public key.
QJsonObject issuerOf(const PublicSite &site, const PublicKey &key);
QString keyAddress(const PublicSite &site, const PublicKey &key); ///< where the key itself is; `kid`

/// The list of withdrawn ones, each with its day.
QJsonObject statusOf(const PublicSite &site, const QList<PublicEndorsement> &withdrawn);

} // namespace cooperage::server
