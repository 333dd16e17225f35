// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QHash>

namespace cooperage {

// What this device remembers about one collective: never synced, no undo, no history. Names are lower case
// with slashes: "today/left".

Result<QString> localSetting(const Store &store, const QString &name); ///< empty if unset
/// All whose name begins so, by what follows the beginning.
Result<QHash<QString, QString>> localSettings(const Store &store, const QString &beginning);
/// An empty value removes it. Nothing happens in a file this program may only read.
Result<void> setLocalSetting(Store &store, const QString &name, const QString &value);

} // namespace cooperage
