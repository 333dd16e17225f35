// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/needmarks.h"

namespace cooperage {

QString iconOf(NeedKind kind)
{
    switch (kind) {
    case NeedKind::Refused:
        return QStringLiteral("stop");
    case NeedKind::Difference:
        return QStringLiteral("decision");
    case NeedKind::Unfinished:
        return QStringLiteral("edit");
    case NeedKind::Applicant:
    case NeedKind::InvitationEnds:
        return QStringLiteral("person-add");
    case NeedKind::PhotosWaiting:
        return QStringLiteral("sending");
    case NeedKind::Backup:
        return QStringLiteral("backup");
    case NeedKind::SoldOut:
    case NeedKind::LowStock:
        return QStringLiteral("stock");
    case NeedKind::LiveWithoutPhoto:
        return QStringLiteral("photo");
    case NeedKind::CoMakerAsked:
        return QStringLiteral("listings");
    case NeedKind::DraftReady:
    case NeedKind::DraftAlmost:
        return QStringLiteral("draft");
    case NeedKind::ReviewReminded:
    case NeedKind::ReviewAsked:
    case NeedKind::ReviewToWrite:
    case NeedKind::ReviewsOverdue:
    case NeedKind::ReviewersTieToClear:
    case NeedKind::CoordinatorsTieToClear:
    case NeedKind::RequestToDecide:
    case NeedKind::RequestToScreen:
    case NeedKind::RequestToPublish:
    case NeedKind::ConditionToConfirm:
    case NeedKind::AppealToBack:
    case NeedKind::AppealToRule:
    case NeedKind::RevisionsLate:
    case NeedKind::StandInToName:
    case NeedKind::VersionToPublish:
    case NeedKind::RevisionsAsked:
    case NeedKind::EndorsementDue:
    case NeedKind::PartnerAgreed:
    case NeedKind::PartnerRefused:
    case NeedKind::ExchangeToLookAt:
        return QStringLiteral("endorsements");
    }
    return {};
}

Mood moodOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Mood::Problem;
    case Urgency::Now:
        return Mood::Warning;
    case Urgency::Soon:
        return Mood::Note;
    case Urgency::Sometime:
        break;
    }
    return Mood::Neutral;
}

} // namespace cooperage
