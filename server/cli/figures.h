// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/database.h"
#include "server/http/httpserver.h"

namespace cooperage::server {

/// What a watchman wants to know of a running server, in the text format of Prometheus (exposition format
/// 0.0.4). Figures and ids, never a name or a text.
struct Figures
{
    HttpServer::Traffic traffic;
    qint64 startedAt = 0; ///< ms since 1970 UTC
    qint64 certificateEndsAt = 0; ///< ms since 1970 UTC; 0 = not known
    qint64 diskReserve = 0; ///< bytes

    /// Reads the rest from @p database, the server's file. Errors: those of reading it.
    Result<QByteArray> text(Database &database) const;
};

} // namespace cooperage::server
