// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/steps.h"

#include "models/actions/rights.h"
#include "models/records/entities.h"
#include "models/rules/workflows.h"
#include "models/store/listingquery.h"

namespace cooperage {

namespace {

Result<Transition> judged(const Store &store, const StepRequest &request, const Record &record)
{
    const QString table = QString::fromLatin1(request.table);
    const Entity *entity = entityNamed(table);
    const Field *field = entity ? entity->fieldNamed(u"state") : nullptr;
    if (!field)
        return failure(Fault::Invalid, Reason::UnknownCommand, request.command);
    auto transition = transitionFor(table, request.command, field->get(record).toString());
    const auto actor = store.actor();
    const auto ownership = ownershipOf(store, *entity, record);
    if (!transition || !actor || !ownership)
        return failure(!transition ? transition.error() : !actor ? actor.error() : ownership.error());
    if (auto may = mayAsk(*actor, *transition, *ownership, request.self); !may)
        return failure(may.error());
    return transition;
}

} // namespace

Result<void> mayAskFor(const Store &store, const StepRequest &request, const Record &record)
{
    const auto transition = judged(store, request, record);
    return transition ? Result<void>() : failure(transition.error());
}

Result<Committed> askFor(Store &store, const StepRequest &request, const Record &record, const QString &name)
{
    const auto transition = judged(store, request, record);
    if (!transition)
        return failure(transition.error());
    const QString reason = request.reason.trimmed();
    if (transition->needsReason && reason.isEmpty())
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("reason"));
    const QString table = QString::fromLatin1(request.table);
    const auto open = requestedCommands(store, table, {request.id});
    if (!open)
        return failure(open.error());
    const bool changesState = qstrcmp(transition->from, transition->to) != 0;
    if (changesState && open->value(request.id) == request.command)
        return Committed{};
    QJsonObject arguments = request.arguments;
    if (!reason.isEmpty())
        arguments.insert(QStringLiteral("reason"), reason);
    const QString intent = table + QLatin1Char('.') + request.command;
    Edit edit(intent, {intent, name, 1});
    edit.command(table, request.id, request.command,
        {{QStringLiteral("state"), QString::fromLatin1(transition->from)}}, arguments);
    return store.commit(edit);
}

} // namespace cooperage
