// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/stock.h"

#include "models/actions/priced.h"
#include "models/actions/rights.h"
#include "models/actions/stockparts.h"
#include "models/actions/variants.h"
#include "models/store/stockquery.h"

#include <QSet>

#include <algorithm>

namespace cooperage {

namespace {

Movement movementAt(Store &store, const StockSubject &subject, const Location &location)
{
    Movement movement;
    movement.id = store.ids().next();
    movement.variant = Id<Variant>(subject.variant.id);
    movement.owner = subject.owner;
    movement.holder = location.holder;
    movement.location = Id<Location>(location.id);
    movement.when = {store.clock().now()};
    return movement;
}

Result<StockDone> finished(Store &store, const Edit &edit, const Movement &seen)
{
    auto committed = store.commit(edit);
    if (!committed)
        return failure(committed.error());
    const auto left = onHandAt(store, seen.variant, seen.location, seen.condition);
    if (!left)
        return failure(left.error());
    return StockDone{std::move(*committed), *left, std::max<qint64>(0, -*left)};
}

} // namespace

int signOf(MovementReason reason)
{
    switch (reason) {
    case MovementReason::Made:
    case MovementReason::Bought:
    case MovementReason::Returned:
    case MovementReason::MoveIn:
        return 1;
    case MovementReason::Used:
    case MovementReason::Sold:
    case MovementReason::MoveOut:
    case MovementReason::Gift:
    case MovementReason::Sample:
    case MovementReason::Damaged:
    case MovementReason::Lost:
    case MovementReason::Destroyed:
        return -1;
    case MovementReason::Count:
    case MovementReason::Correction:
        return 0;
    }
    return 0;
}

Result<StockSubject> stockSubject(const Store &store, const RawId &id)
{
    const auto variant = findLiving<Variant>(store, id);
    if (!variant)
        return failure(variant.error());
    const auto listing = store.find<Listing>(variant->listing);
    if (!listing)
        return failure(listing.error());
    const QString options = optionsText(*variant);
    return StockSubject{*variant, listing->workshop,
        options.isEmpty() ? listing->title : listing->title + QStringLiteral(" · ") + options};
}

RawId shelfId(const RawId &workshop)
{
    return RawId::derived(QByteArrayLiteral("shelf") + workshop.bytes());
}

Result<Location> shelfOf(const Store &store, const Id<Workshop> &workshop, Edit &edit)
{
    const auto places = locationsOf(store, workshop);
    if (!places)
        return failure(places.error());
    if (!places->isEmpty()) {
        return *std::min_element(places->begin(), places->end(),
            [](const Location &a, const Location &b) { return a.createdAt < b.createdAt; });
    }
    Location shelf; // two devices that need it at the same time name it alike
    shelf.id = shelfId(workshop);
    shelf.name = QStringLiteral("Shelf");
    shelf.holder = workshop;
    const auto known = store.find<Location>(shelf.id);
    if (known) {
        edit.restore(*known);
        return *known;
    }
    if (known.error().fault != Fault::NotFound)
        return failure(known.error());
    edit.create(shelf);
    return shelf;
}

Result<Location> placeFor(const Store &store, const StockSubject &subject,
    const std::optional<Id<Location>> &named, GoodsCondition condition, Edit &edit)
{
    if (named)
        return findLiving<Location>(store, *named);
    const auto rows = stockRows(store, {subject.variant.id});
    if (!rows)
        return failure(rows.error());
    const StockPlace *fullest = nullptr;
    for (const StockRow &row : *rows) {
        for (const StockPlace &place : row.places) {
            if (place.holder == subject.owner && place.condition == condition
                && (!fullest || place.qty > fullest->qty))
                fullest = &place;
        }
    }
    if (fullest && fullest->qty > 0)
        return findLiving<Location>(store, fullest->location);
    return shelfOf(store, subject.owner, edit);
}

Result<StockDone> recordStock(Store &store, const StockFact &fact)
{
    const auto subject = stockSubject(store, fact.variant);
    if (!subject)
        return failure(subject.error());
    const int sign = signOf(fact.reason);
    if (fact.qty == 0 || (sign != 0 && fact.qty < 0))
        return failure(Fault::Invalid, Reason::QuantityZero, subject->caption);
    if (fact.reason == MovementReason::MoveIn || fact.reason == MovementReason::MoveOut
        || fact.reason == MovementReason::Count)
        return failure(Fault::Invalid, Reason::NotAChoice, QStringLiteral("reason"));
    const QString intent
        = QStringLiteral("stock.") + Stored<MovementReason>::toVariant(fact.reason).toString();
    Edit edit(intent, {intent, subject->caption, std::abs(fact.qty)});
    const auto place = placeFor(store, *subject, fact.location, fact.condition, edit);
    if (!place)
        return failure(place.error());
    Movement movement = movementAt(store, *subject, *place);
    movement.qty = sign == 0 ? fact.qty : sign * fact.qty;
    movement.reason = fact.reason;
    movement.condition = fact.condition;
    movement.when = fact.when.value_or(movement.when);
    movement.note = fact.note;
    cleanTexts(entityOf<Movement>(), movement);
    if (auto allowed = mayChange(store, movement); !allowed)
        return failure(allowed.error());
    edit.append(OpKind::Movement, movement);
    return finished(store, edit, movement);
}

Result<StockDone> moveStock(Store &store, const StockMove &move)
{
    const auto subject = stockSubject(store, move.variant);
    if (!subject)
        return failure(subject.error());
    if (move.qty <= 0)
        return failure(Fault::Invalid, Reason::QuantityZero, subject->caption);
    const auto from = findLiving<Location>(store, move.from);
    const auto to = findLiving<Location>(store, move.to);
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    if (from->id == to->id)
        return failure(Fault::Invalid, Reason::SameLocation, to->name);
    Movement out = movementAt(store, *subject, *from);
    Movement in = movementAt(store, *subject, *to);
    out.qty = -move.qty;
    out.reason = MovementReason::MoveOut;
    in.qty = move.qty;
    in.reason = MovementReason::MoveIn;
    const AnyId pair = store.ids().next();
    for (Movement *half : {&out, &in}) {
        half->ref = pair;
        half->condition = move.condition;
        half->note = move.note;
        cleanTexts(entityOf<Movement>(), *half);
        if (auto allowed = mayChange(store, *half); !allowed)
            return failure(allowed.error());
    }
    Edit edit(QStringLiteral("stock.move"), {QStringLiteral("stock.move"), subject->caption, move.qty});
    edit.append(OpKind::Movement, out);
    edit.append(OpKind::Movement, in);
    return finished(store, edit, out);
}

Result<StockDone> countStock(Store &store, const QList<StockCounted> &counts)
{
    if (counts.isEmpty())
        return StockDone{};
    const QString intent = QStringLiteral("stock.count");
    QString caption;
    Movement last;
    QList<StockCount> facts;
    Edit places(intent, {}); // the shelves they need, before the counts themselves
    for (const StockCounted &one : counts) {
        const auto subject = stockSubject(store, one.variant);
        if (!subject)
            return failure(subject.error());
        caption = counts.size() == 1 ? subject->caption : QString();
        const auto place = placeFor(store, *subject, one.location, one.condition, places);
        if (!place)
            return failure(place.error());
        StockCount fact;
        fact.id = store.ids().next();
        fact.variant = Id<Variant>(subject->variant.id);
        fact.owner = subject->owner;
        fact.holder = place->holder;
        fact.location = Id<Location>(place->id);
        fact.condition = one.condition;
        fact.counted = one.counted;
        fact.when = {store.clock().now()};
        fact.note = one.note;
        cleanTexts(entityOf<StockCount>(), fact);
        if (auto allowed = mayChange(store, fact); !allowed)
            return failure(allowed.error());
        facts.append(fact);
        last = movementAt(store, *subject, *place);
        last.condition = one.condition;
    }
    Edit whole(intent, {intent, caption, int(counts.size())});
    QSet<RawId> made;
    for (const Op &op : places.ops()) {
        if (!made.contains(op.id))
            whole.addOp(op, std::numeric_limits<qint64>::max());
        made.insert(op.id);
    }
    for (const StockCount &fact : std::as_const(facts))
        whole.append(OpKind::Count, fact);
    return finished(store, whole, last);
}

Result<Committed> addLocation(Store &store, const NewLocation &request)
{
    Location location;
    location.id = store.ids().next();
    location.name = request.name;
    location.kind = request.kind;
    if (request.holder) {
        location.holder = *request.holder;
    } else {
        const auto own = ownWorkshop(store);
        if (!own)
            return failure(own.error());
        location.holder = *own;
    }
    cleanTexts(entityOf<Location>(), location);
    if (auto allowed = mayChange(store, location); !allowed)
        return failure(allowed.error());
    Edit edit(QStringLiteral("location.create"), {QStringLiteral("location.create"), location.name, 1});
    edit.create(location);
    return store.commit(edit);
}

Result<Committed> renameLocation(Store &store, const Location &before, const QString &name)
{
    if (auto allowed = mayChange(store, before); !allowed)
        return failure(allowed.error());
    Location after = before;
    after.name = name;
    cleanTexts(entityOf<Location>(), after);
    Edit edit(QStringLiteral("location.rename"), {QStringLiteral("location.rename"), after.name, 1});
    edit.change(before, after);
    return store.commit(edit);
}

} // namespace cooperage
