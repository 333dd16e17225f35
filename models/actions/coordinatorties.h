// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/rules/conflicts.h"
#include "models/rules/endorsing.h"

namespace cooperage {

// What ties who decides to the maker. Can be said offline: it counts at once on this device, and for
// everybody once the server has taken it.

struct CoordinatorDeclaration
{
    Id<Endorsement> request;
    SaidTies said;
};
/// Says it by itself; together with a decision it goes along in one transaction (EndorsementStep). Said
/// already: nothing is committed. Errors: NotAllowed (RoleMissing, OwnCase, DutiesCollide, ReviewerExcluded),
/// Invalid (DeclarationMissing, NotAChoice), Conflict (StepNotNow).
Result<Committed> sayTies(Store &store, const CoordinatorDeclaration &declaration);

/// The command that says it, where @p about is the request as this device has it; nothing if it is said
/// already.
Result<std::optional<Op>> sayingOf(const Store &store, const EndorsementCase &about, const SaidTies &said);
/// @p about as it will be when the server has taken what @p person says.
void takeAsSaid(EndorsementCase &about, const RawId &person, const SaidTies &said);

struct CoordinatorClearing
{
    Id<Endorsement> request;
    Id<Person> person; ///< who named the tie
    QString reason;
};
/// Another coordinator lets it pass. Errors: NotFound, NotAllowed (as above), Conflict (StepNotNow,
/// AlreadyDecided), Invalid (ReasonMissing).
Result<Committed> clearCoordinatorTies(Store &store, const CoordinatorClearing &clearing);

/// A refusal about ties speaks of a person: by name, where it says nothing else.
Error speakingOf(const Store &store, const RawId &person, Error error);

} // namespace cooperage
