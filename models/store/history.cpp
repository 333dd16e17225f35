// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"

#include "models/records/comaker.h"
#include "models/records/entities.h"
#include "models/records/listingparts.h"
#include "models/records/person.h"
#include "models/store/outbox.h"
#include "models/store/overlay.h"
#include "models/store/rows.h"

#include <algorithm>

namespace cooperage {

namespace {

const QString removedField = QStringLiteral("_removed");
const QString createdField = QStringLiteral("_created");

HistoryStep confirmedStep(const Query &query, const QString &table, const RawId &id)
{
    HistoryStep step;
    step.table = table;
    step.record = id;
    step.seq = query.integer(0);
    step.at = {query.integer(1)};
    step.by = idFrom(query.bytes(2));
    const QJsonObject before = jsonObject(query.text(3).toUtf8());
    const QJsonObject after = jsonObject(query.text(4).toUtf8());
    for (auto it = after.begin(); it != after.end(); ++it)
        step.values.append(
            {it.key(), it.key() == removedField ? QJsonValue(!it.value().toBool()) : before.value(it.key()),
                it.value()});
    return step;
}

/// What own pending work does to the confirmed image, one step per op, oldest first.
Result<QList<HistoryStep>> pendingSteps(
    Database &database, const Entity &entity, const RawId &id, const RawId &self)
{
    QList<HistoryStep> steps;
    const auto shadow = readShadow(database, entity, id);
    if (!shadow)
        return failure(shadow.error());
    if (!*shadow)
        return steps;
    const auto ops = pendingOpsOf(database, entity, id);
    if (!ops)
        return failure(ops.error());
    RowImage image = **shadow;
    for (const PendingOp &pending : *ops) {
        const RowImage before = image;
        applyOp(image, pending.op, self, pending.at);
        HistoryStep step{QString::fromLatin1(entity.table), id, pending.at, self, {}, 0, {}};
        if (before.exists && before.removed != image.removed)
            step.values.append({removedField, before.removed, image.removed});
        for (auto it = pending.op.fields.begin(); before.exists && it != pending.op.fields.end(); ++it) {
            if (before.fields.value(it.key()) != image.fields.value(it.key()))
                step.values.append({it.key(), before.fields.value(it.key()), image.fields.value(it.key())});
        }
        if (!step.values.isEmpty())
            steps.append(step);
    }
    return steps;
}

HistoryStep creationOf(const Entity &entity, const Record &record)
{
    HistoryStep step{
        QString::fromLatin1(entity.table), record.id, record.createdAt, record.createdBy, {}, 0, {}};
    step.seq = record.revision > 0 ? 1 : 0;
    step.values.append({createdField, false, true});
    for (const Field &field : entity.fields) { // a tag is told by its word
        if (entity.merge == Merge::Elements && field.kind == Kind::Text)
            step.values.append({QString::fromLatin1(field.name), {}, field.toJson(record)});
    }
    return step;
}

Result<void> nameThem(const Store &store, QList<HistoryStep> &steps)
{
    QHash<RawId, QString> names;
    for (HistoryStep &step : steps) {
        if (step.by.isNull())
            continue;
        if (!names.contains(step.by)) {
            const auto person = store.find<Person>(step.by);
            if (!person && person.error().fault != Fault::NotFound)
                return failure(person.error());
            names.insert(step.by, person ? person->name : QString());
        }
        step.byName = names.value(step.by);
    }
    return {};
}

Result<QList<HistoryStep>> stepsOf(const Store &store, const Entity &entity, const RawId &id, int most)
{
    const QString table = QString::fromLatin1(entity.table);
    const auto identity = store.identity();
    const auto record = store.find(entity, id);
    if (!identity || !record)
        return failure(identity ? record.error() : identity.error());
    auto steps = pendingSteps(store.database(), entity, id, identity->person);
    if (!steps)
        return steps;
    std::reverse(steps->begin(), steps->end());
    Query query = store.database().query(QStringLiteral(
        "SELECT seq, at, by, before, after FROM history WHERE tbl = ? AND id = ? ORDER BY seq DESC LIMIT ?"));
    if (auto done = query.run(table, id.bytes(), most); !done)
        return failure(done.error());
    while (query.next())
        steps->append(confirmedStep(query, table, id));
    steps->append(creationOf(entity, **record));
    return steps;
}

Result<QList<RawId>> partsOf(const Store &store, const char *table, const RawId &listing)
{
    Query query = store.database().query(
        QStringLiteral("SELECT id FROM \"%1\" WHERE listing = ?").arg(QLatin1String(table)));
    if (auto done = query.run(listing.bytes()); !done)
        return failure(done.error());
    QList<RawId> ids;
    while (query.next())
        ids.append(idFrom(query.bytes(0)));
    return ids;
}

} // namespace

Result<QList<HistoryStep>> historyOf(const Store &store, const QString &table, const RawId &id, int most)
{
    const Entity *entity = entityNamed(table);
    if (!entity)
        return failure(Fault::Invalid, Reason::UnknownTable, table);
    auto steps = stepsOf(store, *entity, id, most);
    if (!steps)
        return steps;
    if (steps->size() > most)
        steps->resize(most);
    if (auto done = nameThem(store, *steps); !done)
        return failure(done.error());
    return steps;
}

Result<QList<HistoryStep>> historyOfListing(const Store &store, const RawId &listing, int most)
{
    auto steps = stepsOf(store, entityOf<Listing>(), listing, most);
    if (!steps)
        return steps;
    const Instant born = steps->last().at;
    for (const char *table : {Variant::table, Photo::table, Tag::table, MaterialUse::table, CoMaker::table}) {
        const auto parts = partsOf(store, table, listing);
        if (!parts)
            return failure(parts.error());
        for (const RawId &part : *parts) {
            const auto more = stepsOf(store, *entityNamed(QString::fromLatin1(table)), part, most);
            if (!more)
                return more;
            for (const HistoryStep &step : *more) { // what came with the listing is not told again
                if (step.values.first().field != createdField || step.at != born)
                    steps->append(step);
            }
        }
    }
    std::stable_sort(
        steps->begin(), steps->end(), [](const HistoryStep &a, const HistoryStep &b) { return a.at > b.at; });
    if (steps->size() > most)
        steps->resize(most);
    if (auto done = nameThem(store, *steps); !done)
        return failure(done.error());
    return steps;
}

Result<Committed> restoreValue(Store &store, const HistoryStep &step, const QString &field)
{
    const Entity *entity = entityNamed(step.table);
    const auto state = store.syncState();
    if (!entity || !state)
        return failure(
            entity ? state.error() : Error{Fault::Invalid, Reason::UnknownTable, step.table, {}, {}});
    Op op;
    op.table = step.table;
    op.id = step.record;
    const Field *wanted = entity->fieldNamed(field);
    for (const HistoryValue &value : step.values) {
        const Field *known = entity->fieldNamed(value.field);
        const bool together = wanted && known
            && QLatin1String(known->registerName()) == QLatin1String(wanted->registerName());
        if (value.field == field && field == removedField)
            op.kind = value.before.toBool() ? OpKind::Delete : OpKind::Undelete;
        else if (together) // what moves together is restored together
            op.fields.insert(value.field, value.before.isUndefined() ? QJsonValue() : value.before);
    }
    if (op.kind == OpKind::Set && op.fields.isEmpty())
        return failure(Fault::NotFound, Reason::UnknownField, field);
    const QString intent = QStringLiteral("history.restore");
    Edit edit(intent, {intent, wanted ? QString::fromLatin1(wanted->label) : QString(), 1});
    edit.addOp(op, state->seq);
    return store.commit(edit);
}

} // namespace cooperage
