// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/calendar.h"

#include <QDateTime>

namespace cooperage {

QDate dayIn(const QTimeZone &zone, Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    return zone.isValid() ? utc.toTimeZone(zone).date() : utc.date();
}

QDate dayIn(const QString &zone, Instant at)
{
    return dayIn(QTimeZone(zone.toLatin1()), at);
}

} // namespace cooperage
