// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plancompare.h"

#include <algorithm>

namespace cooperage {

namespace {

QString textOf(const QString &text)
{
    return text;
}

QString textOf(const Money &money)
{
    return decimalText(money) + u' ' + money.currency.code();
}

QString textOf(qint64 number)
{
    return QString::number(number);
}

QString textOf(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

// Tags and materials are sets: another order is no change.
QString textOf(QStringList list)
{
    list.sort();
    return joinedList(list);
}

template <class T> QString textOf(const std::optional<T> &value)
{
    return value ? textOf(*value) : QString();
}

enum class WhenBlank { Keeps, AsChosen };

/// Collects what differs between a file and the store.
class Comparison
{
public:
    explicit Comparison(const PlanOptions &options)
        : m_options(options)
    {
    }

    template <class T>
    void field(const char *name, const Imported<T> &imported, const QString &before,
        WhenBlank blank = WhenBlank::AsChosen)
    {
        const bool clears
            = imported.state == CellState::Blank && blank == WhenBlank::AsChosen && m_options.blankClears;
        if (!imported.given() && !clears)
            return;
        add(name, before, imported.given() ? textOf(imported.value) : QString());
    }

    void add(const QString &name, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.append({name, before, after});
    }
    void add(const char *name, const QString &before, const QString &after)
    {
        add(QString::fromLatin1(name), before, after);
    }

    QList<FieldChange> changes() const { return m_changes; }

private:
    const PlanOptions &m_options;
    QList<FieldChange> m_changes;
};

bool pricesWereToldApart(const ExistingProduct &product)
{
    return std::any_of(product.variants.begin(), product.variants.end(), [&](const ExistingVariant &variant) {
        return variant.now.price != product.variants.constFirst().now.price;
    });
}

} // namespace

QList<FieldChange> listingChanges(
    const ProductDraft &draft, const ExistingProduct &product, const PlanOptions &options)
{
    const ListingExportRow &now = product.variants.constFirst().now;
    Comparison compare(options);
    compare.field("title", draft.title, now.title, WhenBlank::Keeps);
    compare.field("story", draft.story, now.story);
    compare.field("benefit", draft.benefit, now.benefit);
    compare.field("category", draft.category, now.category);
    compare.field("tags", draft.tags, textOf(now.tags));
    compare.field("materials", draft.materials, textOf(now.materials));
    compare.field("condition", draft.condition, now.condition, WhenBlank::Keeps);
    compare.field("made_how", draft.madeHow, now.madeHow);
    compare.field("who_made", draft.whoMade, now.whoMade, WhenBlank::Keeps);
    compare.field("made_to_order", draft.madeToOrder, textOf(product.madeToOrder), WhenBlank::Keeps);
    compare.field("made_to_order_days", draft.madeToOrderDays, textOf(now.madeToOrderDays));
    compare.field("state", draft.state, now.state, WhenBlank::Keeps);
    compare.field("origin_id", draft.originId, now.originId);
    const qsizetype axes = std::max(draft.axes.size(), now.axes.size());
    for (qsizetype i = 0; i < axes; ++i)
        compare.add(QStringLiteral("axis%1").arg(i + 1), now.axes.value(i), draft.axes.value(i));
    return compare.changes();
}

QList<FieldChange> variantChanges(const VariantDraft &variant, const ExistingVariant &existing,
    const ExistingProduct &product, const PlanOptions &options)
{
    const ListingExportRow &now = existing.now;
    Comparison compare(options);
    compare.field("sku", variant.sku, now.sku);
    const qsizetype axes = std::max(variant.options.size(), now.values.size());
    for (qsizetype i = 0; i < axes; ++i)
        compare.add(QStringLiteral("value%1").arg(i + 1), now.values.value(i), variant.options.value(i));
    if (!variant.priceToCheck || !pricesWereToldApart(product))
        compare.field("price", variant.price, textOf(now.price), WhenBlank::Keeps);
    compare.field("compare_at", variant.compareAt, textOf(now.compareAt));
    compare.field("unit_cost", variant.unitCost, textOf(now.unitCost));
    compare.field("weight_g", variant.weight, textOf(now.weight));
    compare.field("length_mm", variant.length, textOf(now.length));
    compare.field("width_mm", variant.width, textOf(now.width));
    compare.field("height_mm", variant.height, textOf(now.height));
    compare.field("gtin", variant.gtin, now.gtin);
    compare.field("internal_code", variant.internalCode, now.internalCode);
    compare.field("low_limit", variant.lowLimit, textOf(now.lowLimit));
    compare.field("tracked", variant.tracked, textOf(existing.tracked), WhenBlank::Keeps);
    return compare.changes();
}

void comparePhotos(const ProductDraft &draft, const ExistingProduct &product, ListingPlan &plan)
{
    const ListingExportRow &now = product.variants.constFirst().now;
    for (const PhotoDraft &photo : draft.photos) {
        const qsizetype place = now.photos.indexOf(photo.address);
        if (place < 0)
            plan.newPhotos.append(photo);
        else if (!photo.alt.isEmpty() && photo.alt != now.altTexts.value(place))
            plan.newPhotoTexts.append(photo);
    }
}

} // namespace cooperage
