// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/listing.h"

namespace cooperage {

/// Words stay true of what came before: taken back by who proposed it is `ended` without a day of acceptance.
enum class CoMakerState { Proposed, Accepted, Declined, Ended };
template <> struct Choices<CoMakerState>
{
    static constexpr Choice list[] = {{"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
        {"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
        {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
        {"ended", QT_TRANSLATE_NOOP("Choice", "Ended")}};
};

/// A workshop that made a listing together with the one that offers it, and what of the owners' part of each
/// sale is theirs. Both sides have to agree: one proposes, the other accepts. Its id follows from listing and
/// workshop, so that two devices that propose the same meet.
///
/// Everybody in the collective sees it, the share too: who decides about an endorsement has to know who earns
/// by it, and a shop that sells the piece, perhaps without a network, reckons by it. A row has one audience.
///
/// The days are those of the last time it was in force and stay when it ends and is proposed again: whoever
/// has a day of acceptance has made it, whatever the state is now.
struct CoMaker : Record
{
    static constexpr const char *table = "co_maker";
    Id<Listing> listing;
    Id<Workshop> workshop; ///< in the collective, and not the listing's own
    QString role; ///< what they do of it: "glaze"; may be empty
    int share = 0; ///< parts per million of what the owners get; what is left is the listing's own workshop's
    CoMakerState state = CoMakerState::Proposed;
    std::optional<QDate> acceptedOn; ///< where the collective lives
    std::optional<QDate> endedOn;
    QString reason; ///< why it was declined or ended
};

/// Parts per million that are the whole.
inline constexpr int wholeShare = 1'000'000;

inline constexpr Field coMakerFields[] = {
    field<&CoMaker::listing>("listing", QT_TRANSLATE_NOOP("Field", "Listing")).required().fixed().since(3),
    field<&CoMaker::workshop>("workshop", QT_TRANSLATE_NOOP("Field", "Workshop")).required().fixed().since(3),
    field<&CoMaker::role>("role", QT_TRANSLATE_NOOP("Field", "Part in it")).decided().upTo(80).since(3),
    field<&CoMaker::share>("share", QT_TRANSLATE_NOOP("Field", "Share"))
        .decided()
        .atLeast(0)
        .atMost(wholeShare)
        .since(3),
    field<&CoMaker::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided().since(3),
    field<&CoMaker::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("Field", "Accepted on")).decided().since(3),
    field<&CoMaker::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")).decided().since(3),
    field<&CoMaker::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")).decided().upTo(300).since(3),
};

template <> constexpr Entity entityOf<CoMaker>()
{
    return {CoMaker::table, QT_TRANSLATE_NOOP("Entity", "Co-maker"), coMakerFields, Merge::Server,
        Audience::Everyone, Right::Nobody, "listing", makeRecord<CoMaker>};
}

inline RawId coMakerId(const RawId &listing, const RawId &workshop)
{
    return RawId::derived(QByteArrayLiteral("co_maker ") + listing.bytes() + workshop.bytes());
}

} // namespace cooperage
