// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/need.h"
#include "models/today/visit.h"

namespace cooperage {

/// What somebody did, as one line tells it. Worded in ui/pages/today/todaywords.cpp.
enum class ChangeKind {
    ListingsAdded,
    ListingsRemoved,
    ListingsPublished,
    PricesChanged,
    PhotosAdded,
    ListingsChanged,
    StockCounted,
    StockMoved,
    PlacesChanged,
    WorkshopChanged,
    MemberJoined, ///< of whoever joined, whoever let them in
    MemberLeft,
    RolesChanged,
    SettingsChanged,
    RequestsReturned, ///< for their form; from here to StandardsPublished of what it is about, whoever did it
    RequestsCancelled,
    RequestsDecided,
    WorkEndorsed,
    EndorsementsWithdrawn,
    EndorsementsEnded,
    StandardsPublished,
    Recommended,
    Thanked, ///< this person, by somebody
    PartsAccepted, ///< in a listing, of or with one's own workshop; to PartsEnded
    PartsDeclined,
    PartsEnded,
};
QString nameOf(ChangeKind kind); ///< permanent: "listings_added"

/// Everything of one kind that one person did.
struct ChangeLine
{
    ChangeKind kind = ChangeKind::ListingsChanged;
    RawId by = {};
    QString byName = {}; ///< empty where it does not matter who
    int count = 0; ///< listings; of photos, counts and movements: how many of those
    QStringList names = {}; ///< of what, newest first, at most mostNamesInNeed
    Instant at = {}; ///< of the newest
    Lead lead = {};
};

struct Changes
{
    std::optional<Visit> since; ///< unset: this device has not looked before, so there is nothing to tell
    QList<ChangeLine> lines; ///< newest first
    bool alone = false; ///< nobody else is in the collective
};

/// What others did since this person last looked. Needs a reader. Own work, also from another device, and
/// what the server does by itself are no news.
Result<Changes> changesSince(const Store &store);

} // namespace cooperage
