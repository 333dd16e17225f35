// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/lookups.h"

#include "models/store/rows.h"
#include "server/store/engine.h"

namespace cooperage::server {

namespace {

Result<QList<RawId>> idsFrom(Query &query)
{
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

Result<RawId> firstId(Query &query)
{
    return query.next() ? idFrom(query.bytes(0)) : RawId();
}

} // namespace

Result<QList<RawId>> Lookups::openDifferences(const RawId &record) const
{
    Query query = m_database.query(QStringLiteral("SELECT id FROM difference WHERE collective = ? AND "
                                                  "of_record = ? AND state = 'open' AND _removed = 0"));
    if (auto done = query.run(m_collective.bytes(), record.bytes()); !done)
        return failure(done.error());
    return idsFrom(query);
}

Result<RawId> Lookups::variantWithSku(const RawId &workshop, const QString &sku, const RawId &except) const
{
    Query query = m_database.query(QStringLiteral(
        "SELECT v.id FROM variant v JOIN listing l ON l.collective = v.collective AND l.id = v.listing"
        " WHERE v.collective = ? AND v.sku = ? AND l.workshop = ? AND v.id <> ?"
        " AND v._removed = 0 LIMIT 1"));
    if (auto done = query.run(m_collective.bytes(), sku, workshop.bytes(), except.bytes()); !done)
        return failure(done.error());
    return firstId(query);
}

Result<RawId> Lookups::variantWithOptions(
    const RawId &listing, const QStringList &options, const RawId &except) const
{
    Query query = m_database.query(QStringLiteral(
        "SELECT id FROM variant WHERE collective = ? AND listing = ? AND axis1 = ? AND value1 = ?"
        " AND axis2 = ? AND value2 = ? AND axis3 = ? AND value3 = ? AND id <> ?"
        " AND _removed = 0 LIMIT 1"));
    query.bind(m_collective.bytes()).bind(listing.bytes());
    for (const QString &option : options)
        query.bind(option);
    query.bind(except.bytes());
    if (auto done = query.run(); !done)
        return failure(done.error());
    return firstId(query);
}

Result<QList<RawId>> Lookups::variantsOf(const RawId &listing) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT id FROM variant WHERE collective = ? AND listing = ? AND _removed = 0"));
    if (auto done = query.run(m_collective.bytes(), listing.bytes()); !done)
        return failure(done.error());
    return idsFrom(query);
}

Result<QList<RawId>> Lookups::coMakersOf(const RawId &listing) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT id FROM co_maker WHERE collective = ? AND listing = ? ORDER BY id"));
    if (auto done = query.run(m_collective.bytes(), listing.bytes()); !done)
        return failure(done.error());
    return idsFrom(query);
}

Result<QStringList> Lookups::materialsOf(const RawId &listing) const
{
    Query query = m_database.query(QStringLiteral(
        "SELECT material FROM material_use WHERE collective = ? AND listing = ? AND _removed = 0"
        " ORDER BY material"));
    if (auto done = query.run(m_collective.bytes(), listing.bytes()); !done)
        return failure(done.error());
    QStringList materials;
    while (query.next())
        materials.append(query.text(0));
    return materials;
}

Result<bool> Lookups::hasMovements(const RawId &variant) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT 1 FROM stock_fact WHERE collective = ? AND variant = ? LIMIT 1"));
    if (auto done = query.run(m_collective.bytes(), variant.bytes()); !done)
        return failure(done.error());
    return query.next();
}

Result<Lookups::Photos> Lookups::photosOf(const RawId &listing) const
{
    Query query
        = m_database.query(QStringLiteral("SELECT count(*), coalesce(sum(alt_text <> ''), 0) FROM photo"
                                          " WHERE collective = ? AND listing = ? AND _removed = 0"));
    if (auto done = query.run(m_collective.bytes(), listing.bytes()); !done)
        return failure(done.error());
    if (!query.next())
        return Photos{};
    return Photos{int(query.integer(0)), int(query.integer(1))};
}

Result<QList<RawId>> Lookups::allStockHints() const
{
    Query query = m_database.query(QStringLiteral("SELECT id FROM stock_hint WHERE collective = ?"));
    if (auto done = query.run(m_collective.bytes()); !done)
        return failure(done.error());
    return idsFrom(query);
}

Result<bool> Lookups::blobComplete(const QByteArray &hash) const
{
    Query query
        = m_database.query(QStringLiteral("SELECT complete FROM blob WHERE collective = ? AND hash = ?"));
    if (auto done = query.run(m_collective.bytes(), hash); !done)
        return failure(done.error());
    return query.next() && query.integer(0) != 0;
}

Result<void> Lookups::referBlob(const QByteArray &hash, const QString &table, const RawId &id)
{
    return m_database
        .query(QStringLiteral(
            "INSERT INTO blob_ref (collective, hash, tbl, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"))
        .run(m_collective.bytes(), hash, table, id.bytes());
}

Result<QString> Lookups::settingValue(const QString &name) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT value FROM setting WHERE collective = ? AND name = ? AND _removed = 0"));
    if (auto done = query.run(m_collective.bytes(), name); !done)
        return failure(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<void> StockFacts::add(const Shelf &shelf, const StockFact &fact, bool isCount)
{
    return m_database
        .query(
            QStringLiteral("INSERT INTO stock_fact (collective, variant, owner, location, condition, seq, id,"
                           " counted, qty, ctx, hlc, replica) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(m_collective.bytes(), shelf.variant.bytes(), shelf.owner.bytes(), shelf.location.bytes(),
            shelf.condition, fact.seq, fact.id.bytes(), isCount ? 1 : 0, fact.qty, fact.stamp.ctx,
            qint64(fact.stamp.hlc.value), idBytes(fact.stamp.replica));
}

Result<QList<StockFact>> StockFacts::movements(const Shelf &shelf) const
{
    return facts(shelf, 0);
}

Result<QList<StockFact>> StockFacts::counts(const Shelf &shelf) const
{
    return facts(shelf, 1);
}

Result<QList<StockFact>> StockFacts::facts(const Shelf &shelf, int isCount) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT id, qty, seq, ctx, hlc, replica FROM stock_fact WHERE collective = ?"
                       " AND variant = ? AND owner = ? AND location = ? AND condition = ? AND counted = ?"
                       " ORDER BY seq, id"));
    const auto done = query.run(m_collective.bytes(), shelf.variant.bytes(), shelf.owner.bytes(),
        shelf.location.bytes(), shelf.condition, isCount);
    if (!done)
        return failure(done.error());
    QList<StockFact> found;
    while (query.next()) {
        const qint64 seq = query.integer(2);
        found.append({idFrom(query.bytes(0)), query.integer(1), seq,
            {seq, query.integer(3), Hlc{quint64(query.integer(4))}, idFrom(query.bytes(5))}});
    }
    return found;
}

Result<qint64> StockFacts::onHand(const RawId &variant, const QString &condition) const
{
    Query query = m_database.query(
        QStringLiteral("SELECT coalesce(sum(qty), 0) FROM stock_fact WHERE collective = ? AND variant = ?"
                       " AND condition = ? AND counted = 0"));
    if (auto done = query.run(m_collective.bytes(), variant.bytes(), condition); !done)
        return failure(done.error());
    return query.next() ? query.integer(0) : 0;
}

} // namespace cooperage::server
