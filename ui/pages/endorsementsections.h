// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagesection.h"
#include "ui/pages/workbench.h"

namespace cooperage {

/// What stands on the page of endorsements beside requests and register, in the order shown.
SectionOffers endorsementSections(const Workbench &bench);

} // namespace cooperage
