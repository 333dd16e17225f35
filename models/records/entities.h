// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include <span>

namespace cooperage {

/// Every entity of the program, parents before children. Adding one is its header and one word here.
std::span<const Entity> allEntities();

/// The entity with that table name, or nullptr.
const Entity *entityNamed(QStringView table);

/// Greatest `since` of all fields: the schema version this program writes.
int schemaVersion();

} // namespace cooperage
