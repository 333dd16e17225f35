// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/reportrows.h"

namespace cooperage {

/// Puts rows with the same heading together, headings in the order of their values, rows in the order they
/// came; writes headings, rows and sums as lines of @p result, whose columns and groups are set.
/// TooLarge if a sum has no room.
Result<void> groupRows(ReportResult &result, QList<ReportRow> rows);

} // namespace cooperage
