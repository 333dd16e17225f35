// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

/// One thing done on this device that can be taken back, or brought again. A bulk change is one step.
struct UndoStep
{
    qint64 step = 0;
    Caption caption;
    Instant at;
    bool done = true; ///< false: taken back
};
/// Newest first. As many as are kept.
Result<QList<UndoStep>> undoSteps(const Store &store);

struct Returned
{
    int steps = 0; ///< how many were taken back or brought again
    QStringList skipped; ///< fields somebody else changed since, left alone
};
/// Takes back whatever came after `step` (0: all of it), or brings everything up to it again. Each step is a
/// change of its own; a failure leaves those already done.
Result<Returned> returnTo(Store &store, qint64 step);

} // namespace cooperage
