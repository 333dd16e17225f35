// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changelimits.h"

#include "models/core/changejson.h"

namespace cooperage {

Result<> fitsOnePush(const Transaction &transaction, QByteArrayView body)
{
    if (transaction.ops.size() > mostOps) {
        return failure(Fault::Invalid, Reason::TooManyOps, {},
            QStringLiteral("%1 ops, at most %2").arg(transaction.ops.size()).arg(mostOps));
    }
    if (body.size() > largestBody) {
        return failure(Fault::Invalid, Reason::BodyTooLarge, {},
            QStringLiteral("%1 bytes, at most %2").arg(body.size()).arg(largestBody));
    }
    if (body.size() <= largestOp)
        return {}; // no op can be larger than the whole
    for (const Op &op : transaction.ops) {
        const qsizetype size = compactJson(toJson(op)).size();
        if (size > largestOp) {
            return failure(Fault::Invalid, Reason::BodyTooLarge, op.table,
                QStringLiteral("an op of %1 bytes, at most %2").arg(size).arg(largestOp));
        }
    }
    return {};
}

} // namespace cooperage
