// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QMenu;
class QObject;

namespace cooperage {

class Appearance;
class Commands;

/// Fills the window's menu bar, which stays hidden, and makes all shortcuts work while it is. Returns the
/// same menus in one, for a button; owned by the window.
QMenu *fillMenuBar(QMainWindow &window, const Commands &commands);

/// Larger, smaller and normal text, in steps of 10 %.
void bindTextSize(Commands &commands, Appearance &appearance, QObject *context);

/// F10: shows the menu bar with its first menu open, or hides it.
void toggleMenuBar(QMainWindow &window);

} // namespace cooperage
