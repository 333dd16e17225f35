// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/reason.h"
#include "models/exchange/dialect.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace cooperage {

/// Whether a file says something about a field. Absent (no such column, or the row is too short) always
/// keeps what is stored; blank keeps or clears it, as the person chose.
enum class CellState { Absent, Blank, Given };

template <class T> struct Imported
{
    CellState state = CellState::Absent;
    T value = {};

    static Imported blank() { return {CellState::Blank, {}}; }
    static Imported of(T given) { return {CellState::Given, std::move(given)}; }
    bool given() const { return state == CellState::Given; }
    bool operator==(const Imported &) const = default;
};

/// What a person can do about a problem; worded where it is shown.
enum class Remedy {
    None,
    FillIn, ///< the cell must not be empty
    TypeANumber,
    Shorten,
    ChooseOne, ///< one of the values this column knows
    MakeDifferent, ///< two rows or options are the same
    DecideByHand, ///< say which listing or variant is meant
    CheckDelimiter, ///< the row has more cells than the header
    ChooseCurrency,
};

/// Why one row cannot be imported as it stands.
struct RowProblem
{
    qint64 row = 0; ///< as spreadsheets count
    QString column = {}; ///< as spelled in the file; empty for the row as a whole
    QString value = {}; ///< what stood there
    Reason reason = Reason::Unknown;
    Remedy remedy = Remedy::None;

    bool operator==(const RowProblem &) const = default;
};

struct PhotoDraft
{
    QString address = {}; ///< kept, fetched only on request
    QString alt = {};

    bool operator==(const PhotoDraft &) const = default;
};

/// One variant as a file describes it.
struct VariantDraft
{
    qint64 row = 0;
    QString ownId = {}; ///< cooperage_id, own table only
    QStringList options = {}; ///< one value per axis of the product
    Imported<QString> sku = {};
    Imported<Money> price = {};
    bool priceToCheck = false; ///< the file has one price for several variants
    Imported<Money> compareAt = {};
    Imported<Money> unitCost = {};
    Imported<qint64> weight = {}; ///< grams
    Imported<qint64> length = {}; ///< millimetres
    Imported<qint64> width = {};
    Imported<qint64> height = {};
    Imported<QString> gtin = {}; ///< only with a right check digit and no company-internal prefix
    Imported<QString> internalCode = {}; ///< every other code
    Imported<qint64> lowLimit = {};
    Imported<bool> tracked = {};
    Imported<qint64> quantity = {}; ///< proposes a count, never edits stock; pieces, ≥ 0
    Imported<QString> photo = {}; ///< address of the variant's own photo

    bool operator==(const VariantDraft &) const = default;
};

/// One listing as a file describes it, whatever the dialect. Texts are NFC without control characters.
struct ProductDraft
{
    TableDialect dialect = TableDialect::Unknown;
    QString key = {}; ///< source key, see formats §1.1; empty for the own table
    QString ownId = {}; ///< listing_id, own table only
    QString pictureKey = {}; ///< Etsy: number of the first picture, part of the key

    Imported<QString> title = {};
    Imported<QString> story = {}; ///< Markdown
    Imported<QString> benefit = {};
    Imported<QString> category = {};
    Imported<QString> vendor = {}; ///< to be matched to a workshop once per value
    Imported<QString> state = {}; ///< draft, live, paused, archived
    Imported<QString> condition = {}; ///< new, refurbished, used, damaged
    Imported<QString> madeHow = {};
    Imported<QString> whoMade = {};
    Imported<QString> originId = {};
    Imported<QStringList> tags = {};
    Imported<QStringList> materials = {};
    Imported<bool> madeToOrder = {};
    Imported<qint64> madeToOrderDays = {};

    QStringList axes = {}; ///< names, at most three
    QStringList axisKinds = {}; ///< Etsy's type of each axis, kept; not a name
    QList<VariantDraft> variants = {}; ///< at least one unless there are problems
    bool photosGiven = false; ///< the file has columns for photos
    QList<PhotoDraft> photos = {}; ///< in order, the first is the cover
    Imported<qint64> totalQuantity = {}; ///< sum over several variants; the file does not say how it splits
    QStringList unpairedSkus = {}; ///< to be given to variants by hand, never by position

    QList<qint64> rows = {}; ///< where it stands in the file
    QByteArray rowHash = {}; ///< 32 hex digits over all cells of its rows
    QList<RowProblem> problems = {}; ///< not empty: nothing of this listing may be imported

    bool operator==(const ProductDraft &) const = default;
};

} // namespace cooperage
