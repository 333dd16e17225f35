// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endorsements/requestoffers.h"

#include "models/actions/endorsements.h"
#include "models/actions/reviews.h"
#include "models/actions/steps.h"
#include "models/rules/workflows.h"
#include "models/store/asked.h"
#include "models/store/listingquery.h"
#include "models/store/peoplequery.h"

#include <QDateTime>

#include <algorithm>

namespace cooperage {

namespace {

/// What somebody could fill in, so that only what stands in the way by itself is left to say.
QJsonObject anyArguments(const QString &command, Instant now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).date();
    const QString later = day.addYears(1).toString(Qt::ISODate);
    if (command == u"ask_revisions")
        return {{QStringLiteral("what"), QStringLiteral("x")}, {QStringLiteral("until"), later}};
    if (command == u"resubmit")
        return {{QStringLiteral("changes"), QStringLiteral("x")}};
    if (command == u"decide")
        return {
            {QStringLiteral("condition"), QStringLiteral("x")}, {QStringLiteral("condition_until"), later}};
    return {};
}

bool someCoordinatorIsFree(const Store &store, const RequestSheet &sheet)
{
    const auto people = peopleOf(store);
    return people && std::any_of(people->begin(), people->end(), [&sheet](const PersonRow &row) {
        return row.roles.contains(Role::Coordinator) && row.membership
            && row.membership->state == MembershipState::Member && mayCoordinate(sheet.about, row.person.id);
    });
}

/// Whether the step makes sense for what this request is, besides its state.
bool hasMeaning(const Store &store, const RequestSheet &sheet, const QString &command)
{
    const Endorsement &request = sheet.request();
    if (command == u"publish")
        return request.outcome != Outcome::Declined;
    if (command == u"confirm_condition")
        return request.outcome == Outcome::Conditional && !request.conditionMet;
    if (command == u"appeal")
        return !request.appealedAt && sheet.isMaker && mayAppeal(sheet.about, sheet.terms, sheet.now);
    if (command == u"back_appeal")
        return request.appealedAt && !request.appealBackedBy;
    if (command == u"reopen")
        return request.appealedAt.has_value();
    if (command == u"cancel" && !sheet.isMaker)
        return request.revisionsUntil && sheet.now > *request.revisionsUntil;
    if (command == u"withdraw" && !sheet.isMaker)
        return !sheet.notFree;
    if (command == u"name_stand_in")
        return !someCoordinatorIsFree(store, sheet);
    return true;
}

void addStep(const Store &store, RequestSheet &sheet, const EndorsementStep &step)
{
    const Endorsement &request = sheet.request();
    const StepRequest role{Endorsement::table, request.id, step.command, step.reason, step.arguments,
        {{}, request.standIn.value_or(Id<Person>())}};
    if (!mayAskFor(store, role, request) || !hasMeaning(store, sheet, step.command))
        return;
    OfferedStep offered{step.command, {}};
    if (step.command == u"decide")
        offered.command = step.arguments.value(QLatin1String("outcome")).toString();
    if (const auto may = mayAskForStep(store, step); !may)
        offered.hindrance = may.error();
    const bool duties = offered.hindrance && sheet.notFree
        && offered.hindrance->reason == sheet.notFree->reason; // said once, for all of them
    const bool second = step.command == u"reopen"
        && (!request.appealBackedBy || RawId(*request.appealBackedBy) == sheet.me);
    if (second)
        offered.hindrance = Error{Fault::NotAllowed, Reason::NeedsSecondPerson};
    if (!duties)
        sheet.steps.append(offered);
}

/// A new request for the same work, once this one is due or over and no other is on its way or in force.
Result<void> offerAgain(const Store &store, RequestSheet &sheet)
{
    const Endorsement &request = sheet.request();
    const bool over = request.state == EndorsementState::Due || request.state == EndorsementState::Expired;
    if (!sheet.isMaker || !over)
        return {};
    const auto others = store.select<Endorsement>(
        QStringLiteral("WHERE subject = ? AND id <> ? AND _removed = 0 AND state IN ('draft', 'submitted',"
                       " 'screening', 'in_review', 'discussion', 'revisions', 'published', 'due')"),
        request.subject.bytes(), request.id.bytes());
    if (!others)
        return failure(others.error());
    if (others->isEmpty())
        sheet.steps.append({QStringLiteral("ask_again"), {}});
    return {};
}

std::optional<Assessment> sentByMe(const RequestSheet &sheet)
{
    for (const Assessment &one : sentAssessments(sheet.about)) {
        if (one.createdBy == sheet.me)
            return one;
    }
    return {};
}

void openForMaker(RequestSheet &sheet, RubricForm &form)
{
    form.kind = AssessmentKind::Own;
    form.open = sheet.request().state == EndorsementState::Draft && !sheet.outside
        && !(sheet.about.own && sheet.about.own->sent);
    if (!form.open)
        form.assessment = sheet.about.own;
}

void openForReviewer(RequestSheet &sheet, RubricForm &form)
{
    const EndorsementState state = sheet.request().state;
    const bool running = state == EndorsementState::InReview || state == EndorsementState::Discussion;
    const auto sent = sentByMe(sheet);
    const QString name = sheet.names.value(sheet.me);
    if (const auto may = mayReview(*sheet.own, name); !may) {
        form.closed = may.error();
        return;
    }
    if (sheet.own->state == ReviewState::Accepted) {
        form.open = running;
    } else if (sheet.own->state == ReviewState::Submitted) {
        form.assessment = sent;
        form.revising = state == EndorsementState::Discussion && sent && !sent->revises;
    }
}

} // namespace

