// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plan.h"
#include "models/exchange/productreader.h"
#include "models/store/store.h"

#include <atomic>
#include <memory>

namespace cooperage {

/// How far a pass over a file is. Written by the thread that works, looked at by the page now and then.
struct Passed
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

/// What an import begins with: where the listings go and what the collective has agreed on ⚙.
struct ImportGround
{
    std::optional<Id<Workshop>> workshop; ///< none: this person has nowhere to import to
    Currency currency; ///< the workshop's, suggested where a file does not say
    ImportOptions options;
    PlanOptions planning;
};
Result<ImportGround> importGround(const Store &store);

/// One line of the preview: a new or unchanged listing, one change, or one problem.
struct PlanLine
{
    PlanKind kind = PlanKind::Same;
    qint64 row = 0; ///< as spreadsheets count
    QString listing; ///< title
    QString field; ///< permanent name of what changes; for problems the column as spelled in the file
    QString before; ///< for problems what stands in the cell
    QString after;
    Reason reason = Reason::Unknown; ///< problems only
    int variants = 0; ///< new listings only
    bool probably = false; ///< not recognised by a key
};

/// Everything found out about a file before anything is stored.
struct ImportReading
{
    QList<ListingPlan> listings; ///< those that change something, if only what is known of their rows
    QList<PlanLine> lines;
    PlanCounts counts;
    QHash<qint64, QList<RowProblem>> problemRows;
    ReadSummary summary;
};

// For other threads: these touch nothing but their arguments. Errors: those of productreader.h,
// FileMissing and FileUnreadable with the file's name.
Result<TableSurvey> surveyFile(const QString &path, const ImportOptions &options);
Result<ImportReading> readFile(const QString &path, const TableSurvey &survey, const ImportOptions &options,
    const QList<ExistingProduct> &existing, const PlanOptions &planning);
/// Writes the rows with problems to `target`, all or nothing.
Result<void> writeProblemFile(const QString &path, const TableSurvey &survey, const ImportOptions &options,
    const QHash<qint64, QList<RowProblem>> &rows, const QString &target);

/// Takes an import back. Conflict with StaleState, and nothing changed, if it is not the last step any more.
Result<Committed> undoImport(Store &store, qint64 step);

} // namespace cooperage
