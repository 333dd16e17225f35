// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace cooperage {

// Who may see a report; most reports have one of these. The rows a device holds are already those its
// member may see (rules/audience.h): these decide what a report is made of, not what is kept secret.

/// Everybody with a workshop, of their own; stewards and coordinators of all.
extern const ReportReaders ownWorkshopOrAll;
/// Every member, all rows.
extern const ReportReaders everyMember;
/// Coordinators and stewards.
extern const ReportReaders coordinatorsOnly;

/// Whether small counts of persons are shown as they are.
bool seesSmallCounts(const Actor &actor);

} // namespace cooperage