Result<void> readForm(const Store &store, RequestSheet &sheet)
{
    RubricForm form;
    if (sheet.own)
        openForReviewer(sheet, form);
    else if (sheet.isMaker)
        openForMaker(sheet, form);
    form.open = form.open || form.revising;
    if (form.open) {
        if (auto writing = ownDraft(store, Id<Endorsement>(sheet.request().id), form.kind))
            form.assessment = *writing;
    }
    if (form.assessment) {
        const auto asked
            = requestedCommands(store, QString::fromLatin1(Assessment::table), {form.assessment->id});
        const auto marks = marksOf(store, form.assessment->id);
        if (!asked || !marks)
            return failure(asked ? marks.error() : asked.error());
        form.waiting = asked->contains(form.assessment->id);
        form.marks = *marks;
        form.open = form.open && !form.waiting;
    }
    sheet.form = form;
    return {};
}

Result<void> readSteps(const Store &store, RequestSheet &sheet)
{
    const Endorsement &request = sheet.request();
    const QString state = QString::fromLatin1(Choices<EndorsementState>::list[int(request.state)].name);
    const auto all = transitionsFrom(QString::fromLatin1(Endorsement::table), state);
    for (const Transition &one : all) {
        const QString command = QString::fromLatin1(one.command);
        if (one.asker == Asker::Server)
            continue;
        EndorsementStep step{
            Id<Endorsement>(request.id), command, QStringLiteral("x"), anyArguments(command, sheet.now)};
        if (command != u"decide") {
            addStep(store, sheet, step);
            continue;
        }
        if (!tiesSaidBy(sheet.about, sheet.me)) // asked in the sheet of the decision
            step.ties = SaidTies{DeclarationState::None, {}, {}};
        for (const char *outcome : {"endorsed", "conditional", "declined"}) {
            step.arguments.insert(QStringLiteral("outcome"), QLatin1String(outcome));
            addStep(store, sheet, step);
        }
    }
    return offerAgain(store, sheet);
}

QList<Error> missingFor(const RequestSheet &sheet)
{
    QList<Error> missing;
    if (sheet.request().state != EndorsementState::Draft)
        return missing;
    EndorsementCase better = sheet.about; // what is missing is given, to see what else is
    for (int i = 0; i < 8; ++i) {
        const auto ready = readyToSubmit(better, sheet.terms, sheet.outside);
        if (ready)
            break;
        missing.append(ready.error());
        switch (ready.error().reason) {
        case Reason::StandardNotPublished:
            better.version.state = VersionState::Published;
            break;
        case Reason::EvidenceMissing:
            better.request.samples = sheet.terms.evidenceNeeded;
            break;
        case Reason::ConsentMissing:
            better.request.consent = true;
            break;
        case Reason::ConsentRefused:
            better.replies.clear();
            better.request.consent = true;
            break;
        case Reason::DeclarationMissing:
            better.request.ties = DeclarationState::None;
            break;
        case Reason::SelfAssessmentMissing:
            better.own = Assessment();
            better.own->sent = true;
            break;
        default:
            return missing;
        }
    }
    return missing;
}

} // namespace cooperage
