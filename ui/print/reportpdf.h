// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/words.h"

#include <QIODevice>
#include <QPageSize>

namespace cooperage {

QPageSize::PageSizeId paperOf(const QLocale &locale); ///< A4, or Letter where that is usual
constexpr double paperMargin = 15; ///< mm, on every side

/// The report as PDF: A4, or Letter where that is usual, on its side if the table needs it; fonts embedded.
/// Works without a screen and in any thread, once there is a QGuiApplication. Same report, same bytes.
/// Error: FileUnwritable.
Result<> writePdf(QIODevice &device, const ReportResult &result, const ReportWords &words);

} // namespace cooperage
