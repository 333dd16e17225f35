// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/exportlistings.h"

#include "models/actions/importnote.h"
#include "models/store/stockquery.h"

#include <QDateTime>

namespace cooperage {

namespace {

/// The parts of all listings at once (one statement per table instead of several per listing), or of one.
struct Parts
{
    QHash<RawId, QString> workshops;
    QHash<RawId, QList<Variant>> variants;
    QHash<RawId, QList<Photo>> photos;
    QHash<RawId, QStringList> tags;
    QHash<RawId, QStringList> materials;
    QHash<RawId, Money> costs; ///< by variant
    QHash<RawId, QList<ImportSource>> sources;
};

/// Takes each T that lives: of one listing, or of all.
template <class T, class Take>
Result<void> each(const Store &store, const std::optional<RawId> &listing, const QString &order, Take take)
{
    const auto found = listing
        ? store.select<T>(QStringLiteral("WHERE listing = ? AND _removed = 0 ") + order, listing->bytes())
        : store.select<T>(QStringLiteral("WHERE _removed = 0 ") + order);
    if (!found)
        return failure(found.error());
    for (const T &one : *found)
        take(one);
    return {};
}

Result<void> readCosts(const Store &store, const std::optional<RawId> &listing, Parts &parts)
{
    const auto costs = listing
        ? store.select<VariantCost>(
            QStringLiteral("WHERE id IN (SELECT id FROM variant WHERE listing = ?) AND _removed = 0"),
            listing->bytes())
        : store.select<VariantCost>(QStringLiteral("WHERE _removed = 0"));
    if (!costs)
        return failure(costs.error());
    for (const VariantCost &cost : *costs) {
        if (cost.unitCost)
            parts.costs.insert(cost.variant, *cost.unitCost);
    }
    return {};
}

Result<Parts> readParts(const Store &store, const std::optional<RawId> &listing = {})
{
    Parts parts;
    const QString byPosition = QStringLiteral("ORDER BY position, id");
    const Result<void> steps[] = {
        each<Variant>(
            store, listing, byPosition, [&](const Variant &one) { parts.variants[one.listing].append(one); }),
        each<Photo>(
            store, listing, byPosition, [&](const Photo &one) { parts.photos[one.listing].append(one); }),
        each<Tag>(store, listing, QStringLiteral("ORDER BY text"),
            [&](const Tag &one) { parts.tags[one.listing].append(one.text); }),
        each<MaterialUse>(store, listing, QStringLiteral("ORDER BY material"),
            [&](const MaterialUse &one) { parts.materials[one.listing].append(one.material); }),
        each<ImportSource>(store, listing, QStringLiteral("ORDER BY dialect, shop, id"),
            [&](const ImportSource &one) { parts.sources[one.listing].append(one); }),
        readCosts(store, listing, parts),
    };
    for (const Result<void> &step : steps) {
        if (!step)
            return failure(step.error());
    }
    const auto workshops = store.select<Workshop>(QStringLiteral("WHERE _removed = 0"));
    if (!workshops)
        return failure(workshops.error());
    for (const Workshop &one : *workshops)
        parts.workshops.insert(one.id, one.name);
    return parts;
}

std::optional<qint64> wide(const std::optional<int> &value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

void addOptions(ListingExportRow &row, const Variant &variant)
{
    const std::pair<QString, QString> options[]
        = {{variant.axis1, variant.value1}, {variant.axis2, variant.value2}, {variant.axis3, variant.value3}};
    for (const auto &[axis, value] : options) {
        if (axis.isEmpty() && value.isEmpty())
            continue;
        row.axes.append(axis);
        row.values.append(value);
    }
}

void addPhotos(ListingExportRow &row, const Listing &listing, const Parts &parts)
{
    for (const ImportSource &source : parts.sources.value(listing.id)) {
        const ImportNote note = importNote(source);
        for (const PhotoDraft &photo : note.photos) {
            if (row.photos.contains(photo.address))
                continue;
            row.photos.append(photo.address);
            row.altTexts.append(photo.alt);
        }
    }
    for (const Photo &photo : parts.photos.value(listing.id)) {
        row.photos.append(QStringLiteral("sha256:") + QString::fromLatin1(photo.hash.bytes.toHex()));
        row.altTexts.append(photo.altText);
    }
}

ListingExportRow rowOf(const Listing &listing, const Variant &variant, const Parts &parts)
{
    ListingExportRow row;
    row.variantId = variant.id.hex();
    row.listingId = listing.id.hex();
    row.workshop = parts.workshops.value(listing.workshop);
    row.sku = variant.sku;
    row.title = listing.title;
    row.story = listing.story;
    row.benefit = listing.benefit;
    row.category = listing.category;
    row.tags = parts.tags.value(listing.id);
    row.materials = parts.materials.value(listing.id);
    addOptions(row, variant);
    row.price = variant.price;
    row.compareAt = variant.compareAt;
    if (const auto cost = parts.costs.constFind(variant.id); cost != parts.costs.constEnd())
        row.unitCost = *cost;
    row.weight = wide(variant.weightG);
    row.length = wide(variant.lengthMm);
    row.width = wide(variant.widthMm);
    row.height = wide(variant.heightMm);
    row.gtin = variant.gtin;
    row.internalCode = variant.internalCode;
    row.lowLimit = wide(variant.lowLimit);
    row.condition = Stored<Condition>::toVariant(listing.condition).toString();
    row.madeHow = listing.madeHow;
    row.whoMade = listing.whoMade == WhoMade::Unset ? QString()
                                                    : Stored<WhoMade>::toVariant(listing.whoMade).toString();
    row.madeToOrderDays = wide(listing.madeToOrderDays);
    row.state = Stored<ListingState>::toVariant(listing.state).toString();
    addPhotos(row, listing, parts);
    return row;
}

Result<QList<Listing>> listingsOf(const Store &store, const std::optional<Id<Workshop>> &workshop)
{
    const QString order = QStringLiteral(" ORDER BY title COLLATE NOCASE, id");
    return workshop ? store.select<Listing>(
               QStringLiteral("WHERE _removed = 0 AND workshop = ?") + order, workshop->bytes())
                    : store.select<Listing>(QStringLiteral("WHERE _removed = 0") + order);
}

StockExportRow stockRowOf(const StockRow &row)
{
    StockExportRow out;
    out.variantId = row.variant.hex();
    out.sku = row.sku;
    out.title = row.title;
    out.options = row.options;
    out.owner = row.ownerName;
    out.lowLimit = wide(row.lowLimit);
    out.price = row.price;
    if (row.countedAt)
        out.countedOn
            = QDateTime::fromMSecsSinceEpoch(row.countedAt->ms, Qt::UTC).date().toString(Qt::ISODate);
    return out;
}

} // namespace

Result<QList<ListingExportRow>> listingExportRows(
    const Store &store, const std::optional<Id<Workshop>> &workshop)
{
    const auto parts = readParts(store);
    const auto listings = listingsOf(store, workshop);
    if (!parts || !listings)
        return failure(parts ? listings.error() : parts.error());
    QList<ListingExportRow> rows;
    for (const Listing &listing : *listings) {
        for (const Variant &variant : parts->variants.value(listing.id))
            rows.append(rowOf(listing, variant, *parts));
    }
    return rows;
}

Result<CsvStyle> exportStyle(const Store &store)
{
    const auto mark = store.setting(u"export_bom");
    if (!mark)
        return failure(mark.error());
    CsvStyle style;
    style.byteOrderMark = *mark != 0;
    return style;
}

Result<qint64> exportListings(
    const Store &store, const std::optional<Id<Workshop>> &workshop, QIODevice &device)
{
    const auto style = exportStyle(store);
    const auto rows = listingExportRows(store, workshop);
    if (!style || !rows)
        return failure(style ? rows.error() : style.error());
    if (auto done = writeListings(device, *rows, *style); !done)
        return failure(done.error());
    return rows->size();
}

Result<qint64> exportStock(const Store &store, const std::optional<Id<Workshop>> &owner, QIODevice &device)
{
    StockFilter filter;
    filter.owner = owner;
    const auto ids = stockVariants(store, filter);
    const auto style = exportStyle(store);
    if (!ids || !style)
        return failure(ids ? style.error() : ids.error());
    const auto rows = stockRows(store, *ids);
    if (!rows)
        return failure(rows.error());
    QList<StockExportRow> out;
    for (const StockRow &row : *rows) {
        if (!row.exact)
            continue; // others' exact stock is theirs
        StockExportRow line = stockRowOf(row);
        if (row.places.isEmpty()) {
            line.condition = Stored<GoodsCondition>::toVariant(GoodsCondition::Ok).toString();
            out.append(line);
        }
        for (const StockPlace &place : row.places) {
            line.holder = place.holderName;
            line.location = place.locationName;
            line.condition = Stored<GoodsCondition>::toVariant(place.condition).toString();
            line.onHand = place.qty;
            out.append(line);
        }
    }
    if (auto done = writeStock(device, out, *style); !done)
        return failure(done.error());
    return out.size();
}

Result<ExistingProduct> existingProduct(const Store &store, const RawId &id)
{
    const auto listing = store.find<Listing>(id);
    const auto parts = readParts(store, id);
    if (!parts || !listing)
        return failure(parts ? listing.error() : parts.error());
    ExistingProduct product;
    product.madeToOrder = listing->madeToOrderDays.has_value();
    for (const Variant &variant : parts->variants.value(id))
        product.variants.append({rowOf(*listing, variant, *parts), variant.tracked});
    return product;
}

} // namespace cooperage
