// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/endorsement.h"

namespace cooperage {

/// What ties a coordinator to the maker of a request, said by them before they decide it. Its id follows from
/// request and person, so that each has one; saying it anew replaces it, and the trail keeps what was said
/// before. Seen by them and by coordinators.
struct CoordinatorTies : Record
{
    static constexpr const char *table = "coordinator_ties";
    Id<Endorsement> request;
    Id<Person> person;
    DeclarationState ties = DeclarationState::NotAsked;
    QString tieKinds; ///< kindsText of models/records/relation.h
    QString tieText;
    QString proposedKinds; ///< ties the collective's records speak for
    Instant saidAt;
    std::optional<Id<Person>> clearedBy; ///< another coordinator, who let a declared tie pass
    QString clearReason;
};

inline constexpr Field coordinatorTiesFields[] = {
    field<&CoordinatorTies::request>("request", QT_TRANSLATE_NOOP("Field", "Request"))
        .required()
        .fixed()
        .since(3),
    field<&CoordinatorTies::person>("person", QT_TRANSLATE_NOOP("Field", "Coordinator"))
        .required()
        .fixed()
        .since(3),
    field<&CoordinatorTies::ties>("ties", QT_TRANSLATE_NOOP("Field", "Ties")).decided().since(3),
    field<&CoordinatorTies::tieKinds>("tie_kinds", QT_TRANSLATE_NOOP("Field", "Kinds of ties"))
        .decided()
        .upTo(400)
        .since(3),
    field<&CoordinatorTies::tieText>("tie_text", QT_TRANSLATE_NOOP("Field", "Ties in own words"))
        .decided()
        .upTo(1000)
        .since(3),
    field<&CoordinatorTies::proposedKinds>(
        "proposed_kinds", QT_TRANSLATE_NOOP("Field", "Ties in our records"))
        .decided()
        .upTo(400)
        .since(3),
    field<&CoordinatorTies::saidAt>("said_at", QT_TRANSLATE_NOOP("Field", "Said on")).decided().since(3),
    field<&CoordinatorTies::clearedBy>("cleared_by", QT_TRANSLATE_NOOP("Field", "Cleared by"))
        .decided()
        .since(3),
    field<&CoordinatorTies::clearReason>("clear_reason", QT_TRANSLATE_NOOP("Field", "Why it was cleared"))
        .decided()
        .upTo(1000)
        .since(3),
};

template <> constexpr Entity entityOf<CoordinatorTies>()
{
    return {CoordinatorTies::table, QT_TRANSLATE_NOOP("Entity", "Ties of a coordinator"),
        coordinatorTiesFields, Merge::Server, Audience::Coordinators, Right::Self, "person",
        makeRecord<CoordinatorTies>};
}

inline RawId coordinatorTiesId(const RawId &request, const RawId &person)
{
    return RawId::derived(QByteArrayLiteral("coordinator_ties ") + request.bytes() + person.bytes());
}

} // namespace cooperage
