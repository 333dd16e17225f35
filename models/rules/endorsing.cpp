// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/endorsing.h"

#include "models/rules/conflicts.h"
#include "models/rules/replies.h"

#include <algorithm>

namespace cooperage {

namespace {

constexpr qint64 dayMs = 86'400'000;

Failure refuse(Reason reason, const QString &subject = {})
{
    return failure(Fault::Refused, reason, subject);
}

bool isLiving(const Review &review)
{
    return review.state == ReviewState::Invited || review.state == ReviewState::Accepted
        || review.state == ReviewState::Submitted;
}

bool counts(const Evidence &evidence)
{
    return !evidence.removed && evidence.kind == EvidenceKind::Photo && !evidence.photo.bytes.isEmpty();
}

Result<void> unlessBarred(Bar bar)
{
    if (bar == Bar::Always)
        return failure(Fault::NotAllowed, Reason::ReviewerExcluded);
    if (bar == Bar::Clearable)
        return failure(Fault::NotAllowed, Reason::ConflictNotCleared);
    return {};
}

/// Neither maker nor requester nor reviewer. Who said as a reviewer what ties them to the maker does not
/// coordinate with the same tie.
Result<void> hasNoPart(const EndorsementCase &about, const RawId &person)
{
    if (about.makers.contains(person) || about.request.createdBy == person)
        return failure(Fault::NotAllowed, Reason::OwnCase);
    for (const Review &one : about.reviews) {
        if (one.removed || RawId(one.reviewer) != person)
            continue;
        if (isLiving(one))
            return failure(Fault::NotAllowed, Reason::DutiesCollide);
        if (auto free = unlessBarred(barNow(one)); !free)
            return free;
    }
    return {};
}

} // namespace

EndorsingTerms EndorsingTerms::from(const std::function<int(QStringView)> &value)
{
    return {value(u"evidence_needed"), value(u"accept_days"), value(u"review_days"), value(u"appeal_days"),
        value(u"due_days"), value(u"disclosure_within")};
}

Result<void> readyToSubmit(const EndorsementCase &about, const EndorsingTerms &terms, bool partner)
{
    const Endorsement &request = about.request;
    if (about.version.state != VersionState::Published)
        return refuse(Reason::StandardNotPublished);
    const auto shown = std::count_if(about.evidence.begin(), about.evidence.end(), counts);
    if (shown + request.samples < terms.evidenceNeeded)
        return refuse(Reason::EvidenceMissing, QString::number(terms.evidenceNeeded));
    if (auto open = partnerHasNotRefused(about.replies); !open)
        return open;
    if (!request.consent && !lastReply(about.replies))
        return refuse(Reason::ConsentMissing);
    if (request.ties == DeclarationState::NotAsked)
        return refuse(Reason::DeclarationMissing);
    if (!partner && (!about.own || !about.own->sent))
        return refuse(Reason::SelfAssessmentMissing);
    return {};
}

Result<void> mayBeInvited(const EndorsementCase &about, const RawId &person)
{
    if (about.makers.contains(person) || about.request.createdBy == person)
        return refuse(Reason::ReviewerExcluded);
    for (const Review &review : about.reviews) {
        if (review.removed || RawId(review.reviewer) != person)
            continue;
        if (review.round == about.request.round && isLiving(review))
            return refuse(Reason::AlreadyRequested);
        if (about.request.appealBackedBy && review.round < about.request.round)
            return refuse(Reason::ReviewerNotNew);
        if (barNow(review) == Bar::Always) // what they said of this very request
            return refuse(Reason::ReviewerExcluded);
    }
    return {};
}

RawId excludedReviewer(const EndorsementCase &about)
{
    for (const Review &review : livingReviews(about)) {
        if (barNow(review) == Bar::Always)
            return review.reviewer;
    }
    return {};
}

QList<Review> livingReviews(const EndorsementCase &about)
{
    QList<Review> living;
    for (const Review &review : about.reviews) {
        if (!review.removed && review.round == about.request.round && isLiving(review))
            living.append(review);
    }
    return living;
}

Result<void> readyToOpen(const EndorsementCase &about)
{
    if (auto open = partnerHasNotRefused(about.replies); !open)
        return open;
    const auto living = livingReviews(about);
    if (living.size() < about.version.minimumReviewers)
        return refuse(Reason::NotEnoughReviewers, QString::number(about.version.minimumReviewers));
    return excludedReviewer(about).isNull() ? Result<void>() : refuse(Reason::ReviewerExcluded);
}

Result<void> mayCoordinate(const EndorsementCase &about, const RawId &person)
{
    if (auto apart = hasNoPart(about, person); !apart)
        return apart;
    const CoordinatorTies *said = tiesSaidBy(about, person);
    return said ? unlessBarred(barNow(*said)) : Result<void>();
}

bool isCoordinatedBy(const Endorsement &request, const Actor &actor)
{
    const bool standsIn = request.standIn && *request.standIn == actor.person;
    return actor.mayWork() && (standsIn || actor.has(Role::Coordinator));
}

bool takesTies(const Endorsement &request)
{
    return request.state >= EndorsementState::Submitted && request.state <= EndorsementState::Revisions;
}

const CoordinatorTies *tiesSaidBy(const EndorsementCase &about, const RawId &person)
{
    for (const CoordinatorTies &one : about.coordinators) {
        if (!one.removed && RawId(one.person) == person && one.ties != DeclarationState::NotAsked)
            return &one;
    }
    return nullptr;
}

Result<void> maySayTies(const EndorsementCase &about, const RawId &person)
{
    if (auto apart = hasNoPart(about, person); !apart)
        return apart;
    const CoordinatorTies *said = tiesSaidBy(about, person);
    const bool forGood = said && barNow(*said) == Bar::Always;
    return forGood ? unlessBarred(Bar::Always) : Result<void>();
}

QString tiesOfDecider(const EndorsementCase &about)
{
    const auto &decider = about.request.decidedBy;
    const CoordinatorTies *said = decider ? tiesSaidBy(about, *decider) : nullptr;
    return said ? said->tieKinds : QString();
}

Result<void> mayReview(const Review &review, const QString &name)
{
    const auto declared = kindsFromText(review.tieKinds);
    const auto recorded = kindsFromText(review.proposedKinds);
    if (!declared || !recorded)
        return refuse(Reason::ConflictNotCleared, name);
    return mayReview(review.ties, *declared, *recorded, review.clearedBy ? *declared : Relations(), name);
}

Result<void> mayReceiveSamples(const Endorsement &request, const Actor &actor)
{
    if (!isCoordinatedBy(request, actor))
        return failure(Fault::NotAllowed, Reason::RoleMissing);
    return takesTies(request) ? Result<void>() : failure(Fault::Conflict, Reason::StaleState);
}

QList<Assessment> sentAssessments(const EndorsementCase &about)
{
    QList<Assessment> newest;
    for (const Review &review : livingReviews(about)) {
        const Assessment *last = nullptr;
        for (const Assessment &one : about.assessments) {
            const bool theirs
                = one.sent && one.round == about.request.round && one.createdBy == RawId(review.reviewer);
            if (theirs && (!last || one.sentAt->ms > last->sentAt->ms || one.revises == AnyId(last->id)))
                last = &one;
        }
        if (last && review.state == ReviewState::Submitted)
            newest.append(*last);
    }
    return newest;
}

bool mayBeOpened(const EndorsementCase &about, Instant now)
{
    const auto living = livingReviews(about);
    const qsizetype in = sentAssessments(about).size();
    if (in < about.version.minimumReviewers)
        return false;
    return in == living.size() || (about.request.dueAt && now.ms > about.request.dueAt->ms);
}

PanelResult panelOf(const EndorsementCase &about)
{
    QList<Opinion> opinions;
    for (const Assessment &one : sentAssessments(about)) {
        if (one.score)
            opinions.append({*one.score, one.veto});
    }
    return panelOf({about.version.pass, about.version.minimumReviewers, about.version.spreadLimit},
        std::span<const Opinion>(opinions.constData(), std::size_t(opinions.size())));
}

Result<void> mayDecide(const EndorsementCase &about, const PanelDecision &decision, const QDate &today)
{
    if (decision.outcome == Outcome::None)
        return refuse(Reason::NotAChoice, QStringLiteral("outcome"));
    const auto sent = sentAssessments(about);
    const bool opened = !sent.isEmpty()
        && std::all_of(sent.begin(), sent.end(), [](const Assessment &one) { return one.released; });
    if (!opened)
        return refuse(Reason::ReviewsOutstanding);
    if (!tiesSaidBy(about, decision.by))
        return refuse(Reason::DeclarationMissing);
    if (decision.reason.trimmed().isEmpty())
        return refuse(Reason::ReasonMissing);
    if (decision.outcome == Outcome::Declined)
        return {};
    const PanelResult panel = panelOf(about);
    if (!panel.enough)
        return refuse(Reason::NotEnoughReviewers, QString::number(about.version.minimumReviewers));
    if (panel.veto)
        return refuse(Reason::Vetoed);
    if (!panel.agreed)
        return refuse(Reason::SpreadTooWide);
    if (!panel.reached)
        return refuse(Reason::BelowPass);
    if (decision.outcome == Outcome::Conditional) {
        const bool complete = !decision.condition.trimmed().isEmpty() && decision.conditionUntil
            && *decision.conditionUntil > today;
        if (!complete)
            return refuse(Reason::ConditionMissing);
    }
    return {};
}

Result<void> mayAppeal(const EndorsementCase &about, const EndorsingTerms &terms, Instant now)
{
    const auto &decided = about.request.decidedAt;
    if (!decided || now.ms > decided->ms + terms.appealDays * dayMs)
        return refuse(Reason::AppealTooLate, QString::number(terms.appealDays));
    return {};
}

Overdue overdueOf(const Review &review, const Endorsement &request, const EndorsingTerms &terms, Instant now)
{
    if (review.state == ReviewState::Invited && now.ms > review.invitedAt.ms + terms.acceptDays * dayMs)
        return Overdue::ToAccept;
    if (review.state == ReviewState::Accepted && request.dueAt && now.ms > request.dueAt->ms)
        return Overdue::ToReview;
    return Overdue::No;
}

Result<Marked> markedFrom(ScoreMethod method, const QList<Criterion> &criteria, const QList<Mark> &marks)
{
    QList<MarkLine> lines;
    QList<MarkedCriterion> marked;
    for (const Criterion &criterion : criteria) {
        if (criterion.removed)
            continue;
        MarkLine line{criterion.name, criterion.least, criterion.most, criterion.veto, {}, {}};
        for (const Mark &one : marks) {
            if (!one.removed && RawId(one.criterion) == criterion.id) {
                line.mark = one.mark;
                line.why = one.why;
            }
        }
        lines.append(line);
        marked.append(
            {criterion.least, criterion.most, criterion.weight, line.mark.value_or(criterion.least)});
    }
    const std::span<const MarkLine> form(lines.constData(), std::size_t(lines.size()));
    if (auto sound = checkMarks(form); !sound)
        return failure(sound.error());
    const auto score
        = scoreOf(method, std::span<const MarkedCriterion>(marked.constData(), std::size_t(marked.size())));
    if (!score)
        return refuse(Reason::StandardIncomplete);
    return Marked{*score, std::any_of(form.begin(), form.end(), isVeto)};
}

Result<void> readyToPropose(const QList<Criterion> &criteria)
{
    bool anyCounts = false;
    int living = 0;
    for (const Criterion &criterion : criteria) {
        if (criterion.removed)
            continue;
        ++living;
        anyCounts = anyCounts || criterion.weight > 0;
        if (criterion.most <= criterion.least)
            return refuse(Reason::StandardIncomplete, criterion.name);
        const auto lines = criterion.levels.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (lines.size() != criterion.most - criterion.least + 1)
            return refuse(Reason::StandardIncomplete, criterion.name);
    }
    if (!anyCounts || living > mostCriteria)
        return refuse(Reason::StandardIncomplete);
    return {};
}

bool isCurrent(const Endorsement &endorsement, const QDate &today)
{
    if (endorsement.removed || !endorsement.current)
        return false;
    // Not asked of the outcome: one that was reopened has none, and its condition stands meanwhile.
    if (!endorsement.conditionMet && endorsement.conditionUntil && today > *endorsement.conditionUntil)
        return false;
    return !endorsement.validUntil || today < *endorsement.validUntil;
}

} // namespace cooperage
