// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/listingquery.h"
#include "models/store/stockquery.h"
#include "models/tables/listingtable.h"
#include "ui/shell/palette.h"

namespace cooperage {

/// A state in a word, with what it means.
struct StateWords
{
    Mood mood = Mood::Neutral;
    QString word;
};

StateWords stateWords(ListingState state, const QString &requested = {});
StateWords statusWords(const ListingRow &row); ///< also "Low stock", "Sold out", "In the bin"
StateWords statusWords(const StockRow &row);
/// Those a list can show, so that its column is wide enough for any of them.
QStringList listingStatusWords();
QStringList stockStatusWords();
QString availabilityWords(Availability availability); ///< "a few"
QString stockWords(const ListingRow &row, const QLocale &locale);
QString stockWords(const StockRow &row, const QLocale &locale);
QString priceWords(const ListingRow &row, const QLocale &locale);

ListingTableWords listingTableWords(const QLocale &locale);

} // namespace cooperage
