// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fields.h"

#include "app/cli/finding.h"

#include <QDate>

namespace cooperage::cli {

Result<std::pair<QString, QString>> assignment(const QString &typed)
{
    const qsizetype at = typed.indexOf(QLatin1Char('='));
    if (at <= 0)
        return failure(Fault::Invalid, Reason::Usage, typed);
    return std::pair(typed.left(at), typed.mid(at + 1));
}

Result<void> setField(
    Record &record, const Entity &entity, const QString &name, const QString &typed, Currency currency)
{
    const Field *field = entity.fieldNamed(name);
    if (!field || field->rules.hidden || field->kind == Kind::Reference || field->kind == Kind::Hash)
        return failure(Fault::Invalid, Reason::UnknownField, name);
    if (field->rules.decided)
        return failure(Fault::Invalid, Reason::DecidedField, name);
    const auto set = [&](const QVariant &value, Reason otherwise) -> Result<void> {
        if (field->set(record, value))
            return {};
        return failure(Fault::Invalid, otherwise, typed);
    };
    if (typed.isEmpty() && field->optional)
        return set({}, Reason::Required);
    switch (field->kind) {
    case Kind::Integer: {
        bool isNumber = false;
        const int number = typed.toInt(&isNumber);
        return isNumber ? set(number, Reason::NotANumber)
                        : Result<void>(failure(Fault::Invalid, Reason::NotANumber, typed));
    }
    case Kind::Boolean:
        if (typed != u"yes" && typed != u"no")
            return failure(Fault::Invalid, Reason::NotAChoice, typed);
        return set(typed == u"yes", Reason::NotAChoice);
    case Kind::Money: {
        const auto money = moneyFrom(typed, currency);
        return money ? set(QVariant::fromValue(*money), Reason::NotANumber) : failure(money.error());
    }
    case Kind::Date:
        return set(QDate::fromString(typed, Qt::ISODate), Reason::NotADate);
    case Kind::Choice:
        return set(typed, Reason::NotAChoice);
    case Kind::Text:
    case Kind::LongText:
        return set(typed, Reason::NotText);
    case Kind::Time:
    case Kind::Reference:
    case Kind::Hash:
        break;
    }
    return failure(Fault::Invalid, Reason::UnknownField, name);
}

ExitCode finish(Session &session, const Result<Committed> &done, const RawId &id)
{
    if (!done)
        return session.refuse(done.error());
    const bool changed = !done->txids.isEmpty();
    session.say(changed ? Words::tr("Saved %1.").arg(id.hex()) : Words::tr("Nothing to change."));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("id"), id.hex()},
        {QStringLiteral("changed"), changed}});
    return ExitCode::Done;
}

ExitCode finishStep(Session &session, const Result<Committed> &done, const RawId &id)
{
    if (!done)
        return session.refuse(done.error());
    const bool asked = !done->txids.isEmpty();
    session.say(asked ? Words::tr("Asked. The server decides it with the next sync.")
                      : Words::tr("That was asked for already."));
    session.answer(
        {{QStringLiteral("ok"), true}, {QStringLiteral("id"), id.hex()}, {QStringLiteral("asked"), asked}});
    return ExitCode::Done;
}

QString tenthsText(int tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(qAbs(tenths % 10));
}

Result<int> tenthsFrom(const QString &typed)
{
    const QStringList parts = typed.split(u'.');
    bool wholeIsNumber = false;
    bool tenthIsNumber = true;
    const int whole = parts.first().toInt(&wholeIsNumber);
    const int tenth = parts.size() > 1 ? parts.at(1).toInt(&tenthIsNumber) : 0;
    const bool sound = wholeIsNumber && tenthIsNumber && parts.size() <= 2 && whole >= 0 && whole <= 100000
        && tenth >= 0 && (parts.size() == 1 || parts.at(1).size() == 1);
    return sound ? Result<int>(whole * 10 + tenth) : failure(Fault::Invalid, Reason::NotANumber, typed);
}

} // namespace cooperage::cli
