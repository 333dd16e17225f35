// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <memory>

namespace cooperage {

/// Opens for writing a file that no other process has open (a lock says so), and puts in order what a
/// program left behind that was killed or lost its disk: its log is forced to disk before SQLite reads it,
/// and the file is looked over before anything is written. DatabaseDamaged: the file is left as it is.
Result<std::unique_ptr<Database>> openAlone(const QString &path);

/// Whether SQLite finds the file sound. DatabaseDamaged otherwise; `detail` says where.
Result<void> quickCheck(Database &database);

} // namespace cooperage
