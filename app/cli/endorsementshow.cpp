// SPDX-License-Identifier: GPL-3.0-or-later
// cooperage endorsement: list · show · audit
#include "app/cli/endorsement.h"
#include "app/cli/fields.h"
#include "app/cli/finding.h"
#include "models/tables/celltext.h"
#include "ui/pages/endorsements/standingwords.h"
#include "ui/pages/endorsements/tierecordwords.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace cooperage::cli {

namespace {

Result<EndorsementView> viewNamed(const QString &name)
{
    static const QHash<QString, EndorsementView> views{{QString(), EndorsementView::Everything},
        {QStringLiteral("all"), EndorsementView::Everything},
        {QStringLiteral("assigned"), EndorsementView::Assigned},
        {QStringLiteral("queue"), EndorsementView::NeedsScreening},
        {QStringLiteral("decision"), EndorsementView::NeedsDecision},
        {QStringLiteral("overdue"), EndorsementView::OverdueReviews},
        {QStringLiteral("publish"), EndorsementView::NeedsPublishing},
        {QStringLiteral("conditions"), EndorsementView::OpenConditions},
        {QStringLiteral("appeals"), EndorsementView::OpenAppeals},
        {QStringLiteral("late-changes"), EndorsementView::OverdueRevisions},
        {QStringLiteral("without-coordinator"), EndorsementView::NeedsStandIn},
        {QStringLiteral("mine"), EndorsementView::Mine},
        {QStringLiteral("register"), EndorsementView::Register}};
    const auto found = views.constFind(name);
    return found == views.constEnd() ? failure(Fault::Invalid, Reason::NotAChoice, name)
                                     : Result<EndorsementView>(*found);
}

QString dayText(const std::optional<Instant> &at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(at->ms, Qt::UTC).date().toString(Qt::ISODate) : QString();
}

QJsonObject objectOf(const Endorsement &request)
{
    QJsonObject object{{QStringLiteral("id"), request.id.hex()}, {QStringLiteral("number"), request.number},
        {QStringLiteral("state"), nameOfChoice(request.state)}, {QStringLiteral("round"), request.round},
        {QStringLiteral("current"), request.current},
        {QStringLiteral("outcome"), nameOfChoice(request.outcome)}};
    if (request.score)
        object.insert(QStringLiteral("score"), *request.score);
    if (request.spread)
        object.insert(QStringLiteral("spread"), *request.spread);
    if (request.dueAt)
        object.insert(QStringLiteral("due_at"), request.dueAt->ms);
    if (request.validUntil)
        object.insert(QStringLiteral("valid_until"), request.validUntil->toString(Qt::ISODate));
    return object;
}

/// What this person may read of a text: reviewers are not told a hidden maker's name.
QString readable(const RequestSheet &sheet, const QString &text)
{
    return sheet.withheld ? withoutNames(text, *sheet.withheld) : text;
}

void sayCase(Session &session, const RequestSheet &sheet)
{
    const Endorsement &request = sheet.request();
    const std::pair<QString, QString> lines[] = {
        {Words::tr("State"), captionOf(request.state)},
        {Words::tr("Score"),
            request.score ? Words::tr("%1, spread %2")
                                .arg(tenthsText(*request.score), tenthsText(request.spread.value_or(0)))
                          : QString()},
        {Words::tr("Reviews due"), dayText(request.dueAt)},
        {Words::tr("Maker's note"), readable(sheet, request.note)},
        {Words::tr("To be changed"), request.revisions},
        {Words::tr("Was changed"), request.changes},
        {Words::tr("Decision"), request.outcome == Outcome::None ? QString() : captionOf(request.outcome)},
        {Words::tr("Reasons"), request.decisionReason},
        {Words::tr("Condition"), request.condition},
        {Words::tr("Valid until"),
            request.validUntil ? request.validUntil->toString(Qt::ISODate) : QString()},
        {Words::tr("Ended because"),
            request.state == EndorsementState::Expired ? expiredWords(request) : request.endReason},
        {Words::tr("Appeal"), request.appeal},
        {Words::tr("Public text"), request.publicText},
    };
    for (const auto &[caption, text] : lines) {
        if (!text.isEmpty())
            session.say(QStringLiteral("  %1 %2").arg(caption.leftJustified(14), text));
    }
}

/// Reviewers of the running round as far as this person sees them; names are the coordinator's to see.
Result<QJsonArray> sayReviews(Session &session, const Store &store, const EndorsementCase &about)
{
    QJsonArray list;
    for (const Review &review : about.reviews) {
        if (review.round != about.request.round)
            continue;
        const auto person = store.find<Person>(review.reviewer);
        if (!person)
            return failure(person.error());
        const QString ties
            = review.ties == DeclarationState::Declared ? review.tieKinds : captionOf(review.ties);
        session.say(QStringLiteral("  %1 %2 · %3%4")
                        .arg(person->name.leftJustified(14), captionOf(review.state), ties,
                            review.clearedBy ? Words::tr(", cleared") : QString()));
        list.append(QJsonObject{{QStringLiteral("id"), review.id.hex()},
            {QStringLiteral("reviewer"), person->name}, {QStringLiteral("state"), nameOfChoice(review.state)},
            {QStringLiteral("ties"), nameOfChoice(review.ties)},
            {QStringLiteral("tie_kinds"), review.tieKinds},
            {QStringLiteral("proposed_kinds"), review.proposedKinds},
            {QStringLiteral("cleared"), review.clearedBy.has_value()}});
    }
    return list;
}

/// What coordinators said of their ties, as far as this person sees it.
QJsonArray sayCoordinators(Session &session, const RequestSheet &sheet)
{
    QJsonArray list;
    for (const CoordinatorTies &said : sheet.about.coordinators) {
        const QString name = sheet.names.value(RawId(said.person));
        const QString ties = said.ties == DeclarationState::Declared ? said.tieKinds : captionOf(said.ties);
        session.say(QStringLiteral("  %1 %2 · %3%4")
                        .arg(name.leftJustified(14), Words::tr("coordinates"), ties,
                            said.clearedBy ? Words::tr(", cleared") : QString()));
        list.append(QJsonObject{{QStringLiteral("person"), name},
            {QStringLiteral("ties"), nameOfChoice(said.ties)}, {QStringLiteral("tie_kinds"), said.tieKinds},
            {QStringLiteral("proposed_kinds"), said.proposedKinds},
            {QStringLiteral("cleared"), said.clearedBy.has_value()}});
    }
    return list;
}

/// Ties that were on record when people were asked, for those who may see them.
QJsonArray sayOnRecord(Session &session, const RequestSheet &sheet)
{
    QJsonArray list;
    for (const ProposedTie &one : sheet.proposed) {
        const QString name = sheet.names.value(RawId(one.person));
        const QString words = onRecordWords(one, {sheet.names, sheet.me});
        session.say(QStringLiteral("  %1 %2 · %3")
                        .arg(name.leftJustified(14), Words::tr("on record"), withoutMarks(words)));
        list.append(
            QJsonObject{{QStringLiteral("person"), name}, {QStringLiteral("kind"), nameOfChoice(one.kind)},
                {QStringLiteral("source"), nameOfChoice(one.source)},
                {QStringLiteral("record"), one.record.hex()}, {QStringLiteral("label"), one.label},
                {QStringLiteral("answer"), nameOfChoice(one.answer)}});
    }
    return list;
}

Result<QJsonArray> sayAssessments(Session &session, const Store &store, const EndorsementCase &about)
{
    QJsonArray list;
    for (const Assessment &one : about.assessments) {
        const auto marks = marksOf(store, one.id);
        if (!marks)
            return failure(marks.error());
        QJsonArray given;
        QStringList texts;
        for (const Criterion &criterion : about.criteria) {
            for (const Mark &mark : *marks) {
                if (RawId(mark.criterion) != criterion.id)
                    continue;
                given.append(QJsonObject{{QStringLiteral("criterion"), criterion.name},
                    {QStringLiteral("mark"), mark.mark}, {QStringLiteral("why"), mark.why}});
                texts.append(QStringLiteral("%1 %2").arg(criterion.name).arg(mark.mark));
            }
        }
        QJsonObject object{{QStringLiteral("round"), one.round}, {QStringLiteral("sent"), one.sent},
            {QStringLiteral("released"), one.released}, {QStringLiteral("veto"), one.veto},
            {QStringLiteral("remark"), one.remark}, {QStringLiteral("marks"), given}};
        if (one.score)
            object.insert(QStringLiteral("score"), *one.score);
        list.append(object);
        session.say(QStringLiteral("  %1 %2  %3")
                        .arg(Words::tr("Marks, round %1").arg(one.round),
                            one.score ? tenthsText(*one.score) : Words::tr("not sent"),
                            texts.join(QStringLiteral(" · "))));
    }
    return list;
}

} // namespace

