// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage stock
#include "models/actions/stock.h"
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/store/stockquery.h"
#include "ui/shell/explain.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

ExitCode listStock(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto owner = workshopChosen(**store, session.value("workshop"));
    if (!owner)
        return session.refuse(owner.error());
    StockFilter filter;
    filter.owner = *owner;
    filter.lowOnly = session.isSet("low");
    const auto ids = stockVariants(**store, filter);
    if (!ids)
        return session.refuse(ids.error());
    const auto rows = stockRows(**store, *ids);
    if (!rows)
        return session.refuse(rows.error());
    QJsonArray list;
    for (const StockRow &row : *rows) {
        const QString what
            = row.options.isEmpty() ? row.title : row.title + QStringLiteral(" · ") + row.options;
        QJsonArray places;
        for (const StockPlace &place : row.places)
            places.append(QJsonObject{{QStringLiteral("holder"), place.holderName},
                {QStringLiteral("location"), place.locationName}, {QStringLiteral("qty"), place.qty},
                {QStringLiteral("condition"), Stored<GoodsCondition>::toJson(place.condition)}});
        QJsonObject object{{QStringLiteral("variant"), row.variant.hex()}, {QStringLiteral("sku"), row.sku},
            {QStringLiteral("title"), what}, {QStringLiteral("owner"), row.ownerName},
            {QStringLiteral("low"), row.low}, {QStringLiteral("places"), places}};
        if (row.exact) {
            object.insert(QStringLiteral("on_hand"), row.onHand);
            object.insert(QStringLiteral("free"), row.free);
        } else {
            object.insert(QStringLiteral("availability"), Stored<Availability>::toJson(row.availability));
        }
        list.append(object);
        session.say(QStringLiteral("%1  %2  %3%4")
                        .arg(row.sku.leftJustified(16), what.left(48).leftJustified(48),
                            row.exact ? QString::number(row.onHand).rightJustified(6)
                                      : Stored<Availability>::toVariant(row.availability).toString(),
                            row.low ? QStringLiteral("  ") + Words::tr("low") : QString()));
    }
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("stock"), list}});
    return ExitCode::Done;
}

Result<StockDone> move(Store &store, const Session &session, const Variant &variant, int qty)
{
    const auto from = findLocation(store, session.value("at"));
    const auto to = findLocation(store, session.value("to"));
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    return moveStock(store,
        {Id<Variant>(variant.id), qty, Id<Location>(from->id), Id<Location>(to->id), GoodsCondition::Ok,
            session.value("note")});
}

Result<StockDone> record(
    Store &store, const Session &session, const QString &what, const Variant &variant, int qty)
{
    const Id<Variant> id(variant.id);
    std::optional<Id<Location>> place;
    if (session.isSet("at")) {
        const auto location = findLocation(store, session.value("at"));
        if (!location)
            return failure(location.error());
        place = Id<Location>(location->id);
    }
    if (what == u"count")
        return countStock(store, {{id, qty, place, GoodsCondition::Ok, session.value("note")}});
    static const QHash<QString, MovementReason> reasons{{QStringLiteral("make"), MovementReason::Made},
        {QStringLiteral("sell"), MovementReason::Sold}, {QStringLiteral("return"), MovementReason::Returned},
        {QStringLiteral("correct"), MovementReason::Correction}};
    if (!reasons.contains(what))
        return failure(Fault::Invalid, Reason::Usage, what);
    return recordStock(
        store, {id, qty, reasons.value(what), place, GoodsCondition::Ok, {}, session.value("note")});
}

ExitCode change(Session &session, Store &store, int qty)
{
    const QStringList arguments = session.arguments();
    const auto variant = findVariant(store, arguments.at(1));
    if (!variant)
        return session.refuse(variant.error());
    const auto done = arguments.first() == u"move" ? move(store, session, *variant, qty)
                                                   : record(store, session, arguments.first(), *variant, qty);
    if (!done)
        return session.refuse(done.error());
    session.say(Words::tr("Saved. There are %1 now.").arg(done->onHand));
    if (done->shortfall > 0)
        session.note(explain(Error{Fault::Conflict, Reason::NotEnoughStock, arguments.at(1), {}, {}}));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("on_hand"), done->onHand},
        {QStringLiteral("shortfall"), done->shortfall}});
    return done->shortfall > 0 ? ExitCode::DoneWithProblems : ExitCode::Done;
}

} // namespace

void declareStock(QCommandLineParser &parser)
{
    addOption(parser, "at", "PLACE", Words::tr("Where the pieces lie."));
    addOption(parser, "to", "PLACE", Words::tr("Where they are moved to."));
    addOption(parser, "note", "TEXT", Words::tr("A note kept with it."));
    addOption(parser, "low", nullptr, Words::tr("List only what is at or below its limit."));
    addOption(parser, "workshop", "NAME", Words::tr("Whose stock to list."));
}

ExitCode runStock(Session &session)
{
    const QStringList arguments = session.arguments();
    if (arguments.isEmpty())
        return listStock(session);
    if (arguments.size() != 3)
        return session.usage(Words::tr("stock needs what was done, a SKU and a quantity"));
    bool isNumber = false;
    const int qty = arguments.at(2).toInt(&isNumber);
    if (!isNumber)
        return session.refuse(Error{Fault::Invalid, Reason::NotANumber, arguments.at(2), {}, {}});
    return session.write([&](Store &store) { return change(session, store, qty); });
}

} // namespace cooperage::cli
