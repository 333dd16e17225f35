// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/plan.h"

#include "models/exchange/etsy.h"
#include "models/exchange/plancompare.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr char16_t separator = u'\x1F';

/// What is counted over the file: kept as hashes, so that a million rows need little memory.
size_t markOf(QChar kind, const QString &text)
{
    return qHash(kind + text);
}

QString keyOf(const QString &dialect, const QString &key)
{
    return dialect + QChar(separator) + key;
}

RowProblem problemOf(const ProductDraft &draft, const QString &value, Reason reason)
{
    return {draft.rows.value(0), {}, value, reason, Remedy::DecideByHand};
}

RowProblem problemOf(const VariantDraft &variant, const QString &value, Reason reason)
{
    return {variant.row, {}, value, reason, Remedy::DecideByHand};
}

} // namespace

Planner::Planner(QList<ExistingProduct> existing, PlanOptions options)
    : m_existing(std::move(existing))
    , m_options(std::move(options))
{
    for (qsizetype i = 0; i < m_existing.size(); ++i)
        indexProduct(i);
}

void Planner::indexProduct(qsizetype index)
{
    const ExistingProduct &product = m_existing.at(index);
    for (const ExistingVariant &variant : product.variants) {
        m_byId.insert(variant.now.listingId, index);
        m_byVariantId.insert(variant.now.variantId, index);
        if (!variant.now.sku.isEmpty() && !m_bySku.contains(variant.now.sku, index))
            m_bySku.insert(variant.now.sku, index);
    }
    if (product.source.key.isEmpty() || product.source.shop != m_options.shop)
        return;
    m_byKey.insert(keyOf(product.source.dialect, product.source.key), index);
    if (product.source.dialect != sourceNameOf(TableDialect::Etsy))
        return;
    const EtsyKeyParts parts = etsyKeyParts(product.source.key);
    if (!parts.picture.isEmpty())
        m_byPicture.insert(parts.picture, index);
    m_byTitle.insert(parts.title, index);
}

void Planner::announce(const ProductDraft &draft)
{
    if (!draft.key.isEmpty())
        ++m_announced[markOf(u'k', draft.key)];
    if (draft.dialect == TableDialect::Etsy) {
        ++m_announced[markOf(u'p', draft.pictureKey)];
        ++m_announced[markOf(u't', draft.title.value)];
    }
    for (const VariantDraft &variant : draft.variants) {
        if (variant.sku.given())
            ++m_announced[markOf(u's', variant.sku.value)];
    }
}

bool Planner::isFromHere(const SourceMark &source, const ProductDraft &draft) const
{
    return source.dialect == sourceNameOf(draft.dialect) && source.shop == m_options.shop;
}

bool Planner::isAnnounced(const ExistingProduct &product) const
{
    return m_announced.contains(markOf(u'k', product.source.key));
}

Planner::Match Planner::matchOwn(const ProductDraft &draft, QList<RowProblem> &problems) const
{
    Match match;
    if (!draft.ownId.isEmpty()) {
        match = {m_byId.value(draft.ownId, -1), MatchedBy::Id};
        if (match.product < 0)
            problems.append(problemOf(draft, draft.ownId, Reason::RecordMissing));
    }
    for (const VariantDraft &variant : draft.variants) {
        if (variant.ownId.isEmpty())
            continue;
        const qsizetype owner = m_byVariantId.value(variant.ownId, -1);
        if (match.product < 0 && draft.ownId.isEmpty())
            match = {owner, MatchedBy::Id};
        if (owner < 0)
            problems.append(problemOf(variant, variant.ownId, Reason::RecordMissing));
        else if (match.product >= 0 && owner != match.product)
            problems.append(problemOf(variant, variant.ownId, Reason::AmbiguousMatch));
    }
    return match;
}

