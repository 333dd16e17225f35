// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"

#include "models/records/relation.h"
#include "models/records/standard.h"

namespace cooperage {

enum class SubjectKind { Listing, Workshop };
template <> struct Choices<SubjectKind>
{
    static constexpr Choice list[] = {{"listing", QT_TRANSLATE_NOOP("Choice", "Listing")},
        {"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")}};
};

enum class EndorsementState {
    Draft,
    Submitted,
    Screening,
    InReview,
    Discussion,
    Revisions,
    Decided,
    Published,
    Due,
    Expired,
    Withdrawn,
    Cancelled,
};
template <> struct Choices<EndorsementState>
{
    static constexpr Choice list[] = {{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        {"submitted", QT_TRANSLATE_NOOP("Choice", "Submitted")},
        {"screening", QT_TRANSLATE_NOOP("Choice", "Screening")},
        {"in_review", QT_TRANSLATE_NOOP("Choice", "In review")},
        {"discussion", QT_TRANSLATE_NOOP("Choice", "Discussion")},
        {"revisions", QT_TRANSLATE_NOOP("Choice", "Revisions")},
        {"decided", QT_TRANSLATE_NOOP("Choice", "Decided")},
        {"published", QT_TRANSLATE_NOOP("Choice", "Published")},
        {"due", QT_TRANSLATE_NOOP("Choice", "Due for re-review")},
        {"expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
        {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
        {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")}};
};

enum class Outcome { None, Endorsed, Conditional, Declined };
template <> struct Choices<Outcome>
{
    static constexpr Choice list[] = {{"none", QT_TRANSLATE_NOOP("Choice", "Not decided")},
        {"endorsed", QT_TRANSLATE_NOOP("Choice", "Endorsed")},
        {"conditional", QT_TRANSLATE_NOOP("Choice", "Conditional")},
        {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")}};
};

/// A request for the collective's endorsement and what became of it. While a draft its requester writes
/// it; from then on it moves by commands alone (models/rules/workflows.h).
struct Endorsement : Record
{
    static constexpr const char *table = "endorsement";
    Id<Workshop> workshop; ///< whose work it is about; of a partner: the shop outside
    SubjectKind subjectKind = SubjectKind::Listing;
    AnyId subject;
    Id<StandardVersion> version;
    int samples = 0; ///< pieces handed in to be looked at
    bool hiddenMaker = false; ///< reviewers are not shown whose it is
    bool consent = false; ///< the maker agrees to be reviewed and named
    DeclarationState ties = DeclarationState::NotAsked; ///< the requester's, to the collective and its people
    QString tieKinds; ///< kindsText of models/records/relation.h
    QString tieText;

    // What the server decides
    int number = 0; ///< E-27; given when submitted
    EndorsementState state = EndorsementState::Draft;
    int round = 0; ///< of assessments; 1 is the first
    bool current = false; ///< in force: what the promotion gate asks
    std::optional<Instant> submittedAt;
    std::optional<Instant> openedAt; ///< the running round of reviews
    std::optional<Instant> dueAt; ///< when its assessments are due
    QString revisions; ///< what to change
    std::optional<Instant> revisionsUntil;
    QString changes; ///< what was changed, named by the requester
    std::optional<int> score; ///< of the panel, tenths; when all is in
    std::optional<int> spread;
    Outcome outcome = Outcome::None;
    std::optional<Id<Person>> decidedBy;
    std::optional<Instant> decidedAt;
    QString decisionReason;
    QString condition;
    std::optional<QDate> conditionUntil;
    bool conditionMet = false;
    std::optional<Instant> publishedAt;
    std::optional<QDate> validUntil;
    std::optional<Id<Person>> standIn; ///< coordinates this one, named by a steward
    std::optional<Instant> appealedAt;
    QString appeal;
    std::optional<Id<Person>> appealBackedBy; ///< the coordinator; a steward reopens
    QString endReason; ///< cancelled, withdrawn or back to draft
    QString subjectHash; ///< of title, material, maker and method as they were when published

    QString note; ///< the maker's, shown with the evidence
    QString publicText;
};

inline constexpr Field endorsementFields[] = {
    field<&Endorsement::workshop>("workshop", QT_TRANSLATE_NOOP("Field", "Made by"))
        .required()
        .fixed()
        .since(2),
    field<&Endorsement::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("Field", "What it is about"))
        .fixed()
        .since(2),
    field<&Endorsement::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"))
        .required()
        .fixed()
        .since(2),
    field<&Endorsement::version>("version", QT_TRANSLATE_NOOP("Field", "Standard")).required().since(2),
    field<&Endorsement::samples>("samples", QT_TRANSLATE_NOOP("Field", "Samples handed in"))
        .atLeast(0)
        .atMost(1000)
        .since(2),
    field<&Endorsement::hiddenMaker>("hidden_maker", QT_TRANSLATE_NOOP("Field", "Hide the maker's name"))
        .since(2),
    field<&Endorsement::consent>("consent", QT_TRANSLATE_NOOP("Field", "The maker agrees")).since(2),
    field<&Endorsement::ties>("ties", QT_TRANSLATE_NOOP("Field", "Ties")).since(2),
    field<&Endorsement::tieKinds>("tie_kinds", QT_TRANSLATE_NOOP("Field", "Kinds of ties"))
        .upTo(400)
        .since(2),
    field<&Endorsement::tieText>("tie_text", QT_TRANSLATE_NOOP("Field", "Ties in own words"))
        .upTo(1000)
        .since(2),
    field<&Endorsement::number>("number", QT_TRANSLATE_NOOP("Field", "Number")).decided().since(2),
    field<&Endorsement::state>("state", QT_TRANSLATE_NOOP("Field", "State")).decided().since(2),
    field<&Endorsement::round>("round", QT_TRANSLATE_NOOP("Field", "Round")).decided().since(2),
    field<&Endorsement::current>("current", QT_TRANSLATE_NOOP("Field", "In force")).decided().since(2),
    field<&Endorsement::submittedAt>("submitted_at", QT_TRANSLATE_NOOP("Field", "Submitted on"))
        .decided()
        .since(2),
    field<&Endorsement::openedAt>("opened_at", QT_TRANSLATE_NOOP("Field", "Reviews began on"))
        .decided()
        .since(2),
    field<&Endorsement::dueAt>("due_at", QT_TRANSLATE_NOOP("Field", "Reviews due")).decided().since(2),
    field<&Endorsement::revisions>("revisions", QT_TRANSLATE_NOOP("Field", "What to change"))
        .decided()
        .upTo(4000)
        .since(2),
    field<&Endorsement::revisionsUntil>("revisions_until", QT_TRANSLATE_NOOP("Field", "To be changed by"))
        .decided()
        .since(2),
    field<&Endorsement::changes>("changes", QT_TRANSLATE_NOOP("Field", "What was changed"))
        .decided()
        .upTo(4000)
        .since(2),
    field<&Endorsement::score>("score", QT_TRANSLATE_NOOP("Field", "Score, tenths of a point"))
        .decided()
        .since(2),
    field<&Endorsement::spread>("spread", QT_TRANSLATE_NOOP("Field", "Spread, tenths of a point"))
        .decided()
        .since(2),
    field<&Endorsement::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Decision")).decided().since(2),
    field<&Endorsement::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")).decided().since(2),
    field<&Endorsement::decidedAt>("decided_at", QT_TRANSLATE_NOOP("Field", "Decided on")).decided().since(2),
    field<&Endorsement::decisionReason>("decision_reason", QT_TRANSLATE_NOOP("Field", "Reasons"))
        .decided()
        .upTo(4000)
        .since(2),
    field<&Endorsement::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition"))
        .decided()
        .upTo(1000)
        .since(2),
    field<&Endorsement::conditionUntil>(
        "condition_until", QT_TRANSLATE_NOOP("Field", "Condition to be met by"))
        .decided()
        .since(2),
    field<&Endorsement::conditionMet>("condition_met", QT_TRANSLATE_NOOP("Field", "Condition met"))
        .decided()
        .since(2),
    field<&Endorsement::publishedAt>("published_at", QT_TRANSLATE_NOOP("Field", "Published on"))
        .decided()
        .since(2),
    field<&Endorsement::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"))
        .decided()
        .since(2),
    field<&Endorsement::standIn>("stand_in", QT_TRANSLATE_NOOP("Field", "Stand-in coordinator"))
        .decided()
        .since(2),
    field<&Endorsement::appealedAt>("appealed_at", QT_TRANSLATE_NOOP("Field", "Appealed on"))
        .decided()
        .since(2),
    field<&Endorsement::appeal>("appeal", QT_TRANSLATE_NOOP("Field", "Appeal")).decided().upTo(4000).since(2),
    field<&Endorsement::appealBackedBy>("appeal_backed_by", QT_TRANSLATE_NOOP("Field", "Appeal backed by"))
        .decided()
        .since(2),
    field<&Endorsement::endReason>("end_reason", QT_TRANSLATE_NOOP("Field", "Reason"))
        .decided()
        .upTo(1000)
        .since(2),
    field<&Endorsement::subjectHash>("subject_hash", QT_TRANSLATE_NOOP("Field", "As it was published"))
        .decided()
        .hidden()
        .upTo(64)
        .since(2),
    field<&Endorsement::note>("note", QT_TRANSLATE_NOOP("Field", "Maker's note")).longText().since(2),
    field<&Endorsement::publicText>("public_text", QT_TRANSLATE_NOOP("Field", "Public text"))
        .decided()
        .longText()
        .since(2),
};

template <> constexpr Entity entityOf<Endorsement>()
{
    return {Endorsement::table, QT_TRANSLATE_NOOP("Entity", "Endorsement"), endorsementFields, Merge::Fields,
        Audience::Request, Right::AuthorOrCoordinator, "workshop", makeRecord<Endorsement>};
}

enum class EvidenceKind {
    Photo,
    Link,
    Returns,
    Promotion,
    Sample, ///< pieces a coordinator has received, in words; when and by whom is the record's own
};
template <> struct Choices<EvidenceKind>
{
    static constexpr Choice list[]
        = {{"photo", QT_TRANSLATE_NOOP("Choice", "Photo")}, {"link", QT_TRANSLATE_NOOP("Choice", "Link")},
            {"returns", QT_TRANSLATE_NOOP("Choice", "Buyer returns")},
            {"promotion", QT_TRANSLATE_NOOP("Choice", "Earlier promotion")},
            {"sample", QT_TRANSLATE_NOOP("Choice", "Samples received")}};
};

/// Something to look at. Photos are those of the listing, or put into one for this.
struct Evidence : Record
{
    static constexpr const char *table = "evidence";
    Id<Endorsement> request;
    EvidenceKind kind = EvidenceKind::Photo;
    ContentHash photo; ///< of the stored picture; empty: none
    QString link;
    QString text; ///< what it shows
};

inline constexpr Field evidenceFields[] = {
    field<&Evidence::request>("request", QT_TRANSLATE_NOOP("Field", "Request")).required().fixed().since(2),
    field<&Evidence::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).fixed().since(2),
    field<&Evidence::photo>("photo", QT_TRANSLATE_NOOP("Field", "Photo")).fixed().since(2),
    field<&Evidence::link>("link", QT_TRANSLATE_NOOP("Field", "Link")).upTo(500).since(2),
    field<&Evidence::text>("text", QT_TRANSLATE_NOOP("Field", "What it shows")).upTo(1000).since(2),
};

template <> constexpr Entity entityOf<Evidence>()
{
    return {Evidence::table, QT_TRANSLATE_NOOP("Entity", "Evidence"), evidenceFields, Merge::Fields,
        Audience::Request, Right::AuthorOrCoordinator, "request", makeRecord<Evidence>};
}

} // namespace cooperage
