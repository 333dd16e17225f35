// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/need.h"

#include <utility>

namespace cooperage {

/// What endorsements ask of somebody: the sentence about one (%1 is its name), and the one about several.
std::pair<QString, QString> reviewWords(const Need &need);
/// "Yusuf reminds you: review of E-14, 3 days over".
QString reminderWords(const Need &need, Instant now);
/// "Noor named a tie to the maker of E-27: clear it, or decide yourself".
QString namedTieWords(const Need &need);
/// "Kiln names your workshop as co-maker of “Blue bowl”".
QString togetherWords(const Need &need);

} // namespace cooperage
