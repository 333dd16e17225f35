// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

/// Notices a copied profile. The store holds a random token, and so does @p tokenFile, which lies outside the
/// profile and is never backed up: if they differ, this file is a copy (or was put back), another one may
/// live on, and the numbers of its replica must not be used here. Then a new replica begins and everything
/// unconfirmed is offered again under it; the server's txids make that harmless. To be called before the
/// first write. True if it was a copy.
Result<bool> claimInstance(Store &store, const QString &tokenFile);

/// Where the token of a store lies: a file in @p folder, named after this computer and the store's place.
QString instanceFile(const QString &folder, const QString &storePath);

} // namespace cooperage
