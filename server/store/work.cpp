// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/work.h"

#include "models/records/audittrail.h"
#include "models/records/collective.h"
#include "models/records/coordinatorties.h"
#include "models/records/difference.h"
#include "models/records/proposedtie.h"
#include "models/records/replylink.h"
#include "models/records/review.h"
#include "models/records/thanks.h"
#include "models/rules/calendar.h"
#include "models/store/rows.h"
#include "server/store/endorsements.h"
#include "server/store/lookups.h"

#include <algorithm>

namespace cooperage::server {

namespace {

RawId referenceIn(const Field *field, const Record &record)
{
    return field ? idFrom(field->get(record).toByteArray()) : RawId();
}

LogRow dropOf(const StoredRow &row, qint64 rv)
{
    LogRow drop;
    drop.table = QString::fromLatin1(row.entity->table);
    drop.id = row.record->id;
    drop.rv = rv;
    drop.drop = true;
    return drop;
}

} // namespace

Result<StoredRow *> Work::find(const Entity &entity, const RawId &id)
{
    const Key key{&entity, id};
    if (const auto found = m_loaded.find(key); found != m_loaded.end())
        return found->second.get();
    auto row = m_rows.load(entity, id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return nullptr;
    return m_loaded.emplace(key, std::move(*row)).first->second.get();
}

StoredRow &Work::make(const Entity &entity, const RawId &id)
{
    auto row = std::make_unique<StoredRow>();
    row->entity = &entity;
    row->record = entity.make();
    row->record->id = id;
    row->record->createdAt.ms = m_author.at;
    row->record->createdBy = m_author.person;
    return *(m_loaded[{&entity, id}] = std::move(row));
}

Result<void> Work::touch(StoredRow &row)
{
    Record &record = *row.record;
    const Key key{row.entity, record.id};
    const bool known = std::any_of(
        m_touched.begin(), m_touched.end(), [&key](const Touched &one) { return one.key == key; });
    if (!known)
        m_touched.append({key, row.scope});
    record.revision = m_author.stamp.seq;
    record.changedAt.ms = m_author.at;
    record.changedBy = m_author.person;
    const auto scope = scopeFor(row);
    if (!scope)
        return failure(scope.error());
    row.scope = *scope;
    return m_rows.save(row);
}

Result<Ownership> Work::ownershipAbove(const Entity &entity, const RawId &id)
{
    if (id.isNull())
        return Ownership{};
    const auto row = find(entity, id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return Ownership{};
    return ownership(entity, *(*row)->record);
}

Result<Ownership> Work::ownership(const Entity &entity, const Record &record)
{
    Ownership own;
    if (entity.owner && qstrcmp(entity.owner, "id") == 0) {
        own.workshop = record.id;
        own.outside = static_cast<const Workshop &>(record).outside;
    } else if (entity.owner) {
        const Field *field = entity.fieldNamed(QString::fromLatin1(entity.owner));
        const RawId parent = referenceIn(field, record);
        const bool isWorkshop = field && field->target && qstrcmp(field->target, Workshop::table) == 0;
        const Entity *above
            = field && field->target ? entityNamed(QString::fromLatin1(field->target)) : nullptr;
        if (isWorkshop) {
            own.workshop = parent;
        } else if (above) {
            auto found = ownershipAbove(*above, parent);
            if (!found)
                return found;
            own = *found;
        }
        own.holder = entity.audience == Audience::StockParties
            ? referenceIn(entity.fieldNamed(u"holder"), record)
            : RawId();
    }
    if (entity.edit != Right::Self)
        own.author = record.createdBy;
    else if (!entity.owner) // else the person it belongs to, found above
        own.author = record.id;
    if (auto done = addReaders(own, entity, record); !done)
        return failure(done.error());
    return own;
}

Result<QDate> Work::today()
{
    const auto home = find(entityFor<Collective>(), m_collective);
    if (!home)
        return failure(home.error());
    return dayIn(*home ? (*home)->as<Collective>().zone : QString(), {m_author.at});
}

/// The request a record belongs to: of an audit entry, the one its target does. Null: none.
Result<RawId> Work::requestOf(const Entity &entity, const Record &record)
{
    if (&entity == &entityFor<Endorsement>())
        return record.id;
    if (&entity == &entityFor<Assessment>())
        return RawId(static_cast<const Assessment &>(record).request);
    if (&entity == &entityFor<Review>())
        return RawId(static_cast<const Review &>(record).request);
    if (&entity == &entityFor<CoordinatorTies>())
        return RawId(static_cast<const CoordinatorTies &>(record).request);
    if (&entity == &entityFor<ReplyLink>())
        return RawId(static_cast<const ReplyLink &>(record).request);
    if (&entity == &entityFor<ProposedTie>()) { // read from a review elsewhere, it would tell of that one
        const auto &tie = static_cast<const ProposedTie &>(record);
        return tie.source == TieSource::Assessment ? RawId() : RawId(tie.request);
    }
    if (&entity != &entityFor<AuditEntry>())
        return RawId();
    const auto &entry = static_cast<const AuditEntry &>(record);
    const Entity *of = entityNamed(entry.targetTable);
    if (!of || of == &entity)
        return RawId();
    const auto target = find(*of, entry.target);
    if (!target)
        return failure(target.error());
    return *target ? requestOf(*of, *(*target)->record) : Result<RawId>(RawId());
}

/// Of a request, of what is sealed and of thanks, who else sees it and whether it is open.
Result<void> Work::addReaders(Ownership &own, const Entity &entity, const Record &record)
{
    if (&entity == &entityFor<Endorsement>()) {
        own.open = static_cast<const Endorsement &>(record).publishedAt.has_value();
    } else if (&entity == &entityFor<Assessment>()) {
        own.open = static_cast<const Assessment &>(record).released;
    } else if (&entity == &entityFor<Thanks>()) {
        const auto &thanks = static_cast<const Thanks &>(record);
        own.open = thanks.open;
        if (thanks.receiver)
            own.readers = {*thanks.receiver};
    }
    const auto of = requestOf(entity, record);
    if (!of)
        return failure(of.error());
    const RawId request = *of;
    if (request.isNull())
        return {};
    // Reviewers are told neither of each other, nor of who decides, nor what a partner answered, nor read
    // any of it in the trail.
    const bool ofDuty = &entity == &entityFor<Review>() || &entity == &entityFor<CoordinatorTies>()
        || &entity == &entityFor<ProposedTie>() || &entity == &entityFor<ReplyLink>()
        || &entity == &entityFor<AuditEntry>();
    if (!ofDuty) {
        const auto readers = EndorsementLookups(m_database, m_collective).reviewersOf(request);
        if (!readers)
            return failure(readers.error());
        own.readers = *readers;
    }
    const auto row = find(entityFor<Endorsement>(), request);
    if (!row)
        return failure(row.error());
    if (!*row)
        return {};
    const auto &about = (*row)->as<Endorsement>();
    if (about.standIn) // coordinates it without the role
        own.readers.append(*about.standIn);
    if (&entity != &entityFor<Review>() || !about.decidedAt)
        return {};
    const auto named = Lookups(m_database, m_collective).settingValue(QStringLiteral("open_reviews"));
    if (!named)
        return failure(named.error());
    if (named->toInt() != 0) { // the collective has chosen to name reviewers once it is decided
        own.workshop = about.workshop;
        own.readers.append(about.createdBy);
        own.open = true;
    }
    return {};
}

Result<QString> Work::scopeFor(const StoredRow &row)
{
    if (row.entity == &entityFor<Difference>()) {
        // Seen by who sees the record it is about.
        const auto &difference = row.as<Difference>();
        const Entity *entity = entityNamed(difference.ofTable);
        const auto about = entity ? find(*entity, difference.ofRecord) : Result<StoredRow *>(nullptr);
        if (!about)
            return failure(about.error());
        if (!*about)
            return commonScope();
        return (*about)->scope.isEmpty() ? scopeFor(**about) : (*about)->scope; // still being made
    }
    if (row.entity->audience == Audience::Everyone)
        return commonScope();
    const auto own = ownership(*row.entity, *row.record);
    if (!own)
        return failure(own.error());
    return scopeOf(*row.entity, *own);
}

void Work::tell(const QJsonArray &control, const QString &audience)
{
    m_control = control;
    m_controlFor = audience;
}

void Work::sendTo(const StoredRow &row, const QString &audience)
{
    m_sent.append({row.logRow(), row.scope, audience});
}

Result<void> Work::purge(const StoredRow &row)
{
    m_sent.append({dropOf(row, m_author.stamp.seq), row.scope, QString()});
    return m_rows.purge(row, m_author.stamp.seq, m_author.at);
}

void Work::dropAt(const StoredRow &row, const QString &audience)
{
    m_sent.append({dropOf(row, m_author.stamp.seq), audience, audience});
}

Result<void> Work::finish(Head &head, const RawId &txid, const QString &intent, Verdict verdict)
{
    LogEntry entry{
        txid, m_author.person, m_author.device, m_author.at, verdict, intent, {}, m_control, m_controlFor};
    for (const Touched &touched : std::as_const(m_touched)) {
        const StoredRow &row = *m_loaded.at(touched.key);
        if (!touched.scopeBefore.isEmpty() && touched.scopeBefore != row.scope) {
            entry.rows.append({dropOf(row, row.record->revision), touched.scopeBefore, QString()});
        }
        entry.rows.append({row.logRow(), row.scope, QString()});
    }
    entry.rows += m_sent;
    Log log(m_database, m_collective);
    return log.append(head, entry);
}

} // namespace cooperage::server
