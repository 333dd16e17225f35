// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/differencewords.h"

#include "models/core/recordjson.h"
#include "models/records/entities.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cooperage {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Difference", text);
}

QString empty()
{
    return say(QT_TRANSLATE_NOOP("Difference", "(empty)"));
}

} // namespace

const Field *fieldOf(const DifferenceShown &shown)
{
    const Entity *entity = entityNamed(shown.difference.ofTable);
    return entity ? entity->fieldNamed(shown.difference.field) : nullptr;
}

QString captionOf(const DifferenceShown &shown)
{
    const Field *field = fieldOf(shown);
    const QString what = field ? captionOf(*field) : say(QT_TRANSLATE_NOOP("Difference", "The record"));
    return shown.part.isEmpty()
        ? what
        : say(QT_TRANSLATE_NOOP("Difference", "%1 (%2)")).arg(what, isolated(shown.part));
}

QString valueWords(const DifferenceShown &shown, const QJsonObject &values, const QLocale &locale)
{
    const Entity *entity = entityNamed(shown.difference.ofTable);
    if (!entity)
        return {};
    if (values.isEmpty())
        return empty();
    const auto record = entity->make();
    fieldsFromJson(*entity, *record, values);
    QStringList lines;
    for (const Field &field : entity->fields) {
        if (!values.contains(QLatin1String(field.name)))
            continue;
        const QVariant value = field.get(*record);
        QString text = field.kind == Kind::Money && !value.isNull()
            ? moneyText(value.value<Money>(), locale)
            : editText(field, value, locale, Currency());
        for (const Choice &choice : field.choices) {
            if (text == QLatin1String(choice.name))
                text = captionOf(choice);
        }
        lines.append(text.isEmpty() ? empty() : text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString whoAndWhen(const QString &name, const QString &device, Instant at, const QLocale &locale)
{
    const QString when = locale.toString(QDateTime::fromMSecsSinceEpoch(at.ms), QLocale::ShortFormat);
    return device.isEmpty()
        ? say(QT_TRANSLATE_NOOP("Difference", "%1, %2")).arg(isolated(name), when)
        : say(QT_TRANSLATE_NOOP("Difference", "%1 on %2, %3")).arg(isolated(name), isolated(device), when);
}

QString movedWords(const QList<MovedBeside> &moved, const QLocale &locale)
{
    QStringList parts;
    for (const MovedBeside &one : moved) {
        const QString figure = one.qty < 0 ? QChar(0x2212) + locale.toString(-one.qty)
                                           : QLatin1Char('+') + locale.toString(one.qty);
        parts.append(
            say(QT_TRANSLATE_NOOP("Difference", "%1 (%2)")).arg(leftToRight(figure), isolated(one.by)));
    }
    return locale.createSeparatedList(parts);
}

} // namespace cooperage
