// SPDX-License-Identifier: GPL-3.0-or-later
// What can be put in another order or taken back before it is published.
#include "models/actions/rights.h"
#include "models/actions/standards.h"
#include "models/store/endorsementquery.h"

#include <algorithm>

namespace cooperage {

namespace {

Result<void> addRemoval(const Store &store, Edit &edit, const StandardVersion &version)
{
    const auto criteria = criteriaOf(store, version.id);
    if (!criteria)
        return failure(criteria.error());
    for (const Criterion &criterion : *criteria)
        edit.remove(criterion);
    edit.remove(version);
    return {};
}

Result<QList<StandardVersion>> versionsOf(const Store &store, const RawId &standard)
{
    return store.select<StandardVersion>(
        QStringLiteral("WHERE standard = ? AND _removed = 0 ORDER BY id"), standard.bytes());
}

} // namespace

Result<Committed> moveCriterion(Store &store, const CriterionMove &move)
{
    const auto criterion = findLiving<Criterion>(store, move.criterion);
    if (!criterion)
        return failure(criterion.error());
    const auto version = store.find<StandardVersion>(criterion->version);
    auto all = criteriaOf(store, criterion->version);
    if (!version || !all)
        return failure(version ? all.error() : version.error());
    if (version->state != VersionState::Draft)
        return failure(Fault::Conflict, Reason::VersionFixed);
    if (auto may = mayChange(store, *criterion); !may)
        return failure(may.error());
    const auto found = std::find_if(
        all->begin(), all->end(), [&criterion](const Criterion &one) { return one.id == criterion->id; });
    const auto from = int(found - all->begin());
    const int to = std::clamp(from + move.places, 0, int(all->size()) - 1);
    if (to == from)
        return Committed{};
    all->move(from, to);
    const QString intent = QStringLiteral("criterion.order");
    Edit edit(intent, {intent, criterion->name, 1});
    for (int position = 0; position < all->size(); ++position) {
        Criterion after = all->at(position);
        after.position = position;
        if (after.position != all->at(position).position)
            edit.change(all->at(position), after);
    }
    return store.commit(edit);
}

Result<Committed> removeVersion(Store &store, const Id<StandardVersion> &id)
{
    const auto version = findLiving<StandardVersion>(store, id);
    if (!version)
        return failure(version.error());
    const auto standard = store.find<Standard>(version->standard);
    const auto all = versionsOf(store, version->standard);
    if (!standard || !all)
        return failure(standard ? all.error() : standard.error());
    if (version->state != VersionState::Draft)
        return failure(Fault::Conflict, Reason::VersionFixed, standard->name);
    if (all->size() < 2)
        return failure(Fault::Conflict, Reason::StillReferenced, standard->name);
    if (auto may = mayChange(store, *version); !may)
        return failure(may.error());
    const QString intent = QStringLiteral("standard_version.remove");
    Edit edit(intent, {intent, standard->name, 1});
    if (auto done = addRemoval(store, edit, *version); !done)
        return failure(done.error());
    return store.commit(edit);
}

Result<Committed> removeStandard(Store &store, const Id<Standard> &id)
{
    const auto standard = findLiving<Standard>(store, id);
    const auto versions = versionsOf(store, id);
    if (!standard || !versions)
        return failure(standard ? versions.error() : standard.error());
    if (auto may = mayChange(store, *standard); !may)
        return failure(may.error());
    const QString intent = QStringLiteral("standard.remove");
    Edit edit(intent, {intent, standard->name, 1});
    for (const StandardVersion &version : *versions) {
        if (version.state != VersionState::Draft)
            return failure(Fault::Conflict, Reason::VersionFixed, standard->name);
        if (auto may = mayChange(store, version); !may)
            return failure(may.error());
        if (auto done = addRemoval(store, edit, version); !done)
            return failure(done.error());
    }
    edit.remove(*standard);
    return store.commit(edit);
}

} // namespace cooperage
