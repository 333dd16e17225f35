// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"
#include "models/exchange/productreader.h"

#include <QJsonObject>

namespace cooperage {

/// The choices of an import worth keeping for the next file of the same shop: dialect, column map,
/// decimal signs, currency, shop and what blanks and quantities do. Columns are kept by header, not by
/// place. What the person did not choose stays to be found out.
QJsonObject importProfile(const TableSurvey &survey, const ImportOptions &options, const PlanOptions &plan);

/// Puts the kept choices into the options for a table with these columns; headers it does not have are
/// passed over, unknown names too.
void applyImportProfile(
    const QJsonObject &profile, const QStringList &columns, ImportOptions &options, PlanOptions &plan);

} // namespace cooperage
