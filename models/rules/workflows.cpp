// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/workflows.h"

#include <QStringList>
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
    {"co_maker", "propose", QT_TRANSLATE_NOOP("Command", "Change the proposal"), "proposed", "proposed",
        Asker::ListingWorkshop, false},
    {"co_maker", "propose", QT_TRANSLATE_NOOP("Command", "Propose anew"), "declined", "proposed",
        Asker::ListingWorkshop, false},
    {"co_maker", "propose", QT_TRANSLATE_NOOP("Command", "Propose anew"), "ended", "proposed",
        Asker::ListingWorkshop, false},
    {"co_maker", "accept", QT_TRANSLATE_NOOP("Command", "Accept"), "proposed", "accepted", Asker::CoMaker,
        false},
    {"co_maker", "decline", QT_TRANSLATE_NOOP("Command", "Decline"), "proposed", "declined", Asker::CoMaker,
        true},
    {"co_maker", "end", QT_TRANSLATE_NOOP("Command", "Take back"), "proposed", "ended",
        Asker::ListingWorkshop, false},
    {"co_maker", "end", QT_TRANSLATE_NOOP("Command", "End"), "accepted", "ended", Asker::EitherMaker, true},
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
    {"reply_link", "revoke", QT_TRANSLATE_NOOP("Command", "Revoke"), "open", "revoked",
        Asker::AuthorOrCoordinator, false},
    {"standard_version", "propose", QT_TRANSLATE_NOOP("Command", "Propose"), "draft", "proposed",
        Asker::AuthorOrCoordinator, false},
    {"standard_version", "publish", QT_TRANSLATE_NOOP("Command", "Publish"), "proposed", "published",
        Asker::CoordinatorOrSteward, false},
    {"standard_version", "send_back", QT_TRANSLATE_NOOP("Command", "Back to draft"), "proposed", "draft",
        Asker::AuthorOrCoordinator, true},
    {"standard_version", "retire", QT_TRANSLATE_NOOP("Command", "Retire"), "published", "retired",
        Asker::Coordinator, true},
    {"endorsement", "submit", QT_TRANSLATE_NOOP("Command", "Submit"), "draft", "submitted", Asker::Requester,
        false},
    {"endorsement", "screen", QT_TRANSLATE_NOOP("Command", "Begin screening"), "submitted", "screening",
        Asker::Coordinator, false},
    {"endorsement", "send_back", QT_TRANSLATE_NOOP("Command", "Back to draft"), "screening", "draft",
        Asker::Coordinator, true},
    {"endorsement", "open", QT_TRANSLATE_NOOP("Command", "Open the reviews"), "screening", "in_review",
        Asker::Coordinator, false},
    {"endorsement", "discuss", QT_TRANSLATE_NOOP("Command", "Discuss"), "in_review", "discussion",
        Asker::Server, false},
    {"endorsement", "ask_revisions", QT_TRANSLATE_NOOP("Command", "Ask for revisions"), "in_review",
        "revisions", Asker::Coordinator, false},
    {"endorsement", "ask_revisions", QT_TRANSLATE_NOOP("Command", "Ask for revisions"), "discussion",
        "revisions", Asker::Coordinator, false},
    {"endorsement", "resubmit", QT_TRANSLATE_NOOP("Command", "Submit the changes"), "revisions", "in_review",
        Asker::Requester, false},
    {"endorsement", "cancel", QT_TRANSLATE_NOOP("Command", "Cancel"), "submitted", "cancelled",
        Asker::RequesterOrCoordinator, true},
    {"endorsement", "cancel", QT_TRANSLATE_NOOP("Command", "Cancel"), "screening", "cancelled",
        Asker::RequesterOrCoordinator, true},
    {"endorsement", "cancel", QT_TRANSLATE_NOOP("Command", "Cancel"), "in_review", "cancelled",
        Asker::RequesterOrCoordinator, true},
    {"endorsement", "cancel", QT_TRANSLATE_NOOP("Command", "Cancel"), "discussion", "cancelled",
        Asker::RequesterOrCoordinator, true},
    {"endorsement", "cancel", QT_TRANSLATE_NOOP("Command", "Cancel"), "revisions", "cancelled",
        Asker::RequesterOrCoordinator, true},
    {"endorsement", "decide", QT_TRANSLATE_NOOP("Command", "Decide"), "in_review", "decided",
        Asker::Coordinator, false},
    {"endorsement", "decide", QT_TRANSLATE_NOOP("Command", "Decide"), "discussion", "decided",
        Asker::Coordinator, false},
    {"endorsement", "publish", QT_TRANSLATE_NOOP("Command", "Publish"), "decided", "published",
        Asker::Coordinator, false},
    {"endorsement", "confirm_condition", QT_TRANSLATE_NOOP("Command", "Confirm the condition"), "published",
        "published", Asker::Coordinator, false},
    {"endorsement", "confirm_condition", QT_TRANSLATE_NOOP("Command", "Confirm the condition"), "due", "due",
        Asker::Coordinator, false},
    {"endorsement", "become_due", QT_TRANSLATE_NOOP("Command", "Due for re-review"), "published", "due",
        Asker::Server, false},
    {"endorsement", "expire", QT_TRANSLATE_NOOP("Command", "Expire"), "published", "expired", Asker::Server,
        false},
    {"endorsement", "expire", QT_TRANSLATE_NOOP("Command", "Expire"), "due", "expired", Asker::Server, false},
    {"endorsement", "withdraw", QT_TRANSLATE_NOOP("Command", "Withdraw"), "published", "withdrawn",
        Asker::RequesterOrCoordinator, true},
    {"endorsement", "withdraw", QT_TRANSLATE_NOOP("Command", "Withdraw"), "due", "withdrawn",
        Asker::RequesterOrCoordinator, true},
    {"endorsement", "appeal", QT_TRANSLATE_NOOP("Command", "Appeal"), "decided", "decided", Asker::Requester,
        true},
    {"endorsement", "appeal", QT_TRANSLATE_NOOP("Command", "Appeal"), "published", "published",
        Asker::Requester, true},
    {"endorsement", "appeal", QT_TRANSLATE_NOOP("Command", "Appeal"), "due", "due", Asker::Requester, true},
    {"endorsement", "back_appeal", QT_TRANSLATE_NOOP("Command", "Back the appeal"), "decided", "decided",
        Asker::Coordinator, false},
    {"endorsement", "back_appeal", QT_TRANSLATE_NOOP("Command", "Back the appeal"), "published", "published",
        Asker::Coordinator, false},
    {"endorsement", "back_appeal", QT_TRANSLATE_NOOP("Command", "Back the appeal"), "due", "due",
        Asker::Coordinator, false},
    {"endorsement", "reopen", QT_TRANSLATE_NOOP("Command", "Reopen"), "decided", "in_review", Asker::Steward,
        false},
    {"endorsement", "reopen", QT_TRANSLATE_NOOP("Command", "Reopen"), "published", "in_review",
        Asker::Steward, false},
    {"endorsement", "reopen", QT_TRANSLATE_NOOP("Command", "Reopen"), "due", "in_review", Asker::Steward,
        false},
    {"endorsement", "name_stand_in", QT_TRANSLATE_NOOP("Command", "Name a stand-in"), "submitted",
        "submitted", Asker::Steward, false},
    {"endorsement", "name_stand_in", QT_TRANSLATE_NOOP("Command", "Name a stand-in"), "screening",
        "screening", Asker::Steward, false},
    {"endorsement", "name_stand_in", QT_TRANSLATE_NOOP("Command", "Name a stand-in"), "in_review",
        "in_review", Asker::Steward, false},
    {"endorsement", "name_stand_in", QT_TRANSLATE_NOOP("Command", "Name a stand-in"), "discussion",
        "discussion", Asker::Steward, false},
    {"endorsement", "name_stand_in", QT_TRANSLATE_NOOP("Command", "Name a stand-in"), "revisions",
        "revisions", Asker::Steward, false},
    {"endorsement", "name_stand_in", QT_TRANSLATE_NOOP("Command", "Name a stand-in"), "decided", "decided",
        Asker::Steward, false},
    {"endorsement", "invite", QT_TRANSLATE_NOOP("Command", "Invite a reviewer"), "screening", "screening",
        Asker::Coordinator, false},
    {"endorsement", "invite", QT_TRANSLATE_NOOP("Command", "Invite a reviewer"), "in_review", "in_review",
        Asker::Coordinator, false},
    {"endorsement", "invite", QT_TRANSLATE_NOOP("Command", "Invite a reviewer"), "discussion", "discussion",
        Asker::Coordinator, false},
    {"review", "accept", QT_TRANSLATE_NOOP("Command", "Accept"), "invited", "accepted", Asker::Self, false},
    {"review", "decline", QT_TRANSLATE_NOOP("Command", "Decline to review"), "invited", "declined",
        Asker::Self, true},
    {"review", "recuse", QT_TRANSLATE_NOOP("Command", "Step back"), "accepted", "recused", Asker::Self, true},
    {"review", "cancel", QT_TRANSLATE_NOOP("Command", "Cancel"), "invited", "cancelled", Asker::Coordinator,
        true},
    {"review", "cancel", QT_TRANSLATE_NOOP("Command", "Cancel"), "accepted", "cancelled", Asker::Coordinator,
        true},
    {"review", "declare", QT_TRANSLATE_NOOP("Command", "Say what ties there are"), "invited", "invited",
        Asker::Self, false},
    {"review", "declare", QT_TRANSLATE_NOOP("Command", "Say what ties there are"), "accepted", "accepted",
        Asker::Self, false},
    {"review", "clear", QT_TRANSLATE_NOOP("Command", "Clear the tie"), "invited", "invited",
        Asker::Coordinator, true},
    {"review", "clear", QT_TRANSLATE_NOOP("Command", "Clear the tie"), "accepted", "accepted",
        Asker::Coordinator, true},
    {"review", "remind", QT_TRANSLATE_NOOP("Command", "Remind"), "invited", "invited", Asker::Coordinator,
        false},
    {"review", "remind", QT_TRANSLATE_NOOP("Command", "Remind"), "accepted", "accepted", Asker::Coordinator,
        false},
    {"exchange_case", "clear", QT_TRANSLATE_NOOP("Command", "Clear"), "open", "cleared", Asker::Coordinator,
        true},
    {"exchange_case", "label", QT_TRANSLATE_NOOP("Command", "Label as praise for praise"), "open", "labelled",
        Asker::Coordinator, true},
};

