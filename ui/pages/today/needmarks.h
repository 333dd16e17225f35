// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/need.h"
#include "ui/shell/palette.h"

namespace cooperage {

// How a line looks that tells what waits.

QString iconOf(NeedKind kind); ///< a name of ui/shell/icons.h
Mood moodOf(Urgency urgency);

} // namespace cooperage
