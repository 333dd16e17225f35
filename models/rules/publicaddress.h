// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"

#include <QString>

namespace cooperage {

/// The one record that says where public pages are.
RawId publicPlaceId(const RawId &collective);

/// An address as it is stored: "https://coop.example" or "https://coop.example:8443", small letters, host
/// names in other scripts as the network writes them, nothing behind it. Malformed input: NotPublicAddress.
Result<QString> publicAddress(const QString &typed);

/// What a browser says in `Host` when it asks at @p address; a port that goes without saying is left out.
QString hostOf(const QString &address);
/// The same form of what a browser did say; empty if it cannot be one.
QString hostIn(const QByteArray &header);

// Addresses of single pages at a public address.
QString endorsementPage(const QString &address, int number); ///< …/e/E-27
QString endorsementBadge(const QString &address, int number); ///< …/e/E-27.jwt
QString replyPage(const QString &address, const QString &code); ///< …/r/CODE
QString workshopPage(const QString &address, const QString &part); ///< …/w/yusuf

/// A name as part of an address: "Café Nº 3" is "cafe-n-3". Empty if nothing of it can be written so.
QString addressPart(const QString &name);

} // namespace cooperage
