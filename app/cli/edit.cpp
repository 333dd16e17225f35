// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage add · cooperage edit
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/priced.h"
#include "models/actions/variants.h"

namespace cooperage::cli {

namespace {

Result<Committed> editVariant(Store &store, const Variant &before, const QStringList &assignments)
{
    Variant after = before;
    for (const QString &typed : assignments) {
        const auto parts = assignment(typed);
        if (!parts)
            return failure(parts.error());
        if (auto set
            = setField(after, entityOf<Variant>(), parts->first, parts->second, before.price.currency);
            !set)
            return failure(set.error());
    }
    return changeVariant(store, {before, after});
}

Result<Committed> editListing(Store &store, const Listing &before, const QStringList &assignments)
{
    Listing after = before;
    std::optional<QStringList> tags;
    for (const QString &typed : assignments) {
        const auto parts = assignment(typed);
        if (!parts)
            return failure(parts.error());
        if (parts->first == u"tags")
            tags = parts->second.split(QLatin1Char(','));
        else if (auto set = setField(after, entityOf<Listing>(), parts->first, parts->second, {}); !set)
            return failure(set.error());
    }
    auto done = changeListing(store, {before, after});
    if (!done || !tags)
        return done;
    auto tagged = setTags(store, {Id<Listing>(before.id), *tags});
    if (tagged)
        tagged->txids += done->txids;
    return tagged;
}

ExitCode add(Session &session, Store &store)
{
    const auto workshop = workshopChosen(store, session.value("workshop"));
    if (!workshop)
        return session.refuse(workshop.error());
    NewListing request;
    request.listing.title = session.arguments().first();
    request.listing.category = session.value("category");
    request.listing.workshop = workshop->value_or(Id<Workshop>());
    request.variant.sku = session.value("sku");
    request.tags = session.options().values(QStringLiteral("tag"));
    if (session.isSet("price")) {
        const auto usual = currencyOf(store, request.listing.workshop);
        if (!usual)
            return session.refuse(usual.error());
        const auto price = moneyFrom(session.value("price"), *usual);
        if (!price)
            return session.refuse(price.error());
        request.variant.price = *price;
    }
    const auto done = createListing(store, request);
    return finish(session, done, done ? createdIn(*done, Listing::table) : RawId());
}

ExitCode edit(Session &session, Store &store)
{
    const QStringList arguments = session.arguments();
    const QString step = session.value("step");
    if (session.isSet("variant")) {
        const auto variant = findVariant(store, arguments.first());
        if (!variant)
            return session.refuse(variant.error());
        return finish(session, editVariant(store, *variant, arguments.mid(1)), variant->id);
    }
    const auto listing = findListing(store, arguments.first());
    if (!listing)
        return session.refuse(listing.error());
    const Id<Listing> id(listing->id);
    if (step == u"remove")
        return finish(session, removeListings(store, {id}), id);
    if (step == u"restore")
        return finish(session, restoreListings(store, {id}), id);
    if (!step.isEmpty())
        return finish(session, askForStep(store, {{id}, step, session.value("reason")}), id);
    return finish(session, editListing(store, *listing, arguments.mid(1)), id);
}

} // namespace

void declareAdd(QCommandLineParser &parser)
{
    addOption(parser, "price", "AMOUNT", Words::tr("Price, such as 28.50."));
    addOption(parser, "sku", "SKU", Words::tr("SKU of its variant."));
    addOption(parser, "category", "PATH", Words::tr("Category, such as \"Kitchen > Mugs\"."));
    addOption(parser, "tag", "TAG", Words::tr("A tag; may be given several times."));
    addOption(parser, "workshop", "NAME", Words::tr("Whose it is; otherwise the own workshop's."));
}

ExitCode runAdd(Session &session)
{
    if (session.arguments().size() != 1)
        return session.usage(Words::tr("add needs one title"));
    return session.write([&](Store &store) { return add(session, store); });
}

void declareEdit(QCommandLineParser &parser)
{
    addOption(parser, "variant", nullptr, Words::tr("Change the variant named by its SKU, not the listing."));
    addOption(
        parser, "step", "STEP", Words::tr("publish, pause, resume, archive, redraft, remove or restore."));
    addOption(parser, "reason", "TEXT", Words::tr("Why, for steps that need a reason."));
}

ExitCode runEdit(Session &session)
{
    const qsizetype given = session.arguments().size();
    if (given == 0 || (given < 2 && session.value("step").isEmpty()))
        return session.usage(Words::tr("edit needs a listing and FIELD=VALUE, or --step"));
    return session.write([&](Store &store) { return edit(session, store); });
}

} // namespace cooperage::cli
