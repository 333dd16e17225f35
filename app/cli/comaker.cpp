// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage co-maker
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/comakers.h"
#include "models/rules/comaking.h"
#include "models/store/comakerquery.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace cooperage::cli {

namespace {

QString percent(int share)
{
    return shareText(share, QLocale());
}

QJsonObject objectOf(const CoMakerRow &row)
{
    const CoMaker &one = row.coMaker;
    QJsonObject object{{QStringLiteral("id"), one.id.hex()}, {QStringLiteral("workshop"), one.workshop.hex()},
        {QStringLiteral("name"), row.workshopName}, {QStringLiteral("role"), one.role},
        {QStringLiteral("share"), one.share}, {QStringLiteral("percent"), percentText(one.share)},
        {QStringLiteral("state"), nameOfChoice(one.state)}, {QStringLiteral("reason"), one.reason},
        {QStringLiteral("asked"), row.asked}};
    if (one.acceptedOn)
        object.insert(QStringLiteral("accepted_on"), one.acceptedOn->toString(Qt::ISODate));
    if (one.endedOn)
        object.insert(QStringLiteral("ended_on"), one.endedOn->toString(Qt::ISODate));
    return object;
}

QString lineOf(const CoMakerRow &row)
{
    QString state = captionOf(row.coMaker.state);
    if (!row.asked.isEmpty())
        state += QStringLiteral(" · ") + Words::tr("waits for the server");
    return QStringLiteral("%1  %2  %3  %4")
        .arg(row.workshopName.left(28).leftJustified(28), percent(row.coMaker.share).rightJustified(10),
            row.coMaker.role.left(28).leftJustified(28), state);
}

ExitCode listCoMakers(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto listing = findListing(**store, session.arguments().at(1));
    if (!listing)
        return session.refuse(listing.error());
    const auto rows = coMakersOf(**store, listing->id);
    const auto own = (*store)->find<Workshop>(listing->workshop);
    if (!rows || !own)
        return session.refuse(rows ? own.error() : rows.error());
    QJsonArray list;
    QList<CoMaker> known;
    for (const CoMakerRow &row : *rows) {
        session.say(lineOf(row));
        list.append(objectOf(row));
        known.append(row.coMaker);
    }
    if (rows->isEmpty())
        session.say(Words::tr("%1 alone made it, as far as it was said.").arg(own->name));
    else
        session.say(Words::tr("%1 has %2 of it today.").arg(own->name, percent(shareToday(known))));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("listing"), listing->id.hex()},
        {QStringLiteral("co_makers"), list}, {QStringLiteral("own_share"), shareToday(known)},
        {QStringLiteral("left"), shareLeft(coMakersAhead(*rows))}});
    return ExitCode::Done;
}

ExitCode propose(Session &session, Store &store)
{
    const auto listing = findListing(store, session.arguments().at(1));
    const auto workshop = findWorkshop(store, session.arguments().at(2));
    const auto share = shareFromText(session.value("share"));
    if (!listing || !workshop || !share)
        return session.refuse(!listing ? listing.error() : !workshop ? workshop.error() : share.error());
    const CoMakerOffer offer{
        Id<Listing>(listing->id), Id<Workshop>(workshop->id), session.value("role"), *share};
    return finishStep(session, proposeCoMaker(store, offer), coMakerId(listing->id, workshop->id));
}

/// The workshop that was named; else the person's own, or the only one this may be about.
Result<Id<Workshop>> meant(const Session &session, const Store &store, const Listing &listing)
{
    const QStringList arguments = session.arguments();
    if (arguments.size() > 2) {
        const auto workshop = findWorkshop(store, arguments.at(2));
        return workshop ? Result<Id<Workshop>>(Id<Workshop>(workshop->id)) : failure(workshop.error());
    }
    const auto rows = coMakersOf(store, listing.id);
    if (!rows)
        return failure(rows.error());
    QList<Id<Workshop>> open;
    for (const CoMakerRow &row : *rows) {
        if (row.ours)
            return row.coMaker.workshop;
        if (holdsShare(row.ahead))
            open.append(row.coMaker.workshop);
    }
    if (open.size() == 1)
        return open.first();
    return failure(open.isEmpty() ? Fault::NotFound : Fault::Conflict,
        open.isEmpty() ? Reason::RecordMissing : Reason::AmbiguousMatch, listing.title);
}

ExitCode step(Session &session, Store &store)
{
    const auto listing = findListing(store, session.arguments().at(1));
    if (!listing)
        return session.refuse(listing.error());
    const auto workshop = meant(session, store, *listing);
    if (!workshop)
        return session.refuse(workshop.error());
    const CoMakerStep request{
        Id<Listing>(listing->id), *workshop, session.arguments().first(), session.value("reason")};
    return finishStep(session, askForCoMakerStep(store, request), coMakerId(listing->id, *workshop));
}

} // namespace

void declareCoMaker(QCommandLineParser &parser)
{
    addOption(parser, "role", "TEXT", Words::tr("What they do of it, such as \"glaze\"."));
    addOption(parser, "share", "PERCENT",
        Words::tr(
            "Their part of what the owners get, such as 30% or 33.3333%; the rest stays with the listing's "
            "workshop."));
    addOption(parser, "reason", "TEXT", Words::tr("Why it is declined or ended."));
}

ExitCode runCoMaker(Session &session)
{
    const QStringList arguments = session.arguments();
    const QString act = arguments.value(0);
    const bool isStep = act == u"accept" || act == u"decline" || act == u"end";
    if (act == u"list" && arguments.size() == 2)
        return listCoMakers(session);
    if (act == u"propose" && arguments.size() == 3 && session.isSet("share"))
        return session.write([&](Store &store) { return propose(session, store); });
    if (isStep && (arguments.size() == 2 || arguments.size() == 3))
        return session.write([&](Store &store) { return step(session, store); });
    return session.usage(
        Words::tr("co-maker can list, propose with a workshop and --share, accept, decline and "
                  "end, each with a listing"));
}

} // namespace cooperage::cli
