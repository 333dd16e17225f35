// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/localstore.h"

namespace cooperage::looks {

/// A standard with a retired, a published and a proposed version, one that is being written, and two shops
/// outside.
void addStandards(test::LocalStore &local);
/// Praise among the people that are there, so that each kind of suggestion is seen, and one shop outside that
/// is endorsed. After addStandards.
void addPartnerPraise(test::LocalStore &local);

} // namespace cooperage::looks
