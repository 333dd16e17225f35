// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/publicpages.h"

#include "models/store/rows.h"

namespace cooperage::server {

namespace {

RawId firstOf(const QList<RawId> &ids)
{
    return ids.isEmpty() ? RawId() : ids.first();
}

} // namespace

Result<QList<OpenPlace>> openPlaces(Database &database)
{
    Query query = database.query(QStringLiteral(
        "SELECT collective, address FROM public_place WHERE open = 1 AND _removed = 0 ORDER BY collective"));
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<OpenPlace> places;
    while (query.next())
        places.append({idFrom(query.bytes(0)), query.text(1)});
    return places;
}

Result<QList<RawId>> PublicLookups::ids(const QString &sql, const QVariant &of) const
{
    Query query = m_database.query(sql);
    query.bind(m_collective.bytes());
    if (of.isValid())
        query.bind(of);
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<RawId> found;
    while (query.next())
        found.append(idFrom(query.bytes(0)));
    return found;
}

Result<RawId> PublicLookups::publishedNumbered(int number) const
{
    return ids(QStringLiteral("SELECT id FROM endorsement WHERE collective = ? AND number = ?"
                              " AND published_at IS NOT NULL AND _removed = 0"),
        number)
        .map(firstOf);
}

Result<QList<RawId>> PublicLookups::publishedOf(const RawId &workshop) const
{
    return ids(QStringLiteral("SELECT id FROM endorsement WHERE collective = ? AND workshop = ?"
                              " AND published_at IS NOT NULL AND _removed = 0 ORDER BY number DESC"),
        workshop.bytes());
}

Result<QList<RawId>> PublicLookups::withdrawn() const
{
    return ids(QStringLiteral("SELECT id FROM endorsement WHERE collective = ? AND state = 'withdrawn'"
                              " AND published_at IS NOT NULL AND _removed = 0 ORDER BY number"),
        {});
}

Result<QList<RawId>> PublicLookups::endorsedWorkshops() const
{
    return ids(QStringLiteral("SELECT DISTINCT w.id, w._created_at FROM workshop w JOIN endorsement e"
                              " ON e.collective = w.collective AND e.workshop = w.id"
                              " WHERE w.collective = ? AND w._removed = 0 AND e._removed = 0"
                              " AND e.published_at IS NOT NULL ORDER BY w._created_at, w.id"),
        {});
}

Result<qint64> PublicLookups::lastDone(const RawId &target, const QString &action) const
{
    Query query = m_database.query(QStringLiteral("SELECT coalesce(max(at), 0) FROM audit_entry"
                                                  " WHERE collective = ? AND target = ? AND action = ?"));
    if (auto done = query.run(m_collective.bytes(), target.bytes(), action); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

Result<RawId> PublicLookups::replyWithHash(const QByteArray &hash) const
{
    return ids(
        QStringLiteral("SELECT id FROM reply_link WHERE collective = ? AND hash = ? AND _removed = 0"), hash)
        .map(firstOf);
}

} // namespace cooperage::server
