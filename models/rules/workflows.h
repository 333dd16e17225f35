// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/rules/actor.h"
#include "models/rules/audience.h"

#include <QStringView>

#include <span>

namespace cooperage {

/// Who may ask for a change of state.
enum class Asker : std::uint8_t {
    OwnWorkshop, ///< workshop owner or co-worker
    OwnWorkshopOrCoordinator, ///< the same, or a coordinator with a reason
    WorkshopOwnerOrSteward,
    Steward,
    StewardOrSelf,
    Self,
    Member, ///< any member, further checks by the guard
    Author, ///< who wrote it
    AuthorOrCoordinator,
    Requester, ///< the maker's workshop, or who asked for a partner outside
    Coordinator, ///< or whom a steward named as stand-in
    CoordinatorOrSteward,
    RequesterOrCoordinator,
    ListingWorkshop, ///< people of the workshop that offers it: nobody agrees to a share in their place
    CoMaker, ///< people of the workshop it was made together with
    EitherMaker, ///< one of the two
    Server, ///< only the server itself, when time or the others bring it about
};

/// One edge of a state machine the server decides: the server executes it, the program greys with it.
struct Transition
{
    const char *table;
    const char *command; ///< permanent name, e.g. "publish"
    const char *caption; ///< English, context "Command"
    const char *from; ///< name of the state choice; "" = any
    const char *to;
    Asker asker;
    bool needsReason; ///< argument "reason" must hold text
};

std::span<const Transition> allTransitions();

/// Transitions of one table out of one state.
QList<Transition> transitionsFrom(QStringView table, QStringView state);

/// The transition a command names from the state it is in now. StepNotNow if it does not lead on from there,
/// UnknownCommand if there is no such command.
Result<Transition> transitionFor(QStringView table, QStringView command, QStringView currentState);

/// Who has a part in a step besides its workshop and author; null where nobody has.
struct StepSides
{
    RawId self; ///< the person a membership or review is about
    RawId standIn; ///< coordinates this request and its reviews, named by a steward
    RawId coMaker = {}; ///< the workshop that made it together with the listing's own
};

Result<void> mayAsk(const Actor &actor, const Transition &transition, const Ownership &ownership,
    const StepSides &sides = {});

/// Where a record stands and what @p actor may ask for from there, as the subject of StaleState and
/// StepNotNow: permanent names with one space between, "endorsement in_review ask_revisions decide".
QString standingOf(QStringView table, QStringView state, const Actor &actor, const Ownership &ownership,
    const StepSides &sides = {});

} // namespace cooperage
