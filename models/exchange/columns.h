// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/dialect.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace cooperage {

/// Where a column can go. The names (nameOf) are those of the own table wherever it has one.
enum class ImportField {
    None, ///< not carried
    OwnId,
    OwnListingId,
    Handle,
    Vendor,
    Sku,
    SkuList, ///< Etsy: all SKUs of a listing in one cell
    Title,
    Story,
    StoryHtml, ///< becomes Markdown
    Benefit,
    Category,
    ProductType,
    Tags,
    Materials,
    AxisKind, ///< numbered from 1
    AxisName, ///< numbered from 1
    AxisValue, ///< numbered from 1: one value per row
    AxisValues, ///< numbered from 1: Etsy's comma list
    Price,
    Currency,
    CompareAt,
    UnitCost,
    Weight, ///< grams
    Length, ///< millimetres, also the next two
    Width,
    Height,
    Gtin, ///< a code without the right check digit becomes an internal code
    InternalCode,
    LowLimit,
    Condition,
    MadeHow,
    WhoMade,
    MadeToOrderDays,
    State,
    Published,
    Quantity,
    SellOnPolicy, ///< Shopify: continue or deny when out of stock
    Tracker,
    Photo, ///< numbered from 1 for Etsy, 0: one address per row
    PhotoPosition,
    PhotoAlt,
    Photos, ///< list
    AltTexts, ///< list
    VariantPhoto,
    OriginId,
};

/// A field and, where there are several of it, which one.
struct ImportTarget
{
    ImportField field = ImportField::None;
    int number = 0;

    bool operator==(const ImportTarget &) const = default;
};

/// "title", "axis1", "photo3" …: stable, for saved profiles and for choosing.
QString nameOf(const ImportTarget &target);
std::optional<ImportTarget> importTargetNamed(const QString &name);
/// What a person may choose from for tables of this dialect, in a sensible order.
QList<ImportTarget> importTargetsFor(TableDialect dialect);

/// Whether cells of this field are decimal numbers, whose decimal sign has to be found out.
bool isDecimal(ImportField field);

enum class Certainty { Certain, Likely, Open };

/// One line of the mapping table.
struct MappedColumn
{
    QString header = {}; ///< as spelled in the file
    QString sample = {}; ///< first cell that is not empty, at most 80 characters
    ImportTarget target = {};
    Certainty certainty = Certainty::Open;
    bool byHand = false;
};

/// Which column of a table goes where.
struct ColumnMap
{
    QList<MappedColumn> columns = {};

    int columnOf(ImportField field, int number = 0) const; ///< −1 if no column goes there
    bool has(ImportField field, int number = 0) const { return columnOf(field, number) >= 0; }
    QString headerOf(ImportField field, int number = 0) const; ///< for problem rows; empty if none
};

/// The map a dialect suggests. `byHand` (column index → target) goes before it; a target chosen by hand
/// is taken away from the column that had it.
ColumnMap mapColumns(
    TableDialect dialect, const QStringList &header, const QHash<int, ImportTarget> &byHand = {});

/// What the header's words are taken from; Unknown where they have no language or one not known here.
enum class HeaderLanguage { Unknown, English, Italian };
HeaderLanguage headerLanguage(TableDialect dialect, const QStringList &header);

/// Every header of the alias tables, folded.
QSet<QString> aliasedHeaders();
/// Whether a folded header is one of Etsy's known words for the title.
bool isEtsyTitle(const QString &folded);

} // namespace cooperage
