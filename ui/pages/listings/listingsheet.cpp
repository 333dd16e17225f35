// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listings/listingsheet.h"

#include "models/actions/comakers.h"
#include "models/actions/listings.h"
#include "models/actions/rights.h"
#include "models/records/difference.h"
#include "models/records/person.h"
#include "models/rules/comaking.h"
#include "models/store/asked.h"
#include "models/store/listingquery.h"
#include "models/store/peoplequery.h"

#include <algorithm>

namespace cooperage {

namespace {

template <Described T> QList<T> partsOf(const Store &store, const RawId &listing, const QString &order)
{
    const auto parts
        = store.select<T>(QStringLiteral("WHERE listing = ? AND _removed = 0 ") + order, listing.bytes());
    return parts ? *parts : QList<T>();
}

QStringList namesIn(const Store &store, const RawId &workshop)
{
    QStringList names;
    const auto members = store.select<Membership>(
        QStringLiteral("WHERE workshop = ? AND state = 'member' AND _removed = 0"), workshop.bytes());
    for (const Membership &one : members ? *members : QList<Membership>()) {
        if (const auto person = store.find<Person>(one.person))
            names.append(person->name);
    }
    return names;
}

qint64 differencesOf(const Store &store, const ListingSheet &sheet, const QList<Variant> &variants)
{
    QList<RawId> records{sheet.listing.id};
    for (const Variant &one : variants)
        records.append(one.id);
    for (const Photo &one : sheet.photos)
        records.append(one.id);
    qint64 open = 0;
    for (const RawId &id : std::as_const(records)) {
        const auto found = store.select<Difference>(
            QStringLiteral("WHERE of_record = ? AND state = 'open' AND _removed = 0"), id.bytes());
        open += found ? found->size() : 0;
    }
    return open;
}

QList<StepOffered> stepsOf(const ListingSheet &sheet, const Actor &actor, const Ownership &ownership)
{
    QList<StepOffered> offered;
    const QString state
        = QString::fromLatin1(Choices<ListingState>::list[std::size_t(sheet.listing.state)].name);
    const QList<Transition> steps = transitionsFrom(QString::fromLatin1(Listing::table), state);
    for (const Transition &step : steps) {
        StepOffered one{step, std::nullopt};
        const auto allowed = mayAsk(actor, step, ownership);
        if (!allowed)
            one.why = allowed.error();
        else if (QLatin1String(step.to) == QLatin1String("live") && !isComplete(sheet.checklist))
            one.why = Error{Fault::Invalid, Reason::ChecklistIncomplete, sheet.listing.title};
        offered.append(one);
    }
    return offered;
}

/// Those who are over stay visible to who might propose them anew; for others only what was true counts.
bool concerns(const CoMakerRow &row, bool offers)
{
    return holdsShare(row.coMaker) || row.coMaker.acceptedOn || row.ours || offers;
}

void readCoMakers(const Store &store, ListingSheet &sheet)
{
    const auto rows = coMakersOf(store, sheet.listing.id);
    const auto offers = givesShares(store, sheet.listing);
    if (!rows || !offers)
        return;
    for (const CoMakerRow &row : *rows) {
        if (!concerns(row, *offers))
            continue;
        CoMakerOffered one{row, {}};
        const bool waits = !row.asked.isEmpty() && row.asked != u"propose";
        for (const QString &step : {QStringLiteral("accept"), QStringLiteral("decline"),
                 QStringLiteral("propose"), QStringLiteral("end")}) {
            if (!waits && mayStep(store, row.coMaker, step))
                one.steps.append(step);
        }
        sheet.coMakers.append(one);
    }
    const auto workshops = workshopsOf(store);
    if (!*offers || sheet.listing.removed || !workshops)
        return;
    for (const Workshop &workshop : *workshops) {
        const bool there = std::any_of(rows->begin(), rows->end(), [&workshop](const CoMakerRow &row) {
            return row.coMaker.workshop == workshop.id && holdsShare(row.ahead);
        });
        if (!there && workshop.id != sheet.listing.workshop && mayHavePart(workshop))
            sheet.mayBeAsked.append(workshop);
    }
}

} // namespace

Result<ListingSheet> readSheet(const Store &store, const RawId &id)
{
    ListingSheet sheet;
    auto listing = store.find<Listing>(id);
    if (!listing)
        return failure(listing.error());
    sheet.listing = *listing;
    const auto actor = store.actor();
    const auto ownership = ownershipOf(store, entityOf<Listing>(), sheet.listing);
    if (!actor || !ownership)
        return failure(actor ? ownership.error() : actor.error());
    if (const auto workshop = store.find<Workshop>(sheet.listing.workshop)) {
        sheet.workshopName = workshop->name;
        sheet.currency = Currency::fromCode(workshop->currency).value_or(Currency());
    }
    sheet.editors = namesIn(store, sheet.listing.workshop);
    sheet.mayEdit = !sheet.listing.removed && mayChange(store, sheet.listing).has_value();
    sheet.photos = partsOf<Photo>(store, id, QStringLiteral("ORDER BY position, id"));
    const auto variants = partsOf<Variant>(store, id, QStringLiteral("ORDER BY position, id"));
    if (sheet.currency.isNull() && !variants.isEmpty())
        sheet.currency = variants.first().price.currency;
    for (const Tag &tag : partsOf<Tag>(store, id, QStringLiteral("ORDER BY text")))
        sheet.tags.append(tag.text);
    for (const MaterialUse &use : partsOf<MaterialUse>(store, id, QStringLiteral("ORDER BY material")))
        sheet.materials.append(use.material);
    sheet.checklist = checklistOf(sheet.listing, variants, sheet.photos);
    sheet.steps = stepsOf(sheet, *actor, *ownership);
    if (const auto asked = requestedCommands(store, QString::fromLatin1(Listing::table), {id}))
        sheet.requested = asked->value(id);
    readCoMakers(store, sheet);
    sheet.differences = differencesOf(store, sheet, variants);
    return sheet;
}

} // namespace cooperage
