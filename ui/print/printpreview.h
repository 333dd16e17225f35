// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"
#include "ui/print/reportwords.h"

class QDialog;
class QPrinter;
class QWidget;

namespace cooperage {

/// Draws all pages. @p printer has its paper chosen.
void printReport(QPrinter &printer, const ReportResult &result, const ReportWords &words);

/// Shows the pages as they will be printed, on the paper of this country, and prints them if wanted. Comes
/// back at once; the dialog goes by itself when it is closed.
QDialog *openPrintPreview(QWidget *over, const ReportResult &result, const SpokenReport &words);

} // namespace cooperage
