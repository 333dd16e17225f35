// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plan.h"

#include "models/exchange/plancompare.h"

#include <QSet>

#include <algorithm>

namespace cooperage {

namespace {

RowProblem problemOf(const ProductDraft &draft, const QString &value, Reason reason)
{
    return {draft.rows.value(0), {}, value, reason, Remedy::DecideByHand};
}

RowProblem problemOf(const VariantDraft &variant, const QString &value, Reason reason)
{
    return {variant.row, {}, value, reason, Remedy::DecideByHand};
}

/// The one place, −1 if there is none or several.
qsizetype onlyOne(const QList<qsizetype> &places)
{
    return places.size() == 1 ? places.constFirst() : -1;
}

} // namespace

Planner::Planner(const Catalogue &existing, const FileKeys &keys, PlanOptions options)
    : m_existing(existing)
    , m_keys(keys)
    , m_options(std::move(options))
    , m_claimed(size_t(existing.size()))
{
}

SourceMark Planner::sourceOf(qsizetype place, TableDialect dialect)
{
    auto mark = m_existing.source(place, dialect);
    if (!mark)
        m_failure = mark.error();
    return mark ? *mark : SourceMark{};
}

ExistingProduct Planner::productAt(qsizetype place)
{
    auto product = m_existing.product(place);
    if (!product)
        m_failure = product.error();
    return product ? std::move(*product) : ExistingProduct{};
}

QList<qsizetype> Planner::keyedLike(const ProductDraft &draft)
{
    if (draft.key.isEmpty())
        return {};
    auto places = m_existing.withKey(draft.dialect, draft.key);
    if (!places)
        m_failure = places.error();
    return places ? std::move(*places) : QList<qsizetype>();
}

bool Planner::isAnnounced(qsizetype place, TableDialect dialect)
{
    const SourceMark mark = sourceOf(place, dialect);
    return !mark.key.isEmpty() && mark.shop == m_options.shop
        && m_keys.count(FileKeys::Kind::Key, mark.key) > 0;
}

Planner::Match Planner::matchOwn(const ProductDraft &draft, QList<RowProblem> &problems)
{
    Match match;
    if (!draft.ownId.isEmpty()) {
        match = {onlyOne(m_existing.withId(draft.ownId)), MatchedBy::Id};
        if (match.product < 0)
            problems.append(problemOf(draft, draft.ownId, Reason::RecordMissing));
    }
    for (const VariantDraft &variant : draft.variants) {
        if (variant.ownId.isEmpty())
            continue;
        const auto owners = m_existing.withVariant(variant.ownId);
        if (!owners)
            m_failure = owners.error();
        const qsizetype owner = owners ? onlyOne(*owners) : -1;
        if (match.product < 0 && draft.ownId.isEmpty())
            match = {owner, MatchedBy::Id};
        if (owner < 0)
            problems.append(problemOf(variant, variant.ownId, Reason::RecordMissing));
        else if (match.product >= 0 && owner != match.product)
            problems.append(problemOf(variant, variant.ownId, Reason::AmbiguousMatch));
    }
    return match;
}

Planner::Match Planner::matchEtsy(const ProductDraft &draft, QList<RowProblem> &problems)
{
    // Neither picture nor title is a key alone: each counts only if it is unique here and in the file.
    const QString &title = draft.title.value;
    const QList<qsizetype> titled = m_existing.withTitle(title);
    const QList<qsizetype> pictured
        = draft.pictureKey.isEmpty() ? QList<qsizetype>() : m_existing.withPicture(draft.pictureKey);
    const qsizetype byPicture
        = m_keys.count(FileKeys::Kind::Picture, draft.pictureKey) <= 1 ? onlyOne(pictured) : -1;
    const qsizetype byTitle = m_keys.count(FileKeys::Kind::Title, title) <= 1 ? onlyOne(titled) : -1;
    if (byPicture >= 0 && byTitle >= 0 && byPicture != byTitle) {
        problems.append(problemOf(draft, draft.title.value, Reason::AmbiguousMatch));
        return {};
    }
    if (byPicture >= 0)
        return {byPicture, MatchedBy::Picture};
    if (byTitle >= 0)
        return {byTitle, MatchedBy::Title};
    // Not unique: if one of the candidates is not otherwise accounted for, this could be it.
    const QList<qsizetype> candidates = titled + pictured;
    const bool open = std::any_of(candidates.begin(), candidates.end(),
        [&](qsizetype place) { return !isAnnounced(place, draft.dialect); });
    if (open)
        problems.append(problemOf(draft, draft.title.value, Reason::AmbiguousMatch));
    return {};
}

Planner::Match Planner::matchKey(
    const ProductDraft &draft, const QList<qsizetype> &keyed, QList<RowProblem> &problems)
{
    if (!draft.key.isEmpty() && m_keys.count(FileKeys::Kind::Key, draft.key) > 1) {
        problems.append({draft.rows.value(0), {}, draft.key, Reason::DuplicateKey, Remedy::MakeDifferent});
        return {};
    }
    if (keyed.size() > 1) {
        problems.append(problemOf(draft, draft.key, Reason::AmbiguousMatch));
        return {};
    }
    if (keyed.size() == 1)
        return {keyed.constFirst(), MatchedBy::Key};
    return draft.dialect == TableDialect::Etsy ? matchEtsy(draft, problems) : Match{};
}

/// SKUs are unique per owner: one that belongs to another listing either recognises it or contradicts.
Planner::Match Planner::matchSkus(const ProductDraft &draft, Match known, QList<RowProblem> &problems)
{
    Match match = known;
    for (const VariantDraft &variant : draft.variants) {
        if (!variant.sku.given())
            continue;
        const QString &sku = variant.sku.value;
        if (m_keys.count(FileKeys::Kind::Sku, sku) > 1) {
            problems.append({variant.row, {}, sku, Reason::DuplicateKey, Remedy::MakeDifferent});
            continue;
        }
        const QList<qsizetype> owners = m_existing.withSku(sku);
        if (owners.isEmpty() || owners.contains(match.product))
            continue;
        const bool elsewhereInFile = isAnnounced(owners.constFirst(), draft.dialect);
        if (match.product >= 0 || owners.size() > 1 || elsewhereInFile)
            problems.append(problemOf(
                variant, sku, match.by == MatchedBy::Sku ? Reason::AmbiguousMatch : Reason::SkuTaken));
        else
            match = {owners.constFirst(), MatchedBy::Sku};
    }
    return match;
}

Planner::Match Planner::match(
    const ProductDraft &draft, const QList<qsizetype> &keyed, QList<RowProblem> &problems)
{
    const bool own = draft.dialect == TableDialect::Own;
    Match match = own ? matchOwn(draft, problems) : matchKey(draft, keyed, problems);
    if (problems.isEmpty() && (!own || match.product >= 0))
        match = matchSkus(draft, match, problems);
    else if (problems.isEmpty() && matchSkus(draft, match, problems).product >= 0)
        problems.append(problemOf(draft, draft.title.value, Reason::SkuTaken)); // no id, but a known SKU
    if (match.product >= 0 && m_claimed[size_t(match.product)])
        problems.append(problemOf(draft, draft.title.value, Reason::AmbiguousMatch));
    return match;
}

/// For each variant of the draft the index of the stored one, −1 for new ones.
QList<qsizetype> Planner::matchVariants(
    const ProductDraft &draft, const ExistingProduct &product, QList<RowProblem> &problems) const
{
    QHash<QString, qsizetype> bySku;
    QHash<QString, qsizetype> byId;
    QHash<QStringList, qsizetype> byOptions;
    for (qsizetype i = 0; i < product.variants.size(); ++i) {
        const ListingExportRow &now = product.variants.at(i).now;
        byId.insert(now.variantId, i);
        byOptions.insert(now.values, i);
        if (!now.sku.isEmpty())
            bySku.insert(now.sku, i);
    }
    QList<qsizetype> out;
    QSet<qsizetype> taken;
    for (const VariantDraft &variant : draft.variants) {
        const qsizetype options = byOptions.value(variant.options, -1);
        const qsizetype sku = variant.sku.given() ? bySku.value(variant.sku.value, -1) : -1;
        qsizetype found = sku >= 0 ? sku : options;
        if (draft.dialect == TableDialect::Own)
            found = variant.ownId.isEmpty() ? -1 : byId.value(variant.ownId, -1);
        const bool contradicts = draft.dialect == TableDialect::Own
            ? found < 0 && (options >= 0 || sku >= 0)
            : sku >= 0 && options >= 0 && sku != options;
        if (contradicts || (found >= 0 && taken.contains(found)))
            problems.append(
                problemOf(variant, variant.sku.given() ? variant.sku.value : variant.options.join(u'/'),
                    Reason::AmbiguousMatch));
        taken.insert(found);
        out.append(found);
    }
    return out;
}

VariantPlan Planner::planVariant(
    const VariantDraft &variant, const ExistingVariant &existing, const ExistingProduct &product) const
{
    VariantPlan plan;
    plan.existingId = existing.now.variantId;
    plan.changes = variantChanges(variant, existing, product, m_options);
    plan.kind = plan.changes.isEmpty() ? PlanKind::Same : PlanKind::Update;
    for (const FieldChange &change : std::as_const(plan.changes)) {
        plan.renamed = plan.renamed || (change.field == u"sku" && !change.before.isEmpty());
        plan.priceToCheck = plan.priceToCheck || (change.field == u"price" && variant.priceToCheck);
    }
    return plan;
}

void Planner::planVariants(ListingPlan &plan, const ExistingProduct *product)
{
    QList<qsizetype> found(plan.draft.variants.size(), -1);
    if (product)
        found = matchVariants(plan.draft, *product, plan.problems);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const VariantDraft &variant = plan.draft.variants.at(i);
        VariantPlan one;
        if (found.at(i) >= 0)
            one = planVariant(variant, product->variants.at(found.at(i)), *product);
        else
            one = {PlanKind::New, {}, i, {}, false, variant.priceToCheck, {}};
        one.index = i;
        const bool tracked = !variant.tracked.given() || variant.tracked.value;
        const bool wanted
            = one.kind == PlanKind::New || (m_options.countsOnReimport && !one.existingId.isEmpty());
        if (variant.quantity.given() && tracked && wanted)
            one.count = variant.quantity.value;
        plan.variants.append(one);
    }
}

