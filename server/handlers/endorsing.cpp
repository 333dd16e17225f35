// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/endorsing.h"

#include "models/core/changejson.h"
#include "models/core/recordjson.h"
#include "models/records/audittrail.h"
#include "models/records/collective.h"
#include "models/records/listing.h"
#include "models/records/listingparts.h"
#include "models/records/partner.h"
#include "models/records/praisecases.h"
#include "models/records/recommendation.h"
#include "models/rules/auditchain.h"
#include "models/rules/settings.h"
#include "models/rules/validation.h"
#include "server/handlers/applier.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

namespace cooperage::server {

namespace {

/// What an audit entry tells of a change; long texts and marks stay in their records.
QJsonObject changesBetween(const QJsonObject &before, const QJsonObject &after, bool old)
{
    QJsonObject changes;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            changes.insert(it.key(), old ? before.value(it.key()) : it.value());
    }
    return changes;
}

} // namespace

const Endorsing::Handler Endorsing::handlers[] = {
    {"standard_version", "propose", &Endorsing::propose, false},
    {"standard_version", "publish", &Endorsing::publishVersion, false},
    {"standard_version", "send_back", &Endorsing::nothingElse, false},
    {"standard_version", "retire", &Endorsing::nothingElse, false},
    {"endorsement", "submit", &Endorsing::submit, false},
    {"endorsement", "screen", &Endorsing::nothingElse, true},
    {"endorsement", "send_back", &Endorsing::sendBack, true},
    {"endorsement", "invite", &Endorsing::invite, true},
    {"endorsement", "open", &Endorsing::open, true},
    {"endorsement", "ask_revisions", &Endorsing::askRevisions, true},
    {"endorsement", "resubmit", &Endorsing::resubmit, false},
    {"endorsement", "cancel", &Endorsing::cancel, false},
    {"endorsement", "decide", &Endorsing::decide, true},
    {"endorsement", "publish", &Endorsing::publish, true},
    {"endorsement", "confirm_condition", &Endorsing::confirmCondition, true},
    {"endorsement", "withdraw", &Endorsing::withdraw, false},
    {"endorsement", "appeal", &Endorsing::appeal, false},
    {"endorsement", "back_appeal", &Endorsing::backAppeal, true},
    {"endorsement", "reopen", &Endorsing::reopen, false},
    {"endorsement", "name_stand_in", &Endorsing::nameStandIn, false},
    {"review", "accept", &Endorsing::accept, false},
    {"review", "decline", &Endorsing::endReview, false},
    {"review", "recuse", &Endorsing::endReview, false},
    {"review", "cancel", &Endorsing::endReview, true},
    {"review", "declare", &Endorsing::declare, false},
    {"review", "clear", &Endorsing::clear, true},
    {"review", "remind", &Endorsing::remind, true},
    {"exchange_case", "clear", &Endorsing::decideCase, false},
    {"exchange_case", "label", &Endorsing::decideCase, false},
    {"reply_link", "revoke", &Endorsing::nothingElse, false},
};

Result<QString> textArgument(const Op &op, const char *name, int most, bool required)
{
    const QString text = cleanText(op.fields.value(QLatin1String(name)).toString(), true).trimmed();
    if (required && text.isEmpty())
        return refuse(Reason::Required, QString::fromLatin1(name));
    if (text.size() > most)
        return refuse(Reason::TooLong, QString::fromLatin1(name));
    return text;
}

RawId idArgument(const Op &op, const char *name)
{
    return RawId::fromHex(op.fields.value(QLatin1String(name)).toString()).value_or(RawId());
}

Result<void> refused(const Result<void> &judged)
{
    if (judged || judged.error().fault == Fault::Storage)
        return judged;
    return refuse(judged.error().reason, judged.error().subject);
}

Endorsing::Endorsing(Work &work, Actor actor, const RawId &txid)
    : m_work(work)
    , m_actor(std::move(actor))
    , m_txid(txid)
    , m_lookups(work.database(), work.collective())
    , m_endorsements(work.database(), work.collective())
{
}

bool Endorsing::decides(const Entity &entity)
{
    return &entity == &entityFor<Endorsement>() || &entity == &entityFor<Review>()
        || &entity == &entityFor<StandardVersion>() || &entity == &entityFor<ExchangeCase>()
        || &entity == &entityFor<ReplyLink>();
}

