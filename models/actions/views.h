// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/savedview.h"
#include "models/store/listingquery.h"

namespace cooperage {

// Views somebody saved: their own, seen on all their devices, and shared ones, seen by everybody. Errors
// besides Storage: NotAllowed (RoleMissing) for somebody else's shared view, Invalid with problems.

struct ViewShown
{
    SavedView view;
    bool shared = false;
    bool mayChange = false;
};
/// The views of a page: own ones first, each by name.
Result<QList<ViewShown>> viewsOf(const Store &store, const QString &page);

/// Keeps a new view, for oneself. The id of `view` is made here.
Result<Committed> saveView(Store &store, const SavedView &view);
/// Name, filter, order, layout or columns.
Result<Committed> changeView(Store &store, const ViewShown &before, const SavedView &after);
Result<Committed> removeView(Store &store, const ViewShown &view);
/// From oneself to everybody, or back: one transaction. It gets another id.
Result<Committed> shareView(Store &store, const ViewShown &view, bool shared);

/// What a listing view asks for, and the other way round. An unknown word of a newer program is left out.
ListingFilter filterOf(const SavedView &view);
void setFilter(SavedView &view, const ListingFilter &filter);
QString nameOf(ListingView view); ///< permanent: "low_stock"
QString nameOf(ListingSort sort);

} // namespace cooperage
