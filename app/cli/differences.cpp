// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage differences
#include "models/actions/differences.h"
#include "app/cli/subcommands.h"
#include "models/core/changejson.h"
#include "models/records/entities.h"

#include <QJsonArray>

namespace cooperage::cli {

namespace {

QString captionOf(const DifferenceShown &one)
{
    const Entity *entity = entityNamed(one.difference.ofTable);
    const Field *field = entity ? entity->fieldNamed(one.difference.field) : nullptr;
    return field ? QCoreApplication::translate("Field", field->label) : one.difference.field;
}

QString valueText(const QJsonObject &fields)
{
    if (fields.isEmpty())
        return Words::tr("(removed)");
    QStringList parts;
    for (const QJsonValue &value : fields) {
        const QJsonArray amount = value.toArray();
        const auto currency = Currency::fromCode(amount.at(1).toString());
        parts.append(currency
                ? decimalText({amount.at(0).toInteger(), *currency}) + QLatin1Char(' ') + currency->code()
                : value.toVariant().toString());
    }
    return parts.join(QStringLiteral(" · "));
}

ExitCode listDifferences(Session &session, const QList<DifferenceShown> &open)
{
    QJsonArray list;
    int number = 0;
    for (const DifferenceShown &one : open) {
        session.say(QStringLiteral("%1  %2 · %3").arg(++number).arg(one.subject, captionOf(one)));
        session.say(Words::tr("   shown: %1 (%2)").arg(valueText(one.shown), one.shownBy));
        session.say(Words::tr("   other: %1 (%2)").arg(valueText(one.other), one.otherBy));
        list.append(QJsonObject{{QStringLiteral("id"), one.difference.id.hex()},
            {QStringLiteral("table"), one.difference.ofTable},
            {QStringLiteral("record"), one.difference.ofRecord.hex()},
            {QStringLiteral("field"), one.difference.field}, {QStringLiteral("subject"), one.subject},
            {QStringLiteral("shown"), one.shown}, {QStringLiteral("other"), one.other},
            {QStringLiteral("mine"), one.mine}, {QStringLiteral("may_decide"), one.mayDecide}});
    }
    session.say(Words::tr("%n difference(s)", nullptr, number));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("differences"), list}});
    return ExitCode::Done;
}

} // namespace

ExitCode runDifferences(Session &session)
{
    const QStringList arguments = session.arguments();
    const auto store = arguments.isEmpty() ? session.read() : session.write();
    if (!store)
        return session.refuse(store.error());
    const auto open = openDifferences(**store);
    if (!open)
        return session.refuse(open.error());
    if (arguments.isEmpty())
        return listDifferences(session, *open);
    const QString keep = arguments.value(1);
    if (arguments.size() != 2 || (keep != u"shown" && keep != u"other"))
        return session.usage(Words::tr("say the number of a difference, and \"shown\" or \"other\""));
    const int number = arguments.first().toInt();
    if (number < 1 || number > open->size())
        return session.refuse(Error{Fault::NotFound, Reason::RecordMissing, arguments.first(), {}, {}});
    const DifferenceShown &chosen = open->at(number - 1);
    const auto done = resolveDifferences(
        **store, {{Id<Difference>(chosen.difference.id), keep == u"other" ? Keep::Other : Keep::Shown, {}}});
    if (!done)
        return session.refuse(done.error());
    session.say(Words::tr("Decided: %1 · %2")
                    .arg(chosen.subject, valueText(keep == u"other" ? chosen.other : chosen.shown)));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), chosen.difference.id.hex()}});
    return ExitCode::Done;
}

} // namespace cooperage::cli
