// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/actions/reviews.h"
#include "models/store/endorsementquery.h"

namespace cooperage::cli {

struct ShownStandard
{
    Store *store;
    StandardLine line;
};
Result<ShownStandard> standardNamed(const Session &session); ///< by the second word

/// The parts of `cooperage standard` that change something; @p arguments begin with what is to be done.
ExitCode changeStandards(Session &session, Store &store);

/// "Finish=1:too loose" sets one of @p marks. RecordMissing, NotANumber.
Result<void> readMark(const QString &typed, const QList<Criterion> &criteria, QList<GivenMark> &marks);
/// Shows or changes the marks of a listing of one's own, seen by nobody else.
ExitCode showSelfScores(Session &session);
ExitCode scoreOwnListing(Session &session, Store &store, const StandardLine &line);

/// The version of a standard in that state. StepNotNow if there is none, VersionFixed if a
/// draft was looked for and the newest is published.
Result<StandardVersion> versionIn(const StandardLine &line, VersionState state);

} // namespace cooperage::cli
