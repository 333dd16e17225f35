// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of stock, page by page. A page begins after the last row of the one before, so that reading
// on costs the same everywhere and rows arriving meanwhile shift nothing.
#include "models/store/rows.h"
#include "models/store/stockquery.h"

namespace cooperage {

namespace {

const QString columns = QStringLiteral(
    "SELECT m.id, m.\"when\", m.variant, v.listing, l.title,"
    " coalesce(v.value1, '') || iif(coalesce(v.value2, '') = '', '', ' · ' || v.value2)"
    " || iif(coalesce(v.value3, '') = '', '', ' · ' || v.value3),"
    " v.sku, o.name, h.name, p.name, m.qty, m.condition, m.reason, m.note, a.name, m._p"
    " FROM movement m%1 LEFT JOIN variant v ON v.id = m.variant LEFT JOIN listing l ON l.id = v.listing"
    " LEFT JOIN workshop o ON o.id = m.owner LEFT JOIN workshop h ON h.id = m.holder"
    " LEFT JOIN location p ON p.id = m.location LEFT JOIN person a ON a.id = m._created_by");

LedgerRow rowFrom(const Query &query)
{
    LedgerRow row;
    row.id = Id<Movement>(idFrom(query.bytes(0)));
    row.when = {query.integer(1)};
    row.variant = Id<Variant>(idFrom(query.bytes(2)));
    row.listing = Id<Listing>(idFrom(query.bytes(3)));
    row.title = query.text(4);
    row.options = query.text(5);
    row.sku = query.text(6);
    row.ownerName = query.text(7);
    row.holderName = query.text(8);
    row.locationName = query.text(9);
    row.qty = int(query.integer(10));
    Stored<GoodsCondition>::fromVariant(row.condition, query.value(11));
    Stored<MovementReason>::fromVariant(row.reason, query.value(12));
    row.note = query.text(13);
    row.personName = query.text(14);
    row.pending = query.integer(15) != 0;
    return row;
}

} // namespace

Result<QList<LedgerRow>> ledgerPage(
    const Store &store, const LedgerFilter &filter, const std::optional<LedgerPlace> &after, int most)
{
    QStringList where;
    QVariantList values;
    const auto only = [&](const QString &condition, const QVariant &value) {
        where.append(condition);
        values.append(value);
    };
    // Without a variant the newest are read first; a filter that few match must not sort everything.
    QString index = QStringLiteral(" INDEXED BY movement_when");
    if (filter.variant) {
        only(QStringLiteral("m.variant = ?"), filter.variant->bytes());
        index = QStringLiteral(" INDEXED BY movement_variant");
    }
    if (filter.listing) {
        only(QStringLiteral("m.variant IN (SELECT id FROM variant WHERE listing = ?)"),
            filter.listing->bytes());
        index = QStringLiteral(" INDEXED BY movement_variant");
    }
    if (filter.owner)
        only(QStringLiteral("m.owner = ?"), filter.owner->bytes());
    if (filter.holder)
        only(QStringLiteral("m.holder = ?"), filter.holder->bytes());
    if (filter.location)
        only(QStringLiteral("m.location = ?"), filter.location->bytes());
    if (filter.reason)
        only(QStringLiteral("m.reason = ?"), Stored<MovementReason>::toVariant(*filter.reason));
    if (after) {
        where.append(QStringLiteral("(m.\"when\", m.id) < (?, ?)"));
        values.append(after->when.ms);
        values.append(after->id.bytes());
    }
    QString sql = columns.arg(index);
    if (!where.isEmpty())
        sql += QLatin1String(" WHERE ") + where.join(QLatin1String(" AND "));
    Query query
        = store.database().query(sql + QStringLiteral(" ORDER BY m.\"when\" DESC, m.id DESC LIMIT ?"));
    for (const QVariant &value : std::as_const(values))
        query.bind(value);
    query.bind(most);
    if (auto done = query.run(); !done)
        return failure(done.error());
    QList<LedgerRow> rows;
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

} // namespace cooperage
