// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/core/field.h"

namespace cooperage::cli {

/// "price=28.50" → name, value. Invalid (Usage).
Result<std::pair<QString, QString>> assignment(const QString &typed);

/// Sets one field from what was typed. Kinds that are not typed (references, pictures) and what the server
/// decides are refused. @p currency is that of amounts without one.
Result<void> setField(
    Record &record, const Entity &entity, const QString &name, const QString &typed, Currency currency = {});

/// Answers for a change: the id and whether there was anything to change.
ExitCode finish(Session &session, const Result<Committed> &done, const RawId &id);
/// Answers for a step the server decides; one asked for already is said, and no failure.
ExitCode finishStep(Session &session, const Result<Committed> &done, const RawId &id);

/// What a choice is called, in the reader's language; its name where programs read.
template <class E> QString captionOf(E value)
{
    return QCoreApplication::translate("Choice", Choices<E>::list[int(value)].label);
}
template <class E> QString nameOfChoice(E value)
{
    return QString::fromLatin1(Choices<E>::list[int(value)].name);
}
/// The value a name stands for; NotAChoice.
template <class E> Result<E> choiceNamed(const QString &name)
{
    for (std::size_t i = 0; i < std::size(Choices<E>::list); ++i) {
        if (name == QLatin1String(Choices<E>::list[i].name))
            return E(i);
    }
    return failure(Fault::Invalid, Reason::NotAChoice, name);
}

/// "78.6" for 786 tenths. In programs' answers and on the terminal alike.
QString tenthsText(int tenths);
/// "80" or "78.6" as tenths; NotANumber.
Result<int> tenthsFrom(const QString &typed);

} // namespace cooperage::cli
