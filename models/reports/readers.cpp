// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/readers.h"

namespace cooperage {

namespace {

bool isHere(const Actor &actor)
{
    return actor.state == MembershipState::Member || actor.state == MembershipState::Paused;
}

bool leads(const Actor &actor)
{
    return isHere(actor) && (actor.has(Role::Coordinator) || actor.has(Role::Steward));
}

bool hasWorkshop(const Actor &actor)
{
    return isHere(actor) && actor.workshop && actor.workshopRole != WorkshopRole::None;
}

bool leadsOrHasWorkshop(const Actor &actor)
{
    return leads(actor) || hasWorkshop(actor);
}

} // namespace

const ReportReaders ownWorkshopOrAll{
    QT_TRANSLATE_NOOP("Report", "Each workshop its own, coordinators and stewards all."), leadsOrHasWorkshop,
    leads};
const ReportReaders everyMember{QT_TRANSLATE_NOOP("Report", "Every member."), isHere, isHere};
const ReportReaders coordinatorsOnly{QT_TRANSLATE_NOOP("Report", "Coordinators and stewards."), leads, leads};

bool seesSmallCounts(const Actor &actor)
{
    return leads(actor);
}

} // namespace cooperage
