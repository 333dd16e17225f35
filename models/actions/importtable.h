// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/importproducts.h"
#include "models/exchange/errorfile.h"

#include <QFile>

#include <functional>
#include <memory>

namespace cooperage {

// An import reads its file several times instead of keeping it: surveyTable (what it is), announceTable (what
// comes twice), then planTable (what would be done) or importTable (doing it). None of them keeps listings.
// Errors: those of productreader.h, FileMissing and FileUnreadable with the file's name, also if the file was
// changed in between; Cancelled, and then nothing has changed.

/// A file and how it is read, with everything that was open answered.
struct TableReading
{
    QString path;
    TableSurvey survey;
    ImportOptions options; ///< with `stop` and `progress`
    PlanOptions planning;
};

/// Where rows with problems go while they are found.
struct ProblemTarget
{
    QIODevice *device = nullptr; ///< null: nowhere
    ProblemWords words;
};

struct TablePlan
{
    PlanCounts counts;
    ReadSummary summary;
    qint64 problemRows = 0; ///< written to the target
};

using FileKeysPointer = std::shared_ptr<const FileKeys>;
using PlanSink = std::function<Result<void>(const ListingPlan &)>; ///< an error ends the reading

Result<void> openTable(QFile &file);
Result<FileKeysPointer> announceTable(const TableReading &reading);

/// Hands over what an import into `workshop` would do with each listing, in the order of the file.
Result<TablePlan> planTable(const Store &store, const Id<Workshop> &workshop, const TableReading &reading,
    const FileKeys &keys, const ProblemTarget &problems, const PlanSink &sink);

struct TableImport
{
    TableReading reading;
    FileKeysPointer keys;
    ProductImport goods;
    ProblemTarget problems;
    std::function<void(qint64 done, qint64 total)> progress = {}; ///< listings of the file
    PlanSink watch = {}; ///< sees each plan before it is done
    std::function<Result<void>()> beforeCommit = {}; ///< all is read and written, but not yet true
};

struct TableImported
{
    ImportOutcome outcome;
    TablePlan plan;
};

/// Plans and does it in one go, so that what is compared is what is changed. All or nothing.
Result<TableImported> importTable(Store &store, const TableImport &request);

} // namespace cooperage
