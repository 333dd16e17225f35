// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/rules/checklist.h"
#include "models/rules/workflows.h"
#include "models/store/comakerquery.h"
#include "models/store/store.h"

namespace cooperage {

/// A step of the workflow as the editor offers it.
struct StepOffered
{
    Transition step;
    std::optional<Error> why; ///< set: greyed for this reason
};

/// A co-maker with what this person may ask for about it now: commands of models/rules/workflows.
struct CoMakerOffered
{
    CoMakerRow row;
    QStringList steps;
};

/// All that the editor shows of one listing besides its fields, read in one go.
struct ListingSheet
{
    Listing listing;
    QString workshopName;
    QList<CoMakerOffered> coMakers;
    QList<Workshop> mayBeAsked; ///< to be a co-maker; empty for whoever gives no shares of it away
    QStringList editors; ///< who may change it: names of the people of its workshop
    bool mayEdit = false;
    QList<Photo> photos; ///< cover first
    QStringList tags;
    QStringList materials;
    QList<ChecklistLine> checklist;
    QList<StepOffered> steps;
    QString requested; ///< command asked for and not answered
    qint64 differences = 0; ///< open ones of the listing and its parts
    Currency currency; ///< for new prices
};

/// For a reader thread. NotFound if there is no such listing.
Result<ListingSheet> readSheet(const Store &store, const RawId &id);

} // namespace cooperage
