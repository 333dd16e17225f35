// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace cooperage::architecture {

/// Licence line, length, names of files and types.
QList<Finding> checkShape(const SourceFile &file);

/// Calls and words that have one place in the program, or none.
QList<Finding> checkWords(const SourceFile &file);

/// Coroutine rules for g++ 12.2: no lambda inside a statement that awaits, one await in a statement.
QList<Finding> checkAwaits(const SourceFile &file);

/// Every statement to the server's database names the collective.
QList<Finding> checkStatements(const SourceFile &file);

QList<Finding> checkFile(const SourceFile &file); ///< all of the above

} // namespace cooperage::architecture
