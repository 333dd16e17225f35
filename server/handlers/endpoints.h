// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request.h"
#include "server/handlers/routes.h"
#include "server/handlers/service.h"

#include <QStringList>

namespace cooperage::server {

/// One request on its way to the service: who asks, and the variable parts of its path in order, without the
/// collective, which has been compared with the token's.
struct Call
{
    const Request &request;
    Service &service;
    Caller caller; ///< empty on the paths that need no token
    QStringList parts;
    Trace &trace;
};

// One function per line of the table in routes.cpp: bytes into a message, one call, the result into bytes.
// An error becomes the answer docs/openapi.yaml has for it.
using Endpoint = Result<Answer> (*)(Call &call);

Result<Answer> healthEndpoint(Call &call);
Result<Answer> joinEndpoint(Call &call);
Result<Answer> linkEndpoint(Call &call);
Result<Answer> devicesEndpoint(Call &call);
Result<Answer> revokeEndpoint(Call &call);
Result<Answer> helloEndpoint(Call &call);
Result<Answer> pushEndpoint(Call &call);
Result<Answer> pullEndpoint(Call &call);
Result<Answer> snapshotEndpoint(Call &call);
Result<Answer> digestEndpoint(Call &call);
Result<Answer> announceEndpoint(Call &call);
Result<Answer> chunkEndpoint(Call &call);
Result<Answer> blobEndpoint(Call &call);

/// What a push says, before anybody has decided about it.
Result<PushRequest> pushIn(const Request &request);

} // namespace cooperage::server
