// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a request, step by step. `Endorsing::take` has checked state, asker and duties already; it
// writes the new state and the audit entry afterwards.
#include "models/records/collective.h"
#include "models/records/listing.h"
#include "models/rules/disclosure.h"
#include "models/rules/replies.h"
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

namespace cooperage::server {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int longAnswer = 4000; // characters; the fields' own limit
constexpr int longestPublicText = 4000;

Result<QDate> dayArgument(const Op &op, const char *name)
{
    const QDate day = QDate::fromString(op.fields.value(QLatin1String(name)).toString(), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : refuse(Reason::NotADate, QString::fromLatin1(name));
}

/// Everybody's ties to the maker, which the public text has to tell.
Result<Relations> allTies(const EndorsementCase &about, bool partner)
{
    Relations ties;
    QStringList texts{about.request.tieKinds, tiesOfDecider(about)};
    for (const Review &review : livingReviews(about))
        texts.append(review.tieKinds);
    for (const QString &text : std::as_const(texts)) {
        const auto kinds = kindsFromText(text);
        if (!kinds)
            return refuse(Reason::DeclarationMissing);
        ties.add(*kinds);
    }
    ties.add(tiesInReplies(about.replies));
    if (!partner)
        ties.add(Relation::SameCollective);
    return ties;
}

} // namespace

Result<void> Endorsing::submit(StoredRow &row, const Op &)
{
    auto &request = row.as<Endorsement>();
    const auto about = caseOf(request.id);
    const auto limits = terms();
    const auto shop = stored<Workshop>(request.workshop);
    if (!about || !limits || !shop)
        return failure(!about ? about.error() : !limits ? limits.error() : shop.error());
    if (auto ready = readyToSubmit(*about, *limits, (*shop)->as<Workshop>().outside); !ready)
        return refused(ready);
    if (request.number == 0) {
        const auto last = m_endorsements.lastNumber();
        if (!last)
            return failure(last.error());
        request.number = *last + 1;
    }
    request.round = std::max(request.round, 1);
    request.submittedAt = now();
    request.endReason.clear();
    return {};
}

Result<void> Endorsing::sendBack(StoredRow &row, const Op &op)
{
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!reason)
        return failure(reason.error());
    row.as<Endorsement>().endReason = *reason;
    return {};
}

Result<void> Endorsing::invite(StoredRow &row, const Op &op)
{
    const RawId person = idArgument(op, "reviewer");
    const RawId id = idArgument(op, "review");
    if (person.isNull() || id.isNull())
        return refuse(Reason::NotAnId, QStringLiteral("reviewer"));
    const auto about = caseOf(row.record->id);
    const auto actor = People(m_work.database(), m_work.collective()).actor(person);
    const auto there = m_work.find(entityFor<Review>(), id);
    if (!about || !actor || !there)
        return failure(!about ? about.error() : !actor ? actor.error() : there.error());
    if (!actor->mayWork() || actor->has(Role::Observer))
        return refuse(Reason::RecordMissing, QStringLiteral("reviewer"));
    if (*there)
        return refuse(Reason::RecordExists, QStringLiteral("review"));
    if (person == RawId(m_actor.person))
        return refuse(Reason::DutiesCollide);
    if (auto may = mayBeInvited(*about, person); !may)
        return refused(may);
    const auto found = proposals(*about, person);
    if (!found)
        return failure(found.error());
    if (heaviestBar(kindsOf(*found)) == Bar::Always)
        return refusedTo(person, failure(Fault::NotAllowed, Reason::ReviewerExcluded));
    const auto recorded = writeProposals(*found, about->request.id, person, {});
    if (!recorded)
        return failure(recorded.error());
    StoredRow &made = m_work.make(entityFor<Review>(), id);
    auto &review = made.as<Review>();
    review.request = Id<Endorsement>(row.record->id);
    review.reviewer = Id<Person>(person);
    review.round = about->request.round;
    review.invitedAt = now();
    review.proposedKinds = kindsText(*recorded);
    made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
    if (auto done = m_work.touch(made); !done)
        return done;
    note(QStringLiteral("review.invite"), made, {}, QString());
    return {};
}

