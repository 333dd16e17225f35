// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/words.h"

#include <QIODevice>

namespace cooperage {

/// The report as one file for a browser: no script, nothing from elsewhere, every text escaped. Prints well.
/// Error: FileUnwritable.
Result<> writeHtml(QIODevice &device, const ReportResult &result, const ReportWords &words);

} // namespace cooperage
