// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace cooperage {

/// What may wait for a person. Worded in ui/pages/today/todaywords.cpp; the order decides between two lines
/// that are as urgent.
enum class NeedKind {
    Refused, ///< the server refused something done here
    Difference, ///< changed in two places
    Unfinished, ///< typed, but not right yet, so not stored in the record
    Applicant,
    InvitationEnds,
    PhotosWaiting, ///< changes the server has, still without their photos
    Backup, ///< too old, or none
    SoldOut,
    LowStock,
    LiveWithoutPhoto,
    DraftReady, ///< nothing is missing but publishing it
    DraftAlmost, ///< one thing is missing
    ReviewReminded, ///< a coordinator reminds of an overdue one
    ReviewAsked, ///< somebody asks for a review
    ReviewToWrite,
    ReviewsOverdue, ///< of others; for coordinators
    ReviewersTieToClear, ///< a reviewer named one, and waits; for coordinators
    CoordinatorsTieToClear, ///< somebody else who coordinates named one; for the others
    RequestToDecide, ///< all assessments are open
    RequestToScreen,
    RequestToPublish, ///< decided for it, its text is missing
    ConditionToConfirm,
    AppealToBack, ///< a coordinator's part
    AppealToRule, ///< backed; a steward's part
    RevisionsLate, ///< of others; for coordinators
    StandInToName, ///< no coordinator is free of it; for stewards
    VersionToPublish, ///< of a standard somebody else proposed
    RevisionsAsked, ///< of one's own request
    EndorsementDue, ///< one's own, for re-review
    PartnerAgreed, ///< through a reply link: one's draft about them can go on
    PartnerRefused,
    ExchangeToLookAt, ///< praise that looks like an exchange; for coordinators
    CoMakerAsked, ///< another workshop names one's own as co-maker: names: listing, that workshop, the part
};
QString nameOf(NeedKind kind); ///< permanent: "low_stock"

enum class Urgency { Overdue, Now, Soon, Sometime };
QString nameOf(Urgency urgency); ///< "overdue", "now", "soon", "sometime"

/// Where a line leads: a page of the window and what to show there, see ui/shell/navigation.h.
struct Lead
{
    QString page; ///< "listings"
    QString where; ///< usually an id; empty is the page as such

    bool operator==(const Lead &) const = default;
};

/// One thing that waits for a person. Names and counts only; sentences are made by the page.
struct Need
{
    NeedKind kind = NeedKind::Refused;
    Urgency urgency = Urgency::Soon;
    RawId about = {}; ///< the one record it is about; null for several, or none
    int count = 1; ///< how many records
    QStringList names = {}; ///< what they are called, as somebody typed it; at most mostNamesInNeed
    QString table = {}; ///< whose field it is
    QString field = {}; ///< the register or field it is about; empty: the whole record, or several
    QString typed = {}; ///< what somebody typed there
    const char *missing = ""; ///< English, context "Checklist"
    Caption caption = {}; ///< what was done, for refused work
    Reason reason = Reason::Unknown; ///< why it was refused
    std::optional<Instant> since = {};
    std::optional<Instant> due = {};
    Lead lead = {};
    bool putOff = false; ///< "not now" was said, and its time is not over

    QString key() const; ///< names this line on this device for ever: "difference/0193…"
};
constexpr qsizetype mostNamesInNeed = 3;

/// Who asks, when.
struct NeedAsk
{
    const Store &store;
    Actor actor;
    Instant now;

    QByteArray workshopBytes() const { return actor.workshop ? actor.workshop->bytes() : QByteArray(); }
};

/// One capability's answer to "what waits for me?". To add one: a kind above, a function, a line in
/// needs.cpp, words in ui/pages/today/todaywords.cpp.
struct NeedSource
{
    const char *name; ///< permanent: "stock"
    const char *tables; ///< whose changes change the answer, separated by spaces; for slow ones
    bool slow; ///< reads much (over 2 ms with 100,000 listings): asked alone, and only when a table changed
    Result<QList<Need>> (*find)(const NeedAsk &ask);
};
std::span<const NeedSource> needSources();

/// The answers of all sources @p wanted says yes to, those put off marked, in the order of sortNeeds. Needs
/// a reader: never in the window's thread.
Result<QList<Need>> needsOf(
    const Store &store, Instant now, const std::function<bool(const NeedSource &)> &wanted);
Result<QList<Need>> needsOf(const Store &store, Instant now); ///< of all sources

/// Most urgent first, then what is due first, then by kind and name: the same needs in the same order.
void sortNeeds(QList<Need> &needs);

/// Up to five lines of one kind stand for themselves; more become one that counts them and leads to @p all.
QList<Need> folded(QList<Need> needs, const Lead &all);

/// "Not now": the line stays away until @p until, on this device.
Result<void> putOff(Store &store, const QString &key, Instant until);
Result<void> takeUp(Store &store, const QString &key); ///< takes that back
/// Tomorrow morning in local time; somebody up at one o'clock is still in today.
Instant tomorrow(Instant now);

// The sources
Result<QList<Need>> refusedNeeds(const NeedAsk &ask);
Result<QList<Need>> differenceNeeds(const NeedAsk &ask);
Result<QList<Need>> unfinishedNeeds(const NeedAsk &ask);
Result<QList<Need>> photosWaitingNeeds(const NeedAsk &ask);
Result<QList<Need>> backupNeeds(const NeedAsk &ask);
Result<QList<Need>> applicantNeeds(const NeedAsk &ask);
Result<QList<Need>> invitationNeeds(const NeedAsk &ask);
Result<QList<Need>> stockNeeds(const NeedAsk &ask);
Result<QList<Need>> photoNeeds(const NeedAsk &ask);
Result<QList<Need>> draftNeeds(const NeedAsk &ask);
Result<QList<Need>> reviewNeeds(const NeedAsk &ask);
Result<QList<Need>> coordinationNeeds(const NeedAsk &ask);
Result<QList<Need>> rulingNeeds(const NeedAsk &ask);
Result<QList<Need>> proposedNeeds(const NeedAsk &ask);
Result<QList<Need>> ownRequestNeeds(const NeedAsk &ask);
Result<QList<Need>> exchangeNeeds(const NeedAsk &ask);
Result<QList<Need>> coMakerNeeds(const NeedAsk &ask);

} // namespace cooperage
