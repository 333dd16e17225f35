// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/need.h"

namespace cooperage {

/// Ties that colleagues named and that this person may clear: of reviewers, who cannot go on before, and of
/// whoever meant to decide. Names: who, the request's number, what it is about. About: the declaration; each
/// leads to its request.
Result<QList<Need>> tiesToClear(const NeedAsk &ask);

} // namespace cooperage
