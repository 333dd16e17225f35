// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvwriter.h"
#include "models/exchange/productreader.h"

#include <QIODevice>

namespace cooperage {

/// How a problem is worded; given by the caller, because sentences are made where they are shown.
using ProblemWords = std::function<QString(const RowProblem &)>;

/// Copies the rows of listings that could not be imported, every row of them, into a new file with the
/// original columns, spelled as they were, plus `Problem`. That file can be mended and imported again: the
/// further column is known and ignored. It is written as the problems come, in the order of the file, by
/// reading the file a second time one step behind: nothing is collected.
class ErrorFile
{
public:
    /// `source`: the same file through a device of its own, because both are read at the same time.
    ErrorFile(QIODevice &source, const TableSurvey &survey, const ImportOptions &options, ProblemWords words,
        QIODevice &target);

    /// The rows of one listing with its problems (Planner finds more than the draft has). A row without any
    /// stands for a healthy row of a listing that has a problem elsewhere. Listings come in the order of the
    /// file. Errors: those of TableReader, and FileUnwritable.
    Result<> add(const ProductDraft &draft, const QList<RowProblem> &problems);
    Result<> finish(); ///< with no problem at all there is a header and nothing else
    qint64 rows() const { return m_written; }

private:
    Result<> begin();
    void write(const TableRow &row, const QList<RowProblem> &problems);

    QIODevice &m_target;
    const TableSurvey &m_survey;
    TableReader m_table;
    ProblemWords m_words;
    std::optional<CsvWriter> m_writer;
    qint64 m_written = 0;
};

} // namespace cooperage