/// What the records have come to say since somebody was asked counts as well.
Result<void> Endorsing::open(StoredRow &row, const Op &)
{
    const auto asked = caseOf(row.record->id);
    const auto limits = terms();
    if (!asked || !limits)
        return failure(asked ? limits.error() : asked.error());
    if (auto fresh = refreshProposals(*asked); !fresh)
        return fresh;
    const auto about = caseOf(row.record->id);
    if (!about)
        return failure(about.error());
    if (auto ready = readyToOpen(*about); !ready)
        return refusedTo(excludedReviewer(*about), ready);
    auto &request = row.as<Endorsement>();
    request.openedAt = now();
    request.dueAt = Instant{now().ms + limits->reviewDays * dayMs};
    return {};
}

Result<void> Endorsing::askRevisions(StoredRow &row, const Op &op)
{
    const auto what = textArgument(op, "what", longAnswer, true);
    const auto until = dayArgument(op, "until");
    const auto day = today();
    if (!what || !until || !day)
        return failure(!what ? what.error() : !until ? until.error() : day.error());
    if (*until <= *day)
        return refuse(Reason::TooSmall, QStringLiteral("until"));
    const auto end = endOf(*until);
    if (!end)
        return failure(end.error());
    auto &request = row.as<Endorsement>();
    request.revisions = *what;
    request.revisionsUntil = *end;
    return {};
}

/// The changed work is looked at again by the same people, in a new round.
Result<void> Endorsing::resubmit(StoredRow &row, const Op &op)
{
    const auto changes = textArgument(op, "changes", longAnswer, false);
    const auto about = caseOf(row.record->id);
    const auto limits = terms();
    if (!changes || !about || !limits)
        return failure(!changes ? changes.error() : !about ? about.error() : limits.error());
    if (changes->isEmpty())
        return refuse(Reason::ChangesMissing);
    auto &request = row.as<Endorsement>();
    request.changes = *changes;
    request.revisionsUntil.reset();
    request.score.reset();
    request.spread.reset();
    ++request.round;
    request.openedAt = now();
    request.dueAt = Instant{now().ms + limits->reviewDays * dayMs};
    for (const Review &before : livingReviews(*about)) {
        StoredRow &made = m_work.make(entityFor<Review>(),
            RawId::derived(
                QByteArrayLiteral("again ") + before.id.bytes() + QByteArray::number(request.round)));
        auto &review = made.as<Review>();
        review.request = before.request;
        review.reviewer = before.reviewer;
        review.round = request.round;
        review.state = ReviewState::Accepted;
        review.invitedAt = now();
        review.acceptedAt = now();
        review.ties = before.ties;
        review.tieKinds = before.tieKinds;
        review.tieText = before.tieText;
        review.proposedKinds = before.proposedKinds;
        review.clearedBy = before.clearedBy;
        review.clearReason = before.clearReason;
        made.registers.insert(QStringLiteral("*"), m_work.stamp().reg());
        if (auto done = m_work.touch(made); !done)
            return done;
    }
    return {};
}

Result<void> Endorsing::cancel(StoredRow &row, const Op &op)
{
    auto &request = row.as<Endorsement>();
    const auto about = caseOf(request.id);
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!about || !reason)
        return failure(about ? reason.error() : about.error());
    const bool own = about->makers.contains(m_actor.person) || request.createdBy == RawId(m_actor.person);
    if (!own) {
        if (auto may = mayCoordinate(*about, m_actor.person); !may)
            return refused(may);
        if (!request.revisionsUntil || now().ms <= request.revisionsUntil->ms)
            return refuse(Reason::NotOverdue);
    }
    request.endReason = *reason;
    request.current = false;
    return {};
}

Result<void> Endorsing::decide(StoredRow &row, const Op &op)
{
    PanelDecision decision;
    decision.by = m_actor.person;
    if (!Stored<Outcome>::fromJson(decision.outcome, op.fields.value(QLatin1String("outcome"))))
        return refuse(Reason::NotAChoice, QStringLiteral("outcome"));
    const auto reason = textArgument(op, "reason", longAnswer, false);
    const auto condition = textArgument(op, "condition", 1000, false);
    const auto about = caseOf(row.record->id);
    const auto day = today();
    if (!reason || !condition || !about || !day) {
        return failure(!reason ? reason.error()
                : !condition   ? condition.error()
                : !about       ? about.error()
                               : day.error());
    }
    decision.reason = *reason;
    decision.condition = *condition;
    if (op.fields.contains(QLatin1String("condition_until"))) {
        const auto until = dayArgument(op, "condition_until");
        if (!until)
            return failure(until.error());
        decision.conditionUntil = *until;
    }
    if (auto may = mayDecide(*about, decision, *day); !may)
        return refusedTo(m_actor.person, may);
    auto &request = row.as<Endorsement>();
    const bool conditional = decision.outcome == Outcome::Conditional;
    request.outcome = decision.outcome;
    request.decidedBy = m_actor.person;
    request.decidedAt = now();
    request.decisionReason = decision.reason;
    request.condition = conditional ? decision.condition : QString();
    request.conditionUntil = conditional ? decision.conditionUntil : std::nullopt;
    request.conditionMet = false;
    if (decision.outcome == Outcome::Declined)
        request.current = false; // of one that was reopened while it was in force
    request.appealedAt.reset();
    request.appeal.clear();
    request.appealBackedBy.reset();
    const auto named = m_lookups.settingValue(QStringLiteral("open_reviews"));
    if (!named)
        return failure(named.error());
    return named->toInt() != 0 ? touchPanel(*about) : Result<void>(); // from now on the maker sees who it was
}

