// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/report.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace cooperage {

/// What is asked of a report. Left as it is: the usual columns and grouping, everything known.
struct ReportQuestion
{
    std::optional<QDate> from, to; ///< days in the collective's time zone, both included
    std::optional<QStringList> groups = {}; ///< columns, outermost first; an empty list: one table
    QStringList columns = {}; ///< names; empty: the usual ones
    QMap<QString, QString> filters = {}; ///< by name: id as 32 hex digits, or name of a choice

    bool operator==(const ReportQuestion &) const = default;
};

/// The question with everything left open filled in. @p today: in the collective's time zone.
/// Invalid: NotAChoice (a column, grouping, filter or its value), NotADate (a day the report has no use for,
/// or a period that ends before it begins).
Result<ReportQuestion> completed(const Report &report, ReportQuestion question, QDate today);

constexpr int mostGroupings = 3;

} // namespace cooperage