/// Whether these very rows were imported before into the one listing of that key. What was mended, decided
/// or edited here since cannot be contradicted by them.
bool Planner::isUnchanged(const ProductDraft &draft, const QList<qsizetype> &keyed)
{
    if (m_options.unchangedRowsToo || keyed.size() != 1 || m_keys.count(FileKeys::Kind::Key, draft.key) > 1)
        return false;
    return sourceOf(keyed.constFirst(), draft.dialect).rowHash == draft.rowHash;
}

void Planner::planChanges(ListingPlan &plan, const ExistingProduct *product)
{
    if (!product) {
        plan.kind = PlanKind::New;
        plan.newPhotos = plan.draft.photos;
        return;
    }
    plan.changes = listingChanges(plan.draft, *product, m_options);
    comparePhotos(plan.draft, *product, plan);
    bool changes = !plan.changes.isEmpty() || !plan.newPhotos.isEmpty() || !plan.newPhotoTexts.isEmpty();
    for (const VariantPlan &variant : std::as_const(plan.variants))
        changes = changes || variant.kind != PlanKind::Same;
    plan.kind = changes ? PlanKind::Update : PlanKind::Same;
}

void Planner::compare(ListingPlan &plan, const QList<qsizetype> &keyed)
{
    Match found;
    if (plan.problems.isEmpty())
        found = match(plan.draft, keyed, plan.problems);
    std::optional<ExistingProduct> product;
    if (found.product >= 0 && plan.problems.isEmpty())
        product = productAt(found.product);
    if (product && product->variants.isEmpty())
        return; // could not be read
    const bool foreign = product && plan.draft.dialect == TableDialect::Own && plan.draft.vendor.given()
        && plan.draft.vendor.value != product->variants.constFirst().now.workshop;
    if (foreign)
        plan.problems.append(problemOf(plan.draft, plan.draft.vendor.value, Reason::FixedField));
    if (found.product < 0 && plan.problems.isEmpty() && !plan.draft.title.given())
        plan.problems.append({plan.draft.rows.value(0), {}, {}, Reason::Required, Remedy::FillIn});
    if (plan.problems.isEmpty())
        planVariants(plan, product ? &*product : nullptr);
    if (!plan.problems.isEmpty()) {
        plan.kind = PlanKind::Problem;
        plan.variants.clear();
        return;
    }
    planChanges(plan, product ? &*product : nullptr);
    if (product) {
        plan.matchedBy = found.by;
        plan.existingId = product->variants.constFirst().now.listingId;
        m_claimed[size_t(found.product)] = true;
    }
}

