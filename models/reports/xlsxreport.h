// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/words.h"

#include <QIODevice>

namespace cooperage {

/// The report as a workbook: every row with its group columns, numbers as numbers, days as days, amounts with
/// their currency beside them, sums below, the first row frozen and filtered; a sheet "About" with what
/// stands around a printed report; where rows are grouped, a sheet with the sums of the groups. Texts are
/// texts, never formulas. Error: FileUnwritable (also for want of room for temporary files).
Result<> writeXlsx(QIODevice &device, const ReportResult &result, const ReportWords &words);

} // namespace cooperage
