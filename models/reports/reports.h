// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report.h"

namespace cooperage {

// Every report of the program; each is declared in a file of its own.
extern const Report stockListReport;
extern const Report endorsementRegister;
extern const Report reviewLoad;

/// In the order of families, and of this list within one.
std::span<const Report *const> allReports();

/// The report with that name, or nullptr.
const Report *reportNamed(QAnyStringView name);

} // namespace cooperage
