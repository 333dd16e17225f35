// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columns.h"

#include "models/exchange/table.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cooperage {

namespace {

using enum ImportField;

struct FieldName
{
    ImportField field;
    const char *name;
};

constexpr FieldName fieldNames[] = {
    {OwnId, "cooperage_id"},
    {OwnListingId, "listing_id"},
    {Handle, "handle"},
    {Vendor, "workshop"},
    {Sku, "sku"},
    {SkuList, "sku_list"},
    {Title, "title"},
    {Story, "story"},
    {StoryHtml, "story_html"},
    {Benefit, "benefit"},
    {Category, "category"},
    {ProductType, "product_type"},
    {Tags, "tags"},
    {Materials, "materials"},
    {AxisKind, "axis_kind"},
    {AxisName, "axis"},
    {AxisValue, "value"},
    {AxisValues, "values"},
    {Price, "price"},
    {ImportField::Currency, "currency"},
    {CompareAt, "compare_at"},
    {UnitCost, "unit_cost"},
    {Weight, "weight_g"},
    {Length, "length_mm"},
    {Width, "width_mm"},
    {Height, "height_mm"},
    {Gtin, "gtin"},
    {InternalCode, "internal_code"},
    {LowLimit, "low_limit"},
    {Condition, "condition"},
    {MadeHow, "made_how"},
    {WhoMade, "who_made"},
    {MadeToOrderDays, "made_to_order_days"},
    {State, "state"},
    {Published, "published"},
    {Quantity, "quantity"},
    {SellOnPolicy, "sell_on"},
    {Tracker, "tracker"},
    {Photo, "photo"},
    {PhotoPosition, "photo_position"},
    {PhotoAlt, "photo_alt"},
    {Photos, "photos"},
    {AltTexts, "alt_texts"},
    {VariantPhoto, "variant_photo"},
    {OriginId, "origin_id"},
};

struct Alias
{
    const char *header; ///< folded
    ImportTarget target;
};

// Old and new names side by side: real files mix them.
constexpr Alias shopifyAliases[] = {
    {"handle", {Handle}},
    {"url handle", {Handle}},
    {"title", {Title}},
    {"body (html)", {StoryHtml}},
    {"body html", {StoryHtml}},
    {"description", {StoryHtml}},
    {"vendor", {Vendor}},
    {"type", {ProductType}},
    {"product category", {Category}},
    {"tags", {Tags}},
    {"published", {Published}},
    {"published on online store", {Published}},
    {"status", {State}},
    {"option1 name", {AxisName, 1}},
    {"option1 value", {AxisValue, 1}},
    {"option2 name", {AxisName, 2}},
    {"option2 value", {AxisValue, 2}},
    {"option3 name", {AxisName, 3}},
    {"option3 value", {AxisValue, 3}},
    {"variant sku", {Sku}},
    {"sku", {Sku}},
    {"variant barcode", {Gtin}},
    {"barcode", {Gtin}},
    {"barcodes", {Gtin}},
    {"variant grams", {Weight}},
    {"weight value (grams)", {Weight}},
    {"variant price", {Price}},
    {"price", {Price}},
    {"variant compare at price", {CompareAt}},
    {"compare-at price", {CompareAt}},
    {"cost per item", {UnitCost}},
    {"variant inventory qty", {Quantity}},
    {"inventory quantity", {Quantity}},
    {"variant inventory policy", {SellOnPolicy}},
    {"continue selling when out of stock", {SellOnPolicy}},
    {"variant inventory tracker", {Tracker}},
    {"inventory tracker", {Tracker}},
    {"image src", {Photo}},
    {"product image url", {Photo}},
    {"image position", {PhotoPosition}},
    {"image alt text", {PhotoAlt}},
    {"variant image", {VariantPhoto}},
    {"variant image url", {VariantPhoto}},
    {"google shopping / condition", {Condition}},
};

constexpr Alias ownAliases[] = {
    {"cooperage_id", {OwnId}},
    {"listing_id", {OwnListingId}},
    {"workshop", {Vendor}},
    {"sku", {Sku}},
    {"title", {Title}},
    {"story", {Story}},
    {"benefit", {Benefit}},
    {"category", {Category}},
    {"tags", {Tags}},
    {"materials", {Materials}},
    {"axis1", {AxisName, 1}},
    {"value1", {AxisValue, 1}},
    {"axis2", {AxisName, 2}},
    {"value2", {AxisValue, 2}},
    {"axis3", {AxisName, 3}},
    {"value3", {AxisValue, 3}},
    {"price", {Price}},
    {"currency", {ImportField::Currency}},
    {"compare_at", {CompareAt}},
    {"unit_cost", {UnitCost}},
    {"weight_g", {Weight}},
    {"length_mm", {Length}},
    {"width_mm", {Width}},
    {"height_mm", {Height}},
    {"gtin", {Gtin}},
    {"internal_code", {InternalCode}},
    {"low_limit", {LowLimit}},
    {"condition", {Condition}},
    {"made_how", {MadeHow}},
    {"who_made", {WhoMade}},
    {"made_to_order_days", {MadeToOrderDays}},
    {"state", {State}},
    {"photos", {Photos}},
    {"alt_texts", {AltTexts}},
    {"origin_id", {OriginId}},
};

// Etsy's headers where they are known, English and Italian, in the order of the columns.
constexpr const char *etsyEnglish[]
    = {"title", "description", "price", "currency_code", "quantity", "tags", "materials"};
constexpr const char *etsyItalian[]
    = {"titolo", "descrizione", "prezzo", "currency_code", "quantità", "tag", "materiali"};
constexpr ImportTarget etsyStart[]
    = {{Title}, {Story}, {Price}, {ImportField::Currency}, {Quantity}, {Tags}, {Materials}};
constexpr int etsyPictures = 10;
constexpr int etsyAxisColumns = 3;

/// Etsy by position: seven fixed columns, ten pictures, three columns per axis, then perhaps the SKUs.
ImportTarget etsyTarget(int column, int columns)
{
    if (column < int(std::size(etsyStart)))
        return etsyStart[column];
    int rest = column - int(std::size(etsyStart));
    if (rest < etsyPictures)
        return {Photo, rest + 1};
    rest -= etsyPictures;
    const int axes = columns == 27 ? 3 : 2;
    if (rest >= axes * etsyAxisColumns)
        return {SkuList};
    constexpr ImportField parts[] = {AxisKind, AxisName, AxisValues};
    return {parts[rest % etsyAxisColumns], rest / etsyAxisColumns + 1};
}

bool isEtsyHeader(int column, const QString &folded)
{
    if (column < int(std::size(etsyEnglish)))
        return folded == QLatin1String(etsyEnglish[column])
            || folded == QString::fromUtf8(etsyItalian[column]);
    static const QStringList starts = {QStringLiteral("image"), QStringLiteral("immagine"),
        QStringLiteral("variation"), QStringLiteral("sku"), QStringLiteral("tipo variante"),
        QStringLiteral("nome variante"), QStringLiteral("valori variante")};
    return std::any_of(
        starts.begin(), starts.end(), [&](const QString &start) { return folded.startsWith(start); });
}

template <std::size_t N> ImportTarget aliased(const Alias (&aliases)[N], const QString &folded)
{
    for (const Alias &alias : aliases) {
        if (folded == QLatin1String(alias.header))
            return alias.target;
    }
    return {};
}

std::pair<ImportTarget, Certainty> suggest(TableDialect dialect, int column, const QStringList &header)
{
    const QString folded = foldedHeader(header[column]);
    ImportTarget target;
    Certainty sure = Certainty::Certain;
    switch (dialect) {
    case TableDialect::Etsy:
        target = etsyTarget(column, int(header.size()));
        sure = isEtsyHeader(column, folded) ? Certainty::Certain : Certainty::Likely;
        break;
    case TableDialect::ShopifyOld:
    case TableDialect::ShopifyNew:
        target = aliased(shopifyAliases, folded);
        break;
    case TableDialect::Own:
        target = aliased(ownAliases, folded);
        break;
    default:
        // A table nobody knows: words that usually mean the same are offered, never taken for sure.
        target = aliased(ownAliases, folded);
        sure = Certainty::Likely;
    }
    return {target, target.field == None ? Certainty::Open : sure};
}

} // namespace

