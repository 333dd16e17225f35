// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"

namespace cooperage {

/// What the hash under a report is the hash of: UTF-8, one JSON array per line, each ended by LF. First the
/// report's name, its rules and the names of its columns, then every row as it is shown: texts, whole
/// numbers, amounts as [minor units, "EUR"], days as "2026-11-21", nothing as null, hidden counts as "<5" or
/// "*". Sums follow from the rows and are left out, as are language and person.
QByteArray canonicalRows(const ReportResult &result);

/// SHA-256 of it, 64 hex digits.
QByteArray hashOfRows(const ReportResult &result);

} // namespace cooperage
