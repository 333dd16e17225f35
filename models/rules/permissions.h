// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/core/result.h"
#include "models/rules/actor.h"
#include "models/rules/audience.h"

namespace cooperage {

/// Whether @p actor may create, change or remove a row by an ordinary change. The server decides with it,
/// the program greys with it. NotAllowed with the reason otherwise.
Result<void> mayEdit(const Actor &actor, const Entity &entity, const Ownership &ownership);

/// Whether an invitation by @p actor may carry @p role: never above the inviter's own.
bool mayInviteAs(const Actor &actor, Role role);

} // namespace cooperage
