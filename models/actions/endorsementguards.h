// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/endorsements.h"
#include "models/actions/steps.h"
#include "models/rules/endorsing.h"

namespace cooperage {

/// Who has a part in the steps of a request besides its maker.
StepSides sidesOf(const Endorsement &request);

/// The request with everything this device has of it, if the step can be asked for: it fits the state,
/// whoever coordinates is free of the case, and nothing it needs is missing. The first of these that does not
/// hold is the failure's reason; the right to ask is for askFor to judge. The server looks again with
/// everything.
Result<EndorsementCase> checkedCase(const Store &store, const EndorsementStep &step);

} // namespace cooperage
