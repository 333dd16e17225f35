// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/store/database.h"

namespace cooperage {

/// What a newer program wrote and this one has no place for is kept beside what it knows: fields it does
/// not know in `_ext` of their row, rows of tables it does not know in a table of their own. An upgrade then
/// finds them here and needs no new first sync.

/// Keeps the row's newest state, or lets go of it if the row was dropped.
Result<void> keepUnknownRow(Database &database, const LogRow &row);

/// After an upgrade, inside its transaction: gives fields and rows that are known now their place, and has
/// them indexed. Answers how many rows it touched.
Result<int> placeWhatIsKnownNow(Database &database);

} // namespace cooperage
