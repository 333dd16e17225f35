// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/endorsing.h"

#include <QTimeZone>

namespace cooperage {

/// What a reminder is judged by.
struct RemindingAt
{
    EndorsingTerms terms;
    Instant now;
    QTimeZone zone; ///< the collective's: its days count; UTC if it is not valid
};

/// When a review should have been accepted, or sent; unset where nothing runs: not opened yet, or done.
std::optional<Instant> dueOf(const Review &review, const Endorsement &request, const EndorsingTerms &terms);

/// Completed days since then; 0 if it is not overdue. The first day over counts as 1.
int daysOver(const Review &review, const Endorsement &request, const EndorsingTerms &terms, Instant now);

/// Whether a coordinator may remind the reviewer: it is overdue, the request is still being reviewed, and
/// nobody reminded them today. NotOverdue, StaleState, RemindedToday, speaking of @p name.
Result<void> mayRemind(
    const Review &review, const Endorsement &request, const RemindingAt &at, const QString &name);

} // namespace cooperage
