// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain.h"

#include "models/records/entities.h"
#include "models/rules/comaking.h"
#include "models/rules/workflows.h"
#include "ui/shell/reasonwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace cooperage {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Explain", text);
}

/// A share as people write it here; the subject is in parts per million.
QString percent(const QString &millionths)
{
    bool isShare = false;
    const int share = millionths.toInt(&isShare);
    return isShare ? shareText(share, QLocale()) : millionths;
}

/// Isolated, because it may be in another script than the sentence.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 120; // a whole pasted story would hide the sentence
    const QString shown = text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
    return words(QT_TRANSLATE_NOOP("Explain", "“%1”"))
        .arg(QChar(0x2068) + shown.simplified() + QChar(0x2069));
}

QString sentence(Reason reason, const QString &subject)
{
    return words(reasonWords(reason)).arg(reason == Reason::SharesTooLarge ? percent(subject) : subject);
}

/// Ours, not what somebody wrote.
bool isAmount(const Error &error)
{
    static constexpr Reason amounts[] = {Reason::DiskReserve, Reason::EvidenceMissing,
        Reason::NotEnoughReviewers, Reason::AppealTooLate, Reason::SharesTooLarge};
    return std::find(std::begin(amounts), std::end(amounts), error.reason) != std::end(amounts);
}

/// The caption of a state, or of an outcome that stands in the way; null if there is none of that name.
const char *stateCaption(const Entity &entity, const QString &name)
{
    for (const QStringView of : {u"state", u"outcome"}) {
        const Field *field = entity.fieldNamed(of);
        for (const Choice &choice : field ? field->choices : std::span<const Choice>()) {
            if (name == QLatin1String(choice.name))
                return choice.label;
        }
    }
    return nullptr;
}

/// Of a day, too small is too early.
bool isEarlyDay(const Error &error)
{
    return error.reason == Reason::TooSmall && error.subject == u"until";
}

/// The sentence about a step that does not fit, from "endorsement in_review ask_revisions decide"
/// (models/rules/workflows.h, standingOf); empty if the subject is no such thing.
QString standing(const Error &error)
{
    if (error.reason != Reason::StaleState && error.reason != Reason::StepNotNow)
        return {};
    const QStringList parts = error.subject.split(u' ');
    const Entity *entity = entityNamed(parts.value(0));
    const char *caption = entity ? stateCaption(*entity, parts.value(1)) : nullptr;
    if (!caption)
        return {};
    const QString first = error.reason == Reason::StaleState
        ? words(QT_TRANSLATE_NOOP("Explain", "Somebody was faster: by now the state is %1."))
        : words(QT_TRANSLATE_NOOP("Explain", "This is not possible in the state %1."));
    QStringList steps;
    const auto onwards = transitionsFrom(parts.at(0), parts.at(1));
    for (const Transition &one : onwards) {
        const QString step = QCoreApplication::translate("Command", one.caption);
        if (parts.mid(2).contains(QLatin1String(one.command)) && !steps.contains(step))
            steps.append(step);
    }
    const QString next = steps.isEmpty()
        ? words(QT_TRANSLATE_NOOP("Explain", "There is nothing for you to do about it now."))
        : words(QT_TRANSLATE_NOOP("Explain", "Possible now: %1.")).arg(steps.join(QStringLiteral(" · ")));
    return first.arg(quoted(QCoreApplication::translate("Choice", caption))) + u' ' + next;
}

/// What was not named is not pointed at either: "… does not allow this: this." says it twice.
QString sentenceAlone(Reason reason)
{
    QString text = words(reasonWords(reason));
    text.remove(QLatin1String(": %1"));
    return text.contains(QLatin1String("%1")) ? text.arg(words(QT_TRANSLATE_NOOP("Explain", "this"))) : text;
}

} // namespace

QString fieldCaption(const QString &field)
{
    QString caption = field;
    caption.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!caption.isEmpty())
        caption[0] = caption.at(0).toUpper();
    if (caption == u"Sku")
        caption = QStringLiteral("SKU");
    return QCoreApplication::translate("Field", caption.toUtf8().constData());
}

QString explain(const FieldProblem &problem)
{
    const QString caption = fieldCaption(problem.field);
    if (problem.value.isEmpty())
        return sentence(
            problem.reason, caption.isEmpty() ? words(QT_TRANSLATE_NOOP("Explain", "This field")) : caption);
    const QString why = sentence(problem.reason, quoted(problem.value));
    return caption.isEmpty() ? why : words(QT_TRANSLATE_NOOP("Explain", "%1: %2")).arg(caption, why);
}

QString explain(const Error &error)
{
    QStringList parts;
    bool repeated = false; // the same of a field and of its record: the field says more
    for (const FieldProblem &problem : error.problems) {
        parts += explain(problem);
        repeated = repeated || problem.reason == error.reason;
    }
    const bool fieldsSayIt = !parts.isEmpty() && (error.subject.isEmpty() || repeated);
    if (!fieldsSayIt) {
        QString first = standing(error);
        if (isEarlyDay(error)) {
            first = words(
                QT_TRANSLATE_NOOP("Explain", "The day has passed already. Choose one still to come."));
        } else if (first.isEmpty()) {
            first = error.subject.isEmpty()
                ? sentenceAlone(error.reason)
                : sentence(error.reason, isAmount(error) ? error.subject : quoted(error.subject));
        }
        if (!first.isEmpty())
            first[0] = first.at(0).toUpper();
        parts.prepend(first);
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace cooperage