QString nameOf(const ImportTarget &target)
{
    for (const FieldName &entry : fieldNames) {
        if (entry.field == target.field)
            return QString::fromLatin1(entry.name)
                + (target.number > 0 ? QString::number(target.number) : QString());
    }
    return {};
}

std::optional<ImportTarget> importTargetNamed(const QString &name)
{
    if (name.isEmpty())
        return ImportTarget{};
    for (const FieldName &entry : fieldNames) {
        const QLatin1String start(entry.name);
        if (!name.startsWith(start))
            continue;
        if (name.size() == start.size())
            return ImportTarget{entry.field};
        bool isNumber = false;
        const int number = QStringView(name).mid(start.size()).toInt(&isNumber);
        if (isNumber && number > 0)
            return ImportTarget{entry.field, number};
    }
    return std::nullopt;
}

QList<ImportTarget> importTargetsFor(TableDialect dialect)
{
    QList<ImportTarget> out = {ImportTarget{}};
    const auto add = [&](const ImportTarget &target) {
        if (!out.contains(target))
            out.append(target);
    };
    if (dialect == TableDialect::Etsy) {
        for (int column = 0; column < 27; ++column)
            add(etsyTarget(column, 27));
    } else if (dialect == TableDialect::ShopifyOld || dialect == TableDialect::ShopifyNew) {
        for (const Alias &alias : shopifyAliases)
            add(alias.target);
    } else {
        for (const Alias &alias : ownAliases)
            add(alias.target);
        if (dialect == TableDialect::ByHand) {
            out.removeOne({OwnId});
            out.removeOne({OwnListingId});
            add({Handle});
            add({Quantity});
        }
    }
    return out;
}

