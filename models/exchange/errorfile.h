// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/productreader.h"

#include <QIODevice>

namespace cooperage {

/// How a problem is worded; given by the caller, because sentences are made where they are shown.
using ProblemWords = std::function<QString(const RowProblem &)>;

/// Copies the rows of a listing that could not be imported, every row of it, into a new file with the
/// original columns, spelled as they were, plus `Problem`. That file can be mended and imported again: the
/// further column is known and ignored. `rows`: row number → problems to write there; a row without any
/// stands for a healthy row of a listing that has a problem elsewhere. Streams like readProducts.
/// Errors: those of TableReader, and FileUnwritable.
Result<> writeErrorFile(QIODevice &source, const TableSurvey &survey, const ImportOptions &options,
    const QHash<qint64, QList<RowProblem>> &rows, const ProblemWords &words, QIODevice &target);

/// The rows for writeErrorFile out of one draft and its problems (Planner finds more than the draft has).
void collectProblems(
    const ProductDraft &draft, const QList<RowProblem> &problems, QHash<qint64, QList<RowProblem>> &rows);

} // namespace cooperage
