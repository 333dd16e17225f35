// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace cooperage::looks {

// What can be seen to be wrong with a page without an eye. Each answer names the widget and what is wrong
// with it; empty is good. Only what is visible counts, and what cuts itself short with "…" on purpose
// (ElidedLabel, cells, what a person has typed) does not.

/// Labels, buttons, boxes, headers and pills whose text does not fit, fields pressed together, and controls
/// that reach out of their page or cannot be seen at all.
QStringList cutOff(const QWidget *window);
/// More than one filled button, which is one too many.
QStringList filledButtons(const QWidget *window);
/// Two things that the same Alt+letter would press, and two entries of a menu with the same letter.
QStringList doubledLetters(const QWidget *window);
/// Scroll bars that lie in each other, and those for going sideways through a page.
QStringList scrollBarsInEachOther(const QWidget *window);

} // namespace cooperage::looks
