// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/explain.h"

#include "ui/shell/reasonwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace cooperage {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Explain", text);
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
    return words(reasonWords(reason)).arg(subject);
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
        const bool isAmount = error.reason == Reason::DiskReserve; // ours, not what somebody wrote
        QString first = error.subject.isEmpty()
            ? sentenceAlone(error.reason)
            : sentence(error.reason, isAmount ? error.subject : quoted(error.subject));
        if (!first.isEmpty())
            first[0] = first.at(0).toUpper();
        parts.prepend(first);
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace cooperage
