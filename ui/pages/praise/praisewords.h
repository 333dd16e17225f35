// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/praisequery.h"
#include "ui/pages/listings/listingwords.h"

namespace cooperage {

QString praiseViewWords(PraiseView view); ///< on a chip
StateWords praiseStateWords(const Recommendation &praise); ///< current, withdrawn, praise for praise
/// What the collective says of the same subject, beside one person's praise; empty if it says nothing.
QString besideWords(const std::optional<Endorsement> &endorsement);

StateWords caseStateWords(CaseState state);
/// One line per sign, with its points: "They praised each other within 14 days: 30".
QStringList signWords(const QString &signs, const ExchangeRule &rule);
QString signsOf(const ExchangeFinding &finding); ///< as a case stores them
/// Why a pair is no case: its score, of what, and from where on one is opened.
QString cleanWords(const ExchangeFinding &finding, const ExchangeRule &rule);

/// Whether it may be promoted, and why or why not, in one sentence or two.
StateWords gateWords(const GateStanding &standing);
QString receiverWords(const ThanksLine &line); ///< a name, or "the reviewers of E-27"

} // namespace cooperage
