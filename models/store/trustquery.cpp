// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trustquery.h"

#include "models/store/peoplequery.h"
#include "models/store/rows.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace cooperage {

namespace {

Result<QTimeZone> zoneOf(const Store &store)
{
    const auto home = collectiveOf(store);
    if (!home)
        return failure(home.error());
    const QTimeZone zone(home->zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDate dayIn(const QTimeZone &zone, qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

DeclarationState stateNamed(const QString &name)
{
    for (std::size_t i = 0; i < std::size(Choices<DeclarationState>::list); ++i) {
        if (name == QLatin1String(Choices<DeclarationState>::list[i].name))
            return DeclarationState(i);
    }
    return DeclarationState::NotAsked;
}

/// A tie from a newer program is one nobody here can weigh: as if not asked.
void setTies(Judgement &into, const QString &state, const QString &kinds)
{
    const auto known = kindsFromText(kinds);
    into.declared = known ? stateNamed(state) : DeclarationState::NotAsked;
    into.kinds = known.value_or(Relations());
}

/// Later rows of the same person and request replace the earlier: a revision, or the round after.
Result<void> addReviews(const Store &store, const QTimeZone &zone, QList<Judgement> &all)
{
    Query query = store.database().query(QStringLiteral(
        "SELECT a.id, a._created_by, e.workshop, a.sent_at, a.score, v.pass, r.ties, r.tie_kinds, a.request"
        " FROM assessment a JOIN endorsement e ON e.id = a.request"
        " JOIN standard_version v ON v.id = e.version"
        " LEFT JOIN review r ON r.id = (SELECT max(x.id) FROM review x WHERE x.request = a.request"
        " AND x.reviewer = a._created_by AND x._removed = 0)"
        " WHERE a._removed = 0 AND a.kind = 'panel' AND a.sent = 1 AND a.released = 1"
        " AND a.score IS NOT NULL AND a.sent_at IS NOT NULL"
        " ORDER BY a.request, a._created_by, a.round, a.sent_at, a.id"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QByteArray request;
    while (query.next()) {
        Judgement one;
        one.kind = JudgementKind::Assessment;
        one.record = idFrom(query.bytes(0));
        one.from = idFrom(query.bytes(1));
        one.to = idFrom(query.bytes(2));
        one.on = dayIn(zone, query.integer(3));
        one.score = Tenths(query.integer(4));
        one.pass = Tenths(query.integer(5));
        setTies(one, query.text(6), query.text(7));
        const bool replaces = !request.isEmpty() && query.bytes(8) == request && all.last().from == one.from;
        if (replaces)
            all.removeLast();
        request = query.bytes(8);
        all.append(one);
    }
    return query.ended();
}

Result<void> addPraise(const Store &store, const QTimeZone &zone, QList<Judgement> &all)
{
    Query query = store.database().query(QStringLiteral(
        "SELECT id, _created_by, workshop, _created_at, _changed_at, _removed, ties, tie_kinds,"
        " labelled FROM recommendation ORDER BY id"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    while (query.next()) {
        Judgement one;
        one.kind = JudgementKind::Recommendation;
        one.record = idFrom(query.bytes(0));
        one.from = idFrom(query.bytes(1));
        one.to = idFrom(query.bytes(2));
        one.on = dayIn(zone, query.integer(3));
        setTies(one, query.text(6), query.text(7));
        if (query.integer(8) != 0) {
            one.declared = DeclarationState::Declared;
            one.kinds.add(Relation::PraiseForPraise);
        }
        if (query.integer(5) != 0) {
            const QDate takenBack = dayIn(zone, query.integer(4));
            if (takenBack <= one.on)
                continue;
            one.kind = JudgementKind::Withdrawal;
            one.on = takenBack;
        }
        all.append(one);
    }
    return query.ended();
}

} // namespace

QList<RawId> Makers::behind(const RawId &workshop) const
{
    const QList<RawId> people = owners.value(workshop);
    return people.isEmpty() ? QList<RawId>{workshop} : people;
}

Result<Makers> makersOf(const Store &store)
{
    const auto memberships
        = store.select<Membership>(QStringLiteral("WHERE _removed = 0 AND state IN ('member', 'paused')"
                                                  " AND workshop IS NOT NULL ORDER BY person"));
    if (!memberships)
        return failure(memberships.error());
    Makers makers;
    QMap<RawId, QList<RawId>> coWorkers;
    for (const Membership &one : *memberships) {
        if (!one.workshop || one.workshopRole == WorkshopRole::None)
            continue;
        makers.workshopOf.insert(one.person, *one.workshop);
        auto &side = one.workshopRole == WorkshopRole::Owner ? makers.owners : coWorkers;
        side[*one.workshop].append(one.person);
    }
    for (auto it = coWorkers.cbegin(); it != coWorkers.cend(); ++it) {
        if (!makers.owners.contains(it.key()))
            makers.owners.insert(it.key(), it.value());
    }
    return makers;
}

Result<QList<Judgement>> judgementsOf(const Store &store)
{
    const auto zone = zoneOf(store);
    if (!zone)
        return failure(zone.error());
    QList<Judgement> all;
    if (auto done = addReviews(store, *zone, all); !done)
        return failure(done.error());
    if (auto done = addPraise(store, *zone, all); !done)
        return failure(done.error());
    return all;
}

QList<TrustEdge> trustEdges(const QList<Judgement> &judgements, const Makers &makers, QDate today)
{
    QMap<std::pair<RawId, RawId>, TrustEdge> summed;
    for (const TrustEdge &edge : edgesOf(judgements, today)) {
        if (edge.trust <= 0 || makers.workshopOf.value(edge.from) == edge.to)
            continue;
        const QList<RawId> people = makers.behind(edge.to);
        for (const RawId &person : people) {
            auto &into = summed[{edge.from, person}];
            const double part = edge.trust / double(people.size());
            if (into.record.isNull() || part > into.trust)
                into.record = edge.record;
            into.from = edge.from;
            into.to = person;
            into.trust += part;
        }
    }
    return summed.values();
}

Result<QList<Trusted>> trustOf(const Store &store, const RawId &viewer, QDate today)
{
    const auto judgements = judgementsOf(store);
    const auto makers = makersOf(store);
    if (!judgements || !makers)
        return failure(judgements ? makers.error() : judgements.error());
    return trustFrom(viewer, trustEdges(*judgements, *makers, today));
}

} // namespace cooperage
