// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sampledevice.h"

#include <vector>

namespace cooperage {

/// Two things of the sample that were made together: one agreed, one still waiting for the visitor's word.
/// The makers are those of sampleMakers(), in its order.
Result<void> addCoMakers(const std::vector<std::unique_ptr<SampleDevice>> &devices);

} // namespace cooperage
