// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report.h"

namespace cooperage {

int Report::indexOf(QAnyStringView named) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (named == QLatin1String(columns[i].name))
            return int(i);
    }
    return -1;
}

const ReportColumn *Report::column(QAnyStringView named) const
{
    const int index = indexOf(named);
    return index < 0 ? nullptr : &columns[std::size_t(index)];
}

const ReportFilter *Report::filter(QAnyStringView named) const
{
    for (const ReportFilter &one : filters) {
        if (named == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

} // namespace cooperage
