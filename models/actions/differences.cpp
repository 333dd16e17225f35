// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/differences.h"

#include "models/actions/rights.h"
#include "models/records/entities.h"
#include "models/records/listingparts.h"
#include "models/records/variant.h"
#include "models/store/rows.h"

#include <algorithm>

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

/// The listing a record belongs to, and which of its variants it is, in words.
void place(const Entity &entity, const Record &record, DifferenceShown &shown)
{
    shown.about = record.id;
    const Field *parent = entity.fieldNamed(u"listing");
    if (!parent)
        return;
    shown.about = idFrom(parent->get(record).toByteArray());
    if (&entity != entityNamed(QString::fromLatin1(Variant::table)))
        return;
    const auto &variant = static_cast<const Variant &>(record);
    QStringList values{variant.value1, variant.value2, variant.value3};
    values.removeAll(QString());
    shown.part = values.join(QStringLiteral(" / "));
}

/// Movements of the listing's goods within half a day of the differences, if several people made them.
Result<QList<MovedBeside>> movedBeside(const Store &store, const RawId &listing, Instant from, Instant to)
{
    constexpr qint64 halfDay = 12LL * 3600 * 1000;
    constexpr int most = 12;
    Query query = store.database().query(QStringLiteral(
        "SELECT m.qty, p.name, m._created_by FROM variant v CROSS JOIN movement m ON m.variant = v.id"
        " LEFT JOIN person p ON p.id = m._created_by WHERE v.listing = ? AND m.reason <> 'count'"
        " AND m._created_at BETWEEN ? AND ? ORDER BY m._created_at, m.id LIMIT ?"));
    if (auto done = query.run(listing.bytes(), from.ms - halfDay, to.ms + halfDay, most); !done)
        return failure(done.error());
    QList<MovedBeside> moved;
    QSet<QByteArray> people;
    while (query.next()) {
        moved.append({int(query.integer(0)), query.text(1)});
        people.insert(query.bytes(2));
    }
    return people.size() > 1 ? moved : QList<MovedBeside>();
}

Result<void> addMovements(const Store &store, QList<DifferenceShown> &all)
{
    QHash<RawId, std::pair<Instant, Instant>> spans;
    for (const DifferenceShown &one : all) {
        const auto [early, late] = std::minmax(
            one.difference.shownAt, one.difference.otherAt, [](Instant a, Instant b) { return a.ms < b.ms; });
        auto &span = spans.insert(one.about, spans.value(one.about, {early, late})).value();
        span.first.ms = std::min(span.first.ms, early.ms);
        span.second.ms = std::max(span.second.ms, late.ms);
    }
    for (DifferenceShown &one : all) {
        const auto span = spans.value(one.about);
        auto moved = movedBeside(store, one.about, span.first, span.second);
        if (!moved)
            return failure(moved.error());
        one.beside = std::move(*moved);
    }
    return {};
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
        shown.shownIsMine = difference.shownBy == identity->person;
        place(*entity, **record, shown);
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
    if (auto done = addMovements(store, all); !done)
        return failure(done.error());
    return all;
}

Result<qint64> openDifferenceCount(const Store &store)
{
    return store.database().number(QStringLiteral("SELECT count(*) FROM difference WHERE state = 'open'"));
}

} // namespace cooperage
