// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asked.h"

#include "models/core/changejson.h"
#include "models/store/idlist.h"

namespace cooperage {

namespace {

void follow(Review &review, const Op &op)
{
    if (op.command == u"accept" && review.state == ReviewState::Invited) {
        review.state = ReviewState::Accepted;
        return;
    }
    DeclarationState ties{};
    if (op.command != u"declare"
        || !Stored<DeclarationState>::fromJson(ties, op.fields.value(QLatin1String("ties"))))
        return;
    review.ties = ties;
    review.tieKinds = op.fields.value(QLatin1String("kinds")).toString();
    review.tieText = op.fields.value(QLatin1String("text")).toString();
    review.clearedBy.reset(); // another declaration has to be cleared again
    review.clearReason.clear();
}

} // namespace

Result<QHash<RawId, QList<Op>>> commandsAskedFor(
    const Store &store, const QString &table, const QList<RawId> &ids)
{
    QHash<RawId, QList<Op>> commands;
    auto read = [&](const QList<RawId> &piece) -> Result<void> {
        // Bodies of imports are long; only those with a command in them are looked into.
        Query query = store.database().query(
            QStringLiteral("SELECT DISTINCT o.n, o.body FROM pending p CROSS JOIN outbox o ON o.n = p.n"
                           " WHERE p.tbl = ? AND p.id %1"
                           " AND instr(o.body, CAST('\"k\":\"cmd\"' AS BLOB)) > 0 ORDER BY o.n")
                .arg(inIds()));
        query.bind(table);
        bindIds(query, piece);
        if (auto done = query.run(); !done)
            return done;
        while (query.next()) {
            const auto transaction = transactionFromJson(jsonObject(query.bytes(1)));
            if (!transaction)
                continue;
            for (const Op &op : transaction->ops) {
                if (op.kind == OpKind::Command && op.table == table && piece.contains(op.id))
                    commands[op.id].append(op);
            }
        }
        return {};
    };
    if (auto done = inPieces(ids, read); !done)
        return failure(done.error());
    return commands;
}

Result<QHash<RawId, QString>> requestedCommands(
    const Store &store, const QString &table, const QList<RawId> &ids)
{
    const auto all = commandsAskedFor(store, table, ids);
    if (!all)
        return failure(all.error());
    QHash<RawId, QString> newest;
    for (auto one = all->begin(); one != all->end(); ++one)
        newest.insert(one.key(), one.value().last().command);
    return newest;
}

Result<QList<Review>> asTheirReviewerLeftThem(const Store &store, QList<Review> reviews)
{
    QList<RawId> ids;
    for (const Review &review : std::as_const(reviews))
        ids.append(review.id);
    const auto asked = commandsAskedFor(store, QString::fromLatin1(Review::table), ids);
    if (!asked)
        return failure(asked.error());
    for (Review &review : reviews) {
        const QList<Op> ops = asked->value(review.id);
        for (const Op &op : ops)
            follow(review, op);
    }
    return reviews;
}

} // namespace cooperage
