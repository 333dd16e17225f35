// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/reviews.h"

#include "models/actions/coordinatorties.h"
#include "models/actions/rights.h"
#include "models/actions/steps.h"
#include "models/rules/conflicts.h"
#include "models/rules/endorsing.h"
#include "models/rules/validation.h"
#include "models/store/endorsementquery.h"

#include <algorithm>

namespace cooperage {

namespace {

struct ReviewInCase
{
    Review review;
    EndorsementCase about;
    QString caption;
};

Result<ReviewInCase> reviewInCase(const Store &store, const Id<Review> &id)
{
    const auto review = findLiving<Review>(store, id);
    if (!review)
        return failure(review.error());
    const auto about = caseOf(store, review->request);
    if (!about)
        return failure(about.error());
    return ReviewInCase{*review, *about, humanNumber(about->request)};
}

StepRequest stepOf(
    const ReviewInCase &in, const QString &command, const QString &reason, QJsonObject arguments = {})
{
    return {Review::table, in.review.id, command, reason, std::move(arguments),
        {in.review.reviewer, in.about.request.standIn.value_or(Id<Person>())}};
}

Failure notNow(const Store &store, const Endorsement &request)
{
    return notNow(store, entityOf<Endorsement>(), request);
}

/// Whether this person may write an assessment now.
Result<void> mayMark(const Store &store, const EndorsementCase &about, const Marking &marking)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    if (marking.kind == AssessmentKind::Own) {
        const bool own
            = about.request.createdBy == RawId(actor->person) || about.makers.contains(actor->person);
        const bool open = about.request.state == EndorsementState::Draft
            || about.request.state == EndorsementState::Revisions;
        if (!own)
            return failure(Fault::NotAllowed, Reason::NotYourWorkshop);
        return open ? Result<void>() : notNow(store, about.request);
    }
    const auto living = livingReviews(about);
    const auto review = std::find_if(
        living.begin(), living.end(), [&actor](const Review &one) { return one.reviewer == actor->person; });
    if (review == living.end() || review->state == ReviewState::Invited)
        return failure(Fault::NotAllowed, Reason::NotInvited);
    const EndorsementState state = about.request.state;
    if (state == EndorsementState::Screening)
        return notNow(store, about.request);
    if (state != EndorsementState::InReview && state != EndorsementState::Discussion)
        return failure(Fault::Conflict, Reason::ReviewLate);
    const auto person = store.find<Person>(actor->person);
    return mayReview(*review, person ? person->name : QString());
}

/// The assessment to write in: the unsent one, or a new one.
Result<Assessment> writable(Store &store, const EndorsementCase &about, const Marking &marking, bool &isNew)
{
    auto draft = ownDraft(store, marking.request, marking.kind);
    isNew = !draft && draft.error().fault == Fault::NotFound;
    if (draft || !isNew)
        return draft;
    Assessment made;
    made.id = store.ids().next();
    made.request = marking.request;
    made.kind = marking.kind;
    made.round = std::max(about.request.round, 1);
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    for (const Assessment &one : about.assessments) {
        const bool mine = marking.kind == AssessmentKind::Panel && one.sent && one.round == made.round
            && one.createdBy == RawId(actor->person);
        if (mine && one.revises)
            return failure(Fault::Conflict, Reason::RevisedAlready, humanNumber(about.request));
        if (mine)
            made.revises = one.id;
    }
    if (made.revises && about.request.state != EndorsementState::Discussion)
        return failure(Fault::Conflict, Reason::AlreadySent, humanNumber(about.request));
    return made;
}

Result<void> addMarks(const Store &store, Edit &edit, const RawId &assessment, const QList<GivenMark> &marks)
{
    const auto before = marksOf(store, assessment);
    if (!before)
        return failure(before.error());
    for (const GivenMark &given : marks) {
        if (!given.mark)
            continue;
        const auto old = std::find_if(before->begin(), before->end(),
            [&given](const Mark &one) { return one.criterion == given.criterion; });
        Mark mark = old == before->end() ? Mark{} : *old;
        mark.mark = *given.mark;
        mark.why = cleanText(given.why, true).trimmed();
        if (old != before->end()) {
            edit.change(*old, mark);
            continue;
        }
        mark.id = markId(assessment, given.criterion);
        mark.assessment = Id<Assessment>(assessment);
        mark.criterion = given.criterion;
        edit.create(mark);
    }
    return {};
}

/// The same judgement the server makes, before anything is asked for.
Result<void> judge(const EndorsementCase &about, const QList<GivenMark> &given)
{
    QList<Mark> marks;
    for (const GivenMark &one : given) {
        if (!one.mark)
            continue;
        Mark mark;
        mark.criterion = one.criterion;
        mark.mark = *one.mark;
        mark.why = one.why;
        marks.append(mark);
    }
    const auto marked = markedFrom(about.version.method, about.criteria, marks);
    return marked ? Result<void>() : failure(marked.error());
}

} // namespace

