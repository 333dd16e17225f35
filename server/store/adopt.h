// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/random.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace cooperage::server {

enum class Adoption {
    Move, ///< the collective goes on here: cursors, tokens and invitations stay good
    Restore, ///< an earlier moment comes back: new lineage, open invitations are void
};

/// Takes over every collective of another server's database file, in one transaction. The file is read as a
/// stranger's: application id, version and its own check first. Nothing changes if one of its collectives
/// is here already (RecordExists). Answers the ids taken over.
Result<QList<RawId>> adoptCollectives(
    Database &database, const QString &path, Adoption adoption, RandomSource &random);

} // namespace cooperage::server
