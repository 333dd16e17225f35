// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the listing table for the ids on screen.
#include "models/records/collective.h"
#include "models/rules/stock.h"
#include "models/store/asked.h"
#include "models/store/idlist.h"
#include "models/store/listingquery.h"
#include "models/store/rows.h"

namespace cooperage {

namespace {

class RowReader
{
public:
    RowReader(const Store &store, const Actor &actor, qint64 fewLimit)
        : m_store(store)
        , m_actor(actor)
        , m_few(fewLimit)
    {
    }

    Result<void> listings(const QList<RawId> &piece);
    Result<void> variants(const QList<RawId> &piece);
    QHash<RawId, ListingRow> rows;

private:
    bool seesExactly(const ListingRow &row) const
    {
        return row.mine || m_actor.has(Role::Steward) || m_actor.has(Role::Coordinator);
    }
    void takePrice(ListingRow &row, const Money &price);
    void takeStock(ListingRow &row, const Query &query);

    const Store &m_store;
    const Actor &m_actor;
    qint64 m_few;
    QSet<RawId> m_mixedCurrencies;
};

Result<void> RowReader::listings(const QList<RawId> &piece)
{
    Query query = m_store.database().query(
        QStringLiteral("SELECT l.id, l.title, l.category, l.workshop, w.name, w.craft, l.state, l._removed,"
                       " l.price_on_request, l.made_to_order_days, l._changed_at, l._changed_by, l._p,"
                       " (SELECT count(*) FROM photo p WHERE p.listing = l.id AND p._removed = 0),"
                       " c.hash, c.alt_text,"
                       " EXISTS (SELECT 1 FROM difference d WHERE d.state = 'open' AND d.of_record = l.id)"
                       " FROM listing l LEFT JOIN workshop w ON w.id = l.workshop"
                       " LEFT JOIN photo c ON c.id = (SELECT p.id FROM photo p WHERE p.listing = l.id"
                       " AND p._removed = 0 ORDER BY p.position, p.id LIMIT 1)"
                       " WHERE l.id ")
        + inIds());
    bindIds(query, piece);
    if (auto done = query.run(); !done)
        return done;
    while (query.next()) {
        ListingRow row;
        row.id = Id<Listing>(idFrom(query.bytes(0)));
        row.title = query.text(1);
        row.category = query.text(2);
        row.workshop = Id<Workshop>(idFrom(query.bytes(3)));
        row.workshopName = query.text(4);
        row.craft = query.text(5);
        Stored<ListingState>::fromVariant(row.state, query.value(6));
        row.removed = query.integer(7) != 0;
        row.mine = m_actor.workshop && *m_actor.workshop == row.workshop;
        row.priceOnRequest = query.integer(8) != 0;
        if (!query.isNull(9))
            row.madeToOrderDays = int(query.integer(9));
        row.changedAt = {query.integer(10)};
        row.changedBy = idFrom(query.bytes(11));
        row.pending = query.integer(12) != 0;
        row.photos = int(query.integer(13));
        row.coverHash = query.bytes(14);
        row.coverText = query.text(15);
        row.openDifference = query.integer(16) != 0;
        row.tracked = false;
        rows.insert(row.id, row);
    }
    return {};
}

void RowReader::takePrice(ListingRow &row, const Money &price)
{
    if (m_mixedCurrencies.contains(row.id))
        return;
    if (row.priceFrom && row.priceFrom->currency != price.currency) {
        row.priceFrom.reset(); // never compared across currencies
        row.priceTo.reset();
        m_mixedCurrencies.insert(row.id);
        return;
    }
    if (!row.priceFrom || price.minor < row.priceFrom->minor)
        row.priceFrom = price;
    if (!row.priceTo || price.minor > row.priceTo->minor)
        row.priceTo = price;
}

void RowReader::takeStock(ListingRow &row, const Query &query)
{
    const bool tracked = query.integer(6) != 0;
    row.tracked = row.tracked || tracked;
    if (!seesExactly(row)) {
        Availability hint = Availability::None;
        Stored<Availability>::fromVariant(hint, query.value(9));
        row.availability = std::max(row.availability, hint);
        return;
    }
    const qint64 onHand = query.integer(7);
    const qint64 sellable = query.integer(8);
    row.onHand = row.onHand.value_or(0) + onHand;
    const qint64 free = freeStock(sellable, 0, 0, query.integer(5));
    if (tracked && !query.isNull(4) && free <= query.integer(4))
        row.low = true;
}

Result<void> RowReader::variants(const QList<RawId> &piece)
{
    Query query = m_store.database().query(QStringLiteral(
        "SELECT v.listing, v.sku, v.price, v.price_currency, v.low_limit, v.safety_stock, v.tracked,"
        " (SELECT coalesce(sum(m.qty), 0) FROM movement m WHERE m.variant = v.id),"
        " (SELECT coalesce(sum(m.qty), 0) FROM movement m WHERE m.variant = v.id"
        " AND m.condition = 'ok'),"
        " h.availability, v._p,"
        " EXISTS (SELECT 1 FROM difference d WHERE d.state = 'open' AND d.of_record = v.id)"
        " FROM variant v LEFT JOIN stock_hint h ON h.id = v.id"
        " WHERE v._removed = 0 AND v.listing %1 ORDER BY v.listing, v.position, v.id")
                                               .arg(inIds()));
    bindIds(query, piece);
    if (auto done = query.run(); !done)
        return done;
    while (query.next()) {
        const auto at = rows.find(idFrom(query.bytes(0)));
        if (at == rows.end())
            continue;
        if (at->variants++ == 0)
            at->firstSku = query.text(1);
        takePrice(*at, {query.integer(2), Currency::fromCode(query.text(3)).value_or(Currency())});
        takeStock(*at, query);
        at->pending = at->pending || query.integer(10) != 0;
        at->openDifference = at->openDifference || query.integer(11) != 0;
    }
    for (const RawId &id : piece) {
        const auto at = rows.find(id);
        if (at != rows.end() && at->onHand)
            at->availability = availabilityOf(*at->onHand, m_few);
    }
    return {};
}

} // namespace

Result<QList<ListingRow>> listingRows(const Store &store, const QList<RawId> &ids)
{
    const auto actor = store.actor();
    const auto few = store.setting(u"few_limit");
    if (!actor || !few)
        return failure(actor ? few.error() : actor.error());
    RowReader reader(store, *actor, *few);
    auto read = [&](const QList<RawId> &piece) -> Result<void> {
        if (auto done = reader.listings(piece); !done)
            return done;
        return reader.variants(piece);
    };
    if (auto done = inPieces(ids, read); !done)
        return failure(done.error());
    const auto requested = requestedCommands(store, QString::fromLatin1(Listing::table), ids);
    if (!requested)
        return failure(requested.error());
    QList<ListingRow> rows;
    rows.reserve(ids.size());
    for (const RawId &id : ids) {
        const auto at = reader.rows.constFind(id);
        if (at == reader.rows.constEnd())
            continue;
        rows.append(*at);
        rows.last().requested = requested->value(id);
        rows.last().pending = rows.last().pending || !rows.last().requested.isEmpty();
    }
    return rows;
}

} // namespace cooperage
