// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/checklist.h"

#include <QtGlobal>

#include <algorithm>

namespace cooperage {

namespace {

ChecklistLine photoLine(const QList<Photo> &photos)
{
    const bool any
        = std::any_of(photos.begin(), photos.end(), [](const Photo &photo) { return !photo.removed; });
    return {ChecklistItem::Photo, any, QT_TRANSLATE_NOOP("Checklist", "A photo"), Photo::table, "hash", {}};
}

ChecklistLine photoTextLine(const QList<Photo> &photos)
{
    ChecklistLine line{ChecklistItem::PhotoText, false,
        QT_TRANSLATE_NOOP("Checklist", "A photo is described"), Photo::table, "alt_text", {}};
    for (const Photo &photo : photos) {
        if (photo.removed)
            continue;
        line.done = line.done || !photo.altText.isEmpty();
        if (line.record.isNull())
            line.record = photo.id;
    }
    return line;
}

ChecklistLine priceLine(const Listing &listing, const QList<Variant> &variants)
{
    ChecklistLine line{ChecklistItem::Price, false,
        QT_TRANSLATE_NOOP("Checklist", "A price, or “on request”"), Variant::table, "price", {}};
    bool anyVariant = false;
    bool allPriced = true;
    for (const Variant &variant : variants) {
        if (variant.removed)
            continue;
        anyVariant = true;
        if (variant.price.minor > 0)
            continue;
        if (allPriced)
            line.record = variant.id;
        allPriced = false;
    }
    line.done = anyVariant && (listing.priceOnRequest || allPriced);
    return line;
}

ChecklistLine weightLine(const QList<Variant> &variants)
{
    ChecklistLine line{ChecklistItem::Weight, true, QT_TRANSLATE_NOOP("Checklist", "Weight of every variant"),
        Variant::table, "weight_g", {}};
    for (const Variant &variant : variants) {
        if (variant.removed || variant.weightG.value_or(0) > 0)
            continue;
        if (line.done)
            line.record = variant.id;
        line.done = false;
    }
    return line;
}

} // namespace

QList<ChecklistLine> checklistOf(
    const Listing &listing, const QList<Variant> &variants, const QList<Photo> &photos)
{
    QList<ChecklistLine> lines{photoLine(photos), photoTextLine(photos), priceLine(listing, variants),
        {ChecklistItem::Benefit, !listing.benefit.isEmpty(),
            QT_TRANSLATE_NOOP("Checklist", "What the buyer gains"), Listing::table, "benefit", listing.id},
        {ChecklistItem::Category, !listing.category.isEmpty(), QT_TRANSLATE_NOOP("Checklist", "A category"),
            Listing::table, "category", listing.id},
        {ChecklistItem::WhoMade, listing.whoMade != WhoMade::Unset,
            QT_TRANSLATE_NOOP("Checklist", "Who made it"), Listing::table, "who_made", listing.id}};
    if (listing.shipped)
        lines.append(weightLine(variants));
    return lines;
}

bool isComplete(const QList<ChecklistLine> &checklist)
{
    return std::all_of(
        checklist.begin(), checklist.end(), [](const ChecklistLine &line) { return line.done; });
}

} // namespace cooperage
