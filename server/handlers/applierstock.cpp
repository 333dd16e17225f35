// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/applier.h"

#include "models/records/stock.h"
#include "models/records/variant.h"
#include "models/rules/settings.h"
#include "models/rules/stock.h"
#include "models/store/rows.h"

namespace cooperage::server {

namespace {

QString nameOfCondition(GoodsCondition condition)
{
    return QString::fromLatin1(Choices<GoodsCondition>::list[std::size_t(condition)].name);
}

template <class T> Shelf shelfOf(const T &fact)
{
    return {fact.variant, fact.owner, fact.location, nameOfCondition(fact.condition)};
}

/// The count that rules: the one no other comes after.
const StockFact *newest(const QList<StockFact> &counts)
{
    const StockFact *found = nullptr;
    for (const StockFact &count : counts) {
        if (!found || arrivedInOrder(found->reg(), count.stamp))
            found = &count;
    }
    return found;
}

} // namespace

/// A movement or count copies the holder of its location, before anybody's right to write it is judged:
/// otherwise a made-up holder would be a right. Goods belong to the workshop of their listing.
Result<void> Applier::checkHolder(StoredRow &row)
{
    const Entity &entity = *row.entity;
    const auto idOf = [&](const char *name) {
        return idFrom(entity.fieldNamed(QString::fromLatin1(name))->get(*row.record).toByteArray());
    };
    const auto variant = m_work.find(entityFor<Variant>(), idOf("variant"));
    const auto location = m_work.find(entityFor<Location>(), idOf("location"));
    if (!variant || !location)
        return failure(variant ? location.error() : variant.error());
    const auto own = m_work.ownership(entityFor<Variant>(), *(*variant)->record);
    if (!own)
        return failure(own.error());
    if (own->workshop != idOf("owner"))
        return refuse(Reason::NotYourWorkshop, QStringLiteral("owner"));
    const RawId holder = (*location)->as<Location>().holder;
    if (idOf("holder") == holder)
        return {};
    m_verdict = worse(m_verdict, Verdict::AppliedModified);
    entity.fieldNamed(u"holder")->set(*row.record, holder.bytes());
    return {};
}

Result<void> Applier::applyMovement(StoredRow &row)
{
    auto &movement = row.as<Movement>();
    if (movement.qty == 0)
        return refuse(Reason::QuantityZero, QStringLiteral("qty"));
    if (movement.reason == MovementReason::Count)
        return refuse(Reason::DecidedField, QStringLiteral("reason"));
    const Shelf shelf = shelfOf(movement);
    const StockFact fact{movement.id, movement.qty, m_work.stamp().seq, m_work.stamp()};
    if (auto done = m_stock.add(shelf, fact, false); !done)
        return done;
    const auto counts = m_stock.counts(shelf);
    if (!counts)
        return failure(counts.error());
    const StockFact *count = newest(*counts);
    if (count && !arrivedInOrder(count->reg(), m_work.stamp())) {
        // From before the newest count, so the counter had already seen its effect on the shelf.
        const RawId id
            = RawId::derived(QByteArrayLiteral("counted already ") + movement.id.bytes() + count->id.bytes());
        if (auto done = postMovement(id, movement, -qint64(movement.qty), count->id, m_work.stamp()); !done)
            return done;
    }
    return refreshHint(movement.variant);
}

Result<void> Applier::applyCount(StoredRow &row)
{
    auto &count = row.as<StockCount>();
    const Shelf shelf = shelfOf(count);
    const auto counts = m_stock.counts(shelf);
    const auto movements = m_stock.movements(shelf);
    if (!counts || !movements)
        return failure(counts ? movements.error() : counts.error());
    const StockFact fact{count.id, count.counted, m_work.stamp().seq, m_work.stamp()};
    if (auto done = m_stock.add(shelf, fact, true); !done)
        return done;
    const StockFact *ruling = newest(*counts);
    if (ruling && !arrivedInOrder(ruling->reg(), m_work.stamp()))
        return {}; // older than one that is here already: kept, without effect
    qint64 before = 0;
    for (const StockFact &movement : *movements) {
        if (arrivedInOrder(movement.reg(), m_work.stamp()))
            before += movement.qty;
    }
    if (before != count.counted) {
        Movement like;
        like.variant = count.variant;
        like.owner = count.owner;
        like.holder = count.holder;
        like.location = count.location;
        like.condition = count.condition;
        like.when = count.when;
        const auto posted
            = postMovement(movementOfCount(count.id), like, count.counted - before, count.id, m_work.stamp());
        if (!posted)
            return posted;
    }
    return refreshHint(count.variant);
}

/// A `count` movement by the server. It carries the clocks of what it belongs to, so that both always lie
/// on the same side of any other count.
Result<void> Applier::postMovement(
    const RawId &id, const Movement &like, qint64 qty, const RawId &ref, const OpStamp &clocks)
{
    StoredRow &made = m_work.make(entityFor<Movement>(), id);
    auto &movement = made.as<Movement>();
    movement.variant = like.variant;
    movement.owner = like.owner;
    movement.holder = like.holder;
    movement.location = like.location;
    movement.condition = like.condition;
    movement.when = like.when;
    movement.qty = int(qty);
    movement.reason = MovementReason::Count;
    movement.ref = ref;
    made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(made); !done)
        return done;
    return m_stock.add(shelfOf(movement), {id, qty, m_work.stamp().seq, clocks}, false);
}

Result<void> Applier::refreshHint(const RawId &variant)
{
    const auto onHand = m_stock.onHand(variant, nameOfCondition(GoodsCondition::Ok));
    const QString name = QStringLiteral("few_limit");
    const auto setting = m_lookups.settingValue(name);
    if (!onHand || !setting)
        return failure(onHand ? setting.error() : onHand.error());
    const qint64 fewLimit = setting->isEmpty() ? settingNamed(name)->standard : setting->toLongLong();
    const Availability availability = availabilityOf(*onHand, fewLimit);
    const auto existing = m_work.find(entityFor<StockHint>(), variant);
    if (!existing)
        return failure(existing.error());
    if (*existing && (*existing)->as<StockHint>().availability == availability)
        return {};
    StoredRow &row = *existing ? **existing : m_work.make(entityFor<StockHint>(), variant);
    row.as<StockHint>().variant = Id<Variant>(variant);
    row.as<StockHint>().availability = availability;
    row.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    return m_work.touch(row);
}

Result<void> Applier::refreshAllHints()
{
    const auto hints = m_lookups.allStockHints();
    if (!hints)
        return failure(hints.error());
    for (const RawId &variant : *hints) {
        if (auto done = refreshHint(variant); !done)
            return done;
    }
    return {};
}

} // namespace cooperage::server