Result<EndorsementCase> Endorsing::caseOf(const RawId &request)
{
    const auto row = stored<Endorsement>(request);
    if (!row)
        return failure(row.error());
    EndorsementCase about;
    about.request = (*row)->as<Endorsement>();
    const auto version = stored<StandardVersion>(about.request.version);
    if (!version)
        return failure(version.error());
    about.version = (*version)->as<StandardVersion>();
    auto criteria = load<Criterion>(m_endorsements.criteriaOf(about.version.id));
    auto evidence = load<Evidence>(m_endorsements.evidenceOf(request));
    auto reviews = load<Review>(m_endorsements.reviewsOf(request));
    auto assessments = load<Assessment>(m_endorsements.assessmentsOf(request));
    const auto makers = m_endorsements.peopleOf(about.request.workshop);
    auto replies = load<ReplyLink>(m_endorsements.repliesOf(request));
    auto coordinators = load<CoordinatorTies>(m_endorsements.coordinatorTiesOf(request));
    if (!criteria || !evidence || !reviews || !assessments || !makers || !replies || !coordinators) {
        return failure(!criteria ? criteria.error()
                : !evidence      ? evidence.error()
                : !reviews       ? reviews.error()
                : !assessments   ? assessments.error()
                : !makers        ? makers.error()
                : !replies       ? replies.error()
                                 : coordinators.error());
    }
    about.replies = *replies;
    about.coordinators = *coordinators;
    about.criteria = *criteria;
    about.evidence = *evidence;
    about.reviews = *reviews;
    for (const Assessment &one : std::as_const(*assessments)) {
        if (one.kind == AssessmentKind::Panel)
            about.assessments.append(one);
        else if (one.sent || !about.own)
            about.own = one;
    }
    about.makers = {makers->begin(), makers->end()};
    return about;
}

Result<EndorsingTerms> Endorsing::terms()
{
    std::optional<Error> failed;
    const auto value = [&](QStringView name) {
        const auto changed = m_lookups.settingValue(name.toString());
        if (!changed)
            failed = changed.error();
        return changed && !changed->isEmpty() ? changed->toInt() : int(settingNamed(name)->standard);
    };
    const EndorsingTerms found = EndorsingTerms::from(value);
    if (failed)
        return failure(*failed);
    return found;
}

/// Days begin where the collective lives.
Result<QDate> Endorsing::today()
{
    return m_work.today();
}

/// The end of a day where the collective lives.
Result<Instant> Endorsing::endOf(const QDate &day)
{
    const auto row = stored<Collective>(m_work.collective());
    if (!row)
        return failure(row.error());
    const QTimeZone zone((*row)->as<Collective>().zone.toLatin1());
    const QDate next = day.addDays(1);
    return Instant{(zone.isValid() ? next.startOfDay(zone) : next.startOfDay(Qt::UTC)).toMSecsSinceEpoch()};
}

/// Title, material, maker and method, so that a change of one of them is noticed.
Result<QString> Endorsing::subjectHash(const Endorsement &request)
{
    if (request.subjectKind == SubjectKind::Workshop)
        return QString();
    const auto row = m_work.find(entityFor<Listing>(), request.subject);
    if (!row)
        return failure(row.error());
    if (!*row) // purged: changed as much as can be
        return QStringLiteral("gone");
    const auto &listing = (*row)->as<Listing>();
    const auto materials = m_lookups.materialsOf(listing.id);
    if (!materials)
        return failure(materials.error());
    QJsonObject facts{{QStringLiteral("title"), listing.title}, {QStringLiteral("made_how"), listing.madeHow},
        {QStringLiteral("workshop"), RawId(listing.workshop).hex()},
        {QStringLiteral("materials"), materials->join(QLatin1Char('\n'))}};
    return QString::fromLatin1(
        QCryptographicHash::hash(compactJson(facts), QCryptographicHash::Sha256).toHex());
}

Result<void> Endorsing::touchEvidence(const RawId &request)
{
    const auto all = m_endorsements.evidenceOf(request);
    if (!all)
        return failure(all.error());
    for (const RawId &id : *all) {
        const auto row = m_work.find(entityFor<Evidence>(), id);
        if (!row)
            return failure(row.error());
        if (*row) {
            if (auto done = m_work.touch(**row); !done)
                return done;
        }
    }
    return {};
}

/// Who may see a request changed, so its evidence goes with it.
Result<void> Endorsing::touchAll(StoredRow &row)
{
    if (auto done = m_work.touch(row); !done)
        return done;
    return touchEvidence(row.record->id);
}

