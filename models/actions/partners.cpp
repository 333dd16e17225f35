// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/partners.h"

#include "models/actions/rights.h"
#include "models/records/suggestiondismissal.h"
#include "models/rules/validation.h"
#include "models/store/peoplequery.h"
#include "models/store/trustquery.h"

#include <algorithm>

namespace cooperage {

namespace {

Edit editFor(const QString &intent, const QString &shop)
{
    return Edit(intent, {intent, shop, 1});
}

bool saysSomething(const PartnerWritten &one)
{
    return !one.contactName.trimmed().isEmpty() || !one.contactAddress.trimmed().isEmpty();
}

Workshop shopOf(Workshop shop, const PartnerWritten &as)
{
    shop.name = as.name;
    shop.place = as.place;
    shop.web = as.web;
    return cleaned(shop);
}

Partner partnerOf(Partner partner, const PartnerWritten &as)
{
    partner.knownFor = as.knownFor;
    partner.introducedBy = as.introducedBy;
    return cleaned(partner);
}

PartnerContact contactOf(PartnerContact contact, const PartnerWritten &as)
{
    contact.name = as.contactName;
    contact.address = as.contactAddress;
    return cleaned(contact);
}

/// The first this person sees; a coordinator may see several people's.
Result<std::optional<PartnerContact>> contactSeen(const Store &store, const RawId &partner)
{
    const auto contacts = store.select<PartnerContact>(
        QStringLiteral("WHERE partner = ? AND _removed = 0 ORDER BY id LIMIT 1"), partner.bytes());
    if (!contacts)
        return failure(contacts.error());
    return contacts->isEmpty() ? std::nullopt : std::optional(contacts->first());
}

PartnerContact newContact(Store &store, const RawId &partner)
{
    PartnerContact contact;
    contact.id = store.ids().next();
    contact.partner = Id<Partner>(partner);
    return contact;
}

struct Stored
{
    Partner partner;
    Workshop shop;
    std::optional<PartnerContact> contact;
};

Result<Stored> stored(const Store &store, const Id<Partner> &id)
{
    const auto partner = findLiving<Partner>(store, id);
    if (!partner)
        return failure(partner.error());
    const auto shop = store.find<Workshop>(partner->shop);
    const auto contact = contactSeen(store, id);
    if (!shop || !contact)
        return failure(shop ? contact.error() : shop.error());
    return Stored{*partner, *shop, *contact};
}

QString nameOf(const Store &store, const RawId &person)
{
    const auto found = person.isNull() ? Result<Person>() : store.find<Person>(person);
    return found ? found->name : QString();
}

bool fits(const ShopOutside &one, const QStringList &words)
{
    const QString text
        = QStringList{QString(), one.shop.name, one.shop.place, one.partner.knownFor, one.introducedBy}.join(
            u' ');
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return text.contains(u' ' + word, Qt::CaseInsensitive); });
}

/// Endorsements in force of the shop, and what single people say of it.
Result<void> addPraise(const Store &store, const QDate &today, ShopOutside &one)
{
    const auto requests = store.select<Endorsement>(
        QStringLiteral("WHERE workshop = ? AND _removed = 0 AND current = 1 ORDER BY id DESC"),
        one.shop.id.bytes());
    const auto praise = store.select<Recommendation>(
        QStringLiteral("WHERE workshop = ? AND _removed = 0 ORDER BY id DESC"), one.shop.id.bytes());
    if (!requests || !praise)
        return failure(requests ? praise.error() : requests.error());
    for (const Endorsement &request : *requests) {
        if (!isCurrent(request, today))
            continue;
        EndorsementLine line;
        line.request = request;
        const auto version = store.find<StandardVersion>(request.version);
        const auto standard = version ? store.find<Standard>(version->standard) : Result<Standard>();
        line.standardName = standard ? standard->name : QString();
        line.versionNumber = version ? version->number : 0;
        line.subjectTitle = line.workshopName = one.shop.name;
        if (const auto listing = store.find<Listing>(request.subject))
            line.subjectTitle = listing->title;
        one.endorsements.append(line);
    }
    for (const Recommendation &said : *praise)
        one.praise.append({nameOf(store, said.createdBy), said});
    return {};
}

} // namespace