bool isDecimal(ImportField field)
{
    return field == Price || field == CompareAt || field == UnitCost || field == Weight || field == Length
        || field == Width || field == Height;
}

int ColumnMap::columnOf(ImportField field, int number) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].target.field == field && columns[i].target.number == number)
            return int(i);
    }
    return -1;
}

QString ColumnMap::headerOf(ImportField field, int number) const
{
    const int column = columnOf(field, number);
    return column < 0 ? QString() : columns[column].header;
}

ColumnMap mapColumns(TableDialect dialect, const QStringList &header, const QHash<int, ImportTarget> &byHand)
{
    ColumnMap map;
    QList<ImportTarget> chosen = byHand.values();
    for (int i = 0; i < int(header.size()); ++i) {
        MappedColumn column{header[i], {}, {}, Certainty::Open, byHand.contains(i)};
        if (column.byHand) {
            column.target = byHand.value(i);
            column.certainty = Certainty::Certain;
        } else if (const auto [target, sure] = suggest(dialect, i, header);
                   !chosen.contains(target) && !map.has(target.field, target.number)) {
            column.target = target;
            column.certainty = sure;
        }
        map.columns.append(column);
    }
    return map;
}

HeaderLanguage headerLanguage(TableDialect dialect, const QStringList &header)
{
    if (dialect == TableDialect::ShopifyOld || dialect == TableDialect::ShopifyNew)
        return HeaderLanguage::English; // whatever the shop speaks
    if (dialect != TableDialect::Etsy)
        return HeaderLanguage::Unknown;
    int english = 0;
    int italian = 0;
    for (int column = 0; column < std::min(int(std::size(etsyEnglish)), int(header.size())); ++column) {
        const QString folded = foldedHeader(header[column]);
        english += folded == QLatin1String(etsyEnglish[column]);
        italian += folded == QString::fromUtf8(etsyItalian[column]);
    }
    return english > italian ? HeaderLanguage::English
        : italian > english  ? HeaderLanguage::Italian
                             : HeaderLanguage::Unknown;
}

QSet<QString> aliasedHeaders()
{
    QSet<QString> out;
    for (const Alias &alias : shopifyAliases)
        out.insert(QLatin1String(alias.header));
    for (const Alias &alias : ownAliases)
        out.insert(QLatin1String(alias.header));
    for (const char *header : etsyEnglish)
        out.insert(QLatin1String(header));
    for (const char *header : etsyItalian)
        out.insert(QString::fromUtf8(header));
    for (int picture = 1; picture <= etsyPictures; ++picture) {
        out.insert(QStringLiteral("image%1").arg(picture));
        out.insert(QStringLiteral("immagine%1").arg(picture));
    }
    for (int axis = 1; axis <= 3; ++axis) {
        for (const char *pattern : {"variation %1 type", "variation %1 name", "variation %1 values",
                 "tipo variante %1", "nome variante %1", "valori variante %1"})
            out.insert(QString::fromLatin1(pattern).arg(axis));
    }
    return out;
}

bool isEtsyTitle(const QString &folded)
{
    static const QStringList titles = {QStringLiteral("title"), QStringLiteral("titolo"),
        QStringLiteral("titel"), QStringLiteral("titre"), QStringLiteral("título"), QStringLiteral("tytuł"),
        QStringLiteral("titulo"), QStringLiteral("タイトル")};
    return titles.contains(folded);
}

} // namespace cooperage
