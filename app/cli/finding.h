// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/review.h"
#include "models/records/stock.h"
#include "models/store/endorsementquery.h"
#include "models/store/store.h"

namespace cooperage::cli {

// How people name things on the command line. NotFound (RecordMissing), Conflict (AmbiguousMatch).

Result<Listing> findListing(const Store &store, const QString &named); ///< id, SKU or title
Result<Variant> findVariant(const Store &store, const QString &named); ///< id, SKU, or title if it has one
Result<Workshop> findWorkshop(const Store &store, const QString &named); ///< id or name
Result<Location> findLocation(const Store &store, const QString &named); ///< id or name

Result<Person> findPerson(const Store &store, const QString &named); ///< id or name
Result<StandardLine> findStandard(const Store &store, const QString &named); ///< id or name
/// Its number, its id, the end of its id as a draft is listed, or the one thing it is about that is not over.
Result<Endorsement> findEndorsement(const Store &store, const QString &named);
/// The review of that person in the running round; NotFound.
Result<Review> findReview(const Store &store, const Endorsement &request, const RawId &reviewer);

/// "none", or names of ties with commas or spaces between. NotAChoice.
struct TiesTyped
{
    DeclarationState state = DeclarationState::NotAsked;
    Relations kinds;
};
Result<TiesTyped> tiesFrom(const QStringList &typed);

/// The workshop named by --workshop; without it the person's own, if they have one.
Result<std::optional<Id<Workshop>>> workshopChosen(const Store &store, const QString &named);

/// "28.50" in this currency, or "28.50 USD" in another.
Result<Money> moneyFrom(const QString &typed, Currency usual);

QString moneyText(const Money &money); ///< "28.50 EUR"

} // namespace cooperage::cli
