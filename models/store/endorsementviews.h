// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/endorsementquery.h"

namespace cooperage {

/// In SQL, which requests `e` a view holds. The words :me, :workshop, :now and :accept (invited before then
/// is overdue) in it stand for values.
QString conditionOf(EndorsementView view);

} // namespace cooperage
