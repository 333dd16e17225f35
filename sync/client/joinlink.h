// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "sync/client/httplink.h"

namespace cooperage {

/// What an invitation's link says: cooperage://join/<host:port>/<code>#<pin>.
struct JoinLink
{
    ServerAddress server;
    QString code;
};

/// Reads a pasted link; foreign text of at most 4 KiB. Malformed otherwise.
Result<JoinLink> readJoinLink(const QString &pasted);

QString joinLinkText(const ServerAddress &server, const QString &code);

/// "host:port" as a person reads it; IPv6 in brackets.
QString addressText(const ServerAddress &server);
std::optional<ServerAddress> addressFromText(const QString &text);

} // namespace cooperage
