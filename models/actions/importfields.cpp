// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/importfields.h"

namespace cooperage {

namespace {

/// Shop files say "made to order" without saying how long it takes.
constexpr int usualDaysToMake = 14;

std::optional<int> narrow(const Imported<qint64> &imported)
{
    return imported.given() ? std::optional<int>(int(imported.value)) : std::nullopt;
}

std::optional<Money> amount(const Imported<Money> &imported)
{
    return imported.given() ? std::optional<Money>(imported.value) : std::nullopt;
}

template <class E> void choose(E &target, const Imported<QString> &imported)
{
    E chosen = target;
    if (imported.given() && Stored<E>::fromVariant(chosen, imported.value))
        target = chosen;
}

} // namespace

WantedFields::WantedFields(const QList<FieldChange> &changes)
    : m_all(false)
{
    for (const FieldChange &change : changes)
        m_names.insert(change.field);
}

void takeOver(Listing &listing, const ProductDraft &draft, const WantedFields &wanted)
{
    if (wanted("title", draft.title))
        listing.title = draft.title.value;
    if (wanted("story", draft.story))
        listing.story = draft.story.value;
    if (wanted("benefit", draft.benefit))
        listing.benefit = draft.benefit.value;
    if (wanted("category", draft.category))
        listing.category = draft.category.value;
    if (wanted("made_how", draft.madeHow))
        listing.madeHow = draft.madeHow.value;
    if (wanted("condition", draft.condition))
        choose(listing.condition, draft.condition);
    if (wanted("who_made", draft.whoMade))
        choose(listing.whoMade, draft.whoMade);
    if (wanted("made_to_order", draft.madeToOrder))
        listing.madeToOrderDays = draft.madeToOrder.value
            ? std::optional<int>(listing.madeToOrderDays.value_or(usualDaysToMake))
            : std::nullopt;
    if (wanted("made_to_order_days", draft.madeToOrderDays))
        listing.madeToOrderDays = narrow(draft.madeToOrderDays);
}

void takeOver(Variant &variant, const VariantDraft &draft, const WantedFields &wanted)
{
    if (wanted("sku", draft.sku))
        variant.sku = draft.sku.value;
    if (wanted("price", draft.price))
        variant.price = draft.price.value;
    if (wanted("compare_at", draft.compareAt))
        variant.compareAt = amount(draft.compareAt);
    if (wanted("weight_g", draft.weight))
        variant.weightG = narrow(draft.weight);
    if (wanted("length_mm", draft.length))
        variant.lengthMm = narrow(draft.length);
    if (wanted("width_mm", draft.width))
        variant.widthMm = narrow(draft.width);
    if (wanted("height_mm", draft.height))
        variant.heightMm = narrow(draft.height);
    if (wanted("gtin", draft.gtin))
        variant.gtin = draft.gtin.value;
    if (wanted("internal_code", draft.internalCode))
        variant.internalCode = draft.internalCode.value;
    if (wanted("low_limit", draft.lowLimit))
        variant.lowLimit = narrow(draft.lowLimit);
    if (wanted("tracked", draft.tracked))
        variant.tracked = draft.tracked.value;
}

void takeOverOptions(Variant &variant, const QStringList &axes, const QStringList &values)
{
    variant.axis1 = axes.value(0);
    variant.axis2 = axes.value(1);
    variant.axis3 = axes.value(2);
    variant.value1 = values.value(0);
    variant.value2 = values.value(1);
    variant.value3 = values.value(2);
}

} // namespace cooperage
