// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/photostore.h"
#include "tests/support/localstore.h"

namespace cooperage::test {

/// How much of the sample there is.
struct RiversideSize
{
    int listings = 48;
    bool painted = true; ///< with pictures from models/photos/sketch; without, listings have none
    int movementsEach = 4;
};

/// Fills a local store as a first sync from Riverside Makers would: four workshops, listings with variants,
/// pictures, tags and a history of stock. The same size gives the same records.
void fillRiverside(LocalStore &local, PhotoStore &photos, const RiversideSize &size = {});

} // namespace cooperage::test
