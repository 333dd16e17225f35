// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/applier.h"
#include "server/handlers/endorsing.h"

#include "models/core/changejson.h"
#include "models/core/recordjson.h"
#include "models/records/collective.h"
#include "models/records/recommendation.h"
#include "models/records/stock.h"
#include "models/rules/permissions.h"
#include "models/rules/validation.h"

namespace cooperage::server {

namespace {

Failure refuseProblem(const FieldProblem &problem)
{
    Error error{Fault::Refused, problem.reason, problem.field, {}, {problem}};
    return failure(std::move(error));
}

Reason unreadable(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return Reason::NotText;
    case Kind::Integer:
    case Kind::Time:
    case Kind::Money:
        return Reason::NotANumber;
    case Kind::Reference:
    case Kind::Hash:
        return Reason::NotAnId;
    case Kind::Date:
        return Reason::NotADate;
    case Kind::Boolean:
    case Kind::Choice:
        return Reason::NotAChoice;
    }
    return Reason::Malformed;
}

QStringList allFields(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields)
        names.append(QString::fromLatin1(field.name));
    return names;
}

} // namespace

Applier::Applier(Work &work, const Actor &actor)
    : m_work(work)
    , m_actor(actor)
    , m_audiences(audiencesOf(actor))
    , m_lookups(work.database(), work.collective())
    , m_stock(work.database(), work.collective())
    , m_people(work.database(), work.collective())
{
}

Result<Verdict> Applier::apply(const Transaction &transaction)
{
    m_txid = transaction.txid;
    if (!m_actor.mayWork() && m_actor.state != MembershipState::Paused)
        return refuse(Reason::MembershipEnded);
    for (const QByteArray &blob : transaction.blobs) {
        const auto complete = m_lookups.blobComplete(blob);
        if (!complete)
            return failure(complete.error());
        if (!*complete)
            return refuse(Reason::AwaitingPhoto, QString::fromLatin1(blob.toHex()));
    }
    for (const Op &op : transaction.ops) {
        if (auto done = applyOp(op); !done)
            return failure(done.error());
    }
    return m_verdict;
}

Result<void> Applier::applyOp(const Op &op)
{
    if (op.kind == OpKind::Command)
        return command(op);
    const Entity *entity = entityNamed(op.table);
    if (!entity)
        return refuse(Reason::UnknownTable, op.table);
    if (entity->merge == Merge::Server)
        return refuse(Reason::DecidedField, op.table);
    const bool isFact = entity->merge == Merge::Append;
    const bool isElement = entity->merge == Merge::Elements;
    switch (op.kind) {
    case OpKind::Create:
    case OpKind::Movement:
    case OpKind::Count:
    case OpKind::Add:
        if (op.kind == OpKind::Movement && entity != &entityFor<Movement>())
            return refuse(Reason::Malformed, op.table);
        if (op.kind == OpKind::Count && entity != &entityFor<StockCount>())
            return refuse(Reason::Malformed, op.table);
        return isElement ? addElement(*entity, op) : create(*entity, op);
    case OpKind::Set: {
        if (isFact || isElement)
            return refuse(Reason::FixedField, op.table);
        const auto row = visible(*entity, op.id);
        if (!row)
            return failure(row.error());
        return set(*entity, **row, op.fields);
    }
    case OpKind::Delete:
    case OpKind::Remove:
        return isFact ? Result<void>(refuse(Reason::FixedField, op.table)) : remove(*entity, op);
    case OpKind::Undelete:
        return isFact ? Result<void>(refuse(Reason::FixedField, op.table)) : undelete(*entity, op);
    case OpKind::Command:
        break;
    }
    return refuse(Reason::Malformed, op.table);
}

/// A row of another collective, of a scope the author does not hold, or none at all: all the same answer.
Result<StoredRow *> Applier::visible(const Entity &entity, const RawId &id)
{
    const auto row = m_work.find(entity, id);
    if (!row)
        return row;
    if (*row && sees(m_audiences, (*row)->scope))
        return row;
    if (!*row) {
        const auto purged = m_work.rows().isPurged(entity, id);
        if (!purged)
            return failure(purged.error());
        if (*purged)
            return refuse(Reason::RecordPurged, QString::fromLatin1(entity.table));
    }
    return refuse(Reason::RecordMissing, QString::fromLatin1(entity.table));
}