ExitCode listEndorsements(Session &session)
{
    const auto view = viewNamed(session.value("view"));
    if (!view)
        return session.refuse(view.error());
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    EndorsementFilter filter;
    filter.view = *view;
    filter.words = session.arguments().mid(1).join(u' ');
    const auto lines = endorsementsOf(**store, filter, Instant{session.clock().now()});
    if (!lines)
        return session.refuse(lines.error());
    QJsonArray list;
    for (const EndorsementLine &line : *lines) {
        QJsonObject object = objectOf(line.request);
        object.insert(QStringLiteral("subject"), line.subjectTitle);
        const QString workshop
            = line.request.hiddenMaker && line.own ? Words::tr("not shown") : line.workshopName;
        object.insert(QStringLiteral("workshop"), workshop);
        object.insert(QStringLiteral("standard"), line.standardName);
        object.insert(QStringLiteral("version"), line.versionNumber);
        object.insert(QStringLiteral("requester"), line.requesterName);
        object.insert(QStringLiteral("reviews_in"), line.reviewsIn);
        object.insert(QStringLiteral("reviews_asked"), line.reviewsAsked);
        object.insert(QStringLiteral("overdue"), line.overdue);
        object.insert(QStringLiteral("asked"), line.asked);
        list.append(object);
        QString state = captionOf(line.request.state);
        if (line.overdue)
            state += QStringLiteral(" · ") + Words::tr("overdue");
        if (line.asked)
            state += QStringLiteral(" · ") + Words::tr("waits for the server");
        session.say(
            QStringLiteral("%1  %2  %3  %4")
                .arg(humanNumber(line.request).leftJustified(7), line.subjectTitle.left(32).leftJustified(32),
                    workshop.left(20).leftJustified(20), state));
    }
    session.say(Words::tr("%n request(s)", nullptr, int(lines->size())));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("endorsements"), list}});
    return ExitCode::Done;
}

