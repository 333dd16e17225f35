// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reports.h"

namespace cooperage {

namespace {

constexpr const Report *reports[] = {
    &stockListReport,
    &endorsementRegister,
    &reviewLoad,
};

} // namespace

std::span<const Report *const> allReports()
{
    return reports;
}

const Report *reportNamed(QAnyStringView name)
{
    for (const Report *one : reports) {
        if (name == QLatin1String(one->name))
            return one;
    }
    return nullptr;
}

} // namespace cooperage
