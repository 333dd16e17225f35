// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QList>

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

/// Who changed a setting when, from what to what.
struct SettingStep
{
    Instant at;
    QString byName; ///< empty for the server itself
    qint64 from = 0;
    qint64 to = 0;
    bool isStandard = false; ///< `from` was the standard, not a value somebody chose
    bool waiting = false; ///< on this device only, waiting to be sent
};
/// Newest first, at most @p most. Empty for one that was never changed. UnknownField.
Result<QList<SettingStep>> settingHistory(const Store &store, const QString &name, int most = 50);

} // namespace cooperage
