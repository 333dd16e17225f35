// SPDX-License-Identifier: GPL-3.0-or-later
// What fields and losses are called: one line each.
#include "ui/pages/import/importwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace cooperage {

namespace {

struct FieldWord
{
    ImportField field;
    const char *text;
};

using enum ImportField;

constexpr FieldWord fieldTexts[] = {
    {None, QT_TRANSLATE_NOOP("ImportWords", "Leave out")},
    {OwnId, QT_TRANSLATE_NOOP("ImportWords", "Cooperage number of the variant")},
    {OwnListingId, QT_TRANSLATE_NOOP("ImportWords", "Cooperage number of the listing")},
    {Handle, QT_TRANSLATE_NOOP("ImportWords", "Key of the listing")},
    {Vendor, QT_TRANSLATE_NOOP("ImportWords", "Workshop")},
    {Sku, QT_TRANSLATE_NOOP("ImportWords", "SKU")},
    {SkuList, QT_TRANSLATE_NOOP("ImportWords", "SKUs, all in one cell")},
    {Title, QT_TRANSLATE_NOOP("ImportWords", "Title")},
    {Story, QT_TRANSLATE_NOOP("ImportWords", "Story")},
    {StoryHtml, QT_TRANSLATE_NOOP("ImportWords", "Story, written in HTML")},
    {Benefit, QT_TRANSLATE_NOOP("ImportWords", "Benefit")},
    {Category, QT_TRANSLATE_NOOP("ImportWords", "Category")},
    {ProductType, QT_TRANSLATE_NOOP("ImportWords", "Kind of product")},
    {Tags, QT_TRANSLATE_NOOP("ImportWords", "Tags")},
    {Materials, QT_TRANSLATE_NOOP("ImportWords", "Materials")},
    {AxisKind, QT_TRANSLATE_NOOP("ImportWords", "Kind of option %1")},
    {AxisName, QT_TRANSLATE_NOOP("ImportWords", "Name of option %1")},
    {AxisValue, QT_TRANSLATE_NOOP("ImportWords", "Value of option %1")},
    {AxisValues, QT_TRANSLATE_NOOP("ImportWords", "All values of option %1")},
    {Price, QT_TRANSLATE_NOOP("ImportWords", "Price")},
    {ImportField::Currency, QT_TRANSLATE_NOOP("ImportWords", "Currency")},
    {CompareAt, QT_TRANSLATE_NOOP("ImportWords", "Price before")},
    {UnitCost, QT_TRANSLATE_NOOP("ImportWords", "Unit cost")},
    {Weight, QT_TRANSLATE_NOOP("ImportWords", "Weight in grams")},
    {Length, QT_TRANSLATE_NOOP("ImportWords", "Length in millimetres")},
    {Width, QT_TRANSLATE_NOOP("ImportWords", "Width in millimetres")},
    {Height, QT_TRANSLATE_NOOP("ImportWords", "Height in millimetres")},
    {Gtin, QT_TRANSLATE_NOOP("ImportWords", "Barcode (GTIN)")},
    {InternalCode, QT_TRANSLATE_NOOP("ImportWords", "Internal code")},
    {LowLimit, QT_TRANSLATE_NOOP("ImportWords", "Low limit")},
    {Condition, QT_TRANSLATE_NOOP("ImportWords", "Condition")},
    {MadeHow, QT_TRANSLATE_NOOP("ImportWords", "How it is made")},
    {WhoMade, QT_TRANSLATE_NOOP("ImportWords", "Who made it")},
    {MadeToOrderDays, QT_TRANSLATE_NOOP("ImportWords", "Days until made")},
    {State, QT_TRANSLATE_NOOP("ImportWords", "State")},
    {Published, QT_TRANSLATE_NOOP("ImportWords", "Published")},
    {Quantity, QT_TRANSLATE_NOOP("ImportWords", "Own stock")},
    {SellOnPolicy, QT_TRANSLATE_NOOP("ImportWords", "Sold when out of stock")},
    {Tracker, QT_TRANSLATE_NOOP("ImportWords", "Whether stock is kept")},
    {Photo, QT_TRANSLATE_NOOP("ImportWords", "Photo %1")},
    {PhotoPosition, QT_TRANSLATE_NOOP("ImportWords", "Place of the photo")},
    {PhotoAlt, QT_TRANSLATE_NOOP("ImportWords", "Photo in words")},
    {Photos, QT_TRANSLATE_NOOP("ImportWords", "Photos, all in one cell")},
    {AltTexts, QT_TRANSLATE_NOOP("ImportWords", "Photos in words, all in one cell")},
    {VariantPhoto, QT_TRANSLATE_NOOP("ImportWords", "Photo of the variant")},
    {OriginId, QT_TRANSLATE_NOOP("ImportWords", "Number where it came from")},
};

struct CauseWord
{
    LossCause cause;
    const char *text;
};

constexpr CauseWord causeTexts[] = {
    {LossCause::None, QT_TRANSLATE_NOOP("ImportWords", "Carried as it stands")},
    {LossCause::NoPlaceHere, QT_TRANSLATE_NOOP("ImportWords", "There is no such field here")},
    {LossCause::HtmlToMarkdown, QT_TRANSLATE_NOOP("ImportWords", "HTML became Markdown")},
    {LossCause::MarkupLost, QT_TRANSLATE_NOOP("ImportWords", "Markup that has no place here is left out")},
    {LossCause::Rounded, QT_TRANSLATE_NOOP("ImportWords", "Rounded")},
    {LossCause::OnePriceForAll, QT_TRANSLATE_NOOP("ImportWords", "One price for all variants, please check")},
    {LossCause::SumNotSplit,
        QT_TRANSLATE_NOOP("ImportWords", "One quantity for several variants, please count")},
    {LossCause::LargeQuantity, QT_TRANSLATE_NOOP("ImportWords", "Such a large quantity means made to order")},
    {LossCause::NotTracked,
        QT_TRANSLATE_NOOP("ImportWords", "The shop does not count it, so neither does this import")},
    {LossCause::BelowZero, QT_TRANSLATE_NOOP("ImportWords", "Below zero in the shop, counted as 0")},
    {LossCause::CodeNotGtin, QT_TRANSLATE_NOOP("ImportWords", "Not a public barcode, kept as internal code")},
    {LossCause::PairByHand,
        QT_TRANSLATE_NOOP(
            "ImportWords", "These SKUs cannot be given to variants for sure, please do it by hand")},
    {LossCause::TagTooLong, QT_TRANSLATE_NOOP("ImportWords", "Too long for a tag")},
    {LossCause::TooManyPhotos, QT_TRANSLATE_NOOP("ImportWords", "More photos than a listing may have")},
    {LossCause::TextCleaned, QT_TRANSLATE_NOOP("ImportWords", "Invisible characters taken out")},
};

QString words(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

} // namespace

QString targetWords(const ImportTarget &target)
{
    const auto found = std::ranges::find(fieldTexts, target.field, &FieldWord::field);
    const QString text = found == std::end(fieldTexts) ? nameOf(target) : words(found->text);
    if (!text.contains(u"%1"))
        return text;
    return (target.number > 0 ? text.arg(target.number) : text.arg(QString())).simplified();
}

QString lossWords(const LossLine &line)
{
    const auto found = std::ranges::find(causeTexts, line.cause, &CauseWord::cause);
    return found == std::end(causeTexts) ? QString() : words(found->text);
}

} // namespace cooperage
