// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/localstore.h"

namespace cooperage::looks {

/// Praise between Ana, Yusuf and whoever else is there: four recommendations, two of them labelled as an
/// exchange, an open case, one exception from the promotion gate in force and one ended, thanks.
void addPraise(test::LocalStore &local);

/// Two ties Ana has declared once for all, one of them over, and of others one that excludes from reviewing
/// Yusuf's work and one that was overlooked before reviewing @p request.
void addTies(test::LocalStore &local, const RawId &request);

} // namespace cooperage::looks
