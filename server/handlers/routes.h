// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "server/handlers/request.h"
#include "server/handlers/service.h"

#include <memory>
#include <optional>

namespace cooperage::server {

/// What answering a request taught whoever runs the server.
struct Trace
{
    RawId grown; ///< the collective whose log may have moved on; null if none has
    QByteArray goodToken; ///< belongs to a device as of now
    QByteArray badToken; ///< does not
    std::optional<Error> failed; ///< the disk or the database let us down
};

/// Whether the request has to be worked on by the thread that holds the connection for writing. Looks at
/// method and path only; an unknown path is for the readers.
bool needsWriter(const Request &request);

/// Answers one request: docs/openapi.yaml turned into calls of @p service. Holds nothing between two calls.
Answer answerTo(const Request &request, Service &service, Trace *trace = nullptr);

/// Several requests of the writing thread, answered in order; pushes that stand next to each other share one
/// commit. As many traces as requests.
QList<Answer> answerTogether(
    const QList<std::shared_ptr<const Request>> &requests, Service &service, QList<Trace> &traces);

} // namespace cooperage::server
