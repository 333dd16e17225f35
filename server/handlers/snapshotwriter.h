// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QSet>

namespace cooperage::server {

/// Writes the rows that @p audiences may see into a new SQLite file shaped like a device's synced tables,
/// without indexes, triggers or any replica's identity, and answers its bytes.
/// @p folder is where the file lies while it is made.
Result<QByteArray> snapshotBytes(
    Database &database, const RawId &collective, const QSet<QString> &audiences, const QString &folder);

} // namespace cooperage::server
