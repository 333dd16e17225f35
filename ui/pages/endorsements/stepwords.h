// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/endorsementquery.h"
#include "ui/pages/endorsements/stepsheet.h"

namespace cooperage {

struct RequestSheet;

/// What stands on the button of a step (StepsBar::wanted).
QString stepWords(const QString &step);
/// What is asked before a step; nothing if it is taken at once.
std::optional<StepQuestion> questionFor(const QString &step, const RequestSheet &sheet);
QString voteWords(const RequestSheet &sheet); ///< "3 of 3 · 82.0 · spread 12.0 · passes at 80.0"
QString auditWords(const AuditEntry &entry); ///< "Decide: endorsed"

} // namespace cooperage
