// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/importtable.h"
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

/// The lines of a preview as far as anybody reads them: so many of each kind, and texts of a bounded length
/// in all. The counts beside it stay right.
class PlanLines
{
public:
    static constexpr qsizetype mostOfKind = 5'000;
    static constexpr qsizetype mostText = 8 * 1024 * 1024; ///< characters

    void add(const ListingPlan &plan);
    const QList<PlanLine> &lines() const { return m_lines; }
    bool someLeftOut() const { return m_leftOut; }

private:
    QList<PlanLine> m_lines;
    QHash<PlanKind, qsizetype> m_ofKind;
    qsizetype m_text = 0;
    bool m_leftOut = false;
};

/// Everything found out about a file before anything is stored.
struct ImportReading
{
    QList<PlanLine> lines;
    bool linesLeftOut = false;
    PlanCounts counts;
    ReadSummary summary;
    FileKeysPointer keys; ///< to import the same file
};

// For other threads: these touch nothing but their arguments.
/// Errors: those of productreader.h, FileMissing and FileUnreadable with the file's name.
Result<TableSurvey> surveyFile(const QString &path, const ImportOptions &options);
/// What importing would do. Errors: those of importtable.h.
Result<ImportReading> checkFile(
    const Store &store, const Id<Workshop> &workshop, const TableReading &reading);
/// Puts a copy of the file with problems at `target`, all or nothing.
Result<void> copyProblemFile(const QString &written, const QString &target);

/// Takes an import back. Conflict with StaleState, and nothing changed, if it is not the last step any more.
Result<Committed> undoImport(Store &store, qint64 step);

} // namespace cooperage
