// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/variants.h"

#include "models/actions/priced.h"
#include "models/actions/rights.h"

#include <algorithm>

namespace cooperage {

namespace {

Result<QList<Variant>> variantsOf(const Store &store, const RawId &listing)
{
    return store.select<Variant>(
        QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position, id"), listing.bytes());
}

Result<bool> wasMoved(const Store &store, const RawId &variant)
{
    Query query = store.database().query(QStringLiteral("SELECT 1 FROM movement WHERE variant = ? LIMIT 1"));
    if (auto done = query.run(variant.bytes()); !done)
        return failure(done.error());
    return query.next();
}

QString captionOf(const Listing &listing, const Variant &variant)
{
    const QString options = optionsText(variant);
    return options.isEmpty() ? listing.title : listing.title + QStringLiteral(" · ") + options;
}

Result<void> checkChange(const Store &store, const Variant &before, const Variant &after)
{
    if (auto allowed = mayChange(store, before); !allowed)
        return allowed;
    const bool sameOptions
        = before.value1 == after.value1 && before.value2 == after.value2 && before.value3 == after.value3;
    if (sameOptions && before.sku == after.sku)
        return {};
    const auto listing = store.find<Listing>(before.listing);
    auto others = variantsOf(store, before.listing);
    if (!listing || !others)
        return failure(listing ? others.error() : listing.error());
    others->removeIf([&](const Variant &other) { return other.id == after.id || sameOptions; });
    return mustFit(store, listing->workshop, {after}, *others);
}

} // namespace

QString optionsText(const Variant &variant)
{
    QStringList values{variant.value1, variant.value2, variant.value3};
    values.removeAll(QString());
    return values.join(QStringLiteral(" · "));
}

Result<Committed> addVariant(Store &store, const Variant &request)
{
    Variant variant = cleaned(request);
    const auto listing = findLiving<Listing>(store, variant.listing);
    if (!listing)
        return failure(listing.error());
    if (auto allowed = mayChange(store, variant); !allowed)
        return failure(allowed.error());
    const auto others = variantsOf(store, variant.listing);
    if (!others)
        return failure(others.error());
    if (variant.id.isNull())
        variant.id = store.ids().next();
    for (const Variant &other : *others)
        variant.position = std::max(variant.position, other.position + 1);
    if (variant.price.currency.isNull() && !others->isEmpty())
        variant.price.currency = others->first().price.currency;
    if (auto priced = giveCurrency(store, listing->workshop, variant); !priced)
        return failure(priced.error());
    if (auto fits = mustFit(store, listing->workshop, {variant}, *others); !fits)
        return failure(fits.error());
    Edit edit(QStringLiteral("variant.create"),
        {QStringLiteral("variant.create"), captionOf(*listing, variant), 1});
    edit.create(variant);
    return store.commit(edit);
}

Result<Committed> changeVariant(Store &store, const Change<Variant> &request)
{
    return changeVariants(store, {request});
}

Result<Committed> changeVariants(Store &store, const QList<Change<Variant>> &request)
{
    if (request.isEmpty())
        return Committed{};
    const auto listing = store.find<Listing>(request.first().before.listing);
    if (!listing)
        return failure(listing.error());
    const bool priceOnly = std::all_of(request.begin(), request.end(), [](const Change<Variant> &one) {
        Variant repriced = one.before;
        repriced.price = one.after.price;
        return repriced == one.after;
    });
    const QString intent = priceOnly ? QStringLiteral("variant.reprice") : QStringLiteral("variant.change");
    const bool single = request.size() == 1;
    Edit edit(intent,
        {intent, single ? captionOf(*listing, request.first().after) : listing->title, int(request.size())});
    for (const Change<Variant> &one : request) {
        const Variant after = cleaned(one.after);
        if (auto fits = checkChange(store, one.before, after); !fits)
            return failure(fits.error());
        edit.change(one.before, after);
    }
    return store.commit(edit);
}

Result<Committed> removeVariant(Store &store, const Id<Variant> &id)
{
    const auto variant = findLiving<Variant>(store, id);
    if (!variant)
        return failure(variant.error());
    if (auto allowed = mayChange(store, *variant); !allowed)
        return failure(allowed.error());
    const auto listing = store.find<Listing>(variant->listing);
    const auto all = variantsOf(store, variant->listing);
    const auto moved = wasMoved(store, id);
    if (!listing || !all || !moved)
        return failure(!listing ? listing.error() : !all ? all.error() : moved.error());
    if (*moved)
        return failure(Fault::Conflict, Reason::StillReferenced, captionOf(*listing, *variant));
    if (all->size() == 1)
        return failure(Fault::Invalid, Reason::Required, QString::fromLatin1(Variant::table));
    Edit edit(QStringLiteral("variant.remove"),
        {QStringLiteral("variant.remove"), captionOf(*listing, *variant), 1});
    edit.remove(*variant);
    return store.commit(edit);
}

Result<Committed> restoreVariant(Store &store, const Id<Variant> &id)
{
    const auto variant = store.find<Variant>(id);
    if (!variant)
        return failure(variant.error());
    if (!variant->removed)
        return Committed{};
    if (auto allowed = mayChange(store, *variant); !allowed)
        return failure(allowed.error());
    const auto listing = findLiving<Listing>(store, variant->listing);
    const auto others = variantsOf(store, variant->listing);
    if (!listing || !others)
        return failure(listing ? others.error() : listing.error());
    if (auto fits = mustFit(store, listing->workshop, {*variant}, *others); !fits)
        return failure(fits.error());
    Edit edit(QStringLiteral("variant.restore"),
        {QStringLiteral("variant.restore"), captionOf(*listing, *variant), 1});
    edit.restore(*variant);
    return store.commit(edit);
}

Result<Committed> setUnitCost(Store &store, const UnitCost &request)
{
    const auto variant = findLiving<Variant>(store, request.variant);
    if (!variant)
        return failure(variant.error());
    const auto listing = store.find<Listing>(variant->listing);
    if (!listing)
        return failure(listing.error());
    VariantCost after;
    after.id = request.variant;
    after.variant = request.variant;
    after.unitCost = request.cost;
    if (after.unitCost && after.unitCost->currency.isNull())
        after.unitCost->currency = variant->price.currency;
    if (auto allowed = mayChange(store, after); !allowed)
        return failure(allowed.error());
    Edit edit(
        QStringLiteral("variant.cost"), {QStringLiteral("variant.cost"), captionOf(*listing, *variant), 1});
    const auto before = store.find<VariantCost>(request.variant);
    if (!before && before.error().fault != Fault::NotFound)
        return failure(before.error());
    if (!before) {
        edit.create(after);
    } else {
        VariantCost changed = *before;
        changed.unitCost = after.unitCost;
        edit.change(*before, changed);
    }
    return store.commit(edit);
}

} // namespace cooperage
