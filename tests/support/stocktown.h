// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stock.h"
#include "tests/support/localstore.h"

namespace cooperage::test {

/// A store with so little stock that every sum can be done in the head. Ana's pottery: grey mugs (cost 11.00,
/// price 28.00), 10 with her and 4 with Yusuf; blue mugs (no cost), 5 with her, 1 of them damaged; prints in
/// dollars (19.99), 3 with her. Yusuf's weaving: scarves (54.00), 2 with him and 3 with Ana; all of it since
/// 1 October, but for one more scarf with Yusuf that came at noon on the 5th and left on the 6th.
class StockTown : public LocalStore
{
public:
    static constexpr qint64 day = 86'400'000;
    static constexpr qint64 october = 1'759'276'800'000; ///< 1 October 2025, 00:00 UTC

    explicit StockTown(QList<Role> roles = {Role::Maker, Role::Steward}, const QString &anas = {})
        : LocalStore(roles)
    {
        if (!anas.isEmpty())
            rename(pottery, anas);
        shelf = place(pottery, QStringLiteral("Shelf"));
        corner = place(weaving, QStringLiteral("Corner shop"));
        const auto mug = listing(pottery, QStringLiteral("Mug"), QStringLiteral("Kitchen"));
        grey = variant(mug, QStringLiteral("MUG-G"), QStringLiteral("Grey"), {2800, euro});
        blue = variant(mug, QStringLiteral("MUG-B"), QStringLiteral("Blue"), {2800, euro});
        const auto prints = listing(pottery, QStringLiteral("=Print"), QStringLiteral("Paper"));
        print = variant(prints, QStringLiteral("PRINT"), {}, {1999, dollar});
        const auto scarves = listing(weaving, QStringLiteral("Scarf"), {});
        scarf = variant(scarves, QStringLiteral("SCARF"), {}, {5400, euro});
        VariantCost cost;
        cost.id = grey;
        cost.variant = grey;
        cost.unitCost = Money{1100, euro};
        receive({rowOf(cost)});
        lay(grey, pottery, 10, october);
        lay(grey, weaving, 4, october, pottery);
        lay(blue, pottery, 4, october);
        lay(blue, pottery, 1, october, {}, GoodsCondition::Damaged);
        lay(print, pottery, 3, october);
        lay(scarf, weaving, 2, october);
        lay(scarf, pottery, 3, october, weaving);
        lay(scarf, weaving, 1, october + 4 * day + day / 2);
        lay(scarf, weaving, -1, october + 5 * day + day / 2);
    }

    /// @p owner: where it is not the holder.
    void lay(const Id<Variant> &goods, const Id<Workshop> &holder, int qty, qint64 when,
        const std::optional<Id<Workshop>> &owner = {}, GoodsCondition condition = GoodsCondition::Ok)
    {
        Movement movement;
        movement.id = store->ids().next();
        movement.variant = goods;
        movement.owner = owner.value_or(holder);
        movement.holder = holder;
        movement.location = holder == pottery ? shelf : corner;
        movement.qty = qty;
        movement.condition = condition;
        movement.reason = qty > 0 ? MovementReason::Made : MovementReason::Sold;
        movement.when = {when};
        receive({rowOf(movement)});
    }

    Id<Listing> listing(const Id<Workshop> &workshop, const QString &title, const QString &category)
    {
        Listing made;
        made.id = store->ids().next();
        made.workshop = workshop;
        made.title = title;
        made.category = category;
        receive({rowOf(made)});
        return Id<Listing>(made.id);
    }

    Id<Variant> variant(
        const Id<Listing> &listing, const QString &sku, const QString &value, const Money &price)
    {
        Variant made;
        made.id = store->ids().next();
        made.listing = listing;
        made.sku = sku;
        made.value1 = value;
        made.price = price;
        made.position = m_position++;
        receive({rowOf(made)});
        return Id<Variant>(made.id);
    }

    void rename(const Id<Workshop> &workshop, const QString &name)
    {
        auto changed = *store->find<Workshop>(workshop);
        changed.name = name;
        receive({rowOf(changed)});
    }

    const Currency euro = *Currency::fromCode(u"EUR");
    const Currency dollar = *Currency::fromCode(u"USD");
    Id<Location> shelf, corner;
    Id<Variant> grey, blue, print, scarf;

private:
    Id<Location> place(const Id<Workshop> &holder, const QString &name)
    {
        Location made;
        made.id = store->ids().next();
        made.holder = holder;
        made.name = name;
        receive({rowOf(made)});
        return Id<Location>(made.id);
    }

    int m_position = 0;
};

} // namespace cooperage::test
