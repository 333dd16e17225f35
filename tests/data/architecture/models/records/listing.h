// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fine.h"

namespace cooperage {

struct Alone; // only told of
struct Twin // planted: twin
{
    int right = 0;
};

} // namespace cooperage

namespace cooperage::elsewhere {

struct Twin
{
};

} // namespace cooperage::elsewhere
