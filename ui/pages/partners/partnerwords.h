// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/partnerquery.h"

#include <QLocale>

namespace cooperage {

// What the Partners section and `cooperage partner suggest` say about a suggestion. Nobody's score is named.

/// "You trust Ana's eye, Ana rated “Hammered ring” by Mei." Empty without a chain.
QString chainWords(const PartnerIdea &idea);
/// Up to three, the weightiest first.
QStringList reasonWords(const PartnerIdea &idea, const QLocale &locale);
/// What speaks against it most, or is missing most.
QString whyNotWords(const PartnerIdea &idea, const QLocale &locale);
/// "Mei · silver · Linz"
QString peopleWords(const PartnerIdea &idea);
/// Why there is nothing to suggest, and what would change it: heading and sentence.
struct NothingWords
{
    QString heading;
    QString sentence;
};
NothingWords nothingWords(const PartnerIdeas &ideas);

} // namespace cooperage
