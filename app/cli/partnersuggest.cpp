// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage partner suggest · add · edit · put-off
#include "app/cli/partners.h"

#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "models/actions/partners.h"
#include "models/store/peoplequery.h"
#include "models/tables/celltext.h"
#include "ui/pages/partners/partnerwords.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

/// Permanent names, for programs.
QString nameOfPart(PartnerPart part)
{
    switch (part) {
    case PartnerPart::Trust:
        return QStringLiteral("trust");
    case PartnerPart::Complement:
        return QStringLiteral("complement");
    case PartnerPart::AvatarOverlap:
        return QStringLiteral("same_buyers");
    case PartnerPart::ReciprocityNeed:
        return QStringLiteral("reciprocity");
    case PartnerPart::Newcomer:
        return QStringLiteral("newcomer");
    case PartnerPart::Competitor:
        return QStringLiteral("competitor");
    case PartnerPart::Conflict:
        return QStringLiteral("conflict");
    }
    return {};
}

QJsonObject objectOf(const PraiseStep &step)
{
    const bool rated = step.kind == JudgementKind::Assessment;
    return {{QStringLiteral("from"), step.fromName}, {QStringLiteral("to"), step.toName},
        {QStringLiteral("kind"), rated ? QStringLiteral("review") : QStringLiteral("recommendation")},
        {QStringLiteral("about"), step.about}};
}

QJsonObject objectOf(const PartnerIdea &idea, const QLocale &locale)
{
    QJsonArray reasons;
    for (const PartnerPart part : idea.suggestion.reasons)
        reasons.append(nameOfPart(part));
    QJsonArray chain;
    for (const PraiseStep &step : idea.chain)
        chain.append(objectOf(step));
    QJsonObject object{{QStringLiteral("workshop"), idea.workshop.id.hex()},
        {QStringLiteral("name"), idea.workshop.name}, {QStringLiteral("outside"), idea.workshop.outside},
        {QStringLiteral("people"), QJsonArray::fromStringList(idea.people)},
        {QStringLiteral("reasons"), reasons}, {QStringLiteral("why_not"), nameOfPart(idea.suggestion.whyNot)},
        {QStringLiteral("why_not_words"), withoutMarks(whyNotWords(idea, locale))},
        {QStringLiteral("chain"), chain}, {QStringLiteral("chain_words"), withoutMarks(chainWords(idea))},
        {QStringLiteral("listings"), idea.listings}};
    if (idea.memberSince)
        object.insert(QStringLiteral("member_since"), idea.memberSince->toString(Qt::ISODate));
    return object;
}

void say(Session &session, const PartnerIdea &idea, const QLocale &locale)
{
    const QString people = withoutMarks(peopleWords(idea));
    session.say(
        people.isEmpty() ? idea.workshop.name : QStringLiteral("%1 (%2)").arg(idea.workshop.name, people));
    if (!idea.chain.isEmpty())
        session.say(QStringLiteral("    ") + withoutMarks(chainWords(idea)));
    for (const QString &reason : reasonWords(idea, locale))
        session.say(QStringLiteral("  + ") + withoutMarks(reason));
    session.say(QStringLiteral("  - ") + withoutMarks(whyNotWords(idea, locale)));
}

/// The shop outside of that name, as a partner.
Result<ShopOutside> findShop(const Store &store, const QString &named)
{
    const auto workshop = findWorkshop(store, named);
    const auto shops = shopsOutside(store);
    if (!workshop || !shops)
        return failure(workshop ? shops.error() : workshop.error());
    for (const ShopOutside &one : *shops) {
        if (one.shop.id == workshop->id)
            return one;
    }
    return failure(Fault::NotFound, Reason::RecordMissing, named);
}

Result<void> set(const Store &store, PartnerWritten &as, const QString &name, const QString &value)
{
    const std::pair<const char *, QString PartnerWritten::*> texts[]
        = {{"name", &PartnerWritten::name}, {"place", &PartnerWritten::place}, {"web", &PartnerWritten::web},
            {"known_for", &PartnerWritten::knownFor}, {"contact", &PartnerWritten::contactName},
            {"address", &PartnerWritten::contactAddress}};
    for (const auto &[field, member] : texts) {
        if (name == QLatin1String(field)) {
            as.*member = value;
            return {};
        }
    }
    if (name != u"introduced_by")
        return failure(Fault::Invalid, Reason::UnknownField, name);
    as.introducedBy.reset();
    if (value.isEmpty())
        return {};
    const auto person = findPerson(store, value);
    if (!person)
        return failure(person.error());
    as.introducedBy = Id<Person>(person->id);
    return {};
}

/// FIELD=VALUE, from the third word on.
Result<void> setTyped(const Session &session, const Store &store, PartnerWritten &as)
{
    const QStringList typed = session.arguments().mid(2);
    for (const QString &one : typed) {
        const auto parts = assignment(one);
        if (!parts)
            return failure(parts.error());
        if (auto done = set(store, as, parts->first, parts->second); !done)
            return done;
    }
    return {};
}

} // namespace

ExitCode suggestPartners(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto today = todayIn(**store);
    const auto all = today ? partnerIdeas(**store, *today) : failure(today.error());
    if (!all)
        return session.refuse(all.error());
    const QLocale locale;
    QJsonArray list;
    for (const PartnerIdea &idea : all->ideas) {
        list.append(objectOf(idea, locale));
        say(session, idea, locale);
    }
    if (list.isEmpty()) {
        const NothingWords nothing = nothingWords(*all);
        session.say(QStringLiteral("%1. %2").arg(nothing.heading, nothing.sentence));
    }
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("suggestions"), list},
        {QStringLiteral("judgements"), all->judgements},
        {QStringLiteral("own_judgements"), all->ownJudgements}, {QStringLiteral("put_off"), all->putOff}});
    return ExitCode::Done;
}

ExitCode addShopOutside(Session &session, Store &store)
{
    NewPartner request;
    request.name = session.arguments().at(1);
    const std::pair<const char *, const char *> options[]
        = {{"place", "place"}, {"web", "web"}, {"known-for", "known_for"}, {"introduced-by", "introduced_by"},
            {"contact", "contact"}, {"address", "address"}};
    for (const auto &[option, field] : options) {
        if (!session.isSet(option))
            continue;
        const auto done = set(store, request, QString::fromLatin1(field), session.value(option));
        if (!done)
            return session.refuse(done.error());
    }
    if (auto done = setTyped(session, store, request); !done)
        return session.refuse(done.error());
    const auto added = addPartner(store, request);
    return finish(session, added, added ? createdIn(*added, Workshop::table) : RawId());
}

ExitCode editPartner(Session &session, Store &store)
{
    const auto shop = findShop(store, session.arguments().at(1));
    if (!shop)
        return session.refuse(shop.error());
    const Id<Partner> id(shop->partner.id);
    auto as = partnerWritten(store, id);
    if (!as)
        return session.refuse(as.error());
    if (auto done = setTyped(session, store, *as); !done)
        return session.refuse(done.error());
    return finish(session, changePartner(store, {id, *as}), shop->shop.id);
}

ExitCode putOffSuggested(Session &session, Store &store)
{
    const auto workshop = findWorkshop(store, session.arguments().at(1));
    if (!workshop)
        return session.refuse(workshop.error());
    return finish(session, putOffPartner(store, Id<Workshop>(workshop->id)), workshop->id);
}

} // namespace cooperage::cli
