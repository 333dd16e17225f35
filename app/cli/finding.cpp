// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finding.h"

namespace cooperage::cli {

namespace {

template <class T> Result<T> only(Result<QList<T>> found, const QString &named)
{
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(Fault::NotFound, Reason::RecordMissing, named);
    if (found->size() > 1)
        return failure(Fault::Conflict, Reason::AmbiguousMatch, named);
    return found->first();
}

template <class T> Result<T> byIdOr(const Store &store, const QString &named, const QString &where)
{
    if (const auto id = RawId::fromHex(named))
        return store.find<T>(*id);
    return only(store.select<T>(where + QStringLiteral(" AND _removed = 0 LIMIT 2"), named), named);
}

} // namespace

Result<Listing> findListing(const Store &store, const QString &named)
{
    if (RawId::fromHex(named))
        return byIdOr<Listing>(store, named, {});
    auto bySku = store.select<Variant>(
        QStringLiteral("WHERE sku = ? COLLATE NOCASE AND _removed = 0 LIMIT 2"), named);
    if (!bySku)
        return failure(bySku.error());
    if (bySku->size() == 1)
        return store.find<Listing>(bySku->first().listing);
    return byIdOr<Listing>(store, named, QStringLiteral("WHERE title = ? COLLATE NOCASE"));
}

Result<Variant> findVariant(const Store &store, const QString &named)
{
    if (RawId::fromHex(named))
        return byIdOr<Variant>(store, named, {});
    auto bySku = store.select<Variant>(
        QStringLiteral("WHERE sku = ? COLLATE NOCASE AND _removed = 0 LIMIT 2"), named);
    if (!bySku)
        return failure(bySku.error());
    if (!bySku->isEmpty())
        return only(std::move(bySku), named);
    const auto listing = findListing(store, named);
    if (!listing)
        return failure(listing.error());
    return only(store.select<Variant>(
                    QStringLiteral("WHERE listing = ? AND _removed = 0 LIMIT 2"), listing->id.bytes()),
        named);
}

Result<Workshop> findWorkshop(const Store &store, const QString &named)
{
    return byIdOr<Workshop>(store, named, QStringLiteral("WHERE name = ? COLLATE NOCASE"));
}

Result<Location> findLocation(const Store &store, const QString &named)
{
    return byIdOr<Location>(store, named, QStringLiteral("WHERE name = ? COLLATE NOCASE"));
}

Result<std::optional<Id<Workshop>>> workshopChosen(const Store &store, const QString &named)
{
    if (!named.isEmpty()) {
        const auto workshop = findWorkshop(store, named);
        if (!workshop)
            return failure(workshop.error());
        return std::optional(Id<Workshop>(workshop->id));
    }
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    return actor->workshop;
}

Result<Money> moneyFrom(const QString &typed, Currency usual)
{
    const QString amount = typed.section(QLatin1Char(' '), 0, 0);
    const QString code = typed.section(QLatin1Char(' '), 1);
    const auto currency = code.isEmpty() ? std::optional(usual) : Currency::fromCode(code.toUpper());
    if (!currency || currency->isNull())
        return failure(Fault::Invalid, Reason::CurrencyMissing, typed);
    const auto money = moneyFromDecimal(amount, *currency);
    if (!money)
        return failure(Fault::Invalid, Reason::NotANumber, typed);
    return *money;
}

QString moneyText(const Money &money)
{
    return decimalText(money) + QLatin1Char(' ') + money.currency.code();
}

} // namespace cooperage::cli