/// The public text is what a coordinator has seen in the preview of every channel; its disclosure comes
/// first.
Result<void> Endorsing::publish(StoredRow &row, const Op &op)
{
    auto &request = row.as<Endorsement>();
    if (request.outcome == Outcome::Declined)
        return refuse(Reason::StepNotNow, QStringLiteral("endorsement declined"));
    if (!op.fields.value(QLatin1String("previewed")).toBool())
        return refuse(Reason::PreviewMissing);
    const auto text = textArgument(op, "text", longestPublicText, true);
    const auto about = caseOf(request.id);
    const auto shop = stored<Workshop>(request.workshop);
    const auto home = stored<Collective>(m_work.collective());
    const auto limits = terms();
    const auto day = today();
    const auto hash = subjectHash(request);
    if (!text || !about || !shop || !home || !limits || !day || !hash) {
        return failure(!text ? text.error()
                : !about     ? about.error()
                : !shop      ? shop.error()
                : !home      ? home.error()
                : !limits    ? limits.error()
                : !day       ? day.error()
                             : hash.error());
    }
    if (auto open = partnerHasNotRefused(about->replies); !open)
        return refused(open);
    const auto ties = allTies(*about, (*shop)->as<Workshop>().outside);
    if (!ties)
        return failure(ties.error());
    Disclosing disclosing;
    disclosing.state = ties->isEmpty() ? DeclarationState::None : DeclarationState::Declared;
    disclosing.kinds = *ties;
    disclosing.giver = disclosing.collective = (*home)->as<Collective>().name;
    disclosing.receiver = (*shop)->as<Workshop>().name;
    disclosing.voice = Voice::Collective;
    disclosing.rule = labelRuleOf(op.fields.value(QLatin1String("country")).toString());
    disclosing.within = limits->disclosureWithin;
    const DisclosureWords words = disclosureWords(op.fields.value(QLatin1String("language")).toString());
    if (auto told = checkDisclosed(*text, disclosing, words); !told)
        return refused(told);
    if (auto done = replaceOlder(request); !done)
        return done;
    request.publicText = *text;
    request.publishedAt = now();
    request.validUntil = day->addMonths(about->version.validityMonths);
    request.current = true;
    request.subjectHash = *hash;
    return {};
}

/// A newer endorsement of the same subject takes the place of the one before.
Result<void> Endorsing::replaceOlder(const Endorsement &newer)
{
    const auto older = m_endorsements.currentOf(newer.subject);
    if (!older)
        return failure(older.error());
    for (const RawId &id : *older) {
        if (id == newer.id)
            continue;
        const auto row = stored<Endorsement>(id);
        if (!row)
            return failure(row.error());
        if (auto done = serverStep(**row, "expired", QStringLiteral("replaced")); !done)
            return done;
    }
    return {};
}

Result<void> Endorsing::confirmCondition(StoredRow &row, const Op &)
{
    auto &request = row.as<Endorsement>();
    if (request.outcome != Outcome::Conditional || request.conditionMet)
        return refuse(Reason::AlreadyDecided);
    request.conditionMet = true;
    return {};
}

Result<void> Endorsing::withdraw(StoredRow &row, const Op &op)
{
    auto &request = row.as<Endorsement>();
    const auto about = caseOf(request.id);
    const auto reason = textArgument(op, "reason", 1000, true);
    if (!about || !reason)
        return failure(about ? reason.error() : about.error());
    const bool own = about->makers.contains(m_actor.person) || request.createdBy == RawId(m_actor.person);
    if (auto may = mayCoordinate(*about, m_actor.person); !own && !may)
        return refused(may);
    request.endReason = *reason;
    request.current = false;
    return {};
}

} // namespace cooperage::server
