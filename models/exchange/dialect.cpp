// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/dialect.h"

#include "models/exchange/columns.h"
#include "models/exchange/table.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace cooperage {

namespace {

constexpr int threshold = 50;
constexpr int etsyCurrencyColumn = 3;
constexpr int etsyFirstPicture = 7;
constexpr int etsyPictures = 10;

/// Headers are folded and separated by '|'; a '*' at the end stands for any rest.
struct DialectRule
{
    TableDialect dialect;
    const char *required; ///< all of them
    const char *strong; ///< at least one of them
};

constexpr DialectRule rules[] = {
    {TableDialect::Own, "cooperage_id", "listing_id|title|price|axis1|value1"},
    {TableDialect::ShopifyOld, "handle|title",
        "body (html)|variant price|variant sku|variant grams|image src|variant inventory policy"},
    {TableDialect::ShopifyNew, "title|url handle",
        "option1 name|product image url|published on online store|continue selling when out of stock|"
        "inventory tracker|variant image url"},
    {TableDialect::WooCommerce, "type|name|sku",
        "regular price|in stock?|attribute 1 name|published|is featured?"},
    {TableDialect::WooCommerce, "type|name|id",
        "regular price|in stock?|attribute 1 name|published|is featured?"},
    {TableDialect::Square, "token|item name|variation name",
        "current quantity *|option name 1|default unit cost|reporting category|stockable"},
    {TableDialect::Squarespace, "product id [non editable]",
        "hosted image urls|variant id [non editable]|product page|on sale"},
    {TableDialect::OpenFoodNetwork, "producer|name|units",
        "on_hand|on_demand|distributor|unit_type|variant_unit_name"},
    {TableDialect::JudgeMe, "body|rating|product_handle", "review_date|picture_urls|reviewer_name"},
    {TableDialect::JudgeMe, "body|rating|product_id", "review_date|picture_urls|reviewer_name"},
    {TableDialect::ShopifyInventory, "handle|title|hs code|coo", "sku|option1 name|option1 value"},
    {TableDialect::ShopifyInventory, "handle|sku|location", "on hand|on hand (current)|available|incoming"},
    {TableDialect::ShopifyOrders, "name|financial status|lineitem name",
        "email|fulfillment status|lineitem sku|lineitem quantity"},
    {TableDialect::EtsyOrders, "sale date|item name|transaction id", "buyer|listing id|order id|item total"},
    {TableDialect::EtsyStatement, "date|type|title|fees & taxes", "info|amount|net|tax details"},
    {TableDialect::WooTaxRates, "country code|rate %|tax name", "state code|priority|compound|tax class"},
};

bool contains(const QSet<QString> &headers, const QString &wanted)
{
    if (!wanted.endsWith(u'*'))
        return headers.contains(wanted);
    const QStringView start = QStringView(wanted).chopped(1);
    return std::any_of(headers.begin(), headers.end(), [&](const QString &h) { return h.startsWith(start); });
}

QStringList listOf(const char *names)
{
    return QString::fromLatin1(names).split(u'|');
}

DialectGuess tryRule(const DialectRule &rule, const QSet<QString> &headers)
{
    DialectGuess guess{rule.dialect, 0, {}, TableDialect::Unknown};
    const QStringList required = listOf(rule.required);
    for (const QString &name : required) {
        if (!contains(headers, name))
            return {};
        guess.why.append({DialectClue::Kind::RequiredHeader, name});
    }
    const QStringList strong = listOf(rule.strong);
    qsizetype found = 0;
    for (const QString &name : strong) {
        if (!contains(headers, name))
            continue;
        ++found;
        guess.why.append({DialectClue::Kind::StrongHeader, name});
    }
    // Our own id is enough by itself: nobody else writes it.
    if (found == 0 && rule.dialect != TableDialect::Own)
        return {};
    guess.score = int(threshold + 50 * found / strong.size());
    return guess;
}

bool areAddresses(const QList<QStringList> &rows)
{
    bool any = false;
    for (const QStringList &row : rows) {
        for (int i = etsyFirstPicture; i < etsyFirstPicture + etsyPictures && i < row.size(); ++i) {
            if (row[i].isEmpty())
                continue;
            if (!row[i].startsWith(QStringLiteral("http"), Qt::CaseInsensitive))
                return false;
            any = true;
        }
    }
    return any;
}

/// Etsy translates every header but one, so its place and the number of columns decide.
DialectGuess tryEtsy(const QStringList &header, const QList<QStringList> &rows)
{
    const qsizetype columns = header.size();
    if (columns != 23 && columns != 24 && columns != 27)
        return {};
    if (foldedHeader(header[etsyCurrencyColumn]) != QStringLiteral("currency_code"))
        return {};
    DialectGuess guess{TableDialect::Etsy, 60, {}, TableDialect::Unknown};
    guess.why = {{DialectClue::Kind::CurrencyFourth, header[etsyCurrencyColumn]},
        {DialectClue::Kind::ColumnCount, QString::number(columns)}};
    if (areAddresses(rows)) {
        guess.score += 20;
        guess.why.append({DialectClue::Kind::AddressColumns, QString::number(etsyPictures)});
    }
    if (isEtsyTitle(foldedHeader(header[0]))) {
        guess.score += 20;
        guess.why.append({DialectClue::Kind::StrongHeader, header[0]});
    }
    return guess;
}

QSet<QString> allKnownHeaders()
{
    QSet<QString> all = aliasedHeaders();
    for (const DialectRule &rule : rules) {
        const QStringList names = listOf(rule.required) + listOf(rule.strong);
        all.unite(QSet<QString>(names.begin(), names.end()));
    }
    return all;
}

} // namespace

