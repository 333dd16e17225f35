// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace cooperage {

/// Where a piece of a merged text comes from.
enum class MergeOrigin {
    Same, ///< unchanged, or both changed it alike
    First, ///< only the first text changed it
    Second, ///< only the second
    Touching, ///< both changed these words, or words with nothing but spaces between: to be read
};

struct MergePiece
{
    QString text;
    MergeOrigin origin = MergeOrigin::Same;

    bool operator==(const MergePiece &) const = default;
};

/// A proposal with both changes in it. Word for word; where both changed the same words it holds both
/// versions, the first one first. A proposal and not an answer: a person reads it.
QList<MergePiece> mergeTexts(const QString &base, const QString &first, const QString &second);
QString textOf(const QList<MergePiece> &pieces);
int touchingPlaces(const QList<MergePiece> &pieces); ///< how many places are marked Touching

enum class WordChange { Same, Added, Removed };

struct WordPiece
{
    QString text;
    WordChange change = WordChange::Same;

    bool operator==(const WordPiece &) const = default;
};

/// `after` with what was taken out of `before` still in its place. Texts that share next to nothing come as
/// one removed and one added piece.
QList<WordPiece> wordChanges(const QString &before, const QString &after);

} // namespace cooperage
