// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/store/database.h"

#include <span>

namespace cooperage {

/// What a file lacks of the declared entities. Schemas only grow, so this is all an upgrade has to add;
/// it follows from the declarations and the file itself, used by the program's store and the server's.
struct Additions
{
    QList<const Entity *> tables; ///< entities without a table
    QStringList columns; ///< ALTER TABLE … ADD COLUMN …, rewriting no row
};

Result<Additions> additionsTo(Database &database, std::span<const Entity> entities);

} // namespace cooperage