TableUse useOf(TableDialect dialect)
{
    switch (dialect) {
    case TableDialect::Unknown:
        return TableUse::Unknown;
    case TableDialect::ByHand:
    case TableDialect::Own:
    case TableDialect::Etsy:
    case TableDialect::ShopifyOld:
    case TableDialect::ShopifyNew:
        return TableUse::Products;
    case TableDialect::WooCommerce:
    case TableDialect::Square:
    case TableDialect::Squarespace:
    case TableDialect::OpenFoodNetwork:
    case TableDialect::JudgeMe:
    case TableDialect::ShopifyInventory:
        return TableUse::NotYet;
    case TableDialect::EtsyOrders:
    case TableDialect::EtsyStatement:
    case TableDialect::ShopifyOrders:
    case TableDialect::WooTaxRates:
        return TableUse::NotProducts;
    }
    return TableUse::Unknown;
}

QString nameOf(TableDialect dialect)
{
    switch (dialect) {
    case TableDialect::Unknown:
    case TableDialect::ByHand:
        return {};
    case TableDialect::Own:
        return QStringLiteral("Cooperage");
    case TableDialect::Etsy:
        return QStringLiteral("Etsy listings");
    case TableDialect::ShopifyOld:
        return QStringLiteral("Shopify products (old columns)");
    case TableDialect::ShopifyNew:
        return QStringLiteral("Shopify products");
    case TableDialect::WooCommerce:
        return QStringLiteral("WooCommerce products");
    case TableDialect::Square:
        return QStringLiteral("Square catalogue");
    case TableDialect::Squarespace:
        return QStringLiteral("Squarespace products");
    case TableDialect::OpenFoodNetwork:
        return QStringLiteral("Open Food Network products");
    case TableDialect::JudgeMe:
        return QStringLiteral("Judge.me reviews");
    case TableDialect::ShopifyInventory:
        return QStringLiteral("Shopify inventory");
    case TableDialect::EtsyOrders:
        return QStringLiteral("Etsy sold order items");
    case TableDialect::EtsyStatement:
        return QStringLiteral("Etsy statement");
    case TableDialect::ShopifyOrders:
        return QStringLiteral("Shopify orders");
    case TableDialect::WooTaxRates:
        return QStringLiteral("WooCommerce tax rates");
    }
    return {};
}

QString sourceNameOf(TableDialect dialect)
{
    switch (dialect) {
    case TableDialect::Etsy:
        return QStringLiteral("etsy");
    case TableDialect::ShopifyOld:
    case TableDialect::ShopifyNew:
        return QStringLiteral("shopify");
    case TableDialect::Own:
        return QStringLiteral("cooperage");
    case TableDialect::ByHand:
        return QStringLiteral("table");
    default: // none of the others leaves a source with a record yet
        return {};
    }
}

DialectGuess guessDialect(const QStringList &header, const QList<QStringList> &firstRows)
{
    QSet<QString> headers;
    for (const QString &cell : header)
        headers.insert(foldedHeader(cell));
    QList<DialectGuess> guesses = {tryEtsy(header, firstRows)};
    for (const DialectRule &rule : rules)
        guesses.append(tryRule(rule, headers));

    DialectGuess best;
    DialectGuess second;
    for (const DialectGuess &guess : std::as_const(guesses)) {
        if (guess.score > best.score) {
            if (best.dialect != guess.dialect)
                second = best;
            best = guess;
        } else if (guess.score > second.score && guess.dialect != best.dialect) {
            second = guess;
        }
    }
    if (best.score < threshold)
        return {};
    if (second.score == best.score)
        return {TableDialect::Unknown, best.score, best.why, second.dialect};
    return best;
}

int knownHeaders(const QStringList &cells)
{
    static const QSet<QString> known = allKnownHeaders();
    return int(std::count_if(
        cells.begin(), cells.end(), [](const QString &cell) { return known.contains(foldedHeader(cell)); }));
}

} // namespace cooperage
