// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/steps.h"

#include "models/actions/rights.h"
#include "models/records/entities.h"
#include "models/store/asked.h"

namespace cooperage {

namespace {

/// A step as it would be asked for now.
struct Judged
{
    Transition transition;
    bool askedBefore = false; ///< on its way already
};

/// What the record's state will be when the server has heard what was asked for: somebody offline accepts and
/// then says what ties there are, in one go. If the first is refused, so is what follows from it.
struct Ahead
{
    QString state;
    QHash<QString, Transition> changing; ///< by the commands that lead there
};
Result<Ahead> aheadOf(const Store &store, const QString &table, const Record &record, const QString &state)
{
    const auto open = commandsAskedFor(store, table, {record.id});
    if (!open)
        return failure(open.error());
    Ahead ahead{state, {}};
    const QList<Op> commands = open->value(record.id);
    for (const Op &op : commands) {
        const auto transition = transitionFor(table, op.command, ahead.state);
        if (!transition || qstrcmp(transition->from, transition->to) == 0)
            continue;
        ahead.state = QString::fromLatin1(transition->to);
        ahead.changing.insert(op.command, *transition);
    }
    return ahead;
}

Result<Judged> fitting(const Store &store, const StepRequest &request, const Record &record)
{
    const QString table = QString::fromLatin1(request.table);
    const Entity *entity = entityNamed(table);
    const Field *field = entity ? entity->fieldNamed(u"state") : nullptr;
    if (!field)
        return failure(Fault::Invalid, Reason::UnknownCommand, request.command);
    const auto ahead = aheadOf(store, table, record, field->get(record).toString());
    if (!ahead)
        return failure(ahead.error());
    const auto before = ahead->changing.constFind(request.command);
    const bool askedBefore = before != ahead->changing.constEnd();
    const auto transition
        = askedBefore ? Result<Transition>(*before) : transitionFor(table, request.command, ahead->state);
    if (!transition && transition.error().reason == Reason::StepNotNow)
        return notNow(store, *entity, record, request.sides);
    if (!transition)
        return failure(transition.error());
    return Judged{*transition, askedBefore};
}

Result<Judged> judged(const Store &store, const StepRequest &request, const Record &record)
{
    const auto step = fitting(store, request, record);
    const auto actor = store.actor();
    if (!step || !actor)
        return failure(step ? actor.error() : step.error());
    const auto ownership = ownershipOf(store, *entityNamed(QString::fromLatin1(request.table)), record);
    if (!ownership)
        return failure(ownership.error());
    if (auto may = mayAsk(*actor, step->transition, *ownership, request.sides); !may)
        return failure(may.error());
    return step;
}

} // namespace

Result<QString> stateAhead(const Store &store, const Entity &entity, const Record &record)
{
    const QString state = entity.fieldNamed(u"state")->get(record).toString();
    const auto ahead = aheadOf(store, QString::fromLatin1(entity.table), record, state);
    return ahead ? Result<QString>(ahead->state) : failure(ahead.error());
}

Failure notNow(const Store &store, const Entity &entity, const Record &record, const StepSides &sides)
{
    const auto state = stateAhead(store, entity, record);
    const auto actor = store.actor();
    const auto ownership = ownershipOf(store, entity, record);
    if (!state || !actor || !ownership)
        return failure(!state ? state.error() : !actor ? actor.error() : ownership.error());
    return failure(Fault::Conflict, Reason::StepNotNow,
        standingOf(QString::fromLatin1(entity.table), *state, *actor, *ownership, sides));
}

Result<void> fitsNow(const Store &store, const StepRequest &request, const Record &record)
{
    const auto step = fitting(store, request, record);
    return step ? Result<void>() : failure(step.error());
}

Result<void> mayAskFor(const Store &store, const StepRequest &request, const Record &record)
{
    const auto step = judged(store, request, record);
    return step ? Result<void>() : failure(step.error());
}

Result<Committed> askFor(Store &store, const StepRequest &request, const Record &record, const QString &name)
{
    const auto step = judged(store, request, record);
    if (!step)
        return failure(step.error());
    const QString reason = request.reason.trimmed();
    if (step->transition.needsReason && reason.isEmpty())
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("reason"));
    if (step->askedBefore)
        return Committed{};
    const QString table = QString::fromLatin1(request.table);
    QJsonObject arguments = request.arguments;
    if (!reason.isEmpty())
        arguments.insert(QStringLiteral("reason"), reason);
    const QString intent = table + QLatin1Char('.') + request.command;
    Edit edit(intent, {intent, name, 1});
    if (const auto &first = request.before)
        edit.command(first->table, first->id, first->command, first->from, first->fields);
    QJsonObject from = request.seen;
    from.insert(QStringLiteral("state"), QString::fromLatin1(step->transition.from));
    edit.command(table, request.id, request.command, from, arguments);
    return store.commit(edit);
}

} // namespace cooperage
