// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/endorsementwords.h"

#include "ui/forms/fieldeditor.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cooperage {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Endorsements", text);
}

Mood moodOf(const Endorsement &request)
{
    switch (request.state) {
    case EndorsementState::Draft:
    case EndorsementState::Submitted:
    case EndorsementState::Screening:
    case EndorsementState::InReview:
        return Mood::Note;
    case EndorsementState::Discussion:
    case EndorsementState::Revisions:
    case EndorsementState::Due:
        return Mood::Warning;
    case EndorsementState::Decided:
        return request.outcome == Outcome::Declined   ? Mood::Problem
            : request.outcome == Outcome::Conditional ? Mood::Warning
                                                      : Mood::Good;
    case EndorsementState::Published:
        return Mood::Good;
    case EndorsementState::Expired:
    case EndorsementState::Withdrawn:
    case EndorsementState::Cancelled:
        break;
    }
    return Mood::Neutral;
}

} // namespace

StateWords endorsementStateWords(const Endorsement &request, bool asked)
{
    if (asked)
        return {Mood::Note, say(QT_TRANSLATE_NOOP("Endorsements", "Requested"))};
    if (request.state == EndorsementState::Decided)
        return {moodOf(request), captionOf(Choices<Outcome>::list[int(request.outcome)])};
    return {moodOf(request), captionOf(Choices<EndorsementState>::list[int(request.state)])};
}

QStringList endorsementStates()
{
    QStringList words{say("Requested")};
    for (const Choice &one : Choices<EndorsementState>::list)
        words.append(captionOf(one));
    for (const Choice &one : Choices<Outcome>::list)
        words.append(captionOf(one));
    return words;
}

StateWords reviewStateWords(const Review &review, Overdue overdue)
{
    if (overdue == Overdue::ToAccept)
        return {Mood::Warning, say(QT_TRANSLATE_NOOP("Endorsements", "No answer yet"))};
    if (overdue == Overdue::ToReview)
        return {Mood::Warning, say(QT_TRANSLATE_NOOP("Endorsements", "Overdue"))};
    const Mood mood = review.state == ReviewState::Submitted                            ? Mood::Good
        : review.state == ReviewState::Invited || review.state == ReviewState::Accepted ? Mood::Note
                                                                                        : Mood::Neutral;
    return {mood, captionOf(Choices<ReviewState>::list[int(review.state)])};
}

StateWords tieWords(DeclarationState state)
{
    const Mood mood = state == DeclarationState::None ? Mood::Good
        : state == DeclarationState::Declared         ? Mood::Warning
                                                      : Mood::Neutral;
    return {mood, captionOf(Choices<DeclarationState>::list[int(state)])};
}

QString tieIcon(DeclarationState state)
{
    return state == DeclarationState::None    ? QStringLiteral("check")
        : state == DeclarationState::Declared ? QStringLiteral("alert")
                                              : QStringLiteral("help");
}

QString relationWords(Relation kind)
{
    return captionOf(Choices<Relation>::list[int(kind)]);
}

QString kindsWords(const QString &kinds)
{
    const auto known = kindsFromText(kinds);
    if (!known)
        return say(QT_TRANSLATE_NOOP("Endorsements", "a tie only a newer program knows"));
    QStringList words;
    const auto all = known->list();
    for (const Relation one : all)
        words.append(relationWords(one));
    return words.join(QStringLiteral(" · "));
}

QString scoreWords(Tenths score)
{
    return QLocale().toString(score / 10.0, 'f', 1);
}

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).date();
}

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString dueWords(const QDate &day, Instant now)
{
    const int days = int(dayOf(now).daysTo(day));
    if (days == 0)
        return say(QT_TRANSLATE_NOOP("Endorsements", "today"));
    if (days < 0)
        return QCoreApplication::translate("Endorsements", "%n day(s) late", nullptr, -days);
    return QCoreApplication::translate("Endorsements", "in %n day(s)", nullptr, days);
}

QString viewWords(EndorsementView view)
{
    switch (view) {
    case EndorsementView::Everything:
        return say(QT_TRANSLATE_NOOP("Endorsements", "All"));
    case EndorsementView::Register:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Register"));
    case EndorsementView::Assigned:
        return say(QT_TRANSLATE_NOOP("Endorsements", "For me to review"));
    case EndorsementView::NeedsDecision:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Needs a decision"));
    case EndorsementView::NeedsScreening:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Needs screening"));
    case EndorsementView::OverdueReviews:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Overdue"));
    case EndorsementView::NeedsPublishing:
        return say(QT_TRANSLATE_NOOP("Endorsements", "To publish"));
    case EndorsementView::Mine:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Ours"));
    case EndorsementView::OpenConditions:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Conditions to confirm"));
    case EndorsementView::OpenAppeals:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Appeals"));
    case EndorsementView::OverdueRevisions:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Changes overdue"));
    case EndorsementView::TiesToClear:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Ties to clear"));
    case EndorsementView::NeedsStandIn:
        return say(QT_TRANSLATE_NOOP("Endorsements", "Without a coordinator"));
    }
    return {};
}

QString standardWords(const QString &name, int version)
{
    return version > 0 ? say(QT_TRANSLATE_NOOP("Endorsements", "%1 v%2")).arg(name).arg(version) : name;
}

} // namespace cooperage
