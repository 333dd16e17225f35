// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/listings.h"
#include "models/records/standard.h"

namespace cooperage {

// Standards. Drafts are ordinary records; publishing is a request the server decides.

struct NewStandard
{
    QString name;
    QString craft;
    QString aims;
};
/// The standard and a first draft of it. `changed`["standard"] and ["standard_version"] hold the new ids.
Result<Committed> createStandard(Store &store, const NewStandard &request);

/// A draft that begins as the published version stands, with its criteria. Conflict with AlreadyRequested if
/// there is a draft or proposal already.
Result<Committed> draftVersion(Store &store, const Id<Standard> &standard);

Result<Committed> changeStandard(Store &store, const Change<Standard> &request);
Result<Committed> changeVersion(Store &store, const Change<StandardVersion> &request);
Result<Committed> addCriterion(Store &store, const Criterion &criterion); ///< id and position are made here
Result<Committed> changeCriterion(Store &store, const Change<Criterion> &request);
Result<Committed> removeCriterion(Store &store, const Id<Criterion> &criterion);

/// Puts a criterion @p places lower (negative: higher) among those of its draft; as far as there is room.
/// Nothing is committed where it stands at the end already.
struct CriterionMove
{
    Id<Criterion> criterion;
    int places = 1;
};
Result<Committed> moveCriterion(Store &store, const CriterionMove &move);

/// A draft with its criteria. VersionFixed for anything later; StillReferenced if it is all there is of its
/// standard: then the standard itself is removed.
Result<Committed> removeVersion(Store &store, const Id<StandardVersion> &version);
/// A standard with its draft. VersionFixed if a version of it was proposed or published once.
Result<Committed> removeStandard(Store &store, const Id<Standard> &standard);

/// propose publish send_back retire (models/rules/workflows).
struct VersionStep
{
    Id<StandardVersion> version;
    QString command;
    QString reason;
};
Result<Committed> askForVersionStep(Store &store, const VersionStep &request);

} // namespace cooperage
