// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingwords.h"

#include "models/rules/workflows.h"
#include "models/tables/celltext.h"
#include "ui/shell/explain.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Listings", text);
}

QString requestWords(const QString &command)
{
    for (const Transition &one : allTransitions()) {
        if (QLatin1String(one.table) == QLatin1String(Listing::table)
            && command == QLatin1String(one.command))
            return say(QT_TRANSLATE_NOOP("Listings", "Asked: %1"))
                .arg(QCoreApplication::translate("Command", one.caption));
    }
    return say(QT_TRANSLATE_NOOP("Listings", "Asked"));
}

} // namespace

StateWords stateWords(ListingState state, const QString &requested)
{
    if (!requested.isEmpty())
        return {Mood::Note, requestWords(requested)};
    switch (state) {
    case ListingState::Draft:
        return {Mood::Note, say(QT_TRANSLATE_NOOP("Listings", "Draft"))};
    case ListingState::Live:
        return {Mood::Good, say(QT_TRANSLATE_NOOP("Listings", "Live"))};
    case ListingState::Paused:
        return {Mood::Neutral, say(QT_TRANSLATE_NOOP("Listings", "Paused"))};
    case ListingState::Archived:
        return {Mood::Neutral, say(QT_TRANSLATE_NOOP("Listings", "Archived"))};
    }
    return {};
}

StateWords statusWords(const ListingRow &row)
{
    if (row.removed)
        return {Mood::Neutral, say(QT_TRANSLATE_NOOP("Listings", "In the bin"))};
    if (row.requested.isEmpty() && row.state == ListingState::Live) {
        if (row.tracked && !row.madeToOrderDays && row.availability == Availability::None
            && row.onHand.value_or(0) <= 0)
            return {Mood::Problem, say(QT_TRANSLATE_NOOP("Listings", "Sold out"))};
        if (row.low)
            return {Mood::Warning, say(QT_TRANSLATE_NOOP("Listings", "Low stock"))};
    }
    return stateWords(row.state, row.requested);
}

StateWords statusWords(const StockRow &row)
{
    if (!row.tracked)
        return {Mood::Neutral, say(QT_TRANSLATE_NOOP("Listings", "Not counted"))};
    const bool none = row.exact ? row.sellable <= 0 : row.availability == Availability::None;
    if (none)
        return {Mood::Problem, say(QT_TRANSLATE_NOOP("Listings", "None left"))};
    if (row.low)
        return {Mood::Warning, say(QT_TRANSLATE_NOOP("Listings", "Low stock"))};
    return {Mood::Good, say(QT_TRANSLATE_NOOP("Listings", "In stock"))};
}

QStringList listingStatusWords()
{
    QStringList words{say("In the bin"), say("Sold out"), say("Low stock")};
    for (const ListingState state :
        {ListingState::Draft, ListingState::Live, ListingState::Paused, ListingState::Archived})
        words.append(stateWords(state).word);
    return words;
}

QStringList stockStatusWords()
{
    return {say("Not counted"), say("None left"), say("Low stock"), say("In stock")};
}

QString availabilityWords(Availability availability)
{
    switch (availability) {
    case Availability::None:
        return say(QT_TRANSLATE_NOOP("Listings", "none"));
    case Availability::Few:
        return say(QT_TRANSLATE_NOOP("Listings", "a few"));
    case Availability::Some:
        return say(QT_TRANSLATE_NOOP("Listings", "some"));
    }
    return {};
}

QString stockWords(const ListingRow &row, const QLocale &locale)
{
    if (!row.tracked)
        return QStringLiteral("–");
    return row.onHand ? locale.toString(*row.onHand) : availabilityWords(row.availability);
}

QString stockWords(const StockRow &row, const QLocale &locale)
{
    if (!row.tracked)
        return QStringLiteral("–");
    return row.exact ? locale.toString(row.onHand) : availabilityWords(row.availability);
}

QString priceWords(const ListingRow &row, const QLocale &locale)
{
    if (row.priceOnRequest)
        return say(QT_TRANSLATE_NOOP("Listings", "on request"));
    if (!row.priceFrom)
        return QStringLiteral("–");
    const QString from = moneyText(*row.priceFrom, locale);
    return row.priceFrom == row.priceTo ? from : say(QT_TRANSLATE_NOOP("Listings", "from %1")).arg(from);
}

ListingTableWords listingTableWords(const QLocale &locale)
{
    ListingTableWords words;
    words.headers = {QString(), say(QT_TRANSLATE_NOOP("Listings", "Title")),
        say(QT_TRANSLATE_NOOP("Listings", "Maker")), say(QT_TRANSLATE_NOOP("Listings", "Price")),
        say(QT_TRANSLATE_NOOP("Listings", "In stock")), say(QT_TRANSLATE_NOOP("Listings", "Status")),
        say(QT_TRANSLATE_NOOP("Listings", "Changed")), say(QT_TRANSLATE_NOOP("Listings", "Category")),
        say(QT_TRANSLATE_NOOP("Listings", "SKU")), say(QT_TRANSLATE_NOOP("Listings", "Photos"))};
    words.status = [](const ListingRow &row) { return statusWords(row).word; };
    words.stock = [locale](const ListingRow &row) { return stockWords(row, locale); };
    words.price = [locale](const ListingRow &row) { return priceWords(row, locale); };
    words.maker = [](const ListingRow &row) {
        return row.craft.isEmpty()
            ? row.workshopName
            : say(QT_TRANSLATE_NOOP("Listings", "%1 (%2)")).arg(row.workshopName, row.craft);
    };
    words.problem = [](const FieldProblem &problem) { return explain(problem); };
    return words;
}

} // namespace cooperage
