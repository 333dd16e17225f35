// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asked.h"

#include "models/core/changejson.h"
#include "models/rules/conflicts.h"
#include "models/store/idlist.h"

#include <algorithm>

namespace cooperage {

namespace {

/// What a command `declare` says; nothing if it is another one.
std::optional<SaidTies> saidBy(const Op &op)
{
    SaidTies said;
    const bool read = op.command == u"declare"
        && Stored<DeclarationState>::fromJson(said.state, op.fields.value(QLatin1String("ties")));
    const auto kinds = kindsFromText(op.fields.value(QLatin1String("kinds")).toString());
    if (!read || !kinds)
        return {};
    said.kinds = *kinds;
    said.text = op.fields.value(QLatin1String("text")).toString();
    return said;
}

void follow(Review &review, const Op &op)
{
    if (op.command == u"accept" && review.state == ReviewState::Invited) {
        review.state = ReviewState::Accepted;
        return;
    }
    if (const auto said = saidBy(op))
        say(review, *said);
}

/// The declarations of this person, by request, with what was said here on top.
Result<QHash<RawId, CoordinatorTies>> withWhatIsAsked(
    const Store &store, QHash<RawId, CoordinatorTies> own, const QList<RawId> &requests, const RawId &me)
{
    QList<RawId> ids;
    for (const RawId &request : requests)
        ids.append(coordinatorTiesId(request, me));
    const auto asked = commandsAskedFor(store, QString::fromLatin1(CoordinatorTies::table), ids);
    if (!asked)
        return failure(asked.error());
    for (int i = 0; i < requests.size() && !asked->isEmpty(); ++i) {
        const QList<Op> ops = asked->value(ids.at(i));
        for (const Op &op : ops) {
            const auto said = saidBy(op);
            if (!said)
                continue;
            CoordinatorTies &row = own[requests.at(i)];
            row.id = ids.at(i);
            row.request = Id<Endorsement>(requests.at(i));
            row.person = Id<Person>(me);
            say(row, *said);
        }
    }
    return own;
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

Result<QList<CoordinatorTies>> coordinatorTiesOf(const Store &store, const RawId &request)
{
    const auto actor = store.actor();
    const auto stored = store.select<CoordinatorTies>(
        QStringLiteral("WHERE request = ? AND _removed = 0 ORDER BY id"), request.bytes());
    if (!actor || !stored)
        return failure(actor ? stored.error() : actor.error());
    QHash<RawId, CoordinatorTies> own;
    QList<CoordinatorTies> all;
    for (const CoordinatorTies &one : *stored) {
        if (one.person == actor->person)
            own.insert(request, one);
        else
            all.append(one);
    }
    const auto mine = withWhatIsAsked(store, own, {request}, actor->person);
    if (!mine)
        return failure(mine.error());
    all += mine->values();
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return all;
}

Result<QHash<RawId, CoordinatorTies>> ownCoordinatorTies(const Store &store, const QList<RawId> &requests)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const auto stored = store.select<CoordinatorTies>(
        QStringLiteral("WHERE person = ? AND _removed = 0"), RawId(actor->person).bytes());
    if (!stored)
        return failure(stored.error());
    QHash<RawId, CoordinatorTies> own;
    for (const CoordinatorTies &one : *stored)
        own.insert(one.request, one);
    return withWhatIsAsked(store, own, requests, actor->person);
}

} // namespace cooperage
