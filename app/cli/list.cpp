// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage list · cooperage show
#include "app/cli/finding.h"
#include "app/cli/subcommands.h"
#include "models/actions/variants.h"
#include "models/store/history.h"
#include "models/store/listingquery.h"
#include "models/store/search.h"
#include "models/store/stockquery.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

struct Named
{
    const char *name;
    int value;
};
constexpr Named views[] = {{"all", int(ListingView::All)}, {"mine", int(ListingView::Mine)},
    {"low", int(ListingView::LowStock)}, {"photo", int(ListingView::NeedsPhoto)},
    {"drafts", int(ListingView::Drafts)}, {"bin", int(ListingView::Bin)}};
constexpr Named sorts[] = {{"changed", int(ListingSort::Changed)}, {"title", int(ListingSort::Title)},
    {"workshop", int(ListingSort::Workshop)}, {"price", int(ListingSort::Price)},
    {"stock", int(ListingSort::OnHand)}, {"state", int(ListingSort::State)}};

std::optional<int> valueOf(std::span<const Named> list, const QString &name)
{
    for (const Named &one : list) {
        if (name == QLatin1String(one.name))
            return one.value;
    }
    return std::nullopt;
}

Result<ListingFilter> filterFrom(const Session &session, const Store &store)
{
    ListingFilter filter;
    const SearchTyped typed = parseSearch(session.value("find"));
    if (!typed.unread.isEmpty())
        return failure(Fault::Invalid, Reason::NotAChoice, typed.unread.first());
    filter.text = typed.words;
    filter.terms = typed.terms;
    if (session.isSet("view")) {
        const auto view = valueOf(views, session.value("view"));
        if (!view)
            return failure(Fault::Invalid, Reason::NotAChoice, session.value("view"));
        filter.view = ListingView(*view);
    }
    if (session.isSet("sort")) {
        const auto sort = valueOf(sorts, session.value("sort"));
        if (!sort)
            return failure(Fault::Invalid, Reason::NotAChoice, session.value("sort"));
        filter.sort = ListingSort(*sort);
        filter.descending = filter.sort == ListingSort::Changed;
    }
    if (session.isSet("state")) {
        ListingState state = ListingState::Draft;
        if (!Stored<ListingState>::fromVariant(state, session.value("state")))
            return failure(Fault::Invalid, Reason::NotAChoice, session.value("state"));
        filter.state = state;
    }
    if (session.isSet("workshop")) {
        const auto workshop = findWorkshop(store, session.value("workshop"));
        if (!workshop)
            return failure(workshop.error());
        filter.workshop = Id<Workshop>(workshop->id);
    }
    return filter;
}

QString priceText(const ListingRow &row)
{
    if (row.priceOnRequest)
        return Words::tr("on request");
    if (!row.priceFrom)
        return {};
    return *row.priceFrom == *row.priceTo
        ? moneyText(*row.priceFrom)
        : moneyText(*row.priceFrom) + QStringLiteral("–") + moneyText(*row.priceTo);
}

QString stockText(const ListingRow &row)
{
    return row.onHand ? QString::number(*row.onHand)
                      : Stored<Availability>::toVariant(row.availability).toString();
}

QJsonObject objectOf(const ListingRow &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id.hex()}, {QStringLiteral("title"), row.title},
        {QStringLiteral("workshop"), row.workshopName}, {QStringLiteral("sku"), row.firstSku},
        {QStringLiteral("state"), Stored<ListingState>::toJson(row.state)},
        {QStringLiteral("variants"), row.variants}, {QStringLiteral("photos"), row.photos},
        {QStringLiteral("low"), row.low}, {QStringLiteral("pending"), row.pending},
        {QStringLiteral("difference"), row.openDifference}, {QStringLiteral("requested"), row.requested}};
    if (row.priceFrom)
        object.insert(QStringLiteral("price_from"), Stored<Money>::toJson(*row.priceFrom));
    if (row.priceTo)
        object.insert(QStringLiteral("price_to"), Stored<Money>::toJson(*row.priceTo));
    if (row.onHand)
        object.insert(QStringLiteral("on_hand"), *row.onHand);
    else
        object.insert(QStringLiteral("availability"), Stored<Availability>::toJson(row.availability));
    return object;
}

