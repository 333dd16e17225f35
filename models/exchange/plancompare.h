// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"

namespace cooperage {

/// The fields of the listing itself that would change.
QList<FieldChange> listingChanges(
    const ProductDraft &draft, const ExistingProduct &product, const PlanOptions &options);

/// The fields of one variant that would change. A single price of the file for several variants never
/// overwrites prices that were told apart here.
QList<FieldChange> variantChanges(const VariantDraft &variant, const ExistingVariant &existing,
    const ExistingProduct &product, const PlanOptions &options);

/// Photos the listing does not have, and texts that differ.
void comparePhotos(const ProductDraft &draft, const ExistingProduct &product, ListingPlan &plan);

} // namespace cooperage
