// SPDX-License-Identifier: GPL-3.0-or-later
// The part of reviewers: their answers and their marks.
#include "models/records/person.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

namespace cooperage::server {

Result<void> Endorsing::accept(StoredRow &row, const Op &)
{
    auto &review = row.as<Review>();
    review.acceptedAt = now();
    return {};
}

/// Declined, stepped back or cancelled. Who reviews changes who sees the request.
Result<void> Endorsing::endReview(StoredRow &row, const Op &op)
{
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!reason)
        return failure(reason.error());
    auto &review = row.as<Review>();
    review.endReason = *reason;
    return {};
}

Result<QString> Endorsing::nameOf(const RawId &person)
{
    const auto row = m_work.find(entityFor<Person>(), person);
    if (!row)
        return failure(row.error());
    return *row ? (*row)->as<Person>().name : QString();
}

/// The actor's own review of the running round, if it lets them write.
Result<Review> Endorsing::ownReview(const EndorsementCase &about)
{
    for (const Review &review : livingReviews(about)) {
        if (RawId(review.reviewer) != RawId(m_actor.person))
            continue;
        if (review.state == ReviewState::Invited)
            return refuse(Reason::NotInvited);
        const auto name = nameOf(m_actor.person);
        if (!name)
            return failure(name.error());
        if (auto may = mayReview(review, *name); !may)
            return failure(refused(may).error());
        return review;
    }
    return refuse(Reason::NotInvited);
}

Result<void> Endorsing::checkAssessment(StoredRow &row, const QStringList &)
{
    const auto &assessment = row.as<Assessment>();
    if (assessment.sent)
        return refuse(Reason::AlreadySent);
    const auto about = caseOf(assessment.request);
    if (!about)
        return failure(about.error());
    if (assessment.kind == AssessmentKind::Own) {
        const bool maker
            = about->request.createdBy == RawId(m_actor.person) || about->makers.contains(m_actor.person);
        const bool open = about->request.state == EndorsementState::Draft
            || about->request.state == EndorsementState::Revisions;
        if (!maker || !open)
            return maker ? notNow(about->request) : refuse(Reason::NotYourWorkshop);
        return {};
    }
    const bool reviewing = about->request.state == EndorsementState::InReview
        || about->request.state == EndorsementState::Discussion;
    if (!reviewing || assessment.round != about->request.round)
        return refuse(Reason::ReviewLate);
    const auto review = ownReview(*about);
    return review ? Result<void>() : failure(review.error());
}

Result<void> Endorsing::checkMark(StoredRow &row)
{
    const auto &mark = row.as<Mark>();
    if (mark.id != markId(mark.assessment, mark.criterion))
        return refuse(Reason::RecordMissing, QStringLiteral("criterion"));
    const auto assessment = stored<Assessment>(mark.assessment);
    if (!assessment)
        return failure(assessment.error());
    const auto &of = (*assessment)->as<Assessment>();
    if (of.createdBy != RawId(m_actor.person))
        return refuse(Reason::NotInvited);
    if (of.sent)
        return refuse(Reason::AlreadySent);
    const auto request = stored<Endorsement>(of.request);
    const auto criterion = m_work.find(entityFor<Criterion>(), mark.criterion);
    if (!request || !criterion)
        return failure(request ? criterion.error() : request.error());
    const bool belongs = *criterion
        && RawId((*criterion)->as<Criterion>().version) == RawId((*request)->as<Endorsement>().version);
    if (!belongs)
        return refuse(Reason::RecordMissing, QStringLiteral("criterion"));
    const auto &about = (*criterion)->as<Criterion>();
    if (mark.mark < about.least || mark.mark > about.most)
        return refuse(Reason::MarkOutOfRange, about.name);
    return {};
}

Result<void> Endorsing::sendAssessment(StoredRow &row)
{
    auto &assessment = row.as<Assessment>();
    if (assessment.createdBy != RawId(m_actor.person))
        return refuse(Reason::NotInvited);
    if (auto may = checkAssessment(row, {}); !may)
        return may;
    const auto about = caseOf(assessment.request);
    const auto marks = load<Mark>(m_endorsements.marksOf(assessment.id));
    if (!about || !marks)
        return failure(about ? marks.error() : about.error());
    const auto marked = markedFrom(about->version.method, about->criteria, *marks);
    if (!marked)
        return refused(failure(marked.error()));
    const bool panel = assessment.kind == AssessmentKind::Panel;
    if (panel) {
        if (auto may = checkTurn(assessment, *about); !may)
            return may;
    }
    assessment.sent = true;
    assessment.sentAt = now();
    assessment.score = marked->score;
    assessment.veto = marked->veto;
    row.registers.insert(QStringLiteral("sent"), m_work.stamp().reg());
    if (auto done = m_work.touch(row); !done)
        return done;
    if (panel) {
        if (auto done = markSubmitted(*about); !done)
            return done;
    }
    // Not the score: who reads the trail must not read it here before it is opened.
    noteChange(QStringLiteral("assessment.send"), row, {{QStringLiteral("sent"), false}},
        {{QStringLiteral("sent"), true}}, assessment.revisionReason);
    return {};
}

/// The first one while nothing has been opened, a second one in a discussion, with its reason.
Result<void> Endorsing::checkTurn(const Assessment &assessment, const EndorsementCase &about)
{
    int earlier = 0;
    bool opened = false;
    for (const Assessment &one : about.assessments) {
        if (one.round != assessment.round || !one.sent)
            continue;
        opened = opened || one.released;
        earlier += one.createdBy == assessment.createdBy ? 1 : 0;
    }
    if (earlier == 0)
        return opened ? Result<void>(refuse(Reason::ReviewLate)) : Result<void>();
    if (about.request.state != EndorsementState::Discussion)
        return refuse(Reason::AlreadySent);
    if (earlier > 1)
        return refuse(Reason::RevisedAlready);
    if (!assessment.revises || assessment.revisionReason.trimmed().isEmpty())
        return refuse(Reason::ReasonMissing);
    return {};
}

Result<void> Endorsing::markSubmitted(const EndorsementCase &about)
{
    const auto own = ownReview(about);
    if (!own)
        return failure(own.error());
    const auto row = stored<Review>(own->id);
    if (!row)
        return failure(row.error());
    auto &review = (*row)->as<Review>();
    review.state = ReviewState::Submitted;
    review.submittedAt = now();
    (*row)->registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    return m_work.touch(**row);
}

} // namespace cooperage::server
