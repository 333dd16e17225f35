// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

/// Replaces all confirmed rows by those of an unpacked snapshot file and sets the cursor to its position,
/// in one transaction. Own pending work stays on top. The file is checked as a stranger's first:
/// quick_check, exact schema text, no trigger or view. DatabaseForeign or DatabaseDamaged otherwise.
Result<void> installSnapshot(Store &store, const QString &path, const SnapshotManifest &manifest);

} // namespace cooperage
