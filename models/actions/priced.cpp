// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/priced.h"

#include "models/actions/variants.h"
#include "models/records/collective.h"

#include <QSet>

namespace cooperage {

Result<Id<Workshop>> ownWorkshop(const Store &store)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    if (!actor->workshop)
        return failure(Fault::NotAllowed, Reason::RoleMissing);
    return *actor->workshop;
}

Result<Currency> currencyOf(const Store &store, const Id<Workshop> &id)
{
    const auto workshop = store.find<Workshop>(id);
    if (!workshop && workshop.error().fault != Fault::NotFound)
        return failure(workshop.error());
    if (workshop) {
        if (const auto own = Currency::fromCode(workshop->currency))
            return *own;
    }
    const auto identity = store.identity();
    if (!identity)
        return failure(identity.error());
    const auto collective = store.find<Collective>(identity->collective);
    if (!collective && collective.error().fault != Fault::NotFound)
        return failure(collective.error());
    if (collective) {
        if (const auto common = Currency::fromCode(collective->currency))
            return *common;
    }
    return failure(Fault::Invalid, Reason::CurrencyMissing, workshop ? workshop->name : QString());
}

Result<void> giveCurrency(const Store &store, const Id<Workshop> &workshop, Variant &variant)
{
    const bool priceKnown = !variant.price.currency.isNull();
    if (priceKnown && (!variant.compareAt || !variant.compareAt->currency.isNull()))
        return {};
    const auto usual = currencyOf(store, workshop);
    if (!usual)
        return failure(usual.error());
    if (!priceKnown)
        variant.price.currency = *usual;
    if (variant.compareAt && variant.compareAt->currency.isNull())
        variant.compareAt->currency = variant.price.currency;
    return {};
}

namespace {

QString combination(const Variant &variant)
{
    const QStringList values{variant.value1, variant.value2, variant.value3};
    return values.join(QChar(0x1f)).toCaseFolded();
}

Result<void> skuIsFree(const Store &store, const Id<Workshop> &owner, const Variant &variant)
{
    if (variant.sku.isEmpty())
        return {};
    Query query = store.database().query(QStringLiteral(
        "SELECT variant.id FROM variant JOIN listing ON listing.id = variant.listing"
        " WHERE variant.sku = ? AND variant._removed = 0 AND listing._removed = 0 AND listing.workshop = ?"));
    if (auto done = query.run(variant.sku, owner.bytes()); !done)
        return done;
    while (query.next()) {
        if (query.bytes(0) != variant.id.bytes())
            return failure(Error{Fault::Invalid, Reason::SkuTaken, variant.sku, {},
                {{QStringLiteral("sku"), Reason::SkuTaken, variant.sku}}});
    }
    return {};
}

} // namespace

Result<void> mustFit(const Store &store, const Id<Workshop> &owner, const QList<Variant> &variants,
    const QList<Variant> &others)
{
    QSet<QString> seen;
    QSet<QString> skus;
    for (const Variant &other : others) {
        if (!other.removed)
            seen.insert(combination(other));
    }
    for (const Variant &variant : variants) {
        const QString own = combination(variant);
        if (seen.contains(own))
            return failure(Error{Fault::Invalid, Reason::DuplicateOptions, optionsText(variant), {},
                {{QStringLiteral("value1"), Reason::DuplicateOptions, variant.value1}}});
        seen.insert(own);
        if (!variant.sku.isEmpty() && skus.contains(variant.sku))
            return failure(Error{Fault::Invalid, Reason::SkuTaken, variant.sku, {},
                {{QStringLiteral("sku"), Reason::SkuTaken, variant.sku}}});
        skus.insert(variant.sku);
        if (auto free = skuIsFree(store, owner, variant); !free)
            return free;
    }
    return {};
}

} // namespace cooperage
