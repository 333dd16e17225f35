// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/records/variant.h"
#include "models/rules/checklist.h"
#include "models/store/store.h"

#include <QStringList>

namespace cooperage {

// What a person does to listings. Each function is one transaction and one undo step; each checks the
// rights of this device's person and the rules, and refuses with a reason before anything is stored.
// Errors besides Storage: NotAllowed (NotYourWorkshop …), Invalid with `problems`, NotFound.

/// A record as it was read into the form, and as it should be. Only fields that differ are sent, with the
/// log position `before` was read at.
template <class T> struct Change
{
    T before;
    T after;
};

struct NewListing
{
    Listing listing; ///< id null: made here; workshop null: the person's own
    Variant variant; ///< its first one; a price without currency gets the workshop's
    QStringList tags;
    QStringList materials;
};
/// Answer: `changed`["listing"] holds the new id.
Result<Committed> createListing(Store &store, const NewListing &request);
RawId createdIn(const Committed &committed, const char *table); ///< first id of that table, or null

Result<Committed> changeListing(Store &store, const Change<Listing> &request);

/// Replaces the set: adds what is missing, removes what is not named. Texts are cleaned, empty ones and
/// repetitions (also in other capitals) are dropped.
struct ListingWords
{
    Id<Listing> listing;
    QStringList words;
};
Result<Committed> setTags(Store &store, const ListingWords &request);
Result<Committed> setMaterials(Store &store, const ListingWords &request);
RawId tagId(const RawId &listing, const QString &text);
RawId materialUseId(const RawId &listing, const QString &material);

/// A step of the workflow (models/rules/workflows): publish pause resume archive redraft. A request: the
/// state changes when the server has said yes. Steps already asked for are not asked twice.
struct ListingStep
{
    QList<Id<Listing>> listings; ///< all or none
    QString command;
    QString reason; ///< where the step needs one
};
Result<Committed> askForStep(Store &store, const ListingStep &request);

/// Into the bin and back. StillReferenced if pieces of it were ever moved: such a listing is archived.
Result<Committed> removeListings(Store &store, const QList<Id<Listing>> &listings);
Result<Committed> restoreListings(Store &store, const QList<Id<Listing>> &listings);

/// What is left to do before publishing.
Result<QList<ChecklistLine>> checklistOf(const Store &store, const Id<Listing> &listing);

} // namespace cooperage
