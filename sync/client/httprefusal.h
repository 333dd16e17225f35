// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "sync/client/httplink.h"

namespace cooperage {

/// Whether an answer is one of this protocol, said yes, and has the content type asked for. If not, why:
///
/// 401 SignInNeeded · 403 NotAllowed · 426 Outdated · 507 Storage · every other refusal of our server
/// Refused, with the reason its body names. After 429 and 503 `subject` is the number of seconds to wait, if
/// the server said so. A redirect, a page of a hotel's network or a proxy's 502 is not our server: Offline
/// with ServerAnswerWrong, or ServerUnreachable for 502 and 504.
Result<> accepted(const HttpReply &reply, const QByteArray &contentType);

} // namespace cooperage
