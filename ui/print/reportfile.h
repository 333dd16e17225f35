// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/words.h"

#include <QIODevice>

#include <optional>

namespace cooperage {

enum class ReportFormat { Pdf, Xlsx, Csv, Html };
template <> struct Choices<ReportFormat>
{
    static constexpr Choice list[] = {{"pdf", "PDF"}, {"xlsx", "XLSX"}, {"csv", "CSV"}, {"html", "HTML"}};
};

QString suffixOf(ReportFormat format); ///< "pdf": also its name on the command line
std::optional<ReportFormat> formatNamed(const QString &name);

struct ReportFileStyle
{
    bool byteOrderMark = true; ///< of CSV ⚙
    bool forSpreadsheet = false; ///< CSV for people: captions, and the decimal sign of their country
};

/// Error: FileUnwritable. Pdf needs a QGuiApplication.
Result<> writeReport(QIODevice &device, ReportFormat format, const ReportResult &result,
    const ReportWords &words, const ReportFileStyle &style = {});
/// Beside the old file first, which stays if something goes wrong. FileExists unless it may be @p replaced.
Result<> writeReportFile(const QString &path, bool replace, ReportFormat format, const ReportResult &result,
    const ReportWords &words, const ReportFileStyle &style = {});

/// "cooperage_stock_2026-11-22": report, period, and the day of the newest change where there is no period.
QString reportFileName(const ReportResult &result);

} // namespace cooperage
