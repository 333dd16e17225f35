// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

/// Takes over from another file of the same device what its person did and no server is known to hold:
/// outbox, kept transactions and refused ones, as far as they can still be read. They are offered again
/// under their old txids. Answers how many changes went into the outbox; a file nothing can be read of is no
/// failure.
Result<qint64> salvageWork(Store &into, const QString &damaged);

/// Who worked in that file, if it still says.
std::optional<Identity> identityIn(const QString &damaged);

} // namespace cooperage
