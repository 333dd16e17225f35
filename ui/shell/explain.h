// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fault.h"

#include <QString>

namespace cooperage {

/// What happened, where, and what to do, for a person: plain text in the program's language. The only place
/// where failures are put into words; the command line uses it too.
QString explain(const Error &error);

/// The same for one field, for a cell's tooltip or a form's message: "Price: “12,5o” is not a number. …"
QString explain(const FieldProblem &problem);

/// How a field is called on screen, from its permanent name: "low_limit" → "Low limit".
QString fieldCaption(const QString &field);

} // namespace cooperage
