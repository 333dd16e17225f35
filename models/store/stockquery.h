// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stock.h"
#include "models/store/store.h"

namespace cooperage {

/// Pieces of a variant. All sums of movements, never a field.
struct StockSums
{
    qint64 onHand = 0; ///< all conditions
    qint64 sellable = 0; ///< the good ones
};
Result<StockSums> stockOf(const Store &store, const Id<Variant> &variant);
/// At one place, in one condition.
Result<qint64> onHandAt(
    const Store &store, const Id<Variant> &variant, const Id<Location> &location, GoodsCondition condition);
/// sellable − reserved − rights − safety stock; may be below zero.
Result<qint64> freeOf(const Store &store, const Variant &variant);

/// Pieces of one variant at one place in one condition.
struct StockPlace
{
    Id<Workshop> holder;
    QString holderName;
    Id<Location> location;
    QString locationName;
    GoodsCondition condition = GoodsCondition::Ok;
    qint64 qty = 0;
};

/// One line of the stock page.
struct StockRow
{
    Id<Variant> variant;
    Id<Listing> listing;
    QString title;
    QString options; ///< "Grey · 400 ml"
    QString sku;
    Id<Workshop> owner;
    QString ownerName;
    Money price;
    bool tracked = true;
    std::optional<int> lowLimit;
    int safetyStock = 0;
    bool exact = true; ///< false: only `availability` may be seen
    qint64 onHand = 0;
    qint64 sellable = 0;
    qint64 free = 0;
    bool low = false;
    Availability availability = Availability::None;
    std::optional<Instant> countedAt; ///< newest count
    QByteArray coverHash;
    bool pending = false;
    QList<StockPlace> places; ///< without those that sum to 0
};

struct StockFilter
{
    QString text;
    std::optional<Id<Workshop>> owner;
    std::optional<Id<Workshop>> holder; ///< also goods of others in its custody
    std::optional<Id<Location>> location;
    std::optional<Id<Listing>> listing;
    bool lowOnly = false;
};
/// Variants in the order of title and position; then rows for those on screen.
Result<QList<RawId>> stockVariants(const Store &store, const StockFilter &filter);
Result<QList<StockRow>> stockRows(const Store &store, const QList<RawId> &variants);

/// One line of the ledger.
struct LedgerRow
{
    Id<Movement> id;
    Instant when;
    Id<Variant> variant;
    Id<Listing> listing;
    QString title;
    QString options;
    QString sku;
    QString ownerName;
    QString holderName;
    QString locationName;
    int qty = 0;
    GoodsCondition condition = GoodsCondition::Ok;
    MovementReason reason = MovementReason::Made;
    QString note;
    QString personName;
    bool pending = false;
};

struct LedgerFilter
{
    std::optional<Id<Variant>> variant;
    std::optional<Id<Listing>> listing;
    std::optional<Id<Workshop>> owner;
    std::optional<Id<Workshop>> holder;
    std::optional<Id<Location>> location;
    std::optional<MovementReason> reason;
};

/// Where the next page begins: after the last row of the one before.
struct LedgerPlace
{
    Instant when;
    RawId id;
};
inline LedgerPlace placeOf(const LedgerRow &row)
{
    return {row.when, row.id};
}
/// Newest first, at most `most` rows, after `after`.
Result<QList<LedgerRow>> ledgerPage(
    const Store &store, const LedgerFilter &filter, const std::optional<LedgerPlace> &after, int most);

struct HolderSum
{
    Id<Workshop> holder;
    QString holderName;
    qint64 variants = 0;
    qint64 pieces = 0;
};
/// Who has pieces of this owner in custody, itself first.
Result<QList<HolderSum>> holdersOf(const Store &store, const Id<Workshop> &owner);

/// Places of a holder; without one all places, by holder name and name.
Result<QList<Location>> locationsOf(const Store &store, const std::optional<Id<Workshop>> &holder);

} // namespace cooperage
