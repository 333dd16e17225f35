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

/// Pieces somebody moved while others changed the same listing: counted, nothing to decide.
struct MovedBeside
{
    int qty = 0;
    QString by; ///< name

    bool operator==(const MovedBeside &) const = default;
};

/// A difference as the resolver shows it.
struct DifferenceShown
{
    Difference difference;
    RawId about; ///< the listing, else the record itself: what belongs together is shown together
    QString subject; ///< title of the listing, name of the place …
    QString part; ///< which variant; empty if it has only one or is none
    QJsonObject base, shown, other; ///< fields of the register; empty = the record was removed there
    QString shownBy, otherBy; ///< names
    bool mine = false; ///< the other value is this person's
    bool shownIsMine = false; ///< the value shown is this person's
    QList<MovedBeside> beside; ///< by several people, around the time; the same for all of one `about`
    bool mayDecide = false;
};
Result<QList<DifferenceShown>> openDifferences(const Store &store, int most = 500);
Result<qint64> openDifferenceCount(const Store &store);

} // namespace cooperage