Planner::Match Planner::matchEtsy(const ProductDraft &draft, QList<RowProblem> &problems) const
{
    // Neither picture nor title is a key alone: each counts only if it is unique here and in the file.
    const auto alone
        = [&](const QMultiHash<QString, qsizetype> &index, QChar kind, const QString &text) -> qsizetype {
        const bool unique = index.count(text) == 1 && m_announced.value(markOf(kind, text)) <= 1;
        return unique ? index.value(text) : -1;
    };
    const qsizetype byPicture = draft.pictureKey.isEmpty() ? -1 : alone(m_byPicture, u'p', draft.pictureKey);
    const qsizetype byTitle = alone(m_byTitle, u't', draft.title.value);
    if (byPicture >= 0 && byTitle >= 0 && byPicture != byTitle) {
        problems.append(problemOf(draft, draft.title.value, Reason::AmbiguousMatch));
        return {};
    }
    if (byPicture >= 0)
        return {byPicture, MatchedBy::Picture};
    if (byTitle >= 0)
        return {byTitle, MatchedBy::Title};
    // Not unique: if one of the candidates is not otherwise accounted for, this could be it.
    QList<qsizetype> candidates = m_byTitle.values(draft.title.value);
    if (!draft.pictureKey.isEmpty())
        candidates += m_byPicture.values(draft.pictureKey);
    const bool open = std::any_of(candidates.begin(), candidates.end(),
        [&](qsizetype index) { return !isAnnounced(m_existing.at(index)); });
    if (open)
        problems.append(problemOf(draft, draft.title.value, Reason::AmbiguousMatch));
    return {};
}

Planner::Match Planner::matchKey(const ProductDraft &draft, QList<RowProblem> &problems) const
{
    if (!draft.key.isEmpty() && m_announced.value(markOf(u'k', draft.key)) > 1) {
        problems.append({draft.rows.value(0), {}, draft.key, Reason::DuplicateKey, Remedy::MakeDifferent});
        return {};
    }
    const QString key = keyOf(sourceNameOf(draft.dialect), draft.key);
    const auto found = m_byKey.count(key);
    if (found > 1) {
        problems.append(problemOf(draft, draft.key, Reason::AmbiguousMatch));
        return {};
    }
    if (found == 1)
        return {m_byKey.value(key), MatchedBy::Key};
    return draft.dialect == TableDialect::Etsy ? matchEtsy(draft, problems) : Match{};
}

/// SKUs are unique per owner: one that belongs to another listing either recognises it or contradicts.
Planner::Match Planner::matchSkus(const ProductDraft &draft, Match known, QList<RowProblem> &problems) const
{
    Match match = known;
    for (const VariantDraft &variant : draft.variants) {
        if (!variant.sku.given())
            continue;
        const QString &sku = variant.sku.value;
        if (m_announced.value(markOf(u's', sku)) > 1) {
            problems.append({variant.row, {}, sku, Reason::DuplicateKey, Remedy::MakeDifferent});
            continue;
        }
        const QList<qsizetype> owners = m_bySku.values(sku);
        if (owners.isEmpty() || owners.contains(match.product))
            continue;
        const ExistingProduct &owner = m_existing.at(owners.constFirst());
        const bool elsewhereInFile = isFromHere(owner.source, draft) && isAnnounced(owner);
        if (match.product >= 0 || owners.size() > 1 || elsewhereInFile)
            problems.append(problemOf(
                variant, sku, match.by == MatchedBy::Sku ? Reason::AmbiguousMatch : Reason::SkuTaken));
        else
            match = {owners.constFirst(), MatchedBy::Sku};
    }
    return match;
}

