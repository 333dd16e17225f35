// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage endorsement: the reviewers' part
#include "app/cli/endorsement.h"
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "app/cli/standards.h"
#include "models/actions/coordinatorties.h"
#include "models/actions/endorsements.h"
#include "models/actions/praise.h"
#include "models/actions/reviews.h"

namespace cooperage::cli {

namespace {

Result<Review> ownReview(const Store &store, const Endorsement &request)
{
    const auto actor = store.actor();
    return actor ? findReview(store, request, actor->person) : failure(actor.error());
}

Result<Review> reviewOf(const Session &session, const Store &store, const Endorsement &request)
{
    const auto person = findPerson(store, session.arguments().at(2));
    return person ? findReview(store, request, person->id) : failure(person.error());
}

/// What this person marked before: the draft of this round, else what they sent in it.
Result<QList<GivenMark>> marksBefore(
    const Store &store, const EndorsementCase &about, AssessmentKind kind, const RawId &person)
{
    RawId from;
    if (const auto draft = ownDraft(store, Id<Endorsement>(about.request.id), kind)) {
        from = draft->id;
    } else if (kind == AssessmentKind::Panel) {
        for (const Assessment &one : about.assessments) {
            if (one.createdBy == person && one.round == about.request.round)
                from = one.id;
        }
    }
    QList<GivenMark> given;
    if (from.isNull())
        return given;
    const auto marks = marksOf(store, from);
    if (!marks)
        return failure(marks.error());
    for (const Mark &mark : *marks)
        given.append({mark.criterion, mark.mark, mark.why});
    return given;
}

} // namespace

ExitCode invitePerson(Session &session, Store &store, const Endorsement &request)
{
    const auto person = findPerson(store, session.arguments().at(2));
    if (!person)
        return session.refuse(person.error());
    return finishStep(
        session, inviteReviewer(store, {Id<Endorsement>(request.id), Id<Person>(person->id)}), request.id);
}

ExitCode takeReviewStep(Session &session, Store &store, const Endorsement &request)
{
    const auto review = ownReview(store, request);
    if (!review)
        return session.refuse(review.error());
    return finishStep(session,
        askForReviewStep(
            store, {Id<Review>(review->id), session.arguments().first(), session.value("reason")}),
        review->id);
}

ExitCode cancelReview(Session &session, Store &store, const Endorsement &request)
{
    const auto review = reviewOf(session, store, request);
    if (!review)
        return session.refuse(review.error());
    return finishStep(session,
        askForReviewStep(store, {Id<Review>(review->id), QStringLiteral("cancel"), session.value("reason")}),
        review->id);
}

ExitCode remindInReview(Session &session, Store &store, const Endorsement &request)
{
    if (!session.isSet("reviewer")) {
        const auto reminded = remindReviewers(store, Id<Endorsement>(request.id));
        return finishStep(
            session, reminded ? Result<Committed>(Committed{}) : failure(reminded.error()), request.id);
    }
    const auto person = findPerson(store, session.value("reviewer"));
    if (!person)
        return session.refuse(person.error());
    const auto review = findReview(store, request, person->id);
    if (!review)
        return session.refuse(review.error());
    return finishStep(session, remindReviewer(store, Id<Review>(review->id)), review->id);
}

ExitCode declareInReview(Session &session, Store &store, const Endorsement &request)
{
    const auto review = ownReview(store, request);
    const auto ties = tiesFrom(session.arguments().mid(2));
    const auto actor = store.actor();
    if (!ties || !actor)
        return session.refuse(ties ? actor.error() : ties.error());
    const bool reviews = review && review->state <= ReviewState::Submitted;
    if (!reviews && isCoordinatedBy(request, *actor)) {
        const SaidTies said{ties->state, ties->kinds, session.value("text")};
        return finishStep(session, sayTies(store, {Id<Endorsement>(request.id), said}), request.id);
    }
    if (!review)
        return session.refuse(review.error());
    return finishStep(session,
        declareTies(store, {Id<Review>(review->id), ties->state, ties->kinds, session.value("text")}),
        review->id);
}

ExitCode clearInReview(Session &session, Store &store, const Endorsement &request)
{
    const auto about = caseOf(store, Id<Endorsement>(request.id));
    const auto person = findPerson(store, session.arguments().at(2));
    if (!about || !person)
        return session.refuse(about ? person.error() : about.error());
    const auto review = findReview(store, request, person->id);
    const CoordinatorTies *said = tiesSaidBy(*about, person->id);
    if (said && (!review || barNow(*said) != Bar::None))
        return finishStep(session,
            clearCoordinatorTies(
                store, {Id<Endorsement>(request.id), Id<Person>(person->id), session.value("reason")}),
            request.id);
    if (!review && review.error().reason == Reason::NotInvited) // has no part in it
        return session.refuse({Fault::NotFound, Reason::NotInvited, person->name, {}, {}});
    if (!review)
        return session.refuse(review.error());
    return finishStep(
        session, clearTies(store, {Id<Review>(review->id), session.value("reason")}), review->id);
}

ExitCode markWork(Session &session, Store &store, const Endorsement &request)
{
    const auto about = caseOf(store, Id<Endorsement>(request.id));
    const auto actor = store.actor();
    if (!about || !actor)
        return session.refuse(about ? actor.error() : about.error());
    Marking marking;
    marking.request = Id<Endorsement>(request.id);
    marking.kind = session.isSet("own") ? AssessmentKind::Own : AssessmentKind::Panel;
    const auto before = marksBefore(store, *about, marking.kind, actor->person);
    if (!before)
        return session.refuse(before.error());
    marking.marks = *before;
    for (const QString &typed : session.arguments().mid(2)) {
        if (auto read = readMark(typed, about->criteria, marking.marks); !read)
            return session.refuse(read.error());
    }
    if (const auto draft = ownDraft(store, marking.request, marking.kind)) {
        marking.remark = draft->remark;
        marking.revisionReason = draft->revisionReason;
    }
    if (session.isSet("remark"))
        marking.remark = session.value("remark");
    if (session.isSet("why-revised"))
        marking.revisionReason = session.value("why-revised");
    marking.send = session.isSet("send");
    const auto done = saveMarking(store, marking);
    return marking.send ? finishStep(session, done, request.id) : finish(session, done, request.id);
}

} // namespace cooperage::cli
