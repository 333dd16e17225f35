// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/records/comaker.h"
#include "models/rules/actor.h"

#include <QLocale>

namespace cooperage {

// Rules about who made a listing together with whom; the server decides with them, a device asks first.

/// What one side proposes to the other. Accepting names what was seen, so that nobody agrees to another share
/// than the one they read.
struct CoMakerTerms
{
    QString role; ///< cleaned, at most 80 characters
    int share = 0; ///< 0 … wholeShare

    bool operator==(const CoMakerTerms &) const = default;
};
CoMakerTerms termsOf(const CoMaker &coMaker);

/// Whether its share is given away: proposed or accepted.
bool holdsShare(const CoMaker &coMaker);

/// What is the listing's own workshop's once all that is proposed has been accepted, in parts per million.
/// @p all of one listing; @p except is left out.
int shareLeft(const QList<CoMaker> &all, const RawId &except = {});
/// The same counting only what is accepted: how the owners' part is divided today.
int shareToday(const QList<CoMaker> &all);

struct CoMakerProposal
{
    Listing listing;
    Workshop workshop; ///< who is asked
    CoMakerTerms terms;
};
/// Whether @p actor may propose it where @p all are the co-makers of the listing, this one's earlier row
/// among them: only people of the listing's own workshop give shares of it away, no steward in their place.
/// NotAllowed (MembershipEnded, NotYourWorkshop), Conflict (RecordRemoved, AlreadyCoMaker, SharesTooLarge),
/// Invalid (OwnWorkshop, NotInCollective, TooLong, TooSmall, TooLarge).
Result<void> mayPropose(const Actor &actor, const CoMakerProposal &proposal, const QList<CoMaker> &all);
/// Whether @p workshop can have a part in something: it is in the collective. Invalid (NotInCollective).
Result<void> mayHavePart(const Workshop &workshop);

/// "33.3333" for 333 333: what a share is of a hundred, exactly, without zeros at the end.
QString percentText(int share, const QString &point = QStringLiteral("."));
/// "33,3333 %" as people write it there.
QString shareText(int share, const QLocale &locale);
/// The reverse: "33.3333", "33,3333 %", "0". Invalid (NotANumber, TooSmall, TooLarge at "share") for anything
/// that is no number from 0 to 100 with at most four decimals; rounds nothing.
Result<int> shareFromText(const QString &text);

} // namespace cooperage