Planner::Match Planner::match(const ProductDraft &draft, QList<RowProblem> &problems) const
{
    Match match = draft.dialect == TableDialect::Own ? matchOwn(draft, problems) : matchKey(draft, problems);
    if (problems.isEmpty() && (draft.dialect != TableDialect::Own || match.product >= 0))
        match = matchSkus(draft, match, problems);
    else if (problems.isEmpty() && matchSkus(draft, match, problems).product >= 0)
        problems.append(problemOf(draft, draft.title.value, Reason::SkuTaken)); // no id, but a known SKU
    if (match.product < 0)
        return match;
    if (m_claimed.contains(match.product))
        problems.append(problemOf(draft, draft.title.value, Reason::AmbiguousMatch));
    const QString &workshop = m_existing.at(match.product).variants.constFirst().now.workshop;
    if (draft.dialect == TableDialect::Own && draft.vendor.given() && draft.vendor.value != workshop)
        problems.append(problemOf(draft, draft.vendor.value, Reason::FixedField));
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

void Planner::planVariants(ListingPlan &plan, const ExistingProduct *product, bool unchanged)
{
    QList<qsizetype> found(plan.draft.variants.size(), -1);
    // What was edited here since an import of the same rows cannot contradict them.
    QList<RowProblem> ignored;
    if (product)
        found = matchVariants(plan.draft, *product, unchanged ? ignored : plan.problems);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const VariantDraft &variant = plan.draft.variants.at(i);
        VariantPlan one;
        if (unchanged)
            one.existingId = found.at(i) < 0 ? QString() : product->variants.at(found.at(i)).now.variantId;
        else if (found.at(i) >= 0)
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

/// The listing these very rows were imported into before; −1 if they are new or differ.
qsizetype Planner::unchangedProduct(const ProductDraft &draft) const
{
    const QString key = keyOf(sourceNameOf(draft.dialect), draft.key);
    if (m_options.unchangedRowsToo || draft.key.isEmpty() || m_byKey.count(key) != 1
        || m_announced.value(markOf(u'k', draft.key)) > 1)
        return -1;
    const qsizetype index = m_byKey.value(key);
    return m_existing.at(index).source.rowHash == draft.rowHash ? index : -1;
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

ListingPlan Planner::plan(ProductDraft draft)
{
    ListingPlan plan;
    plan.source = {sourceNameOf(draft.dialect), m_options.shop, draft.key, draft.rowHash};
    plan.problems = draft.problems;
    plan.draft = std::move(draft);
    Match found{unchangedProduct(plan.draft), MatchedBy::Key};
    const bool unchanged = found.product >= 0;
    if (unchanged)
        plan.problems.clear(); // mended or decided when these rows were imported
    else if (plan.problems.isEmpty())
        found = match(plan.draft, plan.problems);
    const ExistingProduct *product = found.product < 0 ? nullptr : &m_existing.at(found.product);
    if (!product && plan.problems.isEmpty() && !plan.draft.title.given())
        plan.problems.append({plan.draft.rows.value(0), {}, {}, Reason::Required, Remedy::FillIn});
    if (plan.problems.isEmpty())
        planVariants(plan, product, unchanged);
    if (!plan.problems.isEmpty()) {
        plan.kind = PlanKind::Problem;
        plan.variants.clear();
    } else {
        if (!unchanged)
            planChanges(plan, product);
        if (product) {
            plan.matchedBy = found.by;
            plan.existingId = product->variants.constFirst().now.listingId;
            m_claimed.insert(found.product);
        }
    }
    count(plan);
    return plan;
}

QStringList Planner::absent(TableDialect dialect) const
{
    QStringList ids;
    for (qsizetype i = 0; i < m_existing.size(); ++i) {
        const ExistingProduct &product = m_existing.at(i);
        const bool fromHere = !product.source.key.isEmpty() && product.source.dialect == sourceNameOf(dialect)
            && product.source.shop == m_options.shop;
        if (fromHere && !m_claimed.contains(i) && !isAnnounced(product))
            ids.append(product.variants.constFirst().now.listingId);
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
    Planner planner(existing, options);
    for (const ProductDraft &draft : drafts)
        planner.announce(draft);
    ImportPlan plan;
    for (const ProductDraft &draft : drafts)
        plan.listings.append(planner.plan(draft));
    plan.counts = planner.counts();
    return plan;
}

} // namespace cooperage
