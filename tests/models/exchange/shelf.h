// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"

#include <algorithm>

namespace cooperage {

/// A store in memory: does what a plan says, as the real one will.
class Shelf
{
public:
    QList<ExistingProduct> products;

    void apply(const ImportPlan &plan)
    {
        for (const ListingPlan &listing : plan.listings) {
            if (listing.kind == PlanKind::New)
                add(listing);
            else if (listing.kind == PlanKind::Update)
                update(listing);
        }
    }

    ExistingProduct &keyed(const QString &key)
    {
        return *std::find_if(products.begin(), products.end(),
            [&](const ExistingProduct &product) { return product.source.key == key; });
    }

private:
    QString nextId() { return QStringLiteral("%1").arg(++m_last, 32, 16, QChar(u'0')); }

    template <class T> static void set(T &to, const Imported<T> &from)
    {
        if (from.given())
            to = from.value;
    }
    template <class T> static void set(std::optional<T> &to, const Imported<T> &from)
    {
        if (from.given())
            to = from.value;
    }

    static void fill(ExistingVariant &to, const ProductDraft &draft, const VariantDraft &variant)
    {
        ListingExportRow &now = to.now;
        set(now.title, draft.title);
        set(now.story, draft.story);
        set(now.category, draft.category);
        set(now.workshop, draft.vendor);
        set(now.tags, draft.tags);
        set(now.materials, draft.materials);
        set(now.condition, draft.condition);
        set(now.state, draft.state);
        now.axes = draft.axes;
        now.values = variant.options;
        set(now.sku, variant.sku);
        set(now.price, variant.price);
        set(now.compareAt, variant.compareAt);
        set(now.unitCost, variant.unitCost);
        set(now.weight, variant.weight);
        set(now.gtin, variant.gtin);
        set(now.internalCode, variant.internalCode);
        set(to.tracked, variant.tracked);
        now.photos.clear();
        now.altTexts.clear();
        for (const PhotoDraft &photo : draft.photos) {
            now.photos.append(photo.address);
            now.altTexts.append(photo.alt);
        }
    }

    void add(const ListingPlan &plan)
    {
        ExistingProduct product;
        product.source = plan.source;
        product.madeToOrder = plan.draft.madeToOrder.value;
        const QString id = nextId();
        for (const VariantDraft &variant : plan.draft.variants) {
            ExistingVariant existing;
            existing.now.listingId = id;
            existing.now.variantId = nextId();
            fill(existing, plan.draft, variant);
            product.variants.append(existing);
        }
        products.append(product);
    }

    void update(const ListingPlan &plan)
    {
        for (ExistingProduct &product : products) {
            if (product.variants.constFirst().now.listingId != plan.existingId)
                continue;
            product.source = plan.source;
            for (const VariantPlan &one : plan.variants) {
                for (ExistingVariant &existing : product.variants) {
                    if (existing.now.variantId == one.existingId)
                        fill(existing, plan.draft, plan.draft.variants.at(one.index));
                }
            }
        }
    }

    int m_last = 0;
};

} // namespace cooperage
