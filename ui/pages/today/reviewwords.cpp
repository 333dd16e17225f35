// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/reviewwords.h"

#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace cooperage {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

QString reminderWords(const Need &need, Instant now)
{
    constexpr qint64 dayMs = 86'400'000;
    if (need.about.isNull())
        return Say::tr("You are reminded of %n review(s)", nullptr, need.count);
    const int over = need.due ? qMax(1, int((now.ms - need.due->ms) / dayMs)) : 1;
    const QString late = Say::tr("%n day(s) over", nullptr, over);
    const QString number = isolated(need.names.value(0));
    return need.names.value(1).isEmpty()
        ? Say::tr("You are reminded: review of %1, %2").arg(number, late)
        : Say::tr("%1 reminds you: review of %2, %3").arg(isolated(need.names.value(1)), number, late);
}

QString namedTieWords(const Need &need)
{
    const bool reviewers = need.kind == NeedKind::ReviewersTieToClear;
    const QString who = isolated(need.names.value(0));
    const QString number = isolated(need.names.value(1));
    if (need.about.isNull())
        return reviewers
            ? Say::tr("%n reviewer(s) named a tie to a maker: clear it, or ask others", nullptr, need.count)
            : Say::tr("%n tie(s) of coordinators to clear, or decide yourself", nullptr, need.count);
    return reviewers
        ? Say::tr("%1 named a tie to the maker of %2: clear it, or ask another reviewer").arg(who, number)
        : Say::tr("%1 named a tie to the maker of %2: clear it, or decide yourself").arg(who, number);
}

QString togetherWords(const Need &need)
{
    if (need.about.isNull())
        return Say::tr("Your workshop is named as co-maker of %n listing(s)", nullptr, need.count);
    return Say::tr("%1 names your workshop as co-maker of %2")
        .arg(isolated(need.names.value(1)), Say::tr("“%1”").arg(isolated(need.names.value(0))));
}

std::pair<QString, QString> reviewWords(const Need &need)
{
    switch (need.kind) {
    case NeedKind::ReviewAsked:
        return {Say::tr("A review of %1 is asked for"),
            Say::tr("%n review(s) are asked for", nullptr, need.count)};
    case NeedKind::ReviewToWrite:
        return {Say::tr("Review %1"), Say::tr("%n review(s) to write", nullptr, need.count)};
    case NeedKind::ReviewsOverdue:
        return {Say::tr("Reviews of %1 are overdue"),
            Say::tr("%n request(s) have overdue reviews", nullptr, need.count)};
    case NeedKind::RequestToDecide:
        return {Say::tr("Decide about %1"), Say::tr("%n request(s) to decide", nullptr, need.count)};
    case NeedKind::RequestToScreen:
        return {
            Say::tr("Look at the request for %1"), Say::tr("%n request(s) to look at", nullptr, need.count)};
    case NeedKind::RequestToPublish:
        return {Say::tr("Publish the endorsement of %1"),
            Say::tr("%n decided endorsement(s) to publish", nullptr, need.count)};
    case NeedKind::ConditionToConfirm:
        return {
            Say::tr("Has %1 met its condition?"), Say::tr("%n condition(s) to confirm", nullptr, need.count)};
    case NeedKind::AppealToBack:
        return {Say::tr("An appeal about %1: back it or leave it"),
            Say::tr("%n appeal(s) to back or leave", nullptr, need.count)};
    case NeedKind::AppealToRule:
        return {
            Say::tr("Rule on the appeal about %1"), Say::tr("%n appeal(s) to rule on", nullptr, need.count)};
    case NeedKind::RevisionsLate:
        return {Say::tr("The changes to %1 have not come"),
            Say::tr("Changes have not come in %n request(s)", nullptr, need.count)};
    case NeedKind::StandInToName:
        return {Say::tr("No coordinator is free of %1: name a stand-in"),
            Say::tr("%n request(s) need a stand-in", nullptr, need.count)};
    case NeedKind::VersionToPublish:
        return {Say::tr("Publish the proposed version of %1, or send it back"),
            Say::tr("%n proposed version(s) of standards to publish", nullptr, need.count)};
    case NeedKind::RevisionsAsked:
        return {Say::tr("Changes are asked for: %1"),
            Say::tr("Changes are asked for in %n request(s)", nullptr, need.count)};
    case NeedKind::EndorsementDue:
        return {Say::tr("The endorsement of %1 is due for re-review"),
            Say::tr("%n endorsement(s) are due for re-review", nullptr, need.count)};
    case NeedKind::PartnerAgreed:
        return {Say::tr("The partner agrees: submit the request about %1"),
            Say::tr("%n partner(s) agree: submit the requests", nullptr, need.count)};
    case NeedKind::PartnerRefused:
        return {Say::tr("The partner does not want to be endorsed: %1"),
            Say::tr("%n partner(s) do not want to be endorsed", nullptr, need.count)};
    case NeedKind::ExchangeToLookAt:
        return {Say::tr("Praise that looks like an exchange: %1"),
            Say::tr("%n exchange(s) of praise to look at", nullptr, need.count)};
    default: // of other sources
        return {};
    }
}

} // namespace cooperage
