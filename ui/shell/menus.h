// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QMenu;

namespace cooperage {

class Commands;

/// Fills the window's menu bar, which stays hidden, and makes all shortcuts work while it is. Returns the
/// same menus in one, for a button; owned by the window.
QMenu *fillMenuBar(QMainWindow &window, const Commands &commands);

/// F10: shows the menu bar with its first menu open, or hides it.
void toggleMenuBar(QMainWindow &window);

} // namespace cooperage
