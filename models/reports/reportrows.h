// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"
#include "models/rules/actor.h"
#include "models/store/store.h"

#include <QTimeZone>

namespace cooperage {

/// A value for every column of the declaration.
using ReportRow = QList<ReportValue>;

/// What the SQL of a report is asked with: see Report::sql.
struct ReportAsked
{
    const Report &report;
    const ReportQuestion &question; ///< completed
    const Actor &actor;
    QTimeZone zone;
};

/// Runs it. Cancelled, Storage, TooLarge (a number SQLite could not keep exactly).
Result<QList<ReportRow>> readReportRows(const Store &store, const ReportAsked &asked);

} // namespace cooperage
