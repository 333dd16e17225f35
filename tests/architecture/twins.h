// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace cooperage::architecture {

/// Types of one name in one namespace, declared in several files: each compiles, and the linker keeps one
/// destructor for both.
QList<Finding> checkTwins(const QList<SourceFile> &files);

} // namespace cooperage::architecture
