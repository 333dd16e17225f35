// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QString>

#include <span>

namespace cooperage {

/// A configurable default of the collective: what it is, what it means, what it is unless changed.
/// A changed one is a `Setting` record whose id follows from collective and name.
struct SettingDefinition
{
    const char *name; ///< permanent
    const char *label; ///< English, context "Setting"
    const char *meaning; ///< one sentence, context "Setting"
    qint64 standard;
    qint64 least;
    qint64 most;
    const char *unit; ///< English, context "Setting": "days", "pieces", "%"; empty for yes or no

    /// 1 is yes, 0 is no.
    constexpr bool isYesOrNo() const { return least == 0 && most == 1; }
};

std::span<const SettingDefinition> allSettings();
const SettingDefinition *settingNamed(QStringView name);
RawId settingId(const RawId &collective, QStringView name);

} // namespace cooperage
