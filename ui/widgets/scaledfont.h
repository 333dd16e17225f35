// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cooperage {

/// Gives the widget the program's font times `factor` (≥ 0.9), semibold if asked, and keeps it so when the
/// text size changes. A font set by hand would stay as it was.
void scaleFont(QWidget *widget, double factor, bool semibold = false);

int fontUnit(const QWidget *widget); ///< u: the height of the program's body text in pixels
int fontUnit();

} // namespace cooperage
