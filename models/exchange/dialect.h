// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cooperage {

/// Every kind of table this program can name, read or not.
enum class TableDialect {
    Unknown,
    ByHand, ///< the person says which column is what
    Own,
    Etsy,
    ShopifyOld,
    ShopifyNew,
    // known, not yet readable here
    WooCommerce,
    Square,
    Squarespace,
    OpenFoodNetwork,
    JudgeMe,
    ShopifyInventory,
    // named and refused as product files
    EtsyOrders,
    EtsyStatement,
    ShopifyOrders,
    WooTaxRates,
};

/// What this program does with a table of that dialect.
enum class TableUse { Products, NotYet, NotProducts, Unknown };
TableUse useOf(TableDialect dialect);

/// A name to show: product names, which are not translated, and what the table holds, in English.
QString nameOf(TableDialect dialect);
/// The stable name stored with imported records; old and new Shopify tables share theirs.
QString sourceNameOf(TableDialect dialect);

/// One thing that speaks for a dialect; worded where it is shown.
struct DialectClue
{
    enum class Kind { RequiredHeader, StrongHeader, ColumnCount, CurrencyFourth, AddressColumns };
    Kind kind = Kind::RequiredHeader;
    QString what = {}; ///< the header, or the number of columns

    bool operator==(const DialectClue &) const = default;
};

struct DialectGuess
{
    TableDialect dialect = TableDialect::Unknown; ///< Unknown below the threshold or when two are equal
    int score = 0; ///< 0–100
    QList<DialectClue> why = {};
    TableDialect rival = TableDialect::Unknown; ///< the other one when two are equal
};

/// Recognises a table by its header and its first rows, never by the name of the file.
DialectGuess guessDialect(const QStringList &header, const QList<QStringList> &firstRows);

/// How many of these cells are headers of any dialect.
int knownHeaders(const QStringList &cells);

} // namespace cooperage