/// What an import or sync left to be indexed is indexed before somebody searches.
Result<void> bringSearchUpToDate(Store &store)
{
    if (store.database().mode() != Database::Mode::Write)
        return {};
    for (qint64 left = 1; left > 0;) {
        TransactionGuard guard(store.database());
        if (!guard.begun())
            return guard.begun();
        const auto remaining = indexQueued(store.database(), 2000);
        if (!remaining)
            return failure(remaining.error());
        if (auto done = guard.commit(); !done)
            return done;
        left = *remaining;
    }
    return {};
}

} // namespace

void declareList(QCommandLineParser &parser)
{
    addOption(parser, "view", "VIEW", Words::tr("all, mine, low, photo, drafts or bin."));
    addOption(parser, "find", "TEXT",
        Words::tr("Only listings with these words, or such as maker:ana stock:<3 state:live."));
    addOption(parser, "workshop", "NAME", Words::tr("Only listings of this workshop."));
    addOption(parser, "state", "STATE", Words::tr("draft, live, paused or archived."));
    addOption(parser, "sort", "BY", Words::tr("changed, title, workshop, price, stock or state."));
    addOption(parser, "limit", "N", Words::tr("At most so many."));
}

ExitCode runList(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto filter = filterFrom(session, **store);
    if (!filter)
        return session.refuse(filter.error());
    if (!filter->text.isEmpty()) {
        if (auto done = bringSearchUpToDate(**store); !done)
            return session.refuse(done.error());
    }
    auto ids = listingIds(**store, *filter);
    if (!ids)
        return session.refuse(ids.error());
    const qint64 found = ids->size();
    if (session.isSet("limit"))
        ids->resize(std::min<qsizetype>(ids->size(), session.value("limit").toInt()));
    const auto rows = listingRows(**store, *ids);
    if (!rows)
        return session.refuse(rows.error());
    QJsonArray list;
    for (const ListingRow &row : *rows) {
        list.append(objectOf(row));
        session.say(
            QStringLiteral("%1  %2  %3  %4  %5  %6")
                .arg(row.id.hex().left(12), row.title.left(40).leftJustified(40),
                    row.workshopName.left(20).leftJustified(20), priceText(row).rightJustified(12),
                    stockText(row).rightJustified(6), Stored<ListingState>::toVariant(row.state).toString()));
    }
    session.say(Words::tr("%n listing(s)", nullptr, int(found)));
    session.answer(
        {{QStringLiteral("ok"), true}, {QStringLiteral("found"), found}, {QStringLiteral("listings"), list}});
    return ExitCode::Done;
}

ExitCode runShow(Session &session)
{
    if (session.arguments().size() != 1)
        return session.usage(Words::tr("show needs one listing"));
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto listing = findListing(**store, session.arguments().first());
    if (!listing)
        return session.refuse(listing.error());
    const auto variants = (*store)->select<Variant>(
        QStringLiteral("WHERE listing = ? AND _removed = 0 ORDER BY position"), listing->id.bytes());
    const auto rows = listingRows(**store, {listing->id});
    const auto steps = historyOfListing(**store, listing->id, 10);
    if (!variants || !rows || !steps)
        return session.refuse(!variants ? variants.error() : !rows ? rows.error() : steps.error());
    const QJsonObject fields = fieldsToJson(entityOf<Listing>(), *listing);
    session.say(listing->title);
    for (const Field &field : entityOf<Listing>().fields) {
        const QString text = fields.value(QLatin1String(field.name)).toVariant().toString();
        if (!field.rules.hidden && field.kind != Kind::Reference && !text.isEmpty())
            session.say(
                QStringLiteral("  %1: %2").arg(QCoreApplication::translate("Field", field.label), text));
    }
    QJsonArray list;
    for (const Variant &variant : *variants) {
        const auto sums = stockOf(**store, Id<Variant>(variant.id));
        if (!sums)
            return session.refuse(sums.error());
        QJsonObject object = fieldsToJson(entityOf<Variant>(), variant);
        object.insert(QStringLiteral("id"), variant.id.hex());
        object.insert(QStringLiteral("on_hand"), sums->onHand);
        list.append(object);
        session.say(QStringLiteral("  %1  %2  %3  %4")
                        .arg(variant.sku.leftJustified(16), optionsText(variant).leftJustified(24),
                            moneyText(variant.price).rightJustified(12), QString::number(sums->onHand)));
    }
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), listing->id.hex()},
        {QStringLiteral("listing"), fields}, {QStringLiteral("variants"), list},
        {QStringLiteral("changes"), steps->size()}});
    return ExitCode::Done;
}

} // namespace cooperage::cli
