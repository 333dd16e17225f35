// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coordinatorties.h"
#include "models/records/review.h"
#include "models/today/need.h"
#include "tests/support/localstore.h"

#include <QDateTime>

#include <functional>

namespace cooperage::test {

inline constexpr qint64 dayMs = 86'400'000;

/// A request for Yusuf's workshop in a state, with Ana's review of it.
inline RawId request(LocalStore &home, EndorsementState state, ReviewState review, int invitedDaysAgo,
    int dueInDays, const std::function<void(Endorsement &)> &shape = {})
{
    Standard standard;
    standard.id = home.store->ids().next();
    standard.name = QStringLiteral("Weaving");
    StandardVersion version;
    version.id = home.store->ids().next();
    version.standard = Id<Standard>(standard.id);
    Endorsement asked;
    asked.id = home.store->ids().next();
    asked.workshop = home.weaving;
    asked.subjectKind = SubjectKind::Workshop;
    asked.subject = home.weaving;
    asked.version = Id<StandardVersion>(version.id);
    asked.round = 1;
    asked.state = state;
    asked.dueAt = Instant{home.clock.ms + dueInDays * dayMs};
    if (shape)
        shape(asked);
    Review own;
    own.id = home.store->ids().next();
    own.request = Id<Endorsement>(asked.id);
    own.reviewer = home.ana;
    own.state = review;
    own.invitedAt = Instant{home.clock.ms - invitedDaysAgo * dayMs};
    home.receive({home.rowOf(standard), home.rowOf(version), home.rowOf(asked), home.rowOf(own)});
    return asked.id;
}

inline QStringList kindsOf(const LocalStore &home)
{
    const auto needs = needsOf(*home.store, {home.clock.ms},
        [](const NeedSource &one) { return QLatin1String(one.name) != QLatin1String("backup"); });
    QStringList kinds;
    for (const Need &need : needs.value_or(QList<Need>()))
        kinds.append(nameOf(need.kind) + u' ' + nameOf(need.urgency));
    return kinds;
}

/// The same without a review of Ana's that counts.
inline RawId request(
    LocalStore &home, EndorsementState state, const std::function<void(Endorsement &)> &shape)
{
    return request(home, state, ReviewState::Cancelled, 1, 20, shape);
}

inline QStringList only(const char *line)
{
    return {QLatin1String(line)};
}

/// What a coordinator said of their ties; no kinds: none.
inline void says(
    LocalStore &home, const RawId &about, const Id<Person> &who, const char *kinds, bool cleared = false)
{
    CoordinatorTies said;
    said.id = coordinatorTiesId(about, who);
    said.request = Id<Endorsement>(about);
    said.person = who;
    said.ties = *kinds ? DeclarationState::Declared : DeclarationState::None;
    said.tieKinds = QLatin1String(kinds);
    if (cleared)
        said.clearedBy = who == home.ana ? home.yusuf : home.ana;
    home.receive({home.rowOf(said)});
}

} // namespace cooperage::test
