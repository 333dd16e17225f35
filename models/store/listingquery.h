// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/listing.h"
#include "models/records/stock.h"
#include "models/rules/searchterms.h"
#include "models/store/store.h"

namespace cooperage {

// What the listing table, the photo grid and the command line show. Ids first, in order; then rows for the
// ids on screen. Made for a reader thread: one SQL statement each, no state kept.

enum class ListingView { All, Mine, LowStock, NeedsPhoto, Drafts, Bin };

enum class ListingSort { Changed, Title, Workshop, Price, OnHand, State, Relevance };

struct ListingFilter
{
    QString text; ///< searched as typed; empty = all
    ListingView view = ListingView::All;
    std::optional<Id<Workshop>> workshop;
    std::optional<ListingState> state;
    QList<SearchTerm> terms; ///< maker:ana stock:<3 …
    ListingSort sort = ListingSort::Changed; ///< Relevance without text means Changed
    bool descending = true;

    bool operator==(const ListingFilter &) const = default;
};

/// Ids that match, in order. With text at most mostFound (search.h).
Result<QList<RawId>> listingIds(const Store &store, const ListingFilter &filter);

struct ListingRow
{
    Id<Listing> id;
    QString title;
    QString category;
    Id<Workshop> workshop;
    QString workshopName;
    QString craft;
    ListingState state = ListingState::Draft;
    bool removed = false;
    bool mine = false; ///< of this person's workshop
    bool priceOnRequest = false;
    std::optional<int> madeToOrderDays;
    std::optional<Money> priceFrom; ///< smallest and largest price; unset if there is no variant, or
    std::optional<Money> priceTo; ///< if currencies differ
    std::optional<qint64> onHand; ///< pieces; unset if only the hint may be seen
    Availability availability = Availability::None; ///< for everybody: none, few, some
    bool tracked = true; ///< at least one variant counts its stock
    bool low = false; ///< some variant is at or below its limit
    int photos = 0;
    QByteArray coverHash; ///< of the first photo; empty if there is none
    QString coverText;
    int variants = 0;
    QString firstSku;
    Instant changedAt;
    RawId changedBy;
    bool pending = false; ///< holds work the server has not confirmed
    bool openDifference = false;
    QString requested; ///< command asked for and not answered yet, e.g. "publish"
};

/// Rows for these ids, in their order; ids not there any more are left out.
Result<QList<ListingRow>> listingRows(const Store &store, const QList<RawId> &ids);

struct ListingCounts
{
    qint64 all = 0;
    qint64 mine = 0;
    qint64 lowStock = 0;
    qint64 needsPhoto = 0;
    qint64 drafts = 0;
    qint64 bin = 0;
};
Result<ListingCounts> listingCounts(const Store &store);

/// "pen" → categories in use that begin so or have a part that does, most used first. For completion.
Result<QStringList> categoriesInUse(const Store &store, const QString &typed, int most);
Result<QStringList> tagsInUse(const Store &store, const QString &typed, int most);
Result<QStringList> materialsInUse(const Store &store, const QString &typed, int most);

} // namespace cooperage
