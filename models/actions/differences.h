// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/difference.h"
#include "models/store/store.h"

#include <QJsonObject>

namespace cooperage {

enum class Keep { Shown, Other, Own };

/// What a person decides about one difference. An ordinary change that has seen both values; the one not
/// kept stays in the history. Undoable.
struct Decision
{
    Id<Difference> difference;
    Keep keep = Keep::Shown;
    QJsonObject own; ///< for Keep::Own: the register's fields, as in the values of the difference
};
Result<Committed> resolveDifferences(Store &store, const QList<Decision> &decisions);

/// A difference as the resolver shows it.
struct DifferenceShown
{
    Difference difference;
    QString subject; ///< title of the listing, name of the place …
    QJsonObject base, shown, other; ///< fields of the register; empty = the record was removed there
    QString shownBy, otherBy; ///< names
    bool mine = false; ///< the other value is this person's
    bool mayDecide = false;
};
Result<QList<DifferenceShown>> openDifferences(const Store &store, int most = 500);
Result<qint64> openDifferenceCount(const Store &store);

} // namespace cooperage
