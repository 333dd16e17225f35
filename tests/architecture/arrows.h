// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace cooperage::architecture {

struct Layer;

/// The row of the table a file belongs to, or nullptr if its folder is unknown.
const Layer *layerOf(const QString &path);

/// The library a header in <angle brackets> comes from ("Widgets", "Asio" …); empty for the standard library.
QString libraryOf(const QString &header);

/// Includes that the table does not allow, that name no file from the root, or that lead in a circle.
QList<Finding> checkArrows(const QList<SourceFile> &files);

} // namespace cooperage::architecture
