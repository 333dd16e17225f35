// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/workflows.h"

#include <QtGlobal>

namespace cooperage {

namespace {

constexpr Transition transitions[] = {
    {"listing", "publish", QT_TRANSLATE_NOOP("Command", "Publish"), "draft", "live", Asker::OwnWorkshop,
        false},
    {"listing", "pause", QT_TRANSLATE_NOOP("Command", "Pause"), "live", "paused",
        Asker::OwnWorkshopOrCoordinator, false},
    {"listing", "resume", QT_TRANSLATE_NOOP("Command", "Put live again"), "paused", "live",
        Asker::OwnWorkshop, false},
    {"listing", "archive", QT_TRANSLATE_NOOP("Command", "Archive"), "draft", "archived", Asker::OwnWorkshop,
        false},
    {"listing", "archive", QT_TRANSLATE_NOOP("Command", "Archive"), "live", "archived", Asker::OwnWorkshop,
        false},
    {"listing", "archive", QT_TRANSLATE_NOOP("Command", "Archive"), "paused", "archived", Asker::OwnWorkshop,
        false},
    {"listing", "redraft", QT_TRANSLATE_NOOP("Command", "Back to draft"), "archived", "draft",
        Asker::OwnWorkshop, false},
    {"workshop", "pause", QT_TRANSLATE_NOOP("Command", "Pause workshop"), "active", "paused",
        Asker::WorkshopOwnerOrSteward, false},
    {"workshop", "resume", QT_TRANSLATE_NOOP("Command", "Resume workshop"), "paused", "active",
        Asker::WorkshopOwnerOrSteward, false},
    {"membership", "accept", QT_TRANSLATE_NOOP("Command", "Accept"), "applicant", "member", Asker::Steward,
        false},
    {"membership", "decline", QT_TRANSLATE_NOOP("Command", "Decline"), "applicant", "declined",
        Asker::Steward, true},
    {"membership", "pause", QT_TRANSLATE_NOOP("Command", "Pause membership"), "member", "paused",
        Asker::StewardOrSelf, false},
    {"membership", "resume", QT_TRANSLATE_NOOP("Command", "Resume membership"), "paused", "member",
        Asker::Steward, false},
    {"membership", "leave", QT_TRANSLATE_NOOP("Command", "Leave"), "member", "left", Asker::Self, false},
    {"membership", "leave", QT_TRANSLATE_NOOP("Command", "Leave"), "paused", "left", Asker::Self, false},
    {"membership", "remove", QT_TRANSLATE_NOOP("Command", "Remove"), "member", "removed", Asker::Steward,
        true},
    {"membership", "remove", QT_TRANSLATE_NOOP("Command", "Remove"), "paused", "removed", Asker::Steward,
        true},
    {"invitation", "revoke", QT_TRANSLATE_NOOP("Command", "Revoke"), "open", "revoked", Asker::Member, false},
};

bool isOfWorkshop(const Actor &actor, const Ownership &ownership)
{
    return actor.workshop && *actor.workshop == ownership.workshop
        && actor.workshopRole != WorkshopRole::None;
}

} // namespace

std::span<const Transition> allTransitions()
{
    return transitions;
}

QList<Transition> transitionsFrom(QStringView table, QStringView state)
{
    QList<Transition> found;
    for (const Transition &one : transitions) {
        if (table == QLatin1String(one.table) && state == QLatin1String(one.from))
            found.append(one);
    }
    return found;
}

Result<Transition> transitionFor(QStringView table, QStringView command, QStringView currentState)
{
    bool known = false;
    for (const Transition &one : transitions) {
        if (table != QLatin1String(one.table) || command != QLatin1String(one.command))
            continue;
        known = true;
        if (currentState == QLatin1String(one.from))
            return one;
    }
    return failure(
        Fault::Conflict, known ? Reason::StaleState : Reason::UnknownCommand, currentState.toString());
}

Result<void> mayAsk(
    const Actor &actor, const Transition &transition, const Ownership &ownership, const RawId &self)
{
    const auto allowed = [](bool yes, Reason otherwise) -> Result<void> {
        if (yes)
            return {};
        return failure(Fault::NotAllowed, otherwise);
    };
    const bool steward = actor.has(Role::Steward);
    const bool own = isOfWorkshop(actor, ownership);
    const bool isSelf = !self.isNull() && self == actor.person;
    if (!actor.mayWork() && !(isSelf && actor.state == MembershipState::Paused))
        return failure(Fault::NotAllowed, Reason::MembershipEnded);
    switch (transition.asker) {
    case Asker::OwnWorkshop:
        return allowed(own || steward, Reason::NotYourWorkshop);
    case Asker::OwnWorkshopOrCoordinator:
        return allowed(own || steward || actor.has(Role::Coordinator), Reason::NotYourWorkshop);
    case Asker::WorkshopOwnerOrSteward:
        return allowed(
            steward || (own && actor.workshopRole == WorkshopRole::Owner), Reason::NotYourWorkshop);
    case Asker::Steward:
        return isSelf ? Result<void>(failure(Fault::NotAllowed, Reason::OwnCase))
                      : allowed(steward, Reason::RoleMissing);
    case Asker::StewardOrSelf:
        return allowed(steward || isSelf, Reason::RoleMissing);
    case Asker::Self:
        return allowed(isSelf, Reason::RoleMissing);
    case Asker::Member:
        return allowed(steward || ownership.author == actor.person, Reason::RoleMissing);
    }
    return failure(Fault::NotAllowed, Reason::RoleMissing);
}

} // namespace cooperage
