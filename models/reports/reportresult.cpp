// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportresult.h"

#include <algorithm>

namespace cooperage {

bool ReportResult::isGrouped(const ReportColumn *column) const
{
    return std::any_of(groups.begin(), groups.end(),
        [&](const ReportGrouping *one) { return QLatin1String(one->column) == QLatin1String(column->name); });
}

QList<int> ReportResult::plainColumns() const
{
    QList<int> plain;
    for (int i = 0; i < int(columns.size()); ++i) {
        if (!isGrouped(columns.at(i)))
            plain.append(i);
    }
    return plain;
}

bool ReportResult::hasTotals() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ReportColumn *one) { return one->sum; });
}

bool ReportResult::isWithheld() const
{
    return std::any_of(lines.begin(), lines.end(), [](const ReportLine &line) {
        return std::any_of(line.cells.begin(), line.cells.end(),
            [](const ReportValue &cell) { return std::holds_alternative<Withheld>(cell); });
    });
}

} // namespace cooperage
