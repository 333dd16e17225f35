// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"
#include "models/records/stock.h"
#include "models/store/longedit.h"

#include <optional>

namespace cooperage {

class WantedFields;

struct ProductImport
{
    Id<Workshop> workshop; ///< whose listings they become
    QString fileName; ///< for the undo step: "listings.csv"
    bool counts = true; ///< record the proposed counts
};

struct ImportOutcome
{
    Committed committed; ///< one undo step for all of it
    PlanCounts counts; ///< of the whole file
    QList<RawId> listings; ///< imported ones, the first 10,000
    qint64 counted = 0; ///< variants whose quantity was recorded as a count
    qint64 statesLeft
        = 0; ///< listings whose state the file knew: they begin as drafts, publishing is asked for
    qint64 photosKept = 0; ///< addresses of photos kept with the listings
    qint64 mostHeld = 0; ///< changes and their inverses in memory at once, at most
};

/// Does what plans say, one after the other, all or nothing: before finish() nobody sees any of it, and
/// without it nothing has happened. Memory does not grow with their number.
class ProductImporter
{
public:
    /// `expected`: listings that will come, as far as anybody knows.
    ProductImporter(Store &store, ProductImport request, qint64 expected);

    /// Problems and rows that are the same as last time are left out. Errors: NotAllowed, Invalid with
    /// `problems`, Storage; after one nothing more is taken.
    Result<void> take(const ListingPlan &plan);
    Result<ImportOutcome> finish();

private:
    Result<void> mayBegin();
    Result<void> takeParts(const ListingPlan &plan);
    Result<Id<Listing>> takeListing(const ListingPlan &plan);
    Result<void> takeWords(const ListingPlan &plan, const Id<Listing> &listing);
    Result<void> takeVariant(const ListingPlan &plan, const VariantPlan &one, const Id<Listing> &listing);
    Result<Variant> variantBefore(const VariantPlan &one, const Id<Listing> &listing);
    Result<void> takeCost(const VariantDraft &draft, const Id<Variant> &variant, const WantedFields &wanted);
    Result<void> takeCount(const VariantPlan &one, const Id<Variant> &variant);
    Result<void> takeSource(const ListingPlan &plan, const Id<Listing> &listing);
    Result<void> takePhotoTexts(const ListingPlan &plan, const Id<Listing> &listing);
    template <class Element>
    Result<QStringList> replaceWords(
        const Id<Listing> &listing, QString Element::*text, const QStringList &words);
    Caption caption(qint64 listings) const;

    Store &m_store;
    ProductImport m_request;
    LongEdit m_work;
    Result<void> m_state;
    Edit m_edit; ///< of the listing that is being taken
    std::optional<Location> m_shelf;
    qint64 m_taken = 0;
    ImportOutcome m_outcome;
};

} // namespace cooperage
