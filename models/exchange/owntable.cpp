// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/owntable.h"

namespace cooperage {

namespace {

constexpr qsizetype axes = 3;

const QStringList &listingHeaders()
{
    static const QStringList headers = QStringLiteral(
        "cooperage_id,listing_id,workshop,sku,title,story,benefit,category,tags,materials,axis1,value1,"
        "axis2,value2,axis3,value3,price,currency,compare_at,unit_cost,weight_g,length_mm,width_mm,"
        "height_mm,gtin,internal_code,low_limit,condition,made_how,who_made,made_to_order_days,state,"
        "photos,alt_texts,origin_id")
                                           .split(u',');
    return headers;
}

void optionalMoney(CsvWriter &writer, const std::optional<Money> &money)
{
    if (money)
        writer.money(*money);
    else
        writer.empty();
}

void optionalNumber(CsvWriter &writer, const std::optional<qint64> &number)
{
    if (number)
        writer.number(*number);
    else
        writer.empty();
}

QString currencyOf(const std::optional<Money> &money)
{
    return money ? money->currency.code() : QString();
}

} // namespace

QString joinedList(const QStringList &parts)
{
    QStringList escaped;
    for (QString part : parts)
        escaped.append(part.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|")));
    // A single empty part would read back as no part at all.
    return escaped.join(u'|');
}

QStringList splitList(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size()) {
            part += cell[++i];
        } else if (cell[i] == u'|') {
            parts.append(part);
            part.clear();
        } else {
            part += cell[i];
        }
    }
    parts.append(part);
    return parts;
}

void beginListings(CsvWriter &writer)
{
    writer.row(listingHeaders());
}

void addListing(CsvWriter &writer, const ListingExportRow &row)
{
    for (const QString &text : {row.variantId, row.listingId, row.workshop, row.sku, row.title, row.story,
             row.benefit, row.category, joinedList(row.tags), joinedList(row.materials)})
        writer.text(text);
    for (qsizetype i = 0; i < axes; ++i) {
        writer.text(row.axes.value(i));
        writer.text(row.values.value(i));
    }
    optionalMoney(writer, row.price);
    writer.text(currencyOf(row.price ? row.price : row.compareAt ? row.compareAt : row.unitCost));
    optionalMoney(writer, row.compareAt);
    optionalMoney(writer, row.unitCost);
    for (const auto &number : {row.weight, row.length, row.width, row.height})
        optionalNumber(writer, number);
    writer.text(row.gtin);
    writer.text(row.internalCode);
    optionalNumber(writer, row.lowLimit);
    for (const QString &text : {row.condition, row.madeHow, row.whoMade})
        writer.text(text);
    optionalNumber(writer, row.madeToOrderDays);
    for (const QString &text : {row.state, joinedList(row.photos), joinedList(row.altTexts), row.originId})
        writer.text(text);
    writer.endRow();
}

Result<> writeListings(QIODevice &device, const QList<ListingExportRow> &rows, CsvStyle style)
{
    CsvWriter writer(device, style);
    beginListings(writer);
    for (const ListingExportRow &row : rows)
        addListing(writer, row);
    return writer.finish();
}

Result<> writeStock(QIODevice &device, const QList<StockExportRow> &rows, CsvStyle style)
{
    CsvWriter writer(device, style);
    writer.row(
        QStringLiteral("cooperage_id,sku,title,options,owner,holder,location,condition,on_hand,reserved,"
                       "low_limit,price,currency,counted_on")
            .split(u','));
    for (const StockExportRow &row : rows) {
        for (const QString &text : {row.variantId, row.sku, row.title, row.options, row.owner, row.holder,
                 row.location, row.condition})
            writer.text(text);
        writer.number(row.onHand);
        writer.number(row.reserved);
        optionalNumber(writer, row.lowLimit);
        optionalMoney(writer, row.price);
        writer.text(currencyOf(row.price));
        writer.text(row.countedOn);
        writer.endRow();
    }
    return writer.finish();
}

} // namespace cooperage
