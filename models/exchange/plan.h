// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/catalogue.h"
#include "models/exchange/draft.h"
#include "models/exchange/filekeys.h"

#include <optional>
#include <vector>

namespace cooperage {

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
    bool unchangedRows
        = false; ///< the very rows of the last import: nothing to store, and ids are not looked up

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

/// Finds out what an import would do, without doing it, one listing after the other: what it keeps is a bit
/// per stored listing. Whatever could mean two things becomes a problem, never a guess.
class Planner
{
public:
    /// Both must outlive it. `keys`: of the whole file, because keys that come twice must be known before
    /// the first is matched.
    Planner(const Catalogue &existing, const FileKeys &keys, PlanOptions options);

    Result<ListingPlan> plan(ProductDraft draft); ///< errors: those of the catalogue
    /// After the last plan: whether these were the drafts that had been announced.
    bool sawAnnouncedFile();
    /// After the last plan: ids of listings that came from this dialect and shop and are not in the file.
    /// They stay as they are; archiving them is a choice of its own.
    Result<QStringList> absent(TableDialect dialect) const;
    const PlanCounts &counts() const { return m_counts; }

private:
    struct Match
    {
        qsizetype product = -1;
        MatchedBy by = MatchedBy::Nothing;
    };

    SourceMark sourceOf(qsizetype place, TableDialect dialect);
    ExistingProduct productAt(qsizetype place);
    QList<qsizetype> keyedLike(const ProductDraft &draft);
    bool isAnnounced(qsizetype place, TableDialect dialect);
    Match match(const ProductDraft &draft, const QList<qsizetype> &keyed, QList<RowProblem> &problems);
    Match matchOwn(const ProductDraft &draft, QList<RowProblem> &problems);
    Match matchKey(const ProductDraft &draft, const QList<qsizetype> &keyed, QList<RowProblem> &problems);
    Match matchEtsy(const ProductDraft &draft, QList<RowProblem> &problems);
    Match matchSkus(const ProductDraft &draft, Match known, QList<RowProblem> &problems);
    QList<qsizetype> matchVariants(
        const ProductDraft &draft, const ExistingProduct &product, QList<RowProblem> &problems) const;
    bool isUnchanged(const ProductDraft &draft, const QList<qsizetype> &keyed);
    VariantPlan planVariant(
        const VariantDraft &variant, const ExistingVariant &existing, const ExistingProduct &product) const;
    void planVariants(ListingPlan &plan, const ExistingProduct *product);
    void planChanges(ListingPlan &plan, const ExistingProduct *product);
    void compare(ListingPlan &plan, const QList<qsizetype> &keyed);
    void count(const ListingPlan &plan);

    const Catalogue &m_existing;
    const FileKeys &m_keys;
    PlanOptions m_options;
    std::vector<bool> m_claimed; ///< by place
    QCryptographicHash m_rows{QCryptographicHash::Sha256};
    std::optional<Error> m_failure; ///< of the catalogue
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
