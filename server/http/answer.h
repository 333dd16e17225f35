// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reason.h"
#include "server/handlers/request.h"

#include <QByteArray>
#include <QString>

namespace cooperage::server {

/// The error body of the protocol: {"error": name of the reason, "detail": …, "request": id}.
Response errorResponse(int status, Reason reason, const QString &detail, const QString &requestId);

/// "Come back in `seconds`": 429 for who asks too much, 503 for a server that cannot now.
Response retryLater(int status, Reason reason, int seconds, const QString &requestId);

/// Status line and headers of an answer as they go out. Header values that hold a control character are left
/// out: no text of a member can start a second answer.
QByteArray headOf(const Response &response, bool close, qint64 nowMs);

} // namespace cooperage::server
