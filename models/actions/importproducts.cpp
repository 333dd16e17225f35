// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/importproducts.h"

#include "models/actions/importfields.h"
#include "models/actions/importnote.h"
#include "models/actions/listings.h"
#include "models/actions/priced.h"
#include "models/actions/rights.h"
#include "models/actions/stockparts.h"

#include <algorithm>

namespace cooperage {

namespace {

const QString intent = QStringLiteral("import.products");
constexpr qsizetype mostNamed = 10'000;

} // namespace

ProductImporter::ProductImporter(Store &store, ProductImport request, qint64 expected)
    : m_store(store)
    , m_request(std::move(request))
    , m_work(store, intent, caption(expected))
    , m_state(mayBegin())
    , m_edit(intent, caption(1))
{
}

Caption ProductImporter::caption(qint64 listings) const
{
    return {intent, m_request.fileName, int(listings)};
}

Result<void> ProductImporter::mayBegin()
{
    Listing sample;
    sample.workshop = m_request.workshop;
    return mayChange(m_store, sample);
}

Result<Id<Listing>> ProductImporter::takeListing(const ListingPlan &plan)
{
    if (plan.existingId.isEmpty()) {
        Listing listing;
        listing.id = m_store.ids().next();
        listing.workshop = m_request.workshop;
        takeOver(listing, plan.draft, WantedFields());
        m_edit.create(cleaned(listing));
        m_outcome.statesLeft += plan.draft.state.given() && plan.draft.state.value != u"draft" ? 1 : 0;
        return Id<Listing>(listing.id);
    }
    const RawId id = RawId::fromHex(plan.existingId).value_or(RawId());
    const auto before = findLiving<Listing>(m_store, id);
    if (!before)
        return failure(before.error());
    if (before->workshop != m_request.workshop)
        return failure(Fault::NotAllowed, Reason::NotYourWorkshop, before->title);
    Listing after = *before;
    const WantedFields wanted(plan.changes);
    takeOver(after, plan.draft, wanted);
    m_edit.change(*before, cleaned(after));
    m_outcome.statesLeft += wanted.named(QStringLiteral("state")) ? 1 : 0;
    return Id<Listing>(id);
}

/// Takes away what is not in @p words; the answer is what is missing.
template <class Element>
Result<QStringList> ProductImporter::replaceWords(
    const Id<Listing> &listing, QString Element::*text, const QStringList &words)
{
    const auto present
        = m_store.select<Element>(QStringLiteral("WHERE listing = ? AND _removed = 0"), listing.bytes());
    if (!present)
        return failure(present.error());
    QStringList missing = distinctWords(words);
    for (const Element &one : *present) {
        if (missing.removeAll(one.*text) == 0)
            m_edit.removeElement(one);
    }
    return missing;
}

Result<void> ProductImporter::takeWords(const ListingPlan &plan, const Id<Listing> &listing)
{
    const WantedFields wanted = plan.existingId.isEmpty() ? WantedFields() : WantedFields(plan.changes);
    QStringList tags;
    QStringList materials;
    if (wanted("tags", plan.draft.tags)) {
        auto missing = replaceWords<Tag>(listing, &Tag::text, plan.draft.tags.value);
        if (!missing)
            return failure(missing.error());
        tags = *missing;
    }
    if (wanted("materials", plan.draft.materials)) {
        auto missing = replaceWords<MaterialUse>(listing, &MaterialUse::material, plan.draft.materials.value);
        if (!missing)
            return failure(missing.error());
        materials = *missing;
    }
    addWords(m_edit, listing, tags, materials);
    return {};
}

/// The stored variant, or a new one as it begins.
Result<Variant> ProductImporter::variantBefore(const VariantPlan &one, const Id<Listing> &listing)
{
    if (!one.existingId.isEmpty())
        return findLiving<Variant>(m_store, RawId::fromHex(one.existingId).value_or(RawId()));
    Variant fresh;
    fresh.id = m_store.ids().next();
    fresh.listing = listing;
    fresh.position = int(one.index);
    return fresh;
}

Result<void> ProductImporter::takeVariant(
    const ListingPlan &plan, const VariantPlan &one, const Id<Listing> &listing)
{
    const VariantDraft &draft = plan.draft.variants.at(one.index);
    const bool fresh = one.existingId.isEmpty();
    const WantedFields wanted = fresh ? WantedFields() : WantedFields(one.changes);
    const bool axesChange = std::any_of(plan.changes.begin(), plan.changes.end(),
        [](const FieldChange &change) { return change.field.startsWith(QLatin1String("axis")); });
    const bool valuesChange = std::any_of(one.changes.begin(), one.changes.end(),
        [](const FieldChange &change) { return change.field.startsWith(QLatin1String("value")); });
    const auto before = variantBefore(one, listing);
    if (!before)
        return failure(before.error());
    Variant after = *before;
    takeOver(after, draft, wanted);
    if (fresh || axesChange || valuesChange)
        takeOverOptions(after, plan.draft.axes, draft.options);
    if (auto priced = giveCurrency(m_store, m_request.workshop, after); !priced)
        return priced;
    after = cleaned(after);
    if (fresh)
        m_edit.create(after);
    else
        m_edit.change(*before, after);
    const Id<Variant> id(after.id);
    if (auto done = takeCost(draft, id, wanted); !done)
        return done;
    return takeCount(one, id);
}

Result<void> ProductImporter::takeCost(
    const VariantDraft &draft, const Id<Variant> &variant, const WantedFields &wanted)
{
    if (!wanted("unit_cost", draft.unitCost))
        return {};
    const auto before = m_store.find<VariantCost>(variant);
    if (!before && before.error().fault != Fault::NotFound)
        return failure(before.error());
    VariantCost after = before ? *before : VariantCost{};
    after.unitCost = draft.unitCost.given() ? std::optional<Money>(draft.unitCost.value) : std::nullopt;
    if (before) {
        m_edit.change(*before, after);
        return {};
    }
    after.id = variant;
    after.variant = variant;
    m_edit.create(after);
    return {};
}

Result<void> ProductImporter::takeCount(const VariantPlan &one, const Id<Variant> &variant)
{
    const bool nothingNew = one.existingId.isEmpty() && one.count == 0;
    if (!m_request.counts || !one.count || nothingNew)
        return {};
    if (!m_shelf) {
        auto shelf = shelfOf(m_store, m_request.workshop, m_edit);
        if (!shelf)
            return failure(shelf.error());
        m_shelf = std::move(*shelf);
    }
    StockCount count;
    count.id = m_store.ids().next();
    count.variant = variant;
    count.owner = m_request.workshop;
    count.holder = m_shelf->holder;
    count.location = Id<Location>(m_shelf->id);
    count.counted = int(*one.count);
    count.when = {m_store.clock().now()};
    count.note = m_request.fileName;
    cleanTexts(entityOf<StockCount>(), count);
    m_edit.append(OpKind::Count, count);
    ++m_outcome.counted;
    return {};
}

Result<void> ProductImporter::takeSource(const ListingPlan &plan, const Id<Listing> &listing)
{
    if (plan.source.key.isEmpty())
        return {}; // our own table names its records by id
    const RawId id = importSourceId(listing, plan.source.dialect, plan.source.shop);
    const auto before = m_store.find<ImportSource>(id);
    if (!before && before.error().fault != Fault::NotFound)
        return failure(before.error());
    ImportSource after = before ? *before : ImportSource{};
    after.rowHash = QString::fromLatin1(plan.source.rowHash);
    after.sourceKey = plan.source.key; // a shop may have renamed it
    ImportNote note = importNote(after);
    for (const PhotoDraft &photo : plan.newPhotos)
        note.photos.append(photo);
    for (const PhotoDraft &renamed : plan.newPhotoTexts) {
        for (PhotoDraft &photo : note.photos) {
            if (photo.address == renamed.address)
                photo.alt = renamed.alt;
        }
    }
    if (plan.kind != PlanKind::Same) {
        note.unpairedSkus = plan.draft.unpairedSkus;
        note.axisKinds = plan.draft.axisKinds;
        if (plan.draft.totalQuantity.given())
            note.totalQuantity = plan.draft.totalQuantity.value;
    }
    m_outcome.photosKept += plan.newPhotos.size();
    after.note = packed(note);
    if (before) {
        m_edit.change(*before, after);
        return {};
    }
    after.id = id;
    after.listing = listing;
    after.dialect = plan.source.dialect;
    after.shop = plan.source.shop;
    m_edit.create(cleaned(after));
    return {};
}

Result<void> ProductImporter::takePhotoTexts(const ListingPlan &plan, const Id<Listing> &listing)
{
    if (plan.newPhotoTexts.isEmpty())
        return {};
    const auto photos
        = m_store.select<Photo>(QStringLiteral("WHERE listing = ? AND _removed = 0"), listing.bytes());
    if (!photos)
        return failure(photos.error());
    for (const Photo &photo : *photos) {
        const QString name = QStringLiteral("sha256:") + QString::fromLatin1(photo.hash.bytes.toHex());
        for (const PhotoDraft &renamed : plan.newPhotoTexts) {
            Photo after = photo;
            after.altText = renamed.alt;
            if (renamed.address == name)
                m_edit.change(photo, cleaned(after));
        }
    }
    return {};
}

Result<void> ProductImporter::takeParts(const ListingPlan &plan)
{
    const auto listing = takeListing(plan);
    if (!listing)
        return failure(listing.error());
    if (auto done = takeWords(plan, *listing); !done)
        return done;
    for (const VariantPlan &one : plan.variants) {
        if (auto done = takeVariant(plan, one, *listing); !done)
            return done;
    }
    if (auto done = takePhotoTexts(plan, *listing); !done)
        return done;
    if (m_outcome.listings.size() < mostNamed)
        m_outcome.listings.append(*listing);
    return takeSource(plan, *listing);
}

Result<void> ProductImporter::take(const ListingPlan &plan)
{
    if (!m_state || plan.kind == PlanKind::Problem || plan.unchangedRows)
        return m_state;
    m_edit = Edit(intent, m_edit.caption());
    m_state = takeParts(plan);
    if (m_state)
        m_state = m_work.add(m_edit);
    ++m_taken;
    return m_state;
}

Result<ImportOutcome> ProductImporter::finish()
{
    if (!m_state)
        return failure(m_state.error());
    m_work.setCaption(caption(m_taken));
    auto committed = m_work.commit();
    if (!committed)
        return failure(committed.error());
    m_outcome.committed = std::move(*committed);
    m_outcome.mostHeld = m_work.mostHeld();
    return m_outcome;
}

} // namespace cooperage
