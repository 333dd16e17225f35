// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/workflows.h"
#include "ui/pages/listings/listingsheet.h"
#include "ui/pages/listings/listingwords.h"

namespace cooperage {

/// Who made it, as far as all of them agree: "Ana Pots and Loom".
QString makersWords(const ListingSheet &sheet);
StateWords stateWords(const CoMaker &coMaker);
/// What they do of it, how it stands, and what waits for the server: "glaze · Agreed on 3 Oct 2026."
QString detailWords(const CoMakerRow &row);

/// The step a command is from where the record stands; nothing if it does not lead on from there.
std::optional<Transition> stepOf(const CoMaker &coMaker, const QString &command);
QString captionOf(const Transition &step);

} // namespace cooperage
