// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvwriter.h"
#include "models/reports/words.h"

namespace cooperage {

/// Who reads the table: decides names, signs and words.
enum class CsvFor {
    Program, ///< columns by their permanent names, choices too, ISO days
    Person, ///< captions and words; with CsvStyle::forSpreadsheet also the decimal sign of their country
};

/// The rows as a table to count on with: one row each, group columns among them, no sums, no notes; hidden
/// counts as "<5" or "*", percentages of a hundred. Error: FileUnwritable.
Result<> writeCsv(QIODevice &device, const ReportResult &result, const ReportWords &words,
    const CsvStyle &style = {}, CsvFor reader = CsvFor::Program);

} // namespace cooperage
