// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listingquery.h"

namespace cooperage {

/// The words of the program's language that may stand before a colon, besides the permanent English ones.
SearchVocabulary searchVocabulary();

QString termWords(const SearchTerm &term); ///< on a chip: "Maker: ana", "Not tag: blue"
QString viewWords(ListingView view); ///< "Low stock"
/// What a list is filtered by, in a sentence: "Low stock, maker: ana, “mug”". Empty if by nothing.
QString filterWords(const ListingFilter &filter);
QString searchHint(); ///< what can be typed, for a tooltip
/// Why something typed is not understood yet: "“stock:few” …"; empty if all is.
QString unreadWords(const QStringList &unread);

} // namespace cooperage
