// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPair>

namespace cooperage::looks {

/// All pictures of a mode side by side with their names, at most @p width pixels wide.
QImage contactSheet(const QList<QPair<QString, QImage>> &pictures, int columns, int width = 1600);

} // namespace cooperage::looks
