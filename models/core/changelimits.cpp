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
        const qsizetype size = sizeOf(op);
        if (size > largestOp) {
            return failure(Fault::Invalid, Reason::BodyTooLarge, op.table,
                QStringLiteral("an op of %1 bytes, at most %2").arg(size).arg(largestOp));
        }
    }
    return {};
}

qsizetype sizeOf(const Op &op)
{
    return compactJson(toJson(op)).size();
}

namespace {

/// The longest text that may leave the op; empty if there is none.
QString longestText(const Op &op, const Entity &entity)
{
    QString longest;
    qsizetype most = 0;
    for (auto it = op.fields.begin(); it != op.fields.end(); ++it) {
        const Field *field = entity.fieldNamed(it.key());
        const bool mayLeave = field && field->kind == Kind::LongText && !field->rules.required
            && !field->rules.fixed && !field->rules.group;
        const qsizetype size = mayLeave ? it.value().toString().toUtf8().size() : 0;
        if (size > most) {
            most = size;
            longest = it.key();
        }
    }
    return longest;
}

} // namespace

QList<Op> fittingOps(const Op &op, const Entity &entity)
{
    QList<Op> ops{op};
    if (op.kind != OpKind::Create && op.kind != OpKind::Set)
        return ops;
    while (sizeOf(ops.first()) > largestOp) {
        const QString name = longestText(ops.first(), entity);
        if (name.isEmpty() || ops.first().fields.size() == 1)
            break;
        Op further;
        further.kind = OpKind::Set;
        further.table = op.table;
        further.id = op.id;
        further.fields.insert(name, ops.first().fields.take(name));
        ops.append(std::move(further));
    }
    return ops;
}

} // namespace cooperage
