// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/relation.h"

#include <QString>
#include <QStringList>

#include <array>

namespace cooperage {

/// One tie as a clause without its full stop. %1 is who speaks, %2 of whom, %3 the collective; an own clause
/// says "I" for %1. A clause about both at once has a short form for standing right after another such one:
/// "Mei and I promote each other; we are both in Riverside Makers".
struct DisclosureClause
{
    QString named;
    QString own;
    QString namedAfter; ///< empty: not about both
    QString ownAfter;
};

/// The texts a disclosure is made of, in one language. Data, so that a collective can have its own.
struct DisclosureWords
{
    QStringList labels; ///< the first is written, each of them is accepted
    QStringList refused; ///< words that sound like a disclosure and tell nothing
    std::array<DisclosureClause, std::size(Choices<Relation>::list)> clauses; ///< empty: nothing to tell
    QString memberOfCollective; ///< where the collective itself speaks of one of its own

    const DisclosureClause &of(Relation one) const { return clauses.at(std::size_t(one)); }
    DisclosureClause &of(Relation one) { return clauses.at(std::size_t(one)); }
};

/// What the program brings along for a language ("de", "de_AT"); English for any it has no words of. In the
/// language of the text it opens, not of whoever works with the program, hence not translated there; the
/// server, which speaks no language, checks with the same words.
DisclosureWords disclosureWords(QStringView language);

} // namespace cooperage
