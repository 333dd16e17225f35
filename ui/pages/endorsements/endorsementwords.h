// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/endorsementquery.h"
#include "ui/pages/listings/listingwords.h"

namespace cooperage {

StateWords endorsementStateWords(const Endorsement &request, bool asked = false);
QStringList endorsementStates(); ///< those a list can show, so that its column is wide enough for any
StateWords reviewStateWords(const Review &review, Overdue overdue);
/// Three states, three shapes: asked, none, declared.
StateWords tieWords(DeclarationState state);
QString tieIcon(DeclarationState state);
QString relationWords(Relation kind);
QString kindsWords(const QString &kinds); ///< of a stored set: "Family, friend"

QString scoreWords(Tenths score); ///< "79.9"
QString dueWords(const QDate &day, Instant now); ///< "in 9 days", "today", "3 days late"
QDate dayOf(Instant at); ///< where the person is
QString dayWords(const QDate &day);
QString viewWords(EndorsementView view); ///< on a chip
QString standardWords(const QString &name, int version); ///< "Weaving v2"

} // namespace cooperage
