// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvwriter.h"

#include <QStringList>

#include <optional>

namespace cooperage {

/// One variant with the fields of its listing: a row of our own table. Ids as 32 hex digits; what is not
/// known stays empty.
struct ListingExportRow
{
    QString variantId;
    QString listingId;
    QString workshop;
    QString sku;
    QString title;
    QString story; ///< Markdown
    QString benefit;
    QString category;
    QStringList tags = {};
    QStringList materials = {};
    QStringList axes = {}; ///< at most three names
    QStringList values = {}; ///< as many
    std::optional<Money> price = {};
    std::optional<Money> compareAt = {}; ///< in the currency of the price, like the cost
    std::optional<Money> unitCost = {}; ///< only for those who may see it
    std::optional<qint64> weight = {}; ///< grams
    std::optional<qint64> length = {}; ///< millimetres
    std::optional<qint64> width = {};
    std::optional<qint64> height = {};
    QString gtin;
    QString internalCode;
    std::optional<qint64> lowLimit = {};
    QString condition;
    QString madeHow;
    QString whoMade;
    std::optional<qint64> madeToOrderDays = {};
    QString state;
    QStringList photos = {};
    QStringList altTexts = {}; ///< as many as photos
    QString originId;
};

/// Our own table, formats §6: header and one row per variant. Same rows, same bytes.
/// Error: FileUnwritable.
Result<> writeListings(QIODevice &device, const QList<ListingExportRow> &rows, CsvStyle style = {});

/// The same for more rows than fit into memory: begin, add … , then CsvWriter::finish().
void beginListings(CsvWriter &writer);
void addListing(CsvWriter &writer, const ListingExportRow &row);

/// One line of the stock list: what lies where, whose it is.
struct StockExportRow
{
    QString variantId;
    QString sku;
    QString title;
    QString options; ///< "Grey · 400 ml"
    QString owner;
    QString holder;
    QString location;
    QString condition; ///< ok, second, damaged, quarantine
    qint64 onHand = 0;
    qint64 reserved = 0;
    std::optional<qint64> lowLimit = {};
    std::optional<Money> price = {};
    QString countedOn; ///< ISO date of the newest count, or empty
};

/// Error: FileUnwritable.
Result<> writeStock(QIODevice &device, const QList<StockExportRow> &rows, CsvStyle style = {});

/// A list in one cell: parts joined with '|', '|' and '\' in a part escaped with '\'.
QString joinedList(const QStringList &parts);
QStringList splitList(const QString &cell); ///< reads joinedList back; empty cell = no parts

} // namespace cooperage
