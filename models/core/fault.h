// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reason.h"

#include <QList>
#include <QString>

namespace cooperage {

/// What kind of failure it is. Decides the exit code and whether trying again can help;
/// the sentence a person reads follows from `Reason` (ui/shell/explain.cpp).
enum class Fault {
    NotFound, ///< the thing named does not exist, or the caller may not know that it does
    Invalid, ///< the input breaks a rule; `problems` names the fields
    Conflict, ///< somebody else's change came first
    NotAllowed, ///< the person lacks the right
    SignInNeeded, ///< the device's token is unknown, expired or revoked
    Offline, ///< the server could not be reached
    Refused, ///< the server understood and said no
    Storage, ///< reading or writing the disk failed
    Outdated, ///< a newer program is needed
    Cancelled, ///< the person stopped it; nothing was changed
};

/// One field that breaks a rule. `field` is the name from the entity's declaration.
struct FieldProblem
{
    QString field;
    Reason reason = Reason::Unknown;
    QString value; ///< what stood there, shown back to the person

    bool operator==(const FieldProblem &) const = default;
};

/// An expected failure. `subject` is what it is about and is shown; `detail` is logged only.
struct Error
{
    Fault fault = Fault::Invalid;
    Reason reason = Reason::Unknown;
    QString subject = {};
    QString detail = {};
    QList<FieldProblem> problems = {};

    bool operator==(const Error &) const = default;
};

} // namespace cooperage
