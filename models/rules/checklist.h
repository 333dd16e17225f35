// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/records/variant.h"

namespace cooperage {

/// One line of the checklist a listing must pass before it is live. Order and wording for everybody.
enum class ChecklistItem { Photo, PhotoText, Price, Benefit, Category, WhoMade, Weight };

struct ChecklistLine
{
    ChecklistItem item = ChecklistItem::Photo;
    bool done = false;
    const char *label = ""; ///< English, context "Checklist"
    const char *table = ""; ///< where to mend it
    const char *field = "";
    RawId record; ///< the record to mend; null where one has to be added
};

/// The whole checklist of a listing with its variants and photos; removed ones do not count. The server
/// decides with it, the program shows it. Lines that do not apply (weight of what is not shipped) are
/// left out.
QList<ChecklistLine> checklistOf(
    const Listing &listing, const QList<Variant> &variants, const QList<Photo> &photos);

bool isComplete(const QList<ChecklistLine> &checklist);

} // namespace cooperage
