// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

namespace cooperage {

/// Whether a character is not seen as itself: zero width, an override of direction, a filler that looks like
/// a space. Joiners and marks that scripts need are not hidden.
bool isHidden(char32_t character);

/// Whether a text may leave the program: no HTML, no pictures, no links but to web and mail addresses,
/// nothing hidden, no towers of marks that cover the lines above. ControlCharacter or MarkupNotAllowed
/// otherwise, naming the place.
Result<void> checkPublicText(const QString &text);

/// Number of characters as a reader counts them, at least: code points.
qsizetype lengthOf(const QString &text);

/// A text for comparing words: composed, without hidden characters and capitals, one space between words.
QString foldedText(const QString &text);

/// Where @p phrase stands as whole words in @p text at or after @p from, both folded; -1 if nowhere.
qsizetype wordsAt(const QString &text, const QString &phrase, qsizetype from = 0);

/// Letters and digits only, folded: "#Riverside_Makers" and "Riverside Makers" become the same.
QString squeezedText(const QString &text);

/// The squeezed words behind each '#'.
QStringList hashtagsIn(const QString &text);

} // namespace cooperage
