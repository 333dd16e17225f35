// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/records/comaker.h"
#include "models/store/store.h"

namespace cooperage {

/// A workshop that has, had or is to have a part in a listing.
struct CoMakerRow
{
    CoMaker coMaker; ///< as the server knows it; a proposal it has not heard of, as it was made here
    CoMaker ahead; ///< with everything this device has asked for
    QString workshopName;
    QString asked; ///< the newest command nobody has answered yet, e.g. "accept"; empty: none
    bool ours = false; ///< it is the workshop of who works on this device
};
/// Those of a listing: agreed, proposed, then what is over; by name.
Result<QList<CoMakerRow>> coMakersOf(const Store &store, const RawId &listing);

/// The records alone, with everything this device has asked for: what rules/comaking.h judges by.
QList<CoMaker> coMakersAhead(const QList<CoMakerRow> &rows);

/// @p coMaker after the server has taken @p command, without the days that follow from when it does.
void follow(CoMaker &coMaker, const Op &command);

} // namespace cooperage
