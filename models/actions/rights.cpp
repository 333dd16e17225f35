// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/rights.h"

#include "models/records/entities.h"
#include "models/rules/permissions.h"
#include "models/rules/validation.h"

namespace cooperage {

namespace {

constexpr int deepest = 4; // stock hint → variant → listing → workshop

RawId referenceIn(const Entity &entity, const Record &record, QStringView name)
{
    if (name == u"id")
        return record.id;
    const Field *field = entity.fieldNamed(name);
    return field ? RawId::fromBytes(field->get(record).toByteArray()).value_or(RawId()) : RawId();
}

} // namespace

Result<Ownership> ownershipOf(const Store &store, const Entity &entity, const Record &record)
{
    Ownership ownership;
    ownership.author = entity.edit == Right::Self && entity.owner
        ? referenceIn(entity, record, QString::fromLatin1(entity.owner))
        : record.createdBy;
    ownership.holder = referenceIn(entity, record, u"holder");
    ownership.outside = QLatin1String(entity.table) == QLatin1String(Workshop::table)
        && static_cast<const Workshop &>(record).outside;
    const Entity *at = &entity;
    const Record *held = &record;
    std::unique_ptr<Record> parent;
    for (int depth = 0; depth < deepest && at->owner; ++depth) {
        const QString name = QString::fromLatin1(at->owner);
        const Field *field = at->fieldNamed(name);
        const RawId next = referenceIn(*at, *held, name);
        if (next.isNull() || name == u"id" || !field || !field->target
            || QLatin1String(field->target) == QLatin1String(Workshop::table)) {
            ownership.workshop = next;
            return ownership;
        }
        at = entityNamed(QString::fromLatin1(field->target));
        Q_ASSERT(at);
        auto found = store.find(*at, next);
        if (!found)
            return failure(found.error());
        parent = std::move(*found);
        held = parent.get();
    }
    return ownership;
}

Result<void> mayChange(const Store &store, const Entity &entity, const Record &record)
{
    const auto actor = store.actor();
    if (!actor)
        return failure(actor.error());
    auto ownership = ownershipOf(store, entity, record);
    if (!ownership)
        return failure(ownership.error());
    const bool isNew = record.createdBy.isNull();
    if (entity.edit == Right::Self ? !entity.owner && record.id == actor->person : isNew)
        ownership->author = actor->person;
    return mayEdit(*actor, entity, *ownership);
}

void cleanTexts(const Entity &entity, Record &record)
{
    for (const Field &field : entity.fields) {
        if (field.kind == Kind::Text || field.kind == Kind::LongText)
            field.set(record, cleanText(field.get(record).toString(), field.kind == Kind::LongText));
    }
}

} // namespace cooperage
