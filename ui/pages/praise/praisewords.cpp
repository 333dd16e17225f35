// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/praise/praisewords.h"

#include "models/store/endorsementquery.h"
#include "models/tables/celltext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/endorsements/endorsementwords.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Praise)
};

QString outcomeWords(const Endorsement &one)
{
    switch (one.state) {
    case EndorsementState::Expired:
        return Say::tr("The endorsement %1 has expired.").arg(isolated(humanNumber(one)));
    case EndorsementState::Withdrawn:
        return Say::tr("The endorsement %1 was withdrawn.").arg(isolated(humanNumber(one)));
    case EndorsementState::Published:
    case EndorsementState::Due:
        return Say::tr("The endorsement %1 is over, or its condition was not met in time.")
            .arg(isolated(humanNumber(one)));
    default:
        return one.outcome == Outcome::Declined
            ? Say::tr("The request %1 was declined.").arg(isolated(humanNumber(one)))
            : Say::tr("The request %1 is not published.").arg(isolated(humanNumber(one)));
    }
}

} // namespace

QString praiseViewWords(PraiseView view)
{
    switch (view) {
    case PraiseView::Current:
        return Say::tr("Current");
    case PraiseView::Mine:
        return Say::tr("Mine");
    case PraiseView::AboutUs:
        return Say::tr("About our work");
    case PraiseView::Withdrawn:
        return Say::tr("Withdrawn");
    }
    return {};
}

StateWords praiseStateWords(const Recommendation &praise)
{
    if (praise.removed)
        return {Mood::Neutral, Say::tr("Withdrawn")};
    return praise.labelled ? StateWords{Mood::Warning, Say::tr("Praise for praise")}
                           : StateWords{Mood::Good, Say::tr("Current")};
}

QString besideWords(const std::optional<Endorsement> &endorsement)
{
    if (!endorsement)
        return {};
    const QString until = endorsement->validUntil
        ? Say::tr("The collective endorses it as well: %1, until %2.")
              .arg(isolated(humanNumber(*endorsement)), dayWords(*endorsement->validUntil))
        : Say::tr("The collective endorses it as well: %1.").arg(isolated(humanNumber(*endorsement)));
    return endorsement->publicText.isEmpty() ? until : until + u'\n' + isolated(endorsement->publicText);
}

StateWords caseStateWords(CaseState state)
{
    const Mood mood = state == CaseState::Open ? Mood::Warning
        : state == CaseState::Cleared          ? Mood::Good
                                               : Mood::Problem;
    return {mood, captionOf(Choices<CaseState>::list[int(state)])};
}

QStringList signWords(const QString &signs, const ExchangeRule &rule)
{
    QStringList words;
    const auto all = signs.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &one : all) {
        if (one == u"mutual")
            words.append(Say::tr("They praised each other within %n day(s)", nullptr, rule.mutualDays)
                + Say::tr(": %1 points").arg(rule.mutual));
        else if (one == u"unassessed")
            words.append(Say::tr("Not everybody had reviewed the work before praising it")
                + Say::tr(": %1 points").arg(rule.unassessed));
        else if (one == u"swap")
            words.append(Say::tr("Something of value, or praise in return, is on record")
                + Say::tr(": %1 points").arg(rule.swap));
        else if (one == u"ring")
            words.append(Say::tr("The circle was closed within %n day(s)", nullptr, rule.ringDays)
                + Say::tr(": %1 points").arg(rule.ring));
        else if (one == u"passing")
            words.append(
                Say::tr("In passing, or in the same words") + Say::tr(": %1 points").arg(rule.passing));
    }
    return words;
}

QString signsOf(const ExchangeFinding &finding)
{
    QStringList signs;
    const std::pair<bool, QString> all[] = {{finding.mutual, QStringLiteral("mutual")},
        {finding.unassessed, QStringLiteral("unassessed")}, {finding.swap, QStringLiteral("swap")},
        {finding.ring, QStringLiteral("ring")}, {finding.passing, QStringLiteral("passing")}};
    for (const auto &[is, name] : all) {
        if (is)
            signs.append(name);
    }
    return signs.join(u' ');
}

QString cleanWords(const ExchangeFinding &finding, const ExchangeRule &rule)
{
    if (finding.opensCase(rule))
        return Say::tr("Counted here: %1. No case was opened: when it was given, the server knew of a review "
                       "that is still sealed, or less had been said.")
            .arg(finding.score);
    const QStringList signs = signWords(signsOf(finding), rule);
    const QString sum
        = Say::tr("%1 of the %2 points that open a case.").arg(finding.score).arg(rule.opensCase);
    return signs.isEmpty() ? sum : sum + u' ' + signs.join(QStringLiteral(" · "));
}

StateWords gateWords(const GateStanding &standing)
{
    const QString title = isolated(standing.subjectTitle);
    if (standing.current)
        return {Mood::Good,
            Say::tr("%1 may be promoted: it is endorsed (%2).")
                .arg(title, isolated(humanNumber(*standing.endorsement)))};
    if (standing.granted)
        return {Mood::Warning,
            Say::tr("%1 may be promoted without an endorsement until %2: %3")
                .arg(title, dayWords(dayOf(standing.granted->until)), isolated(standing.granted->reason))};
    const QString no = Say::tr("%1 may not be promoted.").arg(title) + u' ';
    return {Mood::Problem,
        no
            + (standing.endorsement ? outcomeWords(*standing.endorsement)
                                    : Say::tr("The collective has not endorsed it."))};
}

QString receiverWords(const ThanksLine &line)
{
    return line.thanks.receiver ? isolated(line.receiverName)
                                : Say::tr("the reviewers of %1").arg(isolated(line.thanks.forWhat));
}

} // namespace cooperage
