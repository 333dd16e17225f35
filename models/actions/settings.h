// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

struct SettingValue
{
    QString name; ///< of models/rules/settings
    std::optional<qint64> value; ///< unset: back to the standard
};
/// Stewards only. Invalid with TooSmall or TooLarge outside the definition's range; UnknownField.
Result<Committed> changeSetting(Store &store, const SettingValue &request);

/// A setting as a page shows it.
struct SettingShown
{
    const struct SettingDefinition *definition = nullptr;
    qint64 value = 0;
    bool changed = false;
    RawId record; ///< for its history; the record may not exist yet
};
Result<QList<SettingShown>> settingsShown(const Store &store);

} // namespace cooperage
