// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/draft.h"
#include "models/exchange/owntable.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace cooperage {

/// Where a stored listing came from, kept with it: `source{dialect, shop, key, row hash}`.
struct SourceMark
{
    QString dialect = {}; ///< sourceNameOf(); empty for listings made here
    QString shop = {}; ///< the person's label for the shop
    QString key = {}; ///< ProductDraft::key
    QByteArray rowHash = {}; ///< ProductDraft::rowHash of the newest import

    bool operator==(const SourceMark &) const = default;
};

/// A stored variant with the fields of its listing, as an export would write it.
struct ExistingVariant
{
    ListingExportRow now = {};
    bool tracked = true;
};

/// A stored listing. Photos in `now` are the addresses they came from, empty for those made here.
struct ExistingProduct
{
    SourceMark source = {};
    bool madeToOrder = false;
    QList<ExistingVariant> variants = {}; ///< at least one
};

struct PlanOptions
{
    QString shop = {}; ///< label of the shop the file comes from
    bool blankClears = false; ///< a blank cell clears the field instead of keeping it
    bool countsOnReimport = false; ///< propose counts for variants that were imported before
    bool unchangedRowsToo = false; ///< compare rows again that are the same as at the last import
};

enum class PlanKind { New, Update, Same, Problem };

/// How a listing of the file was recognised. Everything after Key is shown as "probably".
enum class MatchedBy { Nothing, Id, Key, Picture, Title, Sku };

/// One field that would change. Names and texts are those of the own table.
struct FieldChange
{
    QString field = {};
    QString before = {};
    QString after = {};

    bool operator==(const FieldChange &) const = default;
};

struct VariantPlan
{
    PlanKind kind = PlanKind::Same;
    QString existingId = {}; ///< 32 hex digits; empty for a new one
    qsizetype index = 0; ///< in ProductDraft::variants
    QList<FieldChange> changes = {};
    bool renamed = false; ///< recognised by its options, with another SKU
    bool priceToCheck = false;
    std::optional<qint64> count = {}; ///< proposed count, pieces
};

/// What importing one listing of the file would do.
struct ListingPlan
{
    PlanKind kind = PlanKind::Same;
    MatchedBy matchedBy = MatchedBy::Nothing;
    QString existingId = {}; ///< 32 hex digits; empty for a new one
    ProductDraft draft = {};
    QList<FieldChange> changes = {};
    QList<VariantPlan> variants = {}; ///< one per variant of the draft; empty for problems
    QList<PhotoDraft> newPhotos = {};
    QList<PhotoDraft> newPhotoTexts = {}; ///< known photos with another alternative text
    QList<RowProblem> problems = {};
    SourceMark source = {}; ///< to be stored with the listing; also for Same, where nothing else changes

    bool probably() const { return matchedBy > MatchedBy::Key; }
};

/// Numbers for the preview. A listing with a problem counts there only.
struct PlanCounts
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 same = 0;
    qint64 problems = 0;
    qint64 variantsAdded = 0;
    qint64 variantsUpdated = 0;

    bool operator==(const PlanCounts &) const = default;
};

/// Finds out what an import would do, without doing it. Show it every draft of the file first, then ask
/// for the plan of each: keys that come twice must be known before the first is matched. Only hashes of
/// the file's keys are kept. Whatever could mean two things becomes a problem, never a guess.
class Planner
{
public:
    /// `existing`: every listing of the workshop that is imported into, not removed ones.
    Planner(QList<ExistingProduct> existing, PlanOptions options);

    void announce(const ProductDraft &draft);
    ListingPlan plan(ProductDraft draft);
    /// After the last plan: ids of listings that came from this dialect and shop and are not in the file.
    /// They stay as they are; archiving them is a choice of its own.
    QStringList absent(TableDialect dialect) const;
    const PlanCounts &counts() const { return m_counts; }

private:
    struct Match
    {
        qsizetype product = -1;
        MatchedBy by = MatchedBy::Nothing;
    };

    void indexProduct(qsizetype index);
    bool isFromHere(const SourceMark &source, const ProductDraft &draft) const;
    Match match(const ProductDraft &draft, QList<RowProblem> &problems) const;
    Match matchOwn(const ProductDraft &draft, QList<RowProblem> &problems) const;
    Match matchKey(const ProductDraft &draft, QList<RowProblem> &problems) const;
    Match matchEtsy(const ProductDraft &draft, QList<RowProblem> &problems) const;
    Match matchSkus(const ProductDraft &draft, Match known, QList<RowProblem> &problems) const;
    bool isAnnounced(const ExistingProduct &product) const;
    QList<qsizetype> matchVariants(
        const ProductDraft &draft, const ExistingProduct &product, QList<RowProblem> &problems) const;
    qsizetype unchangedProduct(const ProductDraft &draft) const;
    VariantPlan planVariant(
        const VariantDraft &variant, const ExistingVariant &existing, const ExistingProduct &product) const;
    void planVariants(ListingPlan &plan, const ExistingProduct *product, bool unchanged);
    void planChanges(ListingPlan &plan, const ExistingProduct *product);
    void count(const ListingPlan &plan);

    QList<ExistingProduct> m_existing;
    PlanOptions m_options;
    QHash<QString, qsizetype> m_byId; ///< listing id → index
    QHash<QString, qsizetype> m_byVariantId;
    QMultiHash<QString, qsizetype> m_byKey; ///< "dialect key"
    QMultiHash<QString, qsizetype> m_byPicture; ///< Etsy
    QMultiHash<QString, qsizetype> m_byTitle; ///< Etsy
    QMultiHash<QString, qsizetype> m_bySku;
    QHash<size_t, int> m_announced; ///< hashes of keys, pictures, titles and SKUs of the file → how often
    QSet<qsizetype> m_claimed;
    PlanCounts m_counts;
};

struct ImportPlan
{
    QList<ListingPlan> listings = {};
    PlanCounts counts = {};
};

/// Both passes over drafts that fit into memory.
ImportPlan makePlan(
    const QList<ProductDraft> &drafts, const QList<ExistingProduct> &existing, const PlanOptions &options);

} // namespace cooperage
