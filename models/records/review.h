// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/endorsement.h"

namespace cooperage {

enum class ReviewState { Invited, Accepted, Submitted, Declined, Recused, Cancelled };
template <> struct Choices<ReviewState>
{
    static constexpr Choice list[] = {{"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},
        {"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
        {"submitted", QT_TRANSLATE_NOOP("Choice", "Sent")},
        {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
        {"recused", QT_TRANSLATE_NOOP("Choice", "Stepped back")},
        {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")}};
};

/// That somebody was asked to review a request, what they said of their ties, and how far they are. Seen by
/// them and by coordinators; its overdue states are computed (models/rules/endorsing.h).
struct Review : Record
{
    static constexpr const char *table = "review";
    Id<Endorsement> request;
    Id<Person> reviewer;
    int round = 1;
    ReviewState state = ReviewState::Invited;
    Instant invitedAt;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> submittedAt;
    DeclarationState ties = DeclarationState::NotAsked;
    QString tieKinds; ///< kindsText of models/records/relation.h
    QString tieText;
    QString proposedKinds; ///< ties the collective's records speak for, and which were not declared
    std::optional<Id<Person>> clearedBy; ///< the coordinator who let a declared tie pass
    QString clearReason;
    QString endReason; ///< declined, stepped back or cancelled
    std::optional<Instant> remindedAt; ///< the newest of at most one a day
    std::optional<Id<Person>> remindedBy;
};

inline constexpr Field reviewFields[] = {
    field<&Review::request>("request", QT_TRANSLATE_NOOP("Field", "Request")).required().fixed().since(2),
    field<&Review::reviewer>("reviewer", QT_TRANSLATE_NOOP("Field", "Reviewer")).required().fixed().since(2),
    field<&Review::round>("round", QT_TRANSLATE_NOOP("Field", "Round")).decided().since(2),
    field<&Review::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided().since(2),
    field<&Review::invitedAt>("invited_at", QT_TRANSLATE_NOOP("Field", "Invited on")).decided().since(2),
    field<&Review::acceptedAt>("accepted_at", QT_TRANSLATE_NOOP("Field", "Accepted on")).decided().since(2),
    field<&Review::submittedAt>("submitted_at", QT_TRANSLATE_NOOP("Field", "Sent on")).decided().since(2),
    field<&Review::ties>("ties", QT_TRANSLATE_NOOP("Field", "Ties")).decided().since(2),
    field<&Review::tieKinds>("tie_kinds", QT_TRANSLATE_NOOP("Field", "Kinds of ties"))
        .decided()
        .upTo(400)
        .since(2),
    field<&Review::tieText>("tie_text", QT_TRANSLATE_NOOP("Field", "Ties in own words"))
        .decided()
        .upTo(1000)
        .since(2),
    field<&Review::proposedKinds>("proposed_kinds", QT_TRANSLATE_NOOP("Field", "Ties in our records"))
        .decided()
        .upTo(400)
        .since(2),
    field<&Review::clearedBy>("cleared_by", QT_TRANSLATE_NOOP("Field", "Cleared by")).decided().since(2),
    field<&Review::clearReason>("clear_reason", QT_TRANSLATE_NOOP("Field", "Why it was cleared"))
        .decided()
        .upTo(1000)
        .since(2),
    field<&Review::endReason>("end_reason", QT_TRANSLATE_NOOP("Field", "Reason"))
        .decided()
        .upTo(1000)
        .since(2),
    field<&Review::remindedAt>("reminded_at", QT_TRANSLATE_NOOP("Field", "Reminded on")).decided().since(3),
    field<&Review::remindedBy>("reminded_by", QT_TRANSLATE_NOOP("Field", "Reminded by")).decided().since(3),
};

template <> constexpr Entity entityOf<Review>()
{
    return {Review::table, QT_TRANSLATE_NOOP("Entity", "Review"), reviewFields, Merge::Server,
        Audience::Coordinators, Right::Self, "reviewer", makeRecord<Review>};
}

enum class AssessmentKind { Own, Panel };
template <> struct Choices<AssessmentKind>
{
    static constexpr Choice list[] = {{"own", QT_TRANSLATE_NOOP("Choice", "Of own work")},
        {"panel", QT_TRANSLATE_NOOP("Choice", "Of the panel")}};
};

/// One person's marks for a request. Written by its author alone until sent; sealed until all are in, then
/// seen by the panel and coordinators. A later one for the same request and round revises the earlier.
struct Assessment : Record
{
    static constexpr const char *table = "assessment";
    Id<Endorsement> request;
    AssessmentKind kind = AssessmentKind::Panel;
    int round = 1;
    std::optional<AnyId> revises; ///< the earlier assessment, with a reason
    QString revisionReason;
    QString remark; ///< to the coordinator and the panel
    bool sent = false;
    std::optional<Instant> sentAt;
    bool released = false;
    std::optional<int> score; ///< tenths
    bool veto = false;
};

inline constexpr Field assessmentFields[] = {
    field<&Assessment::request>("request", QT_TRANSLATE_NOOP("Field", "Request")).required().fixed().since(2),
    field<&Assessment::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).fixed().since(2),
    field<&Assessment::round>("round", QT_TRANSLATE_NOOP("Field", "Round")).fixed().since(2),
    field<&Assessment::revises>("revises", QT_TRANSLATE_NOOP("Field", "Revises")).fixed().since(2),
    field<&Assessment::revisionReason>("revision_reason", QT_TRANSLATE_NOOP("Field", "Why it was revised"))
        .upTo(1000)
        .since(2),
    field<&Assessment::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")).upTo(4000).since(2),
    field<&Assessment::sent>("sent", QT_TRANSLATE_NOOP("Field", "Sent")).decided().since(2),
    field<&Assessment::sentAt>("sent_at", QT_TRANSLATE_NOOP("Field", "Sent on")).decided().since(2),
    field<&Assessment::released>("released", QT_TRANSLATE_NOOP("Field", "Opened")).decided().since(2),
    field<&Assessment::score>("score", QT_TRANSLATE_NOOP("Field", "Score, tenths of a point"))
        .decided()
        .since(2),
    field<&Assessment::veto>("veto", QT_TRANSLATE_NOOP("Field", "Veto")).decided().since(2),
};

template <> constexpr Entity entityOf<Assessment>()
{
    return {Assessment::table, QT_TRANSLATE_NOOP("Entity", "Assessment"), assessmentFields, Merge::Fields,
        Audience::Sealed, Right::Author, nullptr, makeRecord<Assessment>};
}

/// The mark for one criterion. Its id follows from assessment and criterion, so that two devices of one
/// reviewer meet in one record.
struct Mark : Record
{
    static constexpr const char *table = "mark";
    Id<Assessment> assessment;
    Id<Criterion> criterion;
    int mark = 0;
    QString why; ///< needed for the two lowest marks and a veto
};

inline constexpr Field markFields[] = {
    field<&Mark::assessment>("assessment", QT_TRANSLATE_NOOP("Field", "Assessment"))
        .required()
        .fixed()
        .since(2),
    field<&Mark::criterion>("criterion", QT_TRANSLATE_NOOP("Field", "Criterion")).required().fixed().since(2),
    field<&Mark::mark>("mark", QT_TRANSLATE_NOOP("Field", "Mark")).atLeast(0).atMost(20).since(2),
    field<&Mark::why>("why", QT_TRANSLATE_NOOP("Field", "Why")).upTo(1000).since(2),
};

template <> constexpr Entity entityOf<Mark>()
{
    return {Mark::table, QT_TRANSLATE_NOOP("Entity", "Mark"), markFields, Merge::Fields, Audience::Sealed,
        Right::Author, "assessment", makeRecord<Mark>};
}

inline RawId markId(const RawId &assessment, const RawId &criterion)
{
    return RawId::derived(QByteArrayLiteral("mark ") + assessment.bytes() + criterion.bytes());
}

} // namespace cooperage
