// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/records/standingtie.h"

namespace cooperage {

// What ties this person to others for as long as it lasts. Works offline; undo takes it back.

struct StandingWord
{
    RawId about; ///< a person, or a workshop
    Relations kinds; ///< none: nothing, whatever was said before
    QString text;
    std::optional<QDate> until; ///< its last day, not later than today; unset: it lasts, or goes on
};
/// Says it, or says it anew. Errors: Invalid (OwnCase, NotAChoice, TooLong; TooLarge at "until"), NotFound.
Result<Committed> sayStandingTie(Store &store, const StandingWord &word);

struct TieEnd
{
    RawId about;
    QDate last; ///< the last day it counted; not later than today
};
/// Errors: NotFound where nothing was said; Invalid (TooLarge at "until").
Result<Committed> endStandingTie(Store &store, const TieEnd &end);

/// It was a mistake: taken back as if it had not been said.
Result<Committed> removeStandingTie(Store &store, const RawId &about);

} // namespace cooperage
