// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/storedcatalogue.h"

#include "models/actions/exportlistings.h"
#include "models/exchange/etsy.h"
#include "models/records/variant.h"
#include "models/store/rows.h"

#include <algorithm>

namespace cooperage {

namespace {

/// Grown by a quarter instead of doubled: while it moves, both copies are in memory.
template <class T> void addTo(std::vector<T> &all, T one)
{
    if (all.size() == all.capacity())
        all.reserve(all.size() + std::max<size_t>(all.size() / 4, 1024));
    all.push_back(std::move(one));
}

} // namespace

Result<std::unique_ptr<StoredCatalogue>> StoredCatalogue::read(
    const Store &store, const Id<Workshop> &workshop, const QString &shop)
{
    std::unique_ptr<StoredCatalogue> catalogue(new StoredCatalogue(store, shop));
    auto ids = catalogue->readIds(workshop);
    auto skus = ids ? catalogue->readSkus() : ids;
    auto keys = skus ? catalogue->readEtsyKeys() : skus;
    if (!keys)
        return failure(keys.error());
    for (Marks *marks : {&catalogue->m_skus, &catalogue->m_pictures, &catalogue->m_titles})
        std::sort(marks->begin(), marks->end());
    return catalogue;
}

Result<void> StoredCatalogue::readIds(const Id<Workshop> &workshop)
{
    // A listing without variants cannot be compared: it is left alone.
    Query query = m_store.database().query(QStringLiteral(
        "SELECT id FROM listing WHERE workshop = ? AND _removed = 0 AND EXISTS"
        " (SELECT 1 FROM variant WHERE variant.listing = listing.id AND variant._removed = 0)"));
    if (auto done = query.run(workshop.bytes()); !done)
        return done;
    while (query.next())
        addTo(m_ids, idFrom(query.bytes(0)));
    std::sort(m_ids.begin(), m_ids.end());
    return {};
}

Result<void> StoredCatalogue::readSkus()
{
    Query query = m_store.database().query(
        QStringLiteral("SELECT listing, sku FROM variant WHERE _removed = 0 AND sku <> ''"));
    if (auto done = query.run(); !done)
        return done;
    while (query.next()) {
        const qsizetype place = placeOf(idFrom(query.bytes(0)));
        if (place >= 0)
            addTo(m_skus, Mark{qHash(query.text(1), 0), quint32(place)});
    }
    return {};
}

Result<void> StoredCatalogue::readEtsyKeys()
{
    Query query = m_store.database().query(QStringLiteral(
        "SELECT listing, source_key FROM import_source WHERE dialect = ? AND shop = ? AND _removed = 0"));
    if (auto done = query.run(sourceNameOf(TableDialect::Etsy), m_shop); !done)
        return done;
    while (query.next()) {
        const qsizetype place = placeOf(idFrom(query.bytes(0)));
        if (place < 0)
            continue;
        const EtsyKeyParts parts = etsyKeyParts(query.text(1));
        if (!parts.picture.isEmpty())
            addTo(m_pictures, Mark{qHash(parts.picture, 0), quint32(place)});
        addTo(m_titles, Mark{qHash(parts.title, 0), quint32(place)});
    }
    return {};
}

qsizetype StoredCatalogue::placeOf(const RawId &listing) const
{
    const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), listing);
    return at != m_ids.end() && *at == listing ? at - m_ids.begin() : -1;
}

QList<qsizetype> StoredCatalogue::found(const Marks &marks, const QString &text)
{
    const quint64 hash = qHash(text, 0);
    QList<qsizetype> places;
    for (auto at = std::lower_bound(marks.begin(), marks.end(), Mark{hash, 0});
         at != marks.end() && at->hash == hash; ++at) {
        if (places.isEmpty() || places.constLast() != qsizetype(at->place))
            places.append(at->place);
    }
    return places;
}

QList<qsizetype> StoredCatalogue::withId(const QString &listingId) const
{
    const qsizetype place = placeOf(RawId::fromHex(listingId).value_or(RawId()));
    return place < 0 ? QList<qsizetype>() : QList<qsizetype>{place};
}

Result<QList<qsizetype>> StoredCatalogue::withVariant(const QString &variantId) const
{
    const auto variant = m_store.find<Variant>(RawId::fromHex(variantId).value_or(RawId()));
    if (!variant && variant.error().fault != Fault::NotFound)
        return failure(variant.error());
    const qsizetype place = variant && !variant->removed ? placeOf(variant->listing) : -1;
    return place < 0 ? QList<qsizetype>() : QList<qsizetype>{place};
}

Result<QList<qsizetype>> StoredCatalogue::withKey(TableDialect dialect, const QString &key) const
{
    QList<qsizetype> places;
    if (m_ids.empty())
        return places;
    Query query = m_store.database().query(
        QStringLiteral("SELECT listing FROM import_source WHERE dialect = ? AND source_key = ? AND shop = ?"
                       " AND _removed = 0"));
    if (auto done = query.run(sourceNameOf(dialect), key, m_shop); !done)
        return failure(done.error());
    while (query.next()) {
        const qsizetype place = placeOf(idFrom(query.bytes(0)));
        if (place >= 0)
            places.append(place);
    }
    return places;
}

QList<qsizetype> StoredCatalogue::withPicture(const QString &number) const
{
    return found(m_pictures, number);
}

QList<qsizetype> StoredCatalogue::withTitle(const QString &title) const
{
    return found(m_titles, title);
}

QList<qsizetype> StoredCatalogue::withSku(const QString &sku) const
{
    return found(m_skus, sku);
}

Result<SourceMark> StoredCatalogue::source(qsizetype place, TableDialect dialect) const
{
    Query query = m_store.database().query(
        QStringLiteral("SELECT source_key, row_hash FROM import_source WHERE listing = ? AND dialect = ?"
                       " AND shop = ? AND _removed = 0 ORDER BY id LIMIT 1"));
    const QString name = sourceNameOf(dialect);
    if (auto done = query.run(m_ids[size_t(place)].bytes(), name, m_shop); !done)
        return failure(done.error());
    if (!query.next())
        return SourceMark{};
    return SourceMark{name, m_shop, query.text(0), query.text(1).toLatin1()};
}

Result<ExistingProduct> StoredCatalogue::product(qsizetype place) const
{
    return existingProduct(m_store, m_ids[size_t(place)]);
}

} // namespace cooperage
