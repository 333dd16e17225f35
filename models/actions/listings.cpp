// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/listings.h"

#include "models/actions/priced.h"
#include "models/actions/rights.h"
#include "models/rules/workflows.h"
#include "models/store/asked.h"
#include "models/store/listingquery.h"

#include <QSet>

#include <algorithm>

namespace cooperage {

namespace {

QString stateName(ListingState state)
{
    return QString::fromLatin1(Choices<ListingState>::list[std::size_t(state)].name);
}

Error refused(Fault fault, Reason reason, const QString &subject)
{
    return Error{fault, reason, subject, {}, {}};
}

/// Adds what `wanted` has and the listing has not, removes the rest. `Element` is Tag or MaterialUse.
template <class Element>
Result<Committed> setWords(Store &store, const ListingWords &request, QString Element::*text,
    RawId (*idOf)(const RawId &, const QString &), const QString &intent)
{
    const auto listing = findLiving<Listing>(store, request.listing);
    if (!listing)
        return failure(listing.error());
    Element sample;
    sample.listing = request.listing;
    if (auto allowed = mayChange(store, sample); !allowed)
        return failure(allowed.error());
    const auto present = store.select<Element>(
        QStringLiteral("WHERE listing = ? AND _removed = 0"), request.listing.bytes());
    if (!present)
        return failure(present.error());
    const QStringList wanted = distinctWords(request.words);
    QSet<QString> kept;
    Edit edit(intent, {intent, listing->title, 1});
    for (const Element &one : *present) {
        if (wanted.contains(one.*text))
            kept.insert(one.*text);
        else
            edit.removeElement(one);
    }
    for (const QString &word : wanted) {
        if (kept.contains(word))
            continue;
        Element added = sample;
        added.*text = word;
        added.id = idOf(request.listing, word);
        edit.addElement(added);
    }
    return store.commit(edit);
}

/// The steps asked for on these listings that have no answer yet.
Result<QHash<RawId, QString>> asked(const Store &store, const QList<Id<Listing>> &listings)
{
    const QList<RawId> ids(listings.begin(), listings.end());
    return requestedCommands(store, QString::fromLatin1(Listing::table), ids);
}

Result<void> mustBeComplete(const Store &store, const Listing &listing)
{
    const auto lines = checklistOf(store, Id<Listing>(listing.id));
    if (!lines)
        return failure(lines.error());
    if (isComplete(*lines))
        return {};
    Error error = refused(Fault::Invalid, Reason::ChecklistIncomplete, listing.title);
    for (const ChecklistLine &line : *lines) {
        if (!line.done)
            error.problems.append({QString::fromLatin1(line.field), Reason::Required, {}});
    }
    return failure(error);
}

Result<void> mayStep(const Store &store, const Listing &listing, const ListingStep &step)
{
    const auto transition
        = transitionFor(QString::fromLatin1(Listing::table), step.command, stateName(listing.state));
    const auto actor = store.actor();
    const auto ownership = ownershipOf(store, entityOf<Listing>(), listing);
    if (!actor || !ownership)
        return failure(actor ? ownership.error() : actor.error());
    if (!transition) {
        Error error = transition.error();
        if (error.reason == Reason::StepNotNow)
            error.subject = standingOf(
                QString::fromLatin1(Listing::table), stateName(listing.state), *actor, *ownership);
        return failure(error);
    }
    if (auto may = mayAsk(*actor, *transition, *ownership); !may)
        return failure(refused(may.error().fault, may.error().reason, listing.title));
    if (transition->needsReason && step.reason.trimmed().isEmpty())
        return failure(refused(Fault::Invalid, Reason::Required, QStringLiteral("reason")));
    return QLatin1String(transition->to) == QLatin1String("live") ? mustBeComplete(store, listing)
                                                                  : Result<void>{};
}

} // namespace

RawId createdIn(const Committed &committed, const char *table)
{
    const QList<RawId> ids = committed.changed.value(QString::fromLatin1(table));
    return ids.isEmpty() ? RawId() : ids.first();
}

QStringList distinctWords(const QStringList &words)
{
    QStringList distinct;
    for (const QString &typed : words) {
        const QString word = typed.simplified().normalized(QString::NormalizationForm_C);
        if (!word.isEmpty() && !distinct.contains(word, Qt::CaseInsensitive))
            distinct.append(word);
    }
    return distinct;
}

RawId tagId(const RawId &listing, const QString &text)
{
    return RawId::derived(QByteArrayLiteral("tag") + listing.bytes() + text.toUtf8());
}

RawId materialUseId(const RawId &listing, const QString &material)
{
    return RawId::derived(QByteArrayLiteral("material") + listing.bytes() + material.toUtf8());
}

void addWords(Edit &edit, const Id<Listing> &listing, const QStringList &tags, const QStringList &materials)
{
    for (const QString &word : distinctWords(tags)) {
        Tag tag;
        tag.id = tagId(listing, word);
        tag.listing = listing;
        tag.text = word;
        edit.addElement(tag);
    }
    for (const QString &word : distinctWords(materials)) {
        MaterialUse use;
        use.id = materialUseId(listing, word);
        use.listing = listing;
        use.material = word;
        edit.addElement(use);
    }
}

Result<Committed> createListing(Store &store, const NewListing &request)
{
    Listing listing = cleaned(request.listing);
    if (listing.id.isNull())
        listing.id = store.ids().next();
    if (listing.workshop.isNull()) {
        const auto own = ownWorkshop(store);
        if (!own)
            return failure(own.error());
        listing.workshop = *own;
    }
    if (auto allowed = mayChange(store, listing); !allowed)
        return failure(allowed.error());
    listing.state = ListingState::Draft;
    Variant variant = cleaned(request.variant);
    variant.id = variant.id.isNull() ? store.ids().next() : variant.id;
    variant.listing = Id<Listing>(listing.id);
    if (auto priced = giveCurrency(store, listing.workshop, variant); !priced)
        return failure(priced.error());
    if (auto fits = mustFit(store, listing.workshop, {variant}, {}); !fits)
        return failure(fits.error());
    Edit edit(QStringLiteral("listing.create"), {QStringLiteral("listing.create"), listing.title, 1});
    edit.create(listing);
    edit.create(variant);
    addWords(edit, Id<Listing>(listing.id), request.tags, request.materials);
    return store.commit(edit);
}

Result<Committed> changeListing(Store &store, const Change<Listing> &request)
{
    if (auto allowed = mayChange(store, request.before); !allowed)
        return failure(allowed.error());
    const Listing after = cleaned(request.after);
    Edit edit(QStringLiteral("listing.change"), {QStringLiteral("listing.change"), after.title, 1});
    edit.change(request.before, after);
    return store.commit(edit);
}

Result<Committed> setTags(Store &store, const ListingWords &request)
{
    return setWords<Tag>(store, request, &Tag::text, tagId, QStringLiteral("listing.tags"));
}

Result<Committed> setMaterials(Store &store, const ListingWords &request)
{
    return setWords<MaterialUse>(
        store, request, &MaterialUse::material, materialUseId, QStringLiteral("listing.materials"));
}

Result<Committed> askForStep(Store &store, const ListingStep &request)
{
    const auto open = asked(store, request.listings);
    if (!open)
        return failure(open.error());
    const QString intent = QStringLiteral("listing.") + request.command;
    QString title;
    int steps = 0;
    QList<Listing> chosen;
    for (const Id<Listing> &id : request.listings) {
        if (open->value(id) == request.command)
            continue;
        auto listing = findLiving<Listing>(store, id);
        if (!listing)
            return failure(listing.error());
        if (auto may = mayStep(store, *listing, request); !may)
            return failure(may.error());
        title = steps++ ? QString() : listing->title;
        chosen.append(std::move(*listing));
    }
    Edit edit(intent, {intent, title, steps});
    for (const Listing &listing : std::as_const(chosen)) {
        QJsonObject arguments;
        if (!request.reason.trimmed().isEmpty())
            arguments.insert(QStringLiteral("reason"), request.reason.trimmed());
        edit.command(QString::fromLatin1(Listing::table), listing.id, request.command,
            {{QStringLiteral("state"), stateName(listing.state)}}, arguments);
    }
    return store.commit(edit);
}

Result<Committed> removeListings(Store &store, const QList<Id<Listing>> &listings)
{
    const QString intent = QStringLiteral("listing.remove");
    QList<Listing> chosen;
    for (const Id<Listing> &id : listings) {
        auto listing = findLiving<Listing>(store, id);
        if (!listing)
            return failure(listing.error());
        if (auto allowed = mayChange(store, *listing); !allowed)
            return failure(allowed.error());
        Query moved = store.database().query(QStringLiteral(
            "SELECT 1 FROM variant JOIN movement ON movement.variant = variant.id WHERE variant.listing = ?"
            " LIMIT 1"));
        if (auto done = moved.run(id.bytes()); !done)
            return failure(done.error());
        if (moved.next())
            return failure(Fault::Conflict, Reason::StillReferenced, listing->title);
        chosen.append(std::move(*listing));
    }
    Edit edit(intent, {intent, chosen.size() == 1 ? chosen.first().title : QString(), int(chosen.size())});
    for (const Listing &listing : std::as_const(chosen))
        edit.remove(listing);
    return store.commit(edit);
}

Result<Committed> restoreListings(Store &store, const QList<Id<Listing>> &listings)
{
    const QString intent = QStringLiteral("listing.restore");
    QList<Listing> chosen;
    for (const Id<Listing> &id : listings) {
        auto listing = store.find<Listing>(id);
        if (!listing)
            return failure(listing.error());
        if (auto allowed = mayChange(store, *listing); !allowed)
            return failure(allowed.error());
        if (listing->removed)
            chosen.append(std::move(*listing));
    }
    Edit edit(intent, {intent, chosen.size() == 1 ? chosen.first().title : QString(), int(chosen.size())});
    for (const Listing &listing : std::as_const(chosen))
        edit.restore(listing);
    return store.commit(edit);
}

Result<QList<ChecklistLine>> checklistOf(const Store &store, const Id<Listing> &id)
{
    const auto listing = store.find<Listing>(id);
    const auto variants
        = store.select<Variant>(QStringLiteral("WHERE listing = ? ORDER BY position"), id.bytes());
    const auto photos
        = store.select<Photo>(QStringLiteral("WHERE listing = ? ORDER BY position"), id.bytes());
    if (!listing || !variants || !photos)
        return failure(!listing ? listing.error() : !variants ? variants.error() : photos.error());
    return checklistOf(*listing, *variants, *photos);
}

} // namespace cooperage
