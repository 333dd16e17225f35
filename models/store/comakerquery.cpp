// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comakerquery.h"

#include "models/rules/workflows.h"
#include "models/store/asked.h"
#include "models/store/rows.h"

#include <algorithm>

namespace cooperage {

namespace {

QString tableName()
{
    return QString::fromLatin1(CoMaker::table);
}

/// Proposals are asked for under ids that have no row yet: whatever waits is looked at.
Result<QHash<RawId, QList<Op>>> commandsWaiting(const Store &store)
{
    Query query = store.database().query(QStringLiteral("SELECT DISTINCT id FROM pending WHERE tbl = ?"));
    if (auto done = query.run(tableName()); !done)
        return failure(done.error());
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids.isEmpty() ? Result<QHash<RawId, QList<Op>>>({}) : commandsAskedFor(store, tableName(), ids);
}

RawId idArgument(const Op &op, const char *name)
{
    return RawId::fromHex(op.fields.value(QLatin1String(name)).toString()).value_or(RawId());
}

QString nameOf(const Store &store, const RawId &workshop)
{
    const auto found = store.find<Workshop>(workshop);
    return found ? found->name : QString();
}

int placeOf(const CoMakerRow &row)
{
    switch (row.coMaker.state) {
    case CoMakerState::Accepted:
        return 0;
    case CoMakerState::Proposed:
        return 1;
    case CoMakerState::Declined:
    case CoMakerState::Ended:
        break;
    }
    return 2;
}

} // namespace

void follow(CoMaker &coMaker, const Op &command)
{
    const Field *field = entityOf<CoMaker>().fieldNamed(u"state");
    const QString state = field->get(coMaker).toString();
    if (command.command == u"propose") {
        coMaker.listing = Id<Listing>(idArgument(command, "listing"));
        coMaker.workshop = Id<Workshop>(idArgument(command, "workshop"));
        coMaker.role = command.fields.value(QLatin1String("role")).toString();
        coMaker.share = int(command.fields.value(QLatin1String("share")).toInteger());
        coMaker.state = CoMakerState::Proposed;
        coMaker.reason.clear();
    } else if (const auto step = transitionFor(tableName(), command.command, state)) {
        field->set(coMaker, QString::fromLatin1(step->to));
        coMaker.reason = command.fields.value(QLatin1String("reason")).toString();
    }
}

Result<QList<CoMakerRow>> coMakersOf(const Store &store, const RawId &listing)
{
    const auto actor = store.actor();
    const auto known = store.select<CoMaker>(
        QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY id"), listing.bytes());
    const auto waiting = commandsWaiting(store);
    if (!actor || !known || !waiting)
        return failure(!actor ? actor.error() : !known ? known.error() : waiting.error());
    QList<CoMakerRow> rows;
    QSet<RawId> there;
    for (const CoMaker &one : *known) {
        rows.append({one, one, {}, {}, false});
        there.insert(one.id);
    }
    for (auto it = waiting->begin(); it != waiting->end(); ++it) {
        const Op &first = it.value().first();
        if (there.contains(it.key()) || idArgument(first, "listing") != listing)
            continue;
        CoMaker made;
        made.id = it.key();
        follow(made, first);
        rows.append({made, made, {}, {}, false});
    }
    for (CoMakerRow &row : rows) {
        const QList<Op> ops = waiting->value(row.coMaker.id);
        for (const Op &op : ops) {
            follow(row.ahead, op);
            row.asked = op.command;
        }
        row.workshopName = nameOf(store, row.coMaker.workshop);
        row.ours = actor->workshop && *actor->workshop == row.coMaker.workshop
            && actor->workshopRole != WorkshopRole::None;
    }
    std::sort(rows.begin(), rows.end(), [](const CoMakerRow &a, const CoMakerRow &b) {
        if (placeOf(a) != placeOf(b))
            return placeOf(a) < placeOf(b);
        const int order = a.workshopName.localeAwareCompare(b.workshopName);
        return order != 0 ? order < 0 : a.coMaker.id < b.coMaker.id;
    });
    return rows;
}

QList<CoMaker> coMakersAhead(const QList<CoMakerRow> &rows)
{
    QList<CoMaker> all;
    for (const CoMakerRow &row : rows)
        all.append(row.ahead);
    return all;
}

} // namespace cooperage
