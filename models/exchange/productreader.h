// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/columns.h"
#include "models/exchange/draft.h"
#include "models/exchange/loss.h"
#include "models/exchange/numbers.h"
#include "models/exchange/table.h"

#include <functional>
#include <stop_token>

namespace cooperage {

/// What a person may choose before a file is read. What is not given follows from the file.
struct ImportOptions
{
    std::optional<Encoding> encoding = {};
    std::optional<char16_t> delimiter = {};
    std::optional<TableDialect> dialect = {}; ///< ByHand for tables nobody knows
    QHash<int, ImportTarget> columns = {}; ///< changes to the column map, by column index
    QHash<int, DecimalSign> decimalSigns = {}; ///< answers for the columns that can be read two ways
    /// Cells mended in the preview: row as in RowProblem → column index → text.
    QHash<qint64, QHash<int, QString>> mendedCells = {};
    Currency currency = {}; ///< for files that do not say, such as Shopify's
    qint64 madeToOrderOver = 999; ///< pieces; a larger quantity means made to order
    ReadLimits limits = {};
    std::stop_token stop = {};
    std::function<void(qint64 done, qint64 total)> progress = {}; ///< bytes, about every 64 KiB
};

/// A column whose numbers can be read two ways: ask once, answer in ImportOptions::decimalSigns.
struct NumberQuestion
{
    int column = 0;
    QString header = {};
    QString sample = {};

    bool operator==(const NumberQuestion &) const = default;
};

/// What one pass over a file found out. Feeds the first two steps of the import page.
struct TableSurvey
{
    TableHead head = {};
    DialectGuess guess = {};
    TableDialect dialect = TableDialect::Unknown; ///< the one guessed, or chosen
    ColumnMap map = {};
    QHash<int, DecimalSign> decimalSigns = {}; ///< of the decimal columns, answers included
    QList<NumberQuestion> questions = {}; ///< must be empty before reading
    bool currencyNeeded = false; ///< prices, but no currency in the file or the options
    qint64 rows = 0; ///< below the header
};

/// Reads the whole file once without keeping it. Refused as a whole (Fault::Invalid) with
/// UnknownTableFormat (subject: the columns; problems: one UnknownField per column; with
/// ImportOptions::dialect = ByHand it is read all the same), TableNotReadYet and WrongKindOfFile
/// (subject: what it is), and everything of TableReader.
Result<TableSurvey> surveyTable(QIODevice &device, const ImportOptions &options);

struct ReadSummary
{
    qint64 rows = 0; ///< below the header
    qint64 listings = 0;
    qint64 listingsWithProblems = 0;
    LossReport loss = {};
};

using DraftSink = std::function<void(ProductDraft &&)>;

/// Reads the file again and hands over one draft per listing, in the order of the file, drafts with
/// problems included. Memory does not grow with the file. Errors: those of surveyTable; AmbiguousNumber
/// and CurrencyMissing while the survey has open questions; Cancelled. After an error forget the drafts.
Result<ReadSummary> readProducts(
    QIODevice &device, const TableSurvey &survey, const ImportOptions &options, const DraftSink &sink);

} // namespace cooperage
