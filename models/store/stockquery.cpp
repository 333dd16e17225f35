// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where. Every statement reaches movements through their variant: never through all of them.
#include "models/store/stockquery.h"

#include "models/rules/stock.h"
#include "models/store/idlist.h"
#include "models/store/rows.h"
#include "models/store/search.h"

namespace cooperage {

namespace {

QString optionsSql()
{
    return QStringLiteral("v.value1 || iif(v.value2 = '', '', ' · ' || v.value2)"
                          " || iif(v.value3 = '', '', ' · ' || v.value3)");
}

class StockReader
{
public:
    StockReader(const Store &store, const Actor &actor, qint64 fewLimit)
        : m_store(store)
        , m_actor(actor)
        , m_few(fewLimit)
    {
    }

    Result<void> variants(const QList<RawId> &piece);
    Result<void> places(const QList<RawId> &piece);
    void sumUp();
    QHash<RawId, StockRow> rows;

private:
    const Store &m_store;
    const Actor &m_actor;
    qint64 m_few;
};

Result<void> StockReader::variants(const QList<RawId> &piece)
{
    Query query = m_store.database().query(QStringLiteral(
        "SELECT v.id, v.listing, l.title, %1, v.sku, l.workshop, w.name, v.price, v.price_currency,"
        " v.tracked, v.low_limit, v.safety_stock, h.availability, v._p,"
        " (SELECT max(c.\"when\") FROM stock_count c WHERE c.variant = v.id),"
        " coalesce((SELECT p.hash FROM photo p WHERE p.listing = l.id AND p._removed = 0"
        " AND p.variant = v.id ORDER BY p.position, p.id LIMIT 1),"
        " (SELECT p.hash FROM photo p WHERE p.listing = l.id AND p._removed = 0"
        " ORDER BY p.position, p.id LIMIT 1))"
        " FROM variant v JOIN listing l ON l.id = v.listing"
        " LEFT JOIN workshop w ON w.id = l.workshop LEFT JOIN stock_hint h ON h.id = v.id"
        " WHERE v.id %2")
                                               .arg(optionsSql(), inIds()));
    bindIds(query, piece);
    if (auto done = query.run(); !done)
        return done;
    while (query.next()) {
        StockRow row;
        row.variant = Id<Variant>(idFrom(query.bytes(0)));
        row.listing = Id<Listing>(idFrom(query.bytes(1)));
        row.title = query.text(2);
        row.options = query.text(3);
        row.sku = query.text(4);
        row.owner = Id<Workshop>(idFrom(query.bytes(5)));
        row.ownerName = query.text(6);
        row.price = {query.integer(7), Currency::fromCode(query.text(8)).value_or(Currency())};
        row.tracked = query.integer(9) != 0;
        if (!query.isNull(10))
            row.lowLimit = int(query.integer(10));
        row.safetyStock = int(query.integer(11));
        Stored<Availability>::fromVariant(row.availability, query.value(12));
        row.pending = query.integer(13) != 0;
        if (!query.isNull(14))
            row.countedAt = Instant{query.integer(14)};
        row.coverHash = query.bytes(15);
        const bool own = m_actor.workshop && *m_actor.workshop == row.owner;
        row.exact = own || m_actor.has(Role::Steward) || m_actor.has(Role::Coordinator);
        rows.insert(row.variant, row);
    }
    return {};
}

Result<void> StockReader::places(const QList<RawId> &piece)
{
    Query query = m_store.database().query(
        QStringLiteral("SELECT m.variant, m.holder, h.name, m.location, p.name, m.condition, sum(m.qty)"
                       " FROM movement m LEFT JOIN workshop h ON h.id = m.holder"
                       " LEFT JOIN location p ON p.id = m.location WHERE m.variant %1"
                       " GROUP BY m.variant, m.holder, m.location, m.condition HAVING sum(m.qty) <> 0"
                       " ORDER BY m.variant, h.name, p.name, m.condition")
            .arg(inIds()));
    bindIds(query, piece);
    if (auto done = query.run(); !done)
        return done;
    while (query.next()) {
        const auto at = rows.find(idFrom(query.bytes(0)));
        if (at == rows.end())
            continue;
        StockPlace place;
        place.holder = Id<Workshop>(idFrom(query.bytes(1)));
        place.holderName = query.text(2);
        place.location = Id<Location>(idFrom(query.bytes(3)));
        place.locationName = query.text(4);
        Stored<GoodsCondition>::fromVariant(place.condition, query.value(5));
        place.qty = query.integer(6);
        at->places.append(place);
    }
    return {};
}

void StockReader::sumUp()
{
    for (StockRow &row : rows) {
        for (const StockPlace &place : std::as_const(row.places)) {
            row.onHand += place.qty;
            if (place.condition == GoodsCondition::Ok)
                row.sellable += place.qty;
        }
        row.free = freeStock(row.sellable, 0, 0, row.safetyStock);
        if (!row.exact)
            continue;
        row.availability = availabilityOf(row.sellable, m_few);
        row.low = row.tracked && row.lowLimit && row.free <= *row.lowLimit;
    }
}

} // namespace

Result<StockSums> stockOf(const Store &store, const Id<Variant> &variant)
{
    Query query = store.database().query(
        QStringLiteral("SELECT coalesce(sum(qty), 0), coalesce(sum(iif(condition = 'ok', qty, 0)), 0)"
                       " FROM movement WHERE variant = ?"));
    if (auto done = query.run(variant.bytes()); !done)
        return failure(done.error());
    query.next();
    return StockSums{query.integer(0), query.integer(1)};
}

Result<qint64> onHandAt(
    const Store &store, const Id<Variant> &variant, const Id<Location> &location, GoodsCondition condition)
{
    Query query = store.database().query(QStringLiteral(
        "SELECT coalesce(sum(qty), 0) FROM movement WHERE variant = ? AND +location = ? AND condition = ?"));
    if (auto done
        = query.run(variant.bytes(), location.bytes(), Stored<GoodsCondition>::toVariant(condition));
        !done)
        return failure(done.error());
    query.next();
    return query.integer(0);
}

Result<qint64> freeOf(const Store &store, const Variant &variant)
{
    const auto sums = stockOf(store, Id<Variant>(variant.id));
    if (!sums)
        return failure(sums.error());
    return freeStock(sums->sellable, 0, 0, variant.safetyStock);
}

Result<QList<RawId>> stockVariants(const Store &store, const StockFilter &filter)
{
    QStringList where{QStringLiteral("l._removed = 0 AND v._removed = 0 AND (l.state <> 'archived'"
                                     " OR EXISTS (SELECT 1 FROM movement m WHERE m.variant = v.id))")};
    QVariantList values;
    QString with;
    QString from = QStringLiteral("listing l");
    if (!filter.text.trimmed().isEmpty()) {
        const auto found = foundListings(filter.text, QStringLiteral("l._removed = 0"), {});
        if (!found)
            return QList<RawId>();
        with = found->sql;
        from = QStringLiteral("found CROSS JOIN listing l ON l.id = found.id");
        values = found->values;
    }
    const auto only = [&](const QString &condition, const RawId &id) {
        where.append(condition);
        values.append(id.bytes());
    };
    if (filter.owner)
        only(QStringLiteral("l.workshop = ?"), *filter.owner);
    if (filter.listing)
        only(QStringLiteral("l.id = ?"), *filter.listing);
    if (filter.holder)
        only(QStringLiteral("EXISTS (SELECT 1 FROM movement m WHERE m.variant = v.id AND m.holder = ?)"),
            *filter.holder);
    if (filter.location)
        only(QStringLiteral("EXISTS (SELECT 1 FROM movement m WHERE m.variant = v.id AND +m.location = ?)"),
            *filter.location);
    if (filter.lowOnly)
        where.append(QStringLiteral(
            "v.low_limit IS NOT NULL AND v.tracked = 1 AND (SELECT coalesce(sum(m.qty), 0) FROM movement m"
            " WHERE m.variant = v.id AND m.condition = 'ok') - v.safety_stock <= v.low_limit"));
    Query query = store.database().query(with
        + QStringLiteral("SELECT v.id FROM %1 CROSS JOIN variant v ON v.listing = l.id WHERE %2"
                         " ORDER BY l.title COLLATE NOCASE, l.id, v.position, v.id")
              .arg(from, where.join(QLatin1String(" AND "))));
    for (const QVariant &value : std::as_const(values))
        query.bind(value);
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

Result<QList<StockRow>> stockRows(const Store &store, const QList<RawId> &variants)
{
    const auto actor = store.actor();
    const auto few = store.setting(u"few_limit");
    if (!actor || !few)
        return failure(actor ? few.error() : actor.error());
    StockReader reader(store, *actor, *few);
    auto read = [&](const QList<RawId> &piece) -> Result<void> {
        if (auto done = reader.variants(piece); !done)
            return done;
        return reader.places(piece);
    };
    if (auto done = inPieces(variants, read); !done)
        return failure(done.error());
    reader.sumUp();
    QList<StockRow> rows;
    rows.reserve(variants.size());
    for (const RawId &id : variants) {
        const auto at = reader.rows.constFind(id);
        if (at != reader.rows.constEnd())
            rows.append(*at);
    }
    return rows;
}

Result<QList<HolderSum>> holdersOf(const Store &store, const Id<Workshop> &owner)
{
    Query query = store.database().query(
        QStringLiteral("SELECT m.holder, h.name, count(DISTINCT m.variant), sum(m.qty)"
                       " FROM listing l CROSS JOIN variant v ON v.listing = l.id"
                       " CROSS JOIN movement m ON m.variant = v.id LEFT JOIN workshop h ON h.id = m.holder"
                       " WHERE l.workshop = ? AND m.owner = l.workshop"
                       " GROUP BY m.holder ORDER BY m.holder <> l.workshop, h.name"));
    if (auto done = query.run(owner.bytes()); !done)
        return failure(done.error());
    QList<HolderSum> sums;
    while (query.next())
        sums.append(
            {Id<Workshop>(idFrom(query.bytes(0))), query.text(1), query.integer(2), query.integer(3)});
    return sums;
}

Result<QList<Location>> locationsOf(const Store &store, const std::optional<Id<Workshop>> &holder)
{
    const QString order = QStringLiteral(
        " ORDER BY (SELECT w.name FROM workshop w WHERE w.id = holder), name COLLATE NOCASE, id");
    if (holder)
        return store.select<Location>(
            QStringLiteral("WHERE _removed = 0 AND holder = ?") + order, holder->bytes());
    return store.select<Location>(QStringLiteral("WHERE _removed = 0") + order);
}

} // namespace cooperage
