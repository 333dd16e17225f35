// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/audittrail.h"
#include "models/records/endorsement.h"

namespace cooperage {

// Sentences of a dossier.

QString endWords(const Endorsement &request); ///< why it ended; empty while it has not

/// What was done, in the words of the buttons that do it.
QString actionWords(const QString &action);

/// Why: in the words of who did it, or of what the server went by.
QString reasonWords(const AuditEntry &entry);

} // namespace cooperage
