// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/rules/workflows.h"
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
    StepSides sides; ///< models/rules/workflows.h
    QJsonObject seen = {}; ///< what else somebody had read of the record, where the step agrees to it
    std::optional<Op> before = {}; ///< a command this one needs, sent ahead of it in one transaction
};

/// The state a record will be in when the server has heard what this device has asked for.
Result<QString> stateAhead(const Store &store, const Entity &entity, const Record &record);

/// Whether the step fits that state, whoever asks. Conflict (StepNotNow, UnknownCommand).
Result<void> fitsNow(const Store &store, const StepRequest &request, const Record &record);

/// Refuses what does not fit the state of @p record, and names what does: Conflict (StepNotNow).
Failure notNow(const Store &store, const Entity &entity, const Record &record, const StepSides &sides = {});

/// Whether askFor would ask.
Result<void> mayAskFor(const Store &store, const StepRequest &request, const Record &record);

/// Checks what this device can know (state, right, reason) and asks. A step already asked for is not asked
/// twice: then nothing is committed. @p name stands in the caption. Errors: Conflict (StepNotNow,
/// UnknownCommand), NotAllowed, Invalid (Required).
Result<Committed> askFor(Store &store, const StepRequest &request, const Record &record, const QString &name);

} // namespace cooperage
