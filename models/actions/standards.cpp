// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/standards.h"

#include "models/actions/rights.h"
#include "models/actions/steps.h"
#include "models/rules/endorsing.h"
#include "models/rules/validation.h"
#include "models/store/endorsementquery.h"

namespace cooperage {

namespace {

/// A draft may be changed; anything later stands still.
Result<StandardVersion> draftOf(const Store &store, const RawId &version)
{
    auto found = store.find<StandardVersion>(version);
    if (found && found->state != VersionState::Draft)
        return failure(Fault::Conflict, Reason::VersionFixed);
    return found;
}

template <Described T>
Result<Committed> change(
    Store &store, const Change<T> &request, const QString &intent, const QString &caption)
{
    if (auto allowed = mayChange(store, request.before); !allowed)
        return failure(allowed.error());
    const T after = cleaned(request.after);
    Edit edit(intent, {intent, caption, 1});
    edit.change(request.before, after);
    return store.commit(edit);
}

Result<void> mayMake(const Store &store, const Entity &entity, const Record &record)
{
    return mayChange(store, entity, record);
}

} // namespace

Result<Committed> createStandard(Store &store, const NewStandard &request)
{
    Standard standard;
    standard.name = request.name;
    standard.craft = request.craft;
    standard.aims = request.aims;
    standard = cleaned(standard);
    if (auto may = mayMake(store, entityOf<Standard>(), standard); !may)
        return failure(may.error());
    standard.id = store.ids().next();
    StandardVersion version;
    version.id = store.ids().next();
    version.standard = Id<Standard>(standard.id);
    const QString intent = QStringLiteral("standard.create");
    Edit edit(intent, {intent, standard.name, 1});
    edit.create(standard);
    edit.create(version);
    return store.commit(edit);
}

Result<Committed> draftVersion(Store &store, const Id<Standard> &standardId)
{
    const auto standard = findLiving<Standard>(store, standardId);
    const auto versions = store.select<StandardVersion>(
        QStringLiteral("WHERE standard = ? AND _removed = 0 ORDER BY number DESC, id DESC"),
        standardId.bytes());
    if (!standard || !versions)
        return failure(standard ? versions.error() : standard.error());
    StandardVersion draft;
    QList<Criterion> criteria;
    for (const StandardVersion &one : *versions) {
        if (one.state == VersionState::Draft || one.state == VersionState::Proposed)
            return failure(Fault::Conflict, Reason::AlreadyRequested, standard->name);
        if (one.state != VersionState::Published)
            continue;
        const auto of = criteriaOf(store, one.id);
        if (!of)
            return failure(of.error());
        criteria = *of;
        draft.method = one.method;
        draft.pass = one.pass;
        draft.minimumReviewers = one.minimumReviewers;
        draft.spreadLimit = one.spreadLimit;
        draft.validityMonths = one.validityMonths;
    }
    draft.standard = standardId;
    if (auto may = mayMake(store, entityOf<StandardVersion>(), draft); !may)
        return failure(may.error());
    draft.id = store.ids().next();
    const QString intent = QStringLiteral("standard.draft");
    Edit edit(intent, {intent, standard->name, 1});
    edit.create(draft);
    for (const Criterion &before : criteria) {
        Criterion copy;
        copy.id = store.ids().next();
        copy.version = Id<StandardVersion>(draft.id);
        copy.name = before.name;
        copy.position = before.position;
        copy.least = before.least;
        copy.most = before.most;
        copy.weight = before.weight;
        copy.veto = before.veto;
        copy.levels = before.levels;
        edit.create(copy);
    }
    return store.commit(edit);
}

Result<Committed> changeStandard(Store &store, const Change<Standard> &request)
{
    return change(store, request, QStringLiteral("standard.change"), request.after.name);
}

Result<Committed> changeVersion(Store &store, const Change<StandardVersion> &request)
{
    const auto draft = draftOf(store, request.before.id);
    const auto standard = store.find<Standard>(request.before.standard);
    if (!draft || !standard)
        return failure(draft ? standard.error() : draft.error());
    return change(store, request, QStringLiteral("standard.change"), standard->name);
}

Result<Committed> addCriterion(Store &store, const Criterion &wanted)
{
    const auto draft = draftOf(store, wanted.version);
    const auto others = criteriaOf(store, wanted.version);
    if (!draft || !others)
        return failure(draft ? others.error() : draft.error());
    if (auto may = mayChange(store, *draft); !may)
        return failure(may.error());
    Criterion criterion = cleaned(wanted);
    criterion.id = store.ids().next();
    criterion.position = others->isEmpty() ? 0 : others->last().position + 1;
    const QString intent = QStringLiteral("criterion.add");
    Edit edit(intent, {intent, criterion.name, 1});
    edit.create(criterion);
    return store.commit(edit);
}

Result<Committed> changeCriterion(Store &store, const Change<Criterion> &request)
{
    if (const auto draft = draftOf(store, request.before.version); !draft)
        return failure(draft.error());
    return change(store, request, QStringLiteral("criterion.change"), request.after.name);
}

Result<Committed> removeCriterion(Store &store, const Id<Criterion> &id)
{
    const auto criterion = findLiving<Criterion>(store, id);
    if (!criterion)
        return failure(criterion.error());
    if (const auto draft = draftOf(store, criterion->version); !draft)
        return failure(draft.error());
    if (auto may = mayChange(store, *criterion); !may)
        return failure(may.error());
    const QString intent = QStringLiteral("criterion.remove");
    Edit edit(intent, {intent, criterion->name, 1});
    edit.remove(*criterion);
    return store.commit(edit);
}

Result<Committed> askForVersionStep(Store &store, const VersionStep &request)
{
    const auto version = store.find<StandardVersion>(request.version);
    if (!version)
        return failure(version.error());
    const auto standard = store.find<Standard>(version->standard);
    const auto actor = store.actor();
    if (!standard || !actor)
        return failure(standard ? actor.error() : standard.error());
    if (request.command == u"propose") {
        const auto criteria = criteriaOf(store, version->id);
        if (!criteria)
            return failure(criteria.error());
        if (auto ready = readyToPropose(*criteria); !ready)
            return failure(ready.error());
    }
    const bool first = version->proposedBy && *version->proposedBy == actor->person;
    if (request.command == u"publish" && first)
        return failure(Fault::NotAllowed, Reason::NeedsSecondPerson, standard->name);
    return askFor(store, {StandardVersion::table, version->id, request.command, request.reason, {}, {}},
        *version, standard->name);
}

} // namespace cooperage
