// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace cooperage::cli {

// Parts of `cooperage partner`.

ExitCode suggestPartners(Session &session);
ExitCode addShopOutside(Session &session, Store &store); ///< NAME FIELD=VALUE…, or options
ExitCode editPartner(Session &session, Store &store); ///< NAME FIELD=VALUE…
ExitCode putOffSuggested(Session &session, Store &store); ///< NAME

} // namespace cooperage::cli
