// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reason.h"

namespace cooperage {

/// The sentence of a reason, to be translated in the context "Explain". %1 is what it is about, in quotation
/// marks, or a general word where nothing is named.
const char *reasonWords(Reason reason);

/// The part of it that is about standards, reviews, ties and endorsements.
const char *endorsementReasonWords(Reason reason);

} // namespace cooperage
