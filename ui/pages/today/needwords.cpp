// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what waits.
#include "models/records/entities.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/undoer.h"
#include "ui/pages/today/needmarks.h"
#include "ui/pages/today/reviewwords.h"
#include "ui/pages/today/todaywords.h"
#include "ui/shell/explain.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

/// Text and detail; icon and mood follow from kind and urgency.
struct Sentence
{
    QString text;
    QString detail;
};

/// "Price", as on the form; empty if it is several fields, or none this program knows.
QString captionIn(const Need &need)
{
    const Entity *entity = entityNamed(need.table);
    if (!entity || need.field.isEmpty())
        return {};
    for (const Field &field : entity->fields) {
        if (need.field == QLatin1String(field.name) || need.field == QLatin1String(field.registerName()))
            return captionOf(field);
    }
    return {};
}

QString quoted(const QString &title)
{
    return Say::tr("“%1”").arg(isolated(title));
}

Sentence refused(const Need &need)
{
    if (need.about.isNull())
        return {
            Say::tr("%n change(s) were refused", nullptr, need.count), namesWords(need.names, need.count)};
    const QString subject = need.field.isEmpty() ? need.caption.subject : need.field;
    const Error why{Fault::Refused, need.reason, subject, {}, {}};
    return {Say::tr("Refused: %1").arg(captionWords(need.caption)), explain(why)};
}

Sentence difference(const Need &need)
{
    if (need.about.isNull())
        return {Say::tr("Decide: %n record(s) were changed in two places", nullptr, need.count),
            namesWords(need.names, need.count)};
    const QString field = captionIn(need);
    return {Say::tr("Decide: %1").arg(quoted(need.names.value(0))),
        field.isEmpty() ? Say::tr("It was changed in two places.")
                        : Say::tr("%1 was changed in two places.").arg(field)};
}

Sentence unfinished(const Need &need)
{
    if (need.about.isNull())
        return {Say::tr("Finish %n listing(s)", nullptr, need.count), namesWords(need.names, need.count)};
    const QString field = captionIn(need);
    return {Say::tr("Finish %1").arg(quoted(need.names.value(0))),
        field.isEmpty() ? Say::tr("Some of what was typed there is not stored yet.")
                        : Say::tr("%1: “%2” is not stored yet.").arg(field, isolated(need.typed))};
}

Sentence applicant(const Need &need, Instant now, const QLocale &locale)
{
    if (need.about.isNull())
        return {Say::tr("%n people would like to become members", nullptr, need.count),
            namesWords(need.names, need.count)};
    return {Say::tr("%1 would like to become a member").arg(isolated(need.names.value(0))),
        Say::tr("Asked: %1").arg(shortWhen(need.since.value_or(now), now, locale))};
}

Sentence invitation(const Need &need, Instant now, const QLocale &locale)
{
    const QString ends = Say::tr("Ends: %1").arg(shortWhen(need.due.value_or(now), now, locale));
    if (need.about.isNull())
        return {
            Say::tr("%n invitation(s) end soon", nullptr, need.count), namesWords(need.names, need.count)};
    return {Say::tr("%1 has not used the invitation yet").arg(isolated(need.names.value(0))), ends};
}

Sentence backup(const Need &need, Instant now, const QLocale &locale)
{
    return {Say::tr("Make a backup"),
        need.since ? Say::tr("The last one: %1").arg(shortWhen(*need.since, now, locale))
                   : Say::tr("There is none on this computer yet.")};
}

/// Of goods: one is named, several are counted.
Sentence goods(const Need &need, const QString &one, const QString &several)
{
    if (need.count == 1)
        return {one.arg(quoted(need.names.value(0))), {}};
    return {several, namesWords(need.names, need.count)};
}

/// What it is about, where the sentence says a number; several are named by who it is said of.
QString subjectWords(const Need &need)
{
    return need.about.isNull() ? namesWords(need.names, need.count) : isolated(need.names.value(2));
}

Sentence sentence(const Need &need, Instant now, const QLocale &locale)
{
    switch (need.kind) {
    case NeedKind::Refused:
        return refused(need);
    case NeedKind::Difference:
        return difference(need);
    case NeedKind::Unfinished:
        return unfinished(need);
    case NeedKind::Applicant:
        return applicant(need, now, locale);
    case NeedKind::InvitationEnds:
        return invitation(need, now, locale);
    case NeedKind::PhotosWaiting:
        return {Say::tr("%n change(s) wait for their photos", nullptr, need.count),
            Say::tr("Waiting since %1").arg(shortWhen(need.since.value_or(now), now, locale))};
    case NeedKind::Backup:
        return backup(need, now, locale);
    case NeedKind::SoldOut:
        return goods(
            need, Say::tr("%1 is sold out"), Say::tr("%n listing(s) are sold out", nullptr, need.count));
    case NeedKind::LowStock:
        return goods(need, Say::tr("%1 is running low"),
            Say::tr("%n variant(s) are running low", nullptr, need.count));
    case NeedKind::LiveWithoutPhoto:
        return goods(need, Say::tr("%1 is live without a photo"),
            Say::tr("%n listing(s) are live without a photo", nullptr, need.count));
    case NeedKind::DraftReady:
        return goods(need, Say::tr("%1 can be published"),
            Say::tr("%n draft(s) can be published", nullptr, need.count));
    case NeedKind::DraftAlmost: {
        Sentence one = goods(need, Say::tr("One thing is missing: %1"),
            Say::tr("One thing is missing in %n draft(s)", nullptr, need.count));
        if (!need.about.isNull())
            one.detail = QCoreApplication::translate("Checklist", need.missing);
        return one;
    }
    case NeedKind::CoMakerAsked:
        return {togetherWords(need), namesWords(need.names.mid(need.about.isNull() ? 0 : 2), need.count)};
    case NeedKind::ReviewReminded:
        return {reminderWords(need, now), subjectWords(need)};
    case NeedKind::ReviewersTieToClear:
    case NeedKind::CoordinatorsTieToClear:
        return {namedTieWords(need), subjectWords(need)};
    default: { // of endorsements
        const auto [one, several] = reviewWords(need);
        return goods(need, one, several);
    }
    }
    return {};
}

} // namespace

QString namesWords(const QStringList &names, int count)
{
    QStringList parts;
    for (const QString &name : names) {
        if (!name.isEmpty())
            parts.append(isolated(name));
    }
    if (const int rest = count - int(parts.size()); rest > 0 && !parts.isEmpty())
        parts.append(Say::tr("%n more", nullptr, rest).replace(u' ', QChar(QChar::Nbsp)));
    return parts.join(partMark);
}

LineWords needWords(const Need &need, Instant now, const QLocale &locale)
{
    const Sentence said = sentence(need, now, locale);
    QString detail = said.detail;
    if (need.due && need.kind != NeedKind::InvitationEnds) {
        const QString when = shortWhen(*need.due, now, locale);
        const QString due
            = *need.due < now ? Say::tr("Overdue since %1").arg(when) : Say::tr("Due: %1").arg(when);
        detail = detail.isEmpty() ? due : due + partMark + detail;
    }
    return {iconOf(need.kind), moodOf(need.urgency), said.text, detail};
}

} // namespace cooperage
