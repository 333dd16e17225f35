// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/endorsement.h"

namespace cooperage {

/// What a request would be about, where that is known before.
struct AskAbout
{
    SubjectKind kind = SubjectKind::Listing;
    bool outside = false; ///< a partner's shop
    RawId subject;
    RawId standard; ///< its published version is meant
};

} // namespace cooperage
