// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endorsements/requestsheet.h"

namespace cooperage {

// Parts of readRequestSheet: what this person may do with a request, by the rules the server keeps.

Result<void> readForm(const Store &store, RequestSheet &sheet);
Result<void> readSteps(const Store &store, RequestSheet &sheet);
/// Everything that a draft still lacks, in the order of the rule.
QList<Error> missingFor(const RequestSheet &sheet);

} // namespace cooperage
