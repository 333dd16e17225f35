// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/database.h"

namespace cooperage {

enum class StoreAge {
    Current, ///< may be read and written
    Newer, ///< written by a newer program: read only
};

/// Creates the schema in a new file, upgrades an older one in one transaction, recognises a newer one.
/// DatabaseForeign if it is no store of ours, DatabaseDamaged if SQLite says so.
/// An older one is copied and the copy proven before it is touched (@p now names it).
Result<StoreAge> prepareStore(Database &database, Instant now);

/// Adds what an older file lacks of the declared entities, in one transaction. Rows stay as they are, but
/// for what a newer program sent and nobody had a place for until now.
/// Indexes, guards and the device's own tables follow their declaration at every opening.
Result<void> bringUpToDate(Database &database);

/// Schema version of the file: 0 = empty.
Result<int> storeVersion(Database &database);

} // namespace cooperage
