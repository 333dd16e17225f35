// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/endorsements.h"

#include "models/store/rows.h"

namespace cooperage::server {

namespace {

QString idsIn(const char *table, const char *where)
{
    return QStringLiteral("SELECT id FROM %1 WHERE collective = ? AND %2")
        .arg(QLatin1String(table), QLatin1String(where));
}

} // namespace

Result<QList<RawId>> EndorsementLookups::ids(const QString &sql, const RawId &of) const
{
    Query query = m_database.query(sql);
    query.bind(m_collective.bytes());
    if (!of.isNull())
        query.bind(of.bytes());
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<RawId> found;
    while (query.next())
        found.append(idFrom(query.bytes(0)));
    return found;
}

Result<qint64> EndorsementLookups::number(const QString &sql, const RawId &of) const
{
    Query query = m_database.query(sql);
    query.bind(m_collective.bytes());
    if (!of.isNull())
        query.bind(of.bytes());
    if (auto done = query.run(); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

Result<QList<RawId>> EndorsementLookups::criteriaOf(const RawId &version) const
{
    return ids(idsIn("criterion", "version = ? AND _removed = 0 ORDER BY position, id"), version);
}

Result<QList<RawId>> EndorsementLookups::evidenceOf(const RawId &request) const
{
    return ids(idsIn("evidence", "request = ? AND _removed = 0 ORDER BY id"), request);
}

Result<QList<RawId>> EndorsementLookups::repliesOf(const RawId &request) const
{
    return ids(idsIn("reply_link", "request = ? AND _removed = 0 ORDER BY id"), request);
}

Result<QList<RawId>> EndorsementLookups::reviewsOf(const RawId &request) const
{
    return ids(idsIn("review", "request = ? ORDER BY id"), request);
}

Result<QList<RawId>> EndorsementLookups::coordinatorTiesOf(const RawId &request) const
{
    return ids(idsIn("coordinator_ties", "request = ? AND _removed = 0 ORDER BY id"), request);
}

Result<QList<RawId>> EndorsementLookups::reviewersOf(const RawId &request) const
{
    return ids(QStringLiteral("SELECT DISTINCT reviewer FROM review WHERE collective = ? AND request = ?"
                              " AND state IN ('invited', 'accepted', 'submitted') ORDER BY reviewer"),
        request);
}

Result<QList<RawId>> EndorsementLookups::assessmentsOf(const RawId &request) const
{
    return ids(idsIn("assessment", "request = ? AND _removed = 0 ORDER BY id"), request);
}

Result<QList<RawId>> EndorsementLookups::marksOf(const RawId &assessment) const
{
    return ids(idsIn("mark", "assessment = ? AND _removed = 0 ORDER BY id"), assessment);
}

Result<QList<RawId>> EndorsementLookups::trailOf(const RawId &request) const
{
    QStringList targets{QStringLiteral("SELECT collective, request FROM asked")};
    for (const char *table : {"review", "assessment", "coordinator_ties", "reply_link"})
        targets.append(QStringLiteral("SELECT r.collective, r.id FROM asked q CROSS JOIN %1 r"
                                      " ON r.collective = q.collective AND r.request = q.request")
                           .arg(QLatin1String(table)));
    return ids(
        QStringLiteral("WITH asked(collective, request) AS (VALUES (?, ?)), target(collective, id) AS (%1)"
                       " SELECT a.id FROM target t CROSS JOIN audit_entry a"
                       " ON a.collective = t.collective AND a.target = t.id ORDER BY a.number")
            .arg(targets.join(QStringLiteral(" UNION ALL "))),
        request);
}

Result<QList<RawId>> EndorsementLookups::peopleOf(const RawId &workshop) const
{
    return ids(QStringLiteral("SELECT person FROM membership WHERE collective = ? AND workshop = ?"
                              " AND state IN ('member', 'paused') ORDER BY person"),
        workshop);
}

Result<RawId> EndorsementLookups::publishedVersionOf(const RawId &standard) const
{
    const auto found = ids(idsIn("standard_version", "standard = ? AND state = 'published'"), standard);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? RawId() : found->first();
}

Result<bool> EndorsementLookups::hasFixedVersion(const RawId &standard) const
{
    const auto found
        = ids(idsIn("standard_version", "standard = ? AND state <> 'draft' AND _removed = 0"), standard);
    return found ? Result<bool>(!found->isEmpty()) : failure(found.error());
}

Result<int> EndorsementLookups::lastVersionNumber(const RawId &standard) const
{
    const auto last = number(
        QStringLiteral("SELECT max(number) FROM standard_version WHERE collective = ? AND standard = ?"),
        standard);
    return last ? Result<int>(int(*last)) : failure(last.error());
}

Result<int> EndorsementLookups::lastNumber() const
{
    const auto last = number(QStringLiteral("SELECT max(number) FROM endorsement WHERE collective = ?"), {});
    return last ? Result<int>(int(*last)) : failure(last.error());
}

Result<QList<RawId>> EndorsementLookups::currentOf(const RawId &subject) const
{
    return ids(idsIn("endorsement", "subject = ? AND current = 1 ORDER BY id"), subject);
}

Result<QList<RawId>> EndorsementLookups::proposedTiesOf(const RawId &request) const
{
    return ids(idsIn("proposed_tie", "request = ? AND _removed = 0 ORDER BY id"), request);
}

Result<QList<RawId>> EndorsementLookups::reviewsBy(const RawId &person) const
{
    return ids(idsIn("review", "reviewer = ? AND _removed = 0 ORDER BY id"), person);
}

Result<QList<RawId>> EndorsementLookups::coordinatorTiesBy(const RawId &person) const
{
    return ids(idsIn("coordinator_ties", "person = ? AND _removed = 0 ORDER BY id"), person);
}

Result<QList<RawId>> EndorsementLookups::praiseBy(const RawId &person) const
{
    return ids(idsIn("recommendation", "_created_by = ? AND _removed = 0 ORDER BY id"), person);
}

Result<QList<RawId>> EndorsementLookups::coMakersAround(const RawId &workshop) const
{
    Query query = m_database.query(QStringLiteral(
        "SELECT c.id FROM co_maker c JOIN listing l ON l.collective = c.collective AND l.id = c.listing"
        " WHERE c.collective = ? AND c._removed = 0 AND (c.workshop = ? OR l.workshop = ?) ORDER BY c.id"));
    if (auto done = query.run(m_collective.bytes(), workshop.bytes(), workshop.bytes()); !done)
        return failure(done.error());
    QList<RawId> found;
    while (query.next())
        found.append(idFrom(query.bytes(0)));
    return found;
}

Result<QList<RawId>> EndorsementLookups::standingTiesBy(const RawId &person) const
{
    return ids(idsIn("standing_tie", "_created_by = ? AND _removed = 0 ORDER BY id"), person);
}

Result<bool> EndorsementLookups::assessedBefore(const RawId &person, const RawId &subject, qint64 at) const
{
    Query query = m_database.query(QStringLiteral(
        "SELECT 1 FROM assessment a JOIN endorsement e ON e.collective = a.collective AND e.id = a.request"
        " WHERE a.collective = ? AND a._created_by = ? AND e.subject = ? AND a.sent = 1 AND a.sent_at < ?"
        " LIMIT 1"));
    if (auto done = query.run(m_collective.bytes(), person.bytes(), subject.bytes(), at); !done)
        return failure(done.error());
    return query.next();
}

Result<QList<RawId>> EndorsementLookups::moving() const
{
    return ids(idsIn("endorsement",
                   "_removed = 0"
                   " AND (state IN ('in_review', 'discussion') OR current = 1) ORDER BY id"),
        {});
}

Result<EndorsementLookups::AuditHead> EndorsementLookups::auditHead() const
{
    Query query = m_database.query(QStringLiteral(
        "SELECT number, hash FROM audit_link WHERE collective = ? ORDER BY number DESC LIMIT 1"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return AuditHead{};
    return AuditHead{query.integer(0), query.bytes(1)};
}

} // namespace cooperage::server
