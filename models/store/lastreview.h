// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/endorsementquery.h"
#include "models/store/history.h"

namespace cooperage {

/// What a criterion came to last time.
struct MarkLastTime
{
    QString criterion;
    int mean = 0; ///< of the panel's marks, tenths of a mark
    int most = 0; ///< the highest mark there is

    bool operator==(const MarkLastTime &) const = default;
};

/// The last time the same listing or workshop was decided about, and what is different since.
struct LastReview
{
    Endorsement request;
    QList<HistoryValue> changed; ///< title, made_how, who_made: as it was then, and as it is now
    QStringList materialsAdded;
    QStringList materialsGone;
    QList<MarkLastTime> lowest; ///< up to two below their highest mark; none where the marks may not be seen
};

/// Nothing if it has not been decided about before. Changes are those this device knows of: one that joined
/// later was not told what came before it.
Result<std::optional<LastReview>> lastReviewOf(const Store &store, const Endorsement &request);

} // namespace cooperage