Result<Committed> addPartner(Store &store, const NewPartner &request)
{
    Workshop shop;
    shop.outside = true;
    shop = shopOf(shop, request);
    if (auto may = mayChange(store, shop); !may)
        return failure(may.error());
    shop.id = store.ids().next();
    Partner partner;
    partner.id = store.ids().next();
    partner.shop = Id<Workshop>(shop.id);
    Edit edit = editFor(QStringLiteral("partner.create"), shop.name);
    edit.create(shop);
    edit.create(partnerOf(partner, request));
    if (saysSomething(request))
        edit.create(contactOf(newContact(store, partner.id), request));
    return store.commit(edit);
}

Result<PartnerWritten> partnerWritten(const Store &store, const Id<Partner> &partner)
{
    const auto known = stored(store, partner);
    if (!known)
        return failure(known.error());
    PartnerWritten as{known->shop.name, known->shop.place, known->shop.web, known->partner.knownFor,
        known->partner.introducedBy, {}, {}};
    if (known->contact) {
        as.contactName = known->contact->name;
        as.contactAddress = known->contact->address;
    }
    return as;
}

Result<Committed> changePartner(Store &store, const PartnerChange &request)
{
    const auto known = stored(store, request.partner);
    if (!known)
        return failure(known.error());
    if (auto may = mayChange(store, known->shop); !may)
        return failure(may.error());
    if (auto may = mayChange(store, known->partner); !may)
        return failure(may.error());
    Edit edit = editFor(QStringLiteral("partner.change"), known->shop.name);
    edit.change(known->shop, shopOf(known->shop, request.after));
    edit.change(known->partner, partnerOf(known->partner, request.after));
    if (known->contact)
        edit.change(*known->contact, contactOf(*known->contact, request.after));
    else if (saysSomething(request.after))
        edit.create(contactOf(newContact(store, request.partner), request.after));
    return edit.isEmpty() ? Result<Committed>(Committed{}) : store.commit(edit);
}

Result<Committed> beginContact(Store &store, const Id<Partner> &partner)
{
    const auto known = stored(store, partner);
    if (!known)
        return failure(known.error());
    if (known->contact)
        return Committed{};
    if (auto may = mayChange(store, known->partner); !may)
        return failure(may.error());
    Edit edit = editFor(QStringLiteral("partner.contact"), known->shop.name);
    edit.create(newContact(store, partner));
    return store.commit(edit);
}

Result<QList<ShopOutside>> shopsOutside(const Store &store, const QString &words)
{
    const auto partners = store.select<Partner>(QStringLiteral("WHERE _removed = 0 ORDER BY id"));
    const auto today = todayIn(store);
    if (!partners || !today)
        return failure(partners ? today.error() : partners.error());
    const QStringList asked = words.split(u' ', Qt::SkipEmptyParts);
    QList<ShopOutside> shops;
    for (const Partner &partner : *partners) {
        const auto known = stored(store, Id<Partner>(partner.id));
        if (!known)
            return failure(known.error());
        ShopOutside one{
            known->shop, partner, {}, nameOf(store, partner.createdBy), known->contact, false, {}, {}};
        if (partner.introducedBy)
            one.introducedBy = nameOf(store, *partner.introducedBy);
        if (!fits(one, asked))
            continue;
        one.mayChange = mayChange(store, known->shop).has_value() && mayChange(store, partner).has_value();
        if (auto done = addPraise(store, *today, one); !done)
            return failure(done.error());
        shops.append(one);
    }
    std::stable_sort(shops.begin(), shops.end(), [](const ShopOutside &a, const ShopOutside &b) {
        return QString::localeAwareCompare(a.shop.name, b.shop.name) < 0;
    });
    return shops;
}

Result<Committed> putOffPartner(Store &store, const Id<Workshop> &partner)
{
    const auto actor = store.actor();
    const auto shop = findLiving<Workshop>(store, partner);
    const auto today = todayIn(store);
    if (!actor || !shop || !today)
        return failure(!actor ? actor.error() : !shop ? shop.error() : today.error());
    SuggestionDismissal one;
    one.person = actor->person;
    one.partner = partner;
    one.on = *today;
    if (auto may = mayChange(store, one); !may)
        return failure(may.error());
    one.id = store.ids().next();
    Edit edit = editFor(QStringLiteral("partner.put_off"), shop->name);
    edit.create(one);
    return store.commit(edit);
}

} // namespace cooperage
