// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cooperage {

/// Makes a screen reader's "toggle" do to a checkable button what a person's click does. Qt's own only
/// changes the mark and emits no clicked(): a page would not open, a ticked box would not be saved. Ours
/// answers for every button, since Qt asks once, often before a button is made checkable. Calling it again
/// does nothing.
void installAccessibleButtons();

} // namespace cooperage
