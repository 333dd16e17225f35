// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QDate>
#include <QTimeZone>

namespace cooperage {

/// Completed calendar months from @p from to @p to: 15 Jan to 14 Feb 0, to 15 Feb 1; 31 Jan to 28 Feb of a
/// common year 1, because February has no later day. 0 if @p to is not later; both valid.
inline int completedMonths(QDate from, QDate to)
{
    if (to <= from)
        return 0;
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months;
}

/// The day of a moment where people live; in UTC if @p zone is not valid.
QDate dayIn(const QTimeZone &zone, Instant at);
/// The same for a collective's zone as it is stored: "Europe/Vienna".
QDate dayIn(const QString &zone, Instant at);

} // namespace cooperage