Result<ListingPlan> Planner::plan(ProductDraft draft)
{
    m_rows.addData(draft.rowHash);
    ListingPlan plan;
    plan.source = {sourceNameOf(draft.dialect), m_options.shop, draft.key, draft.rowHash};
    const QList<qsizetype> keyed = keyedLike(draft);
    plan.unchangedRows = isUnchanged(draft, keyed);
    plan.problems = plan.unchangedRows ? QList<RowProblem>() : draft.problems;
    plan.draft = std::move(draft);
    if (plan.unchangedRows) {
        plan.matchedBy = MatchedBy::Key;
        m_claimed[size_t(keyed.constFirst())] = true;
        for (qsizetype i = 0; i < plan.draft.variants.size(); ++i)
            plan.variants.append({PlanKind::Same, {}, i, {}, false, false, {}});
    } else {
        compare(plan, keyed);
    }
    if (m_failure)
        return failure(*m_failure);
    count(plan);
    return plan;
}

bool Planner::sawAnnouncedFile()
{
    return m_rows.result() == m_keys.fingerprint();
}

Result<QStringList> Planner::absent(TableDialect dialect) const
{
    QStringList ids;
    for (qsizetype place = 0; place < m_existing.size(); ++place) {
        const auto source = m_existing.source(place, dialect);
        if (!source)
            return failure(source.error());
        const bool fromHere = !source->key.isEmpty() && source->shop == m_options.shop;
        if (!fromHere || m_claimed[size_t(place)] || m_keys.count(FileKeys::Kind::Key, source->key) > 0)
            continue;
        const auto product = m_existing.product(place);
        if (!product)
            return failure(product.error());
        ids.append(product->variants.constFirst().now.listingId);
    }
    return ids;
}

void Planner::count(const ListingPlan &plan)
{
    switch (plan.kind) {
    case PlanKind::New:
        ++m_counts.added;
        break;
    case PlanKind::Update:
        ++m_counts.updated;
        break;
    case PlanKind::Same:
        ++m_counts.same;
        break;
    case PlanKind::Problem:
        ++m_counts.problems;
        break;
    }
    for (const VariantPlan &variant : plan.variants) {
        m_counts.variantsAdded += variant.kind == PlanKind::New ? 1 : 0;
        m_counts.variantsUpdated += variant.kind == PlanKind::Update ? 1 : 0;
    }
}

ImportPlan makePlan(
    const QList<ProductDraft> &drafts, const QList<ExistingProduct> &existing, const PlanOptions &options)
{
    const ListedCatalogue catalogue(existing, options.shop);
    FileKeys keys;
    for (const ProductDraft &draft : drafts)
        keys.announce(draft);
    keys.close();
    Planner planner(catalogue, keys, options);
    ImportPlan plan;
    for (const ProductDraft &draft : drafts)
        plan.listings.append(*planner.plan(draft)); // a catalogue in memory does not fail
    plan.counts = planner.counts();
    return plan;
}

} // namespace cooperage
