// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <functional>

namespace cooperage {

/// Something a part of the request's page wants done; the page has it done and says what came of it.
using RequestJob = std::function<Result<Committed>(Store &)>;

} // namespace cooperage
