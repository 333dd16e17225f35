// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/fault.h"
#include "models/exchange/loss.h"
#include "models/exchange/plan.h"
#include "models/exchange/productreader.h"

#include <QString>

namespace cooperage {

// What the import page says, as plain text in the program's language.

QString dialectWords(TableDialect dialect); ///< "Etsy listings"; product names are not translated
QString delimiterWords(char16_t delimiter); ///< "semicolon"
/// "Looks like: Etsy listings, Italian header, semicolon, UTF-8"
QString looksLikeWords(const TableSurvey &survey);
QString targetWords(const ImportTarget &target); ///< "Option 1"
QString fieldWords(const QString &field); ///< of a FieldChange
QString kindWords(PlanKind kind); ///< "New"
QString countWords(qint64 rows, const PlanCounts &counts); ///< "412 rows: 380 new · 22 changed · …"
QString reasonSentence(Reason reason, const QString &about);
QString problemWords(const RowProblem &problem); ///< "PRICE: “12,5o” is not a number. …"
/// Why a file is refused as a whole: one sentence naming it or the place in it.
QString refusalWords(const Error &error, const QString &fileName);
QString lossWords(const LossLine &line); ///< "Carried", "HTML became Markdown"

} // namespace cooperage
