// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/audience.h"

#include <QStringList>

#include <algorithm>

namespace cooperage {

namespace {

QString party(const RawId &workshop)
{
    return QStringLiteral("party/") + workshop.hex();
}

QString member(const RawId &person)
{
    return QStringLiteral("member/") + person.hex();
}

QString role(Role which)
{
    return QStringLiteral("role/") + QString::fromLatin1(Choices<Role>::list[std::size_t(which)].name);
}

void addPanel(QStringList &audiences, const Ownership &ownership)
{
    audiences += {role(Role::Coordinator), role(Role::Steward)};
    for (const RawId &reader : ownership.readers)
        audiences.append(member(reader));
}

} // namespace

QString scopeOf(const Entity &entity, const Ownership &ownership)
{
    QStringList audiences;
    switch (entity.audience) {
    case Audience::Everyone:
        return commonScope();
    case Audience::OwnWorkshop:
        if (entity.edit == Right::Self) // what is a person's own is nobody else's business
            audiences = {member(ownership.author)};
        else
            audiences = {party(ownership.workshop), role(Role::Steward)};
        break;
    case Audience::StockParties:
        audiences = {party(ownership.workshop), role(Role::Coordinator), role(Role::Steward)};
        if (!ownership.holder.isNull())
            audiences.append(party(ownership.holder));
        break;
    case Audience::Coordinators:
        audiences = {role(Role::Coordinator), role(Role::Steward)};
        if (!ownership.author.isNull())
            audiences.append(member(ownership.author));
        for (const RawId &reader : ownership.readers)
            audiences.append(member(reader));
        if (ownership.open)
            audiences.append(party(ownership.workshop));
        break;
    case Audience::Request:
        if (ownership.open)
            return commonScope();
        audiences = {party(ownership.workshop), member(ownership.author)};
        addPanel(audiences, ownership);
        break;
    case Audience::Sealed:
        audiences = {member(ownership.author)};
        if (ownership.open)
            addPanel(audiences, ownership);
        break;
    case Audience::Between:
        if (ownership.open)
            return commonScope();
        if (!ownership.author.isNull())
            audiences.append(member(ownership.author));
        for (const RawId &reader : ownership.readers)
            audiences.append(member(reader));
        break;
    }
    std::sort(audiences.begin(), audiences.end());
    audiences.removeDuplicates();
    return audiences.join(QLatin1Char('|'));
}

QSet<QString> audiencesOf(const Actor &actor)
{
    QSet<QString> audiences{member(actor.person)};
    if (actor.state != MembershipState::Member && actor.state != MembershipState::Paused)
        return audiences;
    audiences.insert(commonScope());
    if (actor.workshop)
        audiences.insert(party(*actor.workshop));
    for (const int one : actor.roles)
        audiences.insert(role(static_cast<Role>(one)));
    return audiences;
}

bool sees(const QSet<QString> &audiences, const QString &scope)
{
    const auto parts = QStringView(scope).split(QLatin1Char('|'));
    return std::any_of(parts.begin(), parts.end(),
        [&audiences](QStringView one) { return audiences.contains(one.toString()); });
}

} // namespace cooperage
