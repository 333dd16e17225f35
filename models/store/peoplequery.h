// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/collective.h"
#include "models/store/store.h"

namespace cooperage {

/// One person of the collective with everything their rights follow from.
struct PersonRow
{
    Person person;
    std::optional<Membership> membership;
    QString workshopName;
    QList<Role> roles; ///< in the order of the enumeration
    bool self = false; ///< who works on this device
};
/// Members first, by name; former ones last.
Result<QList<PersonRow>> peopleOf(const Store &store);

/// Open invitations this device may see, newest first.
Result<QList<Invitation>> openInvitations(const Store &store);

/// Workshops that are not removed, by name.
Result<QList<Workshop>> workshopsOf(const Store &store);

/// The collective's own record. NotFound before the first sync.
Result<Collective> collectiveOf(const Store &store);
/// Days begin where the collective lives: today in its time zone, in UTC if that is not known.
Result<QDate> todayIn(const Store &store);

} // namespace cooperage
