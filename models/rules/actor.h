// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/person.h"

#include <QSet>

#include <optional>

namespace cooperage {

/// Who is asking: a person with the rights they have in the collective at this moment.
struct Actor
{
    Id<Person> person;
    QSet<int> roles; ///< values of Role
    std::optional<Id<Workshop>> workshop;
    WorkshopRole workshopRole = WorkshopRole::None;
    MembershipState state = MembershipState::Member;

    bool has(Role role) const { return roles.contains(int(role)); }
    bool hasEnded() const
    {
        return state == MembershipState::Left || state == MembershipState::Removed
            || state == MembershipState::Declined;
    }
    bool mayWork() const { return state == MembershipState::Member; }
};

} // namespace cooperage