bool isOfWorkshop(const Actor &actor, const RawId &workshop)
{
    return actor.workshop && *actor.workshop == workshop && actor.workshopRole != WorkshopRole::None;
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
    if (!known)
        return failure(Fault::Conflict, Reason::UnknownCommand, command.toString());
    return failure(
        Fault::Conflict, Reason::StepNotNow, table.toString() + QLatin1Char(' ') + currentState.toString());
}

QString standingOf(QStringView table, QStringView state, const Actor &actor, const Ownership &ownership,
    const StepSides &sides)
{
    QStringList words{table.toString(), state.toString()};
    const auto onwards = transitionsFrom(table, state);
    for (const Transition &one : onwards) {
        if (mayAsk(actor, one, ownership, sides))
            words.append(QString::fromLatin1(one.command));
    }
    return words.join(QLatin1Char(' '));
}

Result<void> mayAsk(
    const Actor &actor, const Transition &transition, const Ownership &ownership, const StepSides &sides)
{
    const auto allowed = [](bool yes, Reason otherwise) -> Result<void> {
        if (yes)
            return {};
        return failure(Fault::NotAllowed, otherwise);
    };
    const bool steward = actor.has(Role::Steward);
    const bool own = isOfWorkshop(actor, ownership.workshop);
    const bool coMakes = isOfWorkshop(actor, sides.coMaker);
    const bool isSelf = !sides.self.isNull() && sides.self == actor.person;
    const bool standsIn = !sides.standIn.isNull() && sides.standIn == actor.person;
    const bool coordinates = actor.has(Role::Coordinator) || standsIn;
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
        return isSelf || standsIn ? Result<void>(failure(Fault::NotAllowed, Reason::OwnCase))
                                  : allowed(steward, Reason::RoleMissing);
    case Asker::StewardOrSelf:
        return allowed(steward || isSelf, Reason::RoleMissing);
    case Asker::Self:
        return allowed(isSelf, Reason::RoleMissing);
    case Asker::Member:
        return allowed(steward || ownership.author == actor.person, Reason::RoleMissing);
    case Asker::Author:
        return allowed(ownership.author == actor.person, Reason::RoleMissing);
    case Asker::AuthorOrCoordinator:
        return allowed(ownership.author == actor.person || coordinates, Reason::RoleMissing);
    case Asker::Requester:
        return allowed(own || ownership.author == actor.person, Reason::NotYourWorkshop);
    case Asker::Coordinator:
        return allowed(coordinates, Reason::RoleMissing);
    case Asker::CoordinatorOrSteward:
        return allowed(coordinates || steward, Reason::RoleMissing);
    case Asker::RequesterOrCoordinator:
        return allowed(own || ownership.author == actor.person || coordinates, Reason::RoleMissing);
    case Asker::ListingWorkshop:
        return allowed(own, Reason::NotYourWorkshop);
    case Asker::CoMaker:
        return allowed(coMakes, Reason::NotYourWorkshop);
    case Asker::EitherMaker:
        return allowed(own || coMakes, Reason::NotYourWorkshop);
    case Asker::Server:
        break;
    }
    return failure(Fault::NotAllowed, Reason::RoleMissing);
}

} // namespace cooperage
