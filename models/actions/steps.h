// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/audience.h"
#include "models/store/store.h"

namespace cooperage {

/// A step of a state machine somebody asks the server for.
struct StepRequest
{
    const char *table;
    RawId id;
    QString command;
    QString reason; ///< where the step needs one
    QJsonObject arguments;
    RawId self; ///< whom it is about (models/rules/workflows.h, mayAsk)
};

/// Whether askFor would ask.
Result<void> mayAskFor(const Store &store, const StepRequest &request, const Record &record);

/// Checks what this device can know (state, right, reason) and asks. A step already asked for is not asked
/// twice: then nothing is committed. @p name stands in the caption. Errors: Conflict (StaleState,
/// UnknownCommand), NotAllowed, Invalid (Required).
Result<Committed> askFor(Store &store, const StepRequest &request, const Record &record, const QString &name);

} // namespace cooperage
