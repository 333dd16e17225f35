// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/differences.h"

#include "models/actions/rights.h"
#include "models/records/entities.h"
#include "models/records/listingparts.h"
#include "models/store/rows.h"

namespace cooperage {

namespace {

QJsonObject fieldsIn(const QString &value)
{
    return jsonObject(value.toUtf8());
}

/// The words a person knows a record by.
Result<QString> subjectOf(const Store &store, const Entity &entity, const Record &record)
{
    for (const char *name : {"title", "name"}) {
        if (const Field *field = entity.fieldNamed(QString::fromLatin1(name)))
            return field->get(record).toString();
    }
    const Field *parent = entity.fieldNamed(u"listing");
    if (!parent)
        return QString::fromLatin1(entity.label);
    const auto listing = store.find<Listing>(idFrom(parent->get(record).toByteArray()));
    if (!listing)
        return listing.error().fault == Fault::NotFound ? Result<QString>(QString::fromLatin1(entity.label))
                                                        : failure(listing.error());
    return listing->title;
}

Result<QString> nameOfPerson(const Store &store, const RawId &id)
{
    const auto person = store.find<Person>(id);
    if (person)
        return person->name;
    return person.error().fault == Fault::NotFound ? Result<QString>(QString()) : failure(person.error());
}

Result<void> decide(Store &store, Edit &edit, const Decision &decision)
{
    const auto difference = store.find<Difference>(decision.difference);
    if (!difference)
        return failure(difference.error());
    if (difference->state != DifferenceState::Open)
        return failure(Fault::Conflict, Reason::StaleState);
    const Entity *entity = entityNamed(difference->ofTable);
    if (!entity)
        return failure(Fault::Outdated, Reason::UnknownTable, difference->ofTable);
    const auto record = store.find(*entity, difference->ofRecord);
    const auto state = store.syncState();
    if (!record || !state)
        return failure(record ? state.error() : record.error());
    if (auto allowed = mayChange(store, *entity, **record); !allowed)
        return allowed;
    Op op;
    op.kind = OpKind::Set;
    op.table = difference->ofTable;
    op.id = difference->ofRecord;
    if (difference->field.isEmpty()) {
        // Edited here, removed there: keeping the edited record or removing it after all.
        const QString value = decision.keep == Keep::Other ? difference->otherValue : difference->shownValue;
        op.kind = fieldsIn(value).isEmpty() ? OpKind::Delete : OpKind::Undelete;
    } else {
        op.fields = decision.keep == Keep::Own
            ? decision.own
            : fieldsIn(decision.keep == Keep::Other ? difference->otherValue : difference->shownValue);
        if (op.fields.isEmpty())
            return failure(Fault::Invalid, Reason::Required, difference->field);
    }
    // Whoever decides has seen both: nothing up to here can be concurrent with it.
    edit.addOp(op, state->seq);
    return {};
}

} // namespace

Result<Committed> resolveDifferences(Store &store, const QList<Decision> &decisions)
{
    const QString intent = QStringLiteral("difference.resolve");
    Edit edit(intent, {intent, {}, int(decisions.size())});
    for (const Decision &decision : decisions) {
        if (auto done = decide(store, edit, decision); !done)
            return failure(done.error());
    }
    return store.commit(edit);
}

Result<QList<DifferenceShown>> openDifferences(const Store &store, int most)
{
    const auto open
        = store.select<Difference>(QStringLiteral("WHERE state = 'open' ORDER BY id DESC LIMIT ?"), most);
    const auto identity = store.identity();
    if (!open || !identity)
        return failure(open ? identity.error() : open.error());
    QList<DifferenceShown> all;
    for (const Difference &difference : *open) {
        const Entity *entity = entityNamed(difference.ofTable);
        const auto record = entity
            ? store.find(*entity, difference.ofRecord)
            : Result<std::unique_ptr<Record>>(failure(Fault::NotFound, Reason::UnknownTable));
        if (!record)
            continue; // of a record this device does not hold (any more)
        DifferenceShown shown;
        shown.difference = difference;
        shown.base = fieldsIn(difference.baseValue);
        shown.shown = fieldsIn(difference.shownValue);
        shown.other = fieldsIn(difference.otherValue);
        shown.mine = difference.otherBy == identity->person;
        shown.mayDecide = mayChange(store, *entity, **record).has_value();
        auto subject = subjectOf(store, *entity, **record);
        auto first = nameOfPerson(store, difference.shownBy);
        auto second = nameOfPerson(store, difference.otherBy);
        if (!subject || !first || !second)
            return failure(!subject ? subject.error() : !first ? first.error() : second.error());
        shown.subject = *subject;
        shown.shownBy = *first;
        shown.otherBy = *second;
        all.append(std::move(shown));
    }
    return all;
}

Result<qint64> openDifferenceCount(const Store &store)
{
    return store.database().number(QStringLiteral("SELECT count(*) FROM difference WHERE state = 'open'"));
}

} // namespace cooperage
