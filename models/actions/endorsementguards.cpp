// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/endorsementguards.h"

#include "models/actions/coordinatorties.h"
#include "models/records/workshop.h"
#include "models/rules/replies.h"
#include "models/store/asked.h"
#include "models/store/endorsementquery.h"
#include "models/store/peoplequery.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace cooperage {

namespace {

Result<QDate> dayIn(const QJsonObject &arguments, const char *name)
{
    const QDate day = QDate::fromString(arguments.value(QLatin1String(name)).toString(), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day)
                         : failure(Fault::Invalid, Reason::NotADate, QLatin1String(name));
}

Result<void> mayAskRevisions(const EndorsementStep &step, const QDate &today)
{
    const auto until = dayIn(step.arguments, "until");
    if (!until)
        return failure(until.error());
    if (*until <= today)
        return failure(Fault::Invalid, Reason::TooSmall, QStringLiteral("until"));
    if (step.arguments.value(QLatin1String("what")).toString().trimmed().isEmpty())
        return failure(Fault::Invalid, Reason::Required, QStringLiteral("what"));
    return {};
}

/// A coordinator only ends what its requester has left lying.
Result<void> mayCancel(const Store &store, const EndorsementCase &about)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    const auto &until = about.request.revisionsUntil;
    const bool own = about.makers.contains(actor->person) || about.request.createdBy == RawId(actor->person);
    const bool overdue = until && store.clock().now() > until->ms;
    return own || overdue ? Result<void>()
                          : failure(Fault::Conflict, Reason::NotOverdue, humanNumber(about.request));
}

/// Who it is that nobody can clear, by name.
Result<void> namingExcluded(const Store &store, const EndorsementCase &about, const Result<void> &ready)
{
    if (ready || ready.error().reason != Reason::ReviewerExcluded)
        return ready;
    return failure(speakingOf(store, excludedReviewer(about), ready.error()));
}

/// The guards of models/rules/endorsing with what this device has. The server looks again with everything.
Result<void> guard(
    const Store &store, const EndorsementCase &about, const EndorsementStep &step, const RawId &me)
{
    const auto terms = endorsingTerms(store);
    const auto shop = store.find<Workshop>(about.request.workshop);
    const auto today = todayIn(store);
    if (!terms || !shop || !today)
        return failure(!terms ? terms.error() : !shop ? shop.error() : today.error());
    const Instant now{store.clock().now()};
    if (step.command == u"submit")
        return readyToSubmit(about, *terms, shop->outside);
    if (step.command == u"open")
        return namingExcluded(store, about, readyToOpen(about));
    if (step.command == u"publish" && about.request.outcome == Outcome::Declined)
        return failure(Fault::Conflict, Reason::StepNotNow, QStringLiteral("endorsement declined"));
    if (step.command == u"publish")
        return partnerHasNotRefused(about.replies);
    if (step.command == u"appeal")
        return mayAppeal(about, *terms, now);
    if (step.command == u"resubmit"
        && step.arguments.value(QLatin1String("changes")).toString().trimmed().isEmpty())
        return failure(Fault::Invalid, Reason::ChangesMissing);
    if (step.command == u"ask_revisions")
        return mayAskRevisions(step, *today);
    if (step.command == u"cancel")
        return mayCancel(store, about);
    if (step.command == u"confirm_condition"
        && (about.request.outcome != Outcome::Conditional || about.request.conditionMet))
        return failure(Fault::Conflict, Reason::AlreadyDecided, humanNumber(about.request));
    if (step.command == u"decide") {
        PanelDecision decision;
        decision.by = me;
        Stored<Outcome>::fromJson(decision.outcome, step.arguments.value(QLatin1String("outcome")));
        decision.reason = step.reason;
        decision.condition = step.arguments.value(QLatin1String("condition")).toString();
        if (const auto until = dayIn(step.arguments, "condition_until"))
            decision.conditionUntil = *until;
        return mayDecide(about, decision, *today);
    }
    return {};
}

/// Steps only a coordinator free of the case takes.
bool coordinates(QStringView command)
{
    static constexpr QStringView names[] = {u"screen", u"send_back", u"invite", u"open", u"ask_revisions",
        u"decide", u"publish", u"confirm_condition", u"back_appeal"};
    return std::find(std::begin(names), std::end(names), command) != std::end(names);
}

} // namespace

StepSides sidesOf(const Endorsement &request)
{
    return {{}, request.standIn.value_or(Id<Person>())};
}

Result<EndorsementCase> checkedCase(const Store &store, const EndorsementStep &step)
{
    auto about = caseOf(store, step.request);
    const auto actor = store.actor();
    if (!about || !actor)
        return failure(about ? actor.error() : about.error());
    const StepRequest asked{
        Endorsement::table, step.request, step.command, step.reason, step.arguments, sidesOf(about->request)};
    if (auto fits = fitsNow(store, asked, about->request); !fits)
        return failure(fits.error());
    if (step.ties) { // said in one go with the step
        const auto saying = sayingOf(store, *about, *step.ties);
        if (!saying)
            return failure(saying.error());
        if (*saying)
            takeAsSaid(*about, actor->person, *step.ties);
    }
    if (coordinates(step.command)) {
        if (auto may = mayCoordinate(*about, actor->person); !may)
            return failure(speakingOf(store, actor->person, may.error()));
    }
    if (about->own && !about->own->sent) { // on its way to the server before this step
        const auto sending
            = commandsAskedFor(store, QString::fromLatin1(Assessment::table), {about->own->id});
        if (!sending)
            return failure(sending.error());
        const auto ops = sending->value(about->own->id);
        about->own->sent = std::any_of(
            ops.begin(), ops.end(), [](const Op &one) { return one.command == QLatin1String("send"); });
    }
    if (auto may = guard(store, *about, step, actor->person); !may) {
        const bool ofDecider = may.error().reason == Reason::DeclarationMissing && step.command == u"decide";
        return failure(ofDecider ? speakingOf(store, actor->person, may.error()) : may.error());
    }
    return about;
}

} // namespace cooperage
