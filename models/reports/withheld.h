// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"

namespace cooperage {

/// Hides counts of 1 to 4 persons, in rows and in sums, and as many further ones, the smallest first, as it
/// takes that no hidden one follows from a sum beside it. Then does the same to columns that would tell
/// (ReportColumn::along). For everybody but those of seesSmallCounts().
void withholdSmallCounts(ReportResult &result);

constexpr qint64 fewestShown = 5; ///< persons, buyers or orders

} // namespace cooperage
