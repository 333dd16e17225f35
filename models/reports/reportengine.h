// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportresult.h"
#include "models/store/store.h"

namespace cooperage {

/// Whether this device's person may have the report. NotAllowed with RoleMissing; the subject is its caption.
Result<void> mayRead(const Store &store, const Report &report);

/// The answer to a question, from one state of the store: reads, groups, sums, hides and hashes.
/// Errors: mayRead(), completed(); RecordMissing for a workshop that is not there; TooLarge if a sum has no
/// room; Cancelled; Storage.
Result<ReportResult> runReport(const Store &store, const Report &report, const ReportQuestion &question);

} // namespace cooperage
