// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/standingwords.h"

#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/endorsements/endorsementwords.h"
#include "ui/pages/endorsements/requestsheet.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Endorsements)
};

const QString point = QStringLiteral("• ");

QString placeWords(const GivenAway &one)
{
    switch (one.place) {
    case EvidencePlace::Title:
        return Say::tr("the title");
    case EvidencePlace::Story:
        return Say::tr("the listing's story");
    case EvidencePlace::Note:
        return Say::tr("the note");
    case EvidencePlace::Photo:
        return Say::tr("the description of photo %1").arg(one.number);
    case EvidencePlace::Link:
        return Say::tr("link %1").arg(one.number);
    }
    return {};
}

QString valueWords(const QString &field, const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    if (field == u"who_made") {
        for (const Choice &choice : Choices<WhoMade>::list) {
            if (text == QLatin1String(choice.name))
                return captionOf(choice);
        }
    }
    return text.isEmpty() ? Say::tr("nothing") : QStringLiteral("“%1”").arg(isolated(text));
}

QString captionOfField(const QString &name)
{
    const Field *field = entityOf<Listing>().fieldNamed(name);
    return field ? QCoreApplication::translate("Field", field->label) : name;
}

QString listed(const QStringList &words)
{
    QStringList all;
    for (const QString &one : words)
        all.append(isolated(one));
    return all.join(QStringLiteral(", "));
}

QString outcomeWords(const Endorsement &last)
{
    QStringList parts;
    if (last.outcome != Outcome::None)
        parts.append(captionOf(Choices<Outcome>::list[int(last.outcome)]));
    if (last.score)
        parts.append(Say::tr("score %1").arg(scoreWords(*last.score)));
    if (last.decidedAt)
        parts.append(dayWords(dayOf(*last.decidedAt)));
    return parts.join(QStringLiteral(" · "));
}

QStringList changeLines(const RequestSheet &sheet)
{
    const LastReview &last = *sheet.last;
    const auto shown = [&sheet](const QString &text) {
        return sheet.withheld ? withoutNames(text, *sheet.withheld) : text;
    };
    QStringList lines;
    for (const HistoryValue &one : last.changed)
        lines.append(point
            + Say::tr("%1: %2 then, %3 now")
                  .arg(captionOfField(one.field), shown(valueWords(one.field, one.before)),
                      shown(valueWords(one.field, one.after))));
    if (!last.materialsAdded.isEmpty())
        lines.append(point + Say::tr("New among the materials: %1").arg(listed(last.materialsAdded)));
    if (!last.materialsGone.isEmpty())
        lines.append(point + Say::tr("No longer among the materials: %1").arg(listed(last.materialsGone)));
    if (lines.isEmpty() && sheet.request().subjectKind == SubjectKind::Listing)
        lines.append(point + Say::tr("Title, materials, maker and method are as they were."));
    return lines;
}

} // namespace

QString givenAwayWords(const RequestSheet &sheet)
{
    const EndorsementState state = sheet.request().state;
    const bool mends = sheet.isMaker && sheet.mayEdit;
    const bool screens
        = sheet.coordinates && (state == EndorsementState::Submitted || state == EndorsementState::Screening);
    if (sheet.givenAway.isEmpty() || (!mends && !screens))
        return {};
    QStringList lines{Say::tr("The maker is to be hidden from reviewers, but is named in:")};
    for (const GivenAway &one : sheet.givenAway)
        lines.append(point + QStringLiteral("%1: “%2”").arg(placeWords(one), isolated(one.name)));
    lines.append(screens
            ? Say::tr("Reviewers see “…” instead, and no such link. It can go back for its form.")
            : Say::tr("Reviewers see “…” instead, and no such link. Better without the name."));
    return lines.join(u'\n');
}

QString sinceLastWords(const RequestSheet &sheet)
{
    if (!sheet.last)
        return {};
    const Endorsement &last = sheet.last->request;
    QStringList lines{
        Say::tr("Looked at before as %1: %2").arg(leftToRight(humanNumber(last)), outcomeWords(last))};
    lines += changeLines(sheet);
    QStringList lowest;
    for (const MarkLastTime &one : sheet.last->lowest)
        lowest.append(Say::tr("%1 %2 of %3")
                          .arg(isolated(one.criterion), scoreWords(one.mean), QLocale().toString(one.most)));
    if (!lowest.isEmpty())
        lines.append(point + Say::tr("Lowest last time: %1").arg(lowest.join(QStringLiteral(", "))));
    if (last.outcome == Outcome::Conditional && !last.condition.isEmpty())
        lines.append(point
            + (last.conditionMet ? Say::tr("The condition then was met: %1")
                                 : Say::tr("The condition then was not confirmed: %1"))
                  .arg(isolated(last.condition)));
    return lines.join(u'\n');
}

QString expiredWords(const Endorsement &request)
{
    if (request.endReason == u"replaced")
        return Say::tr("A newer endorsement of the same work took its place.");
    if (request.endReason == u"condition" && request.conditionUntil)
        return Say::tr("Its condition was not confirmed by %1: %2")
            .arg(dayWords(*request.conditionUntil), isolated(request.condition));
    return request.validUntil ? Say::tr("It ended on %1.").arg(dayWords(*request.validUntil)) : QString();
}

} // namespace cooperage