Result<ShownRequest> requestNamed(const Session &session)
{
    const auto store = session.read();
    if (!store)
        return failure(store.error());
    const auto request = findEndorsement(**store, session.arguments().at(1));
    if (!request)
        return failure(request.error());
    auto sheet = readRequestSheet(**store, Id<Endorsement>(request->id), Instant{session.clock().now()});
    if (!sheet)
        return failure(sheet.error());
    return ShownRequest{*store, std::move(*sheet)};
}

ExitCode showEndorsement(Session &session)
{
    const auto shown = requestNamed(session);
    if (!shown)
        return session.refuse(shown.error());
    const Store *store = shown->store;
    const RequestSheet *sheet = &shown->sheet;
    const EndorsementCase *about = &sheet->about;
    const Endorsement *request = &about->request;
    QString subject = sheet->subjectTitle;
    const QString maker = sheet->makerName.isEmpty() ? Words::tr("not shown") : sheet->makerName;
    if (request->subjectKind == SubjectKind::Listing)
        subject += QStringLiteral(" · ") + maker;
    session.say(humanNumber(*request) + QStringLiteral("  ") + subject);
    sayCase(session, *sheet);
    for (const QString &words : {givenAwayWords(*sheet), sinceLastWords(*sheet)}) {
        if (!words.isEmpty())
            session.say(withoutMarks(words));
    }
    const auto reviews = sayReviews(session, *store, *about);
    const QJsonArray coordinators = sayCoordinators(session, *sheet);
    const QJsonArray onRecord = sayOnRecord(session, *sheet);
    const auto assessments = sayAssessments(session, *store, *about);
    if (!reviews || !assessments)
        return session.refuse(reviews ? assessments.error() : reviews.error());
    QJsonObject object = objectOf(*request);
    object.insert(QStringLiteral("ok"), true);
    object.insert(QStringLiteral("subject"), subject);
    object.insert(QStringLiteral("revisions"), request->revisions);
    object.insert(QStringLiteral("changes"), request->changes);
    object.insert(QStringLiteral("decision_reason"), request->decisionReason);
    object.insert(QStringLiteral("condition"), request->condition);
    object.insert(QStringLiteral("public_text"), request->publicText);
    object.insert(QStringLiteral("evidence"), qint64(about->evidence.size()));
    object.insert(QStringLiteral("reviews"), *reviews);
    object.insert(QStringLiteral("coordinators"), coordinators);
    object.insert(QStringLiteral("on_record"), onRecord);
    object.insert(QStringLiteral("assessments"), *assessments);
    object.insert(QStringLiteral("replies"), sayReplies(session, *about));
    sayPublicLinks(session, *store, *request, object);
    session.answer(object);
    return ExitCode::Done;
}

ExitCode auditEndorsement(Session &session)
{
    const auto store = session.read();
    if (!store)
        return session.refuse(store.error());
    const auto request = findEndorsement(**store, session.arguments().at(1));
    if (!request)
        return session.refuse(request.error());
    const auto entries = auditOf(**store, request->id);
    if (!entries)
        return session.refuse(entries.error());
    QJsonArray list;
    for (const AuditEntry &entry : *entries) {
        QString who = Words::tr("the server");
        if (entry.actor) {
            const auto person = (*store)->find<Person>(*entry.actor);
            who = person ? person->name : RawId(*entry.actor).hex();
        }
        const QString at = QDateTime::fromMSecsSinceEpoch(entry.at.ms, Qt::UTC).toString(Qt::ISODate);
        session.say(QStringLiteral("%1  %2  %3  %4  %5")
                        .arg(entry.number, 6)
                        .arg(at, entry.action.leftJustified(28), who.leftJustified(16), entry.reason));
        list.append(QJsonObject{{QStringLiteral("number"), entry.number}, {QStringLiteral("at"), entry.at.ms},
            {QStringLiteral("action"), entry.action}, {QStringLiteral("who"), who},
            {QStringLiteral("before"), entry.before}, {QStringLiteral("after"), entry.after},
            {QStringLiteral("reason"), entry.reason}});
    }
    if (list.isEmpty())
        session.say(Words::tr("You see no entry about it: coordinators do, and who did something."));
    session.answer({{QStringLiteral("ok"), true}, {QStringLiteral("entries"), list}});
    return ExitCode::Done;
}

} // namespace cooperage::cli