Result<void> Applier::authorise(const StoredRow &row)
{
    const auto own = m_work.ownership(*row.entity, *row.record);
    if (!own)
        return failure(own.error());
    auto allowed = mayEdit(m_actor, *row.entity, *own);
    if (!allowed)
        return refuse(allowed.error().reason, QString::fromLatin1(row.entity->table));
    return {};
}

Result<void> Applier::checkReferences(const Entity &entity, const Record &record, const QStringList &names)
{
    for (const Field &field : entity.fields) {
        const QString name = QString::fromLatin1(field.name);
        if (field.kind != Kind::Reference || !field.target || !names.contains(name))
            continue;
        const QVariant value = field.get(record);
        const auto id = RawId::fromBytes(value.toByteArray());
        if (!id)
            continue;
        const Entity *target = entityNamed(QString::fromLatin1(field.target));
        const auto found = target ? visible(*target, *id) : Result<StoredRow *>(nullptr);
        if (!found && found.error().fault == Fault::Storage)
            return failure(found.error());
        if (!found || !*found)
            return refuse(Reason::RecordMissing, name);
    }
    return {};
}

/// The fields of an op as values this program would write itself; a null becomes the field's default.
Result<QJsonObject> Applier::normalised(const Entity &entity, const QJsonObject &fields)
{
    const auto record = entity.make();
    const QJsonObject unread = fieldsFromJson(entity, *record, fields);
    if (!unread.isEmpty()) {
        const Field *field = entity.fieldNamed(unread.begin().key());
        return refuse(field ? unreadable(*field) : Reason::UnknownField, unread.begin().key());
    }
    QJsonObject values;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        values.insert(it.key(), entity.fieldNamed(it.key())->toJson(*record));
    return values;
}

Result<void> Applier::create(const Entity &entity, const Op &op)
{
    const auto problems = problemsOfChange(entity, op.fields, true);
    if (!problems.isEmpty())
        return refuseProblem(problems.first());
    const auto fields = normalised(entity, op.fields);
    if (!fields)
        return failure(fields.error());
    const auto existing = m_work.find(entity, op.id);
    if (!existing)
        return failure(existing.error());
    if (*existing)
        return createAgain(entity, **existing, op);
    const auto purged = m_work.rows().isPurged(entity, op.id);
    if (!purged)
        return failure(purged.error());
    if (*purged)
        return refuse(Reason::RecordPurged, op.table);

    StoredRow &row = m_work.make(entity, op.id);
    row.take(mergeCreate(*fields, m_work.stamp()).state);
    if (const auto wrong = problemsOf(entity, *row.record); !wrong.isEmpty())
        return refuseProblem(wrong.first());
    if (auto done = checkReferences(entity, *row.record, allFields(entity)); !done)
        return done;
    if (auto done = checkRecord(row, allFields(entity)); !done)
        return done;
    if (auto done = authorise(row); !done)
        return done;
    if (auto done = m_work.touch(row); !done)
        return done;
    if (&entity == &entityFor<Movement>())
        return applyMovement(row);
    if (&entity == &entityFor<StockCount>())
        return applyCount(row);
    if (&entity == &entityFor<Recommendation>()) {
        Endorsing endorsing(m_work, m_actor, m_txid);
        auto watched = endorsing.watchPraise(row);
        m_notes += endorsing.takeNotes();
        return watched;
    }
    if (&entity == &entityFor<Setting>())
        return refreshAllHints();
    return {};
}

/// Records whose id follows from their content (a setting) are made by two devices at once: the second
/// making is an edit. Any other id that is taken is refused, unless it says the same again.
Result<void> Applier::createAgain(const Entity &entity, StoredRow &row, const Op &op)
{
    if (!sees(m_audiences, row.scope))
        return refuse(Reason::RecordMissing, op.table);
    const auto fields = normalised(entity, op.fields);
    if (!fields)
        return failure(fields.error());
    const QJsonObject present = fieldsToJson(entity, *row.record);
    QJsonObject changes;
    for (auto it = fields->begin(); it != fields->end(); ++it) {
        if (present.value(it.key()) == it.value())
            continue;
        if (entity.fieldNamed(it.key())->rules.fixed)
            return refuse(Reason::RecordExists, op.table);
        changes.insert(it.key(), it.value());
    }
    if (entity.merge == Merge::Append)
        return changes.isEmpty() ? Result<void>() : Result<void>(refuse(Reason::RecordExists, op.table));
    if (auto done = authorise(row); !done)
        return done;
    if (row.record->removed) {
        if (auto done = settle(row, mergeUndelete(row.mergeState(), m_work.stamp())); !done)
            return done;
    }
    return set(entity, row, changes);
}