Result<Committed> askForReviewStep(Store &store, const ReviewStep &step)
{
    const auto in = reviewInCase(store, step.review);
    const auto actor = store.actor();
    if (!in || !actor)
        return failure(in ? actor.error() : in.error());
    if (step.command == u"cancel") {
        if (auto may = mayCoordinate(in->about, actor->person); !may)
            return failure(may.error());
    }
    return askFor(store, stepOf(*in, step.command, step.reason), in->review, in->caption);
}

Result<Committed> declareTies(Store &store, const TieDeclaration &declaration)
{
    const auto in = reviewInCase(store, declaration.review);
    if (!in)
        return failure(in.error());
    if (declaration.ties == DeclarationState::NotAsked)
        return failure(Fault::Invalid, Reason::DeclarationMissing);
    if (auto sound = checkDeclaration(declaration.ties, declaration.kinds); !sound)
        return failure(sound.error());
    const QJsonObject arguments{{QStringLiteral("ties"), Stored<DeclarationState>::toJson(declaration.ties)},
        {QStringLiteral("kinds"), kindsText(declaration.kinds)},
        {QStringLiteral("text"), cleanText(declaration.text, true).trimmed()}};
    return askFor(store, stepOf(*in, QStringLiteral("declare"), {}, arguments), in->review, in->caption);
}

Result<Committed> clearTies(Store &store, const TieClearing &clearing)
{
    const auto in = reviewInCase(store, clearing.review);
    const auto actor = store.actor();
    if (!in || !actor)
        return failure(in ? actor.error() : in.error());
    if (auto may = mayCoordinate(in->about, actor->person); !may)
        return failure(speakingOf(store, actor->person, may.error()));
    const auto kinds = kindsFromText(in->review.tieKinds);
    const auto person = store.find<Person>(in->review.reviewer);
    if (!kinds || !person)
        return failure(Fault::Invalid, Reason::NotAChoice, QStringLiteral("kinds"));
    if (auto may = mayClear(actor->person, in->review.reviewer, *kinds, clearing.reason, person->name); !may)
        return failure(may.error());
    return askFor(store, stepOf(*in, QStringLiteral("clear"), clearing.reason), in->review, in->caption);
}

Result<Assessment> ownDraft(const Store &store, const Id<Endorsement> &request, AssessmentKind kind)
{
    const auto actor = store.actor();
    const auto about = store.find<Endorsement>(request);
    if (!actor || !about)
        return failure(actor ? about.error() : actor.error());
    const auto mine = store.select<Assessment>(
        QStringLiteral("WHERE request = ? AND kind = ? AND sent = 0 AND _removed = 0 AND _created_by = ?"
                       " AND round = ? ORDER BY id DESC"),
        request.bytes(), Stored<AssessmentKind>::toVariant(kind), RawId(actor->person).bytes(),
        std::max(about->round, 1));
    if (!mine)
        return failure(mine.error());
    if (mine->isEmpty())
        return failure(Fault::NotFound, Reason::RecordMissing, humanNumber(*about));
    return mine->first();
}

Result<Committed> saveMarking(Store &store, const Marking &marking)
{
    const auto about = caseOf(store, marking.request);
    if (!about)
        return failure(about.error());
    if (auto may = mayMark(store, *about, marking); !may)
        return failure(may.error());
    bool isNew = false;
    const auto before = writable(store, *about, marking, isNew);
    if (!before)
        return failure(before.error());
    Assessment after = *before;
    after.remark = marking.remark;
    after.revisionReason = marking.revisionReason;
    after = cleaned(after);
    if (marking.send) {
        if (auto sound = judge(*about, marking.marks); !sound)
            return failure(sound.error());
        if (after.revises && after.revisionReason.isEmpty())
            return failure(Fault::Invalid, Reason::ReasonMissing);
    }
    const QString intent
        = marking.send ? QStringLiteral("assessment.send") : QStringLiteral("assessment.save");
    Edit edit(intent, {intent, humanNumber(about->request), 1});
    if (isNew)
        edit.create(after);
    else
        edit.change(*before, after);
    if (auto done = addMarks(store, edit, after.id, marking.marks); !done)
        return failure(done.error());
    if (marking.send)
        edit.command(QString::fromLatin1(Assessment::table), after.id, QStringLiteral("send"), {});
    return store.commit(edit);
}

} // namespace cooperage