Result<void> Endorsing::take(StoredRow &row, const Transition &step, const Op &op)
{
    const Handler *handler = nullptr;
    for (const Handler &one : handlers) {
        if (op.table == QLatin1String(one.table) && op.command == QLatin1String(one.command))
            handler = &one;
    }
    if (!handler)
        return refuse(Reason::UnknownCommand, op.command);
    const auto reason = textArgument(op, "reason", 1000, step.needsReason);
    if (!reason)
        return failure(reason.error());
    if (handler->coordinates) {
        const RawId request
            = row.entity == &entityFor<Review>() ? RawId(row.as<Review>().request) : row.record->id;
        const auto about = caseOf(request);
        if (!about)
            return failure(about.error());
        if (auto may = mayCoordinate(*about, m_actor.person); !may)
            return refusedTo(m_actor.person, may);
    }
    const QJsonObject before = fieldsToJson(*row.entity, *row.record);
    if (auto done = (this->*handler->taken)(row, op); !done)
        return done;
    row.entity->fieldNamed(u"state")->set(*row.record, QString::fromLatin1(step.to));
    row.registers.insert(QStringLiteral("state"), m_work.stamp().reg());
    const bool isRequest = row.entity == &entityFor<Endorsement>();
    if (auto done = isRequest ? touchAll(row) : m_work.touch(row); !done)
        return done;
    if (row.entity == &entityFor<Review>()) { // who reviews sees the request
        const auto request = stored<Endorsement>(row.as<Review>().request);
        if (!request)
            return failure(request.error());
        if (auto done = touchAll(**request); !done)
            return done;
    }
    note(op.table + QLatin1Char('.') + op.command, row, before, *reason);
    return {};
}

Result<void> Endorsing::nothingElse(StoredRow &, const Op &)
{
    return {};
}

/// Refuses what does not fit the state a request is in, and says what does.
Result<void> Endorsing::notNow(const Endorsement &request)
{
    const auto own = m_work.ownership(entityFor<Endorsement>(), request);
    if (!own)
        return failure(own.error());
    const StepSides sides{{}, request.standIn.value_or(Id<Person>())};
    const QString state = entityFor<Endorsement>().fieldNamed(u"state")->get(request).toString();
    return refuse(
        Reason::StepNotNow, standingOf(QString::fromLatin1(Endorsement::table), state, m_actor, *own, sides));
}

void Endorsing::note(
    const QString &action, const StoredRow &row, const QJsonObject &before, const QString &reason)
{
    const QJsonObject after = fieldsToJson(*row.entity, *row.record);
    noteChange(
        action, row, changesBetween(before, after, true), changesBetween(before, after, false), reason);
}

void Endorsing::noteChange(const QString &action, const StoredRow &row, const QJsonObject &before,
    const QJsonObject &after, const QString &reason)
{
    m_notes.append({m_actor.person, m_work.author().device, action, QString::fromLatin1(row.entity->table),
        row.record->id, m_txid, before, after, reason});
}

void Endorsing::noteAsServer(const QString &action, const StoredRow &row, const QJsonObject &before)
{
    note(action, row, before, QString());
    m_notes.last().actor = RawId();
    m_notes.last().device = RawId();
}

Result<void> Endorsing::write(const QList<AuditNote> &notes)
{
    for (const AuditNote &one : notes) {
        if (auto done = writeEntry(one); !done)
            return done;
    }
    return {};
}

Result<void> Endorsing::writeEntry(const AuditNote &note)
{
    const auto head = m_endorsements.auditHead();
    if (!head)
        return failure(head.error());
    const qint64 number = head->number + 1;
    const RawId id = RawId::derived(
        QByteArrayLiteral("audit ") + m_work.collective().bytes() + QByteArray::number(number));
    StoredRow &entryRow = m_work.make(entityFor<AuditEntry>(), id);
    auto &entry = entryRow.as<AuditEntry>();
    entry.number = number;
    entry.at = now();
    if (!note.actor.isNull())
        entry.actor = Id<Person>(note.actor);
    entry.device = note.device;
    entry.action = note.action;
    entry.targetTable = note.table;
    entry.target = note.target;
    entry.request = note.request;
    entry.before = QString::fromUtf8(compactJson(note.before));
    entry.after = QString::fromUtf8(compactJson(note.after));
    entry.reason = note.reason;
    if (auto done = m_work.touch(entryRow); !done)
        return done;
    StoredRow &linkRow = m_work.make(entityFor<AuditLink>(), id);
    auto &link = linkRow.as<AuditLink>();
    link.number = number;
    link.previous = head->number == 0 ? auditOrigin() : ContentHash{head->hash};
    link.hash = auditHash(link.previous, entry);
    return m_work.touch(linkRow);
}

} // namespace cooperage::server
