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

Result<Person> findPerson(const Store &store, const QString &named)
{
    return byIdOr<Person>(store, named, QStringLiteral("WHERE name = ? COLLATE NOCASE"));
}

Result<StandardLine> findStandard(const Store &store, const QString &named)
{
    const auto wanted = byIdOr<Standard>(store, named, QStringLiteral("WHERE name = ? COLLATE NOCASE"));
    const auto lines = standardsOf(store);
    if (!wanted || !lines)
        return failure(wanted ? lines.error() : wanted.error());
    for (const StandardLine &line : *lines) {
        if (line.standard.id == wanted->id)
            return line;
    }
    return failure(Fault::NotFound, Reason::RecordMissing, named);
}

Result<Endorsement> findEndorsement(const Store &store, const QString &named)
{
    auto byNumber = endorsementNamed(store, named);
    if (byNumber || byNumber.error().fault != Fault::NotFound)
        return byNumber;
    if (named.startsWith(QStringLiteral("E-…")))
        return only(store.select<Endorsement>(
                        QStringLiteral("WHERE number = 0 AND lower(hex(id)) LIKE ? AND _removed = 0 LIMIT 2"),
                        u'%' + named.mid(3).toLower()),
            named);
    RawId subject;
    if (const auto listing = findListing(store, named))
        subject = listing->id;
    else if (const auto workshop = findWorkshop(store, named))
        subject = workshop->id;
    if (subject.isNull())
        return byNumber;
    return only(store.select<Endorsement>(
                    QStringLiteral("WHERE subject = ? AND state NOT IN ('expired', 'withdrawn', 'cancelled')"
                                   " AND _removed = 0 LIMIT 2"),
                    subject.bytes()),
        named);
}

Result<Review> findReview(const Store &store, const Endorsement &request, const RawId &reviewer)
{
    auto found = store.select<Review>(
        QStringLiteral("WHERE request = ? AND reviewer = ? AND round = ? AND _removed = 0 ORDER BY id DESC"),
        request.id.bytes(), reviewer.bytes(), request.round);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(Fault::NotFound, Reason::NotInvited, humanNumber(request));
    return found->first();
}

Result<TiesTyped> tiesFrom(const QStringList &typed)
{
    const QString text = typed.join(u' ').replace(u',', u' ').simplified();
    if (text == u"none")
        return TiesTyped{DeclarationState::None, {}};
    const auto kinds = kindsFromText(text);
    if (!kinds || kinds->isEmpty())
        return failure(Fault::Invalid, Reason::NotAChoice, text);
    return TiesTyped{DeclarationState::Declared, *kinds};
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