Result<void> Applier::set(const Entity &entity, StoredRow &row, const QJsonObject &fields)
{
    const auto problems = problemsOfChange(entity, fields, false);
    if (!problems.isEmpty())
        return refuseProblem(problems.first());
    const auto values = normalised(entity, fields);
    if (!values)
        return failure(values.error());
    if (auto done = authorise(row); !done)
        return done;
    const Merged merged = mergeSet(entity, row.mergeState(), *values, m_work.stamp());
    if (merged.verdict == Verdict::Deleted)
        return refuse(Reason::RecordRemoved, QString::fromLatin1(entity.table));
    // The arriving values are judged as if they were shown, also those that will lie in a difference.
    const auto judged = entity.make();
    fieldsFromJson(entity, *judged, merged.state.fields);
    fieldsFromJson(entity, *judged, *values);
    for (auto it = values->begin(); it != values->end(); ++it) {
        if (const auto wrong = problemOf(*entity.fieldNamed(it.key()), *judged))
            return refuseProblem(*wrong);
    }
    if (auto done = checkReferences(entity, *judged, values->keys()); !done)
        return done;
    return settle(row, merged);
}

/// Writes what a merge decided, opens its differences and closes those it answers.
Result<void> Applier::settle(StoredRow &row, const Merged &merged)
{
    m_verdict = worse(m_verdict, merged.verdict);
    if (auto done = closeDifferences(row, merged.touched); !done)
        return done;
    const bool removedChanges = merged.state.removed != row.record->removed;
    QStringList changed;
    const MergeState before = row.mergeState();
    for (const Field &field : row.entity->fields) {
        const QString name = QString::fromLatin1(field.name);
        if (removedChanges || before.fields.value(name) != merged.state.fields.value(name))
            changed.append(name);
    }
    if (merged.changed) {
        row.take(merged.state);
        if (auto done = checkRecord(row, changed); !done)
            return done;
        if (auto done = m_work.touch(row); !done)
            return done;
    }
    for (const Clash &clash : merged.clashes) {
        if (auto done = openDifference(row, clash); !done)
            return done;
    }
    if (row.entity == &entityFor<Setting>() && !changed.isEmpty())
        return refreshAllHints();
    return {};
}

/// What endorsements rely on stays, whichever way it would go.
Result<void> Applier::checkRemoval(StoredRow &row)
{
    Endorsing endorsing(m_work, m_actor, m_txid);
    auto checked = endorsing.checkRemoval(row);
    m_notes += endorsing.takeNotes();
    return checked;
}

Result<void> Applier::remove(const Entity &entity, const Op &op)
{
    const auto row = visible(entity, op.id);
    if (!row)
        return failure(row.error());
    if (auto done = authorise(**row); !done)
        return done;
    if (entity.merge == Merge::Elements)
        return settle(**row, mergeRemove((*row)->mergeState(), m_work.stamp()));
    if (auto done = checkRemovable(**row); !done)
        return done;
    if (auto done = checkRemoval(**row); !done)
        return done;
    return settle(**row, mergeDelete((*row)->mergeState(), m_work.stamp()));
}

Result<void> Applier::undelete(const Entity &entity, const Op &op)
{
    if (entity.merge == Merge::Elements)
        return addElement(entity, op);
    const auto row = visible(entity, op.id);
    if (!row)
        return failure(row.error());
    if (auto done = authorise(**row); !done)
        return done;
    if (auto done = checkRemoval(**row); !done)
        return done;
    return settle(**row, mergeUndelete((*row)->mergeState(), m_work.stamp()));
}

Result<void> Applier::addElement(const Entity &entity, const Op &op)
{
    const auto existing = m_work.find(entity, op.id);
    if (!existing)
        return failure(existing.error());
    if (*existing) {
        if (auto done = createAgain(entity, **existing, op); !done)
            return done;
        return settle(**existing, mergeAdd((*existing)->mergeState(), m_work.stamp()));
    }
    if (auto done = create(entity, op); !done)
        return done;
    const auto row = m_work.find(entity, op.id);
    if (!row || !*row)
        return row ? Result<void>(refuse(Reason::RecordMissing, op.table)) : failure(row.error());
    return settle(**row, mergeAdd((*row)->mergeState(), m_work.stamp()));
}

} // namespace cooperage::server
