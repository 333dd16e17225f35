// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/merge/resolve.h"

#include "models/core/value.h"

#include <algorithm>
#include <array>

namespace cooperage {

namespace {

const QString creation = QStringLiteral("*");
const QString removal = QStringLiteral("_removed");

QString addName(qint64 seq)
{
    return QLatin1Char('+') + QString::number(seq).rightJustified(19, QLatin1Char('0'));
}

/// The op's fields sorted into the registers they move in.
QMap<QString, QJsonObject> byRegister(const Entity &entity, const QJsonObject &fields)
{
    QMap<QString, QJsonObject> sorted;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = entity.fieldNamed(it.key());
        const QString name = field ? QString::fromLatin1(field->registerName()) : it.key();
        sorted[name].insert(it.key(), it.value());
    }
    return sorted;
}

bool isQuiet(const Entity &entity, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = entity.fieldNamed(it.key());
        if (!field || !field->rules.quiet)
            return false;
    }
    return true;
}

/// The members of @p fields as they stand in @p state.
QJsonObject standing(const QJsonObject &state, const QJsonObject &fields)
{
    QJsonObject found;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        found.insert(it.key(), state.contains(it.key()) ? state.value(it.key()) : QJsonValue());
    return found;
}

void write(MergeState &state, const QString &name, const QJsonObject &fields, const Reg &reg)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value().isNull())
            state.fields.remove(it.key());
        else
            state.fields.insert(it.key(), it.value());
    }
    state.registers.insert(name, reg);
}

void setOne(
    const Entity &entity, Merged &merged, const QString &name, const QJsonObject &fields, const OpStamp &op)
{
    merged.touched.append(name);
    const Reg reg = registerOf(merged.state.registers, name);
    if (hadSeen(op, reg)) {
        write(merged.state, name, fields, op.reg());
        return;
    }
    const QJsonObject shown = standing(merged.state.fields, fields);
    if (shown == fields)
        return;
    if (isQuiet(entity, fields)) {
        if (std::pair(op.hlc, op.replica) > std::pair(reg.hlc, reg.replica))
            write(merged.state, name, fields, op.reg());
        return;
    }
    merged.clashes.append({name, shown, fields, reg, false});
    merged.verdict = worse(merged.verdict, Verdict::ConflictLost);
}

/// The newest write to the record that its remover had not seen.
std::optional<Reg> unseenEdit(const MergeState &state, const OpStamp &op)
{
    std::optional<Reg> newest;
    for (auto it = state.registers.begin(); it != state.registers.end(); ++it) {
        if (it.key() != removal && !hadSeen(op, it.value()) && (!newest || it->seq > newest->seq))
            newest = it.value();
    }
    return newest;
}

} // namespace

Reg registerOf(const Registers &registers, const QString &name)
{
    const auto found = registers.constFind(name);
    return found != registers.constEnd() ? *found : registers.value(creation);
}

QJsonObject toJson(const Registers &registers)
{
    QJsonObject object;
    for (auto it = registers.begin(); it != registers.end(); ++it) {
        object.insert(it.key(),
            QJsonArray{it->seq, QString::number(it->hlc.value, 16), Stored<RawId>::toJson(it->replica)});
    }
    return object;
}

Registers registersFromJson(const QJsonObject &object)
{
    Registers registers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray parts = it.value().toArray();
        Reg reg{parts.at(0).toInteger(), Hlc{parts.at(1).toString().toULongLong(nullptr, 16)}, {}};
        Stored<RawId>::fromJson(reg.replica, parts.at(2));
        registers.insert(it.key(), reg);
    }
    return registers;
}

Merged mergeCreate(const QJsonObject &fields, const OpStamp &op)
{
    Merged merged;
    write(merged.state, creation, fields, op.reg());
    merged.changed = true;
    return merged;
}

Merged mergeSet(const Entity &entity, const MergeState &before, const QJsonObject &fields, const OpStamp &op)
{
    Merged merged{before, {}, {}, Verdict::Applied, false};
    if (before.removed) {
        const Reg reg = registerOf(before.registers, removal);
        if (hadSeen(op, reg)) {
            merged.verdict = Verdict::Deleted;
            return merged;
        }
        // Edit and removal did not know of each other: the record stays, and people are asked.
        merged.state.removed = false;
        merged.state.registers.insert(removal, op.reg());
        merged.clashes.append({QString(), fields, QJsonObject{{QStringLiteral("removed"), true}}, reg, true});
        merged.verdict = Verdict::AppliedModified;
    }
    const auto sorted = byRegister(entity, fields);
    for (auto it = sorted.begin(); it != sorted.end(); ++it)
        setOne(entity, merged, it.key(), it.value(), op);
    merged.changed = merged.state != before;
    return merged;
}

Merged mergeDelete(const MergeState &before, const OpStamp &op)
{
    Merged merged{before, {}, {removal}, Verdict::Applied, false};
    if (before.removed)
        return merged;
    const Reg undone = before.registers.value(removal);
    std::optional<Reg> edit = unseenEdit(before, op);
    if (undone.seq > 0 && !hadSeen(op, undone))
        edit = undone; // somebody brought it back meanwhile
    if (edit) {
        merged.clashes.append({QString(), {}, QJsonObject{{QStringLiteral("removed"), true}}, *edit, false});
        merged.verdict = Verdict::ConflictLost;
        return merged;
    }
    merged.state.removed = true;
    merged.state.registers.insert(removal, op.reg());
    merged.changed = true;
    return merged;
}

Merged mergeUndelete(const MergeState &before, const OpStamp &op)
{
    Merged merged{before, {}, {removal}, Verdict::Applied, false};
    if (!before.removed)
        return merged;
    merged.state.removed = false;
    merged.state.registers.insert(removal, op.reg());
    merged.changed = true;
    return merged;
}

Merged mergeAdd(const MergeState &before, const OpStamp &op)
{
    Merged merged{before, {}, {removal}, Verdict::Applied, true};
    merged.state.removed = false;
    merged.state.registers.insert(addName(op.seq), op.reg());
    return merged;
}

Merged mergeRemove(const MergeState &before, const OpStamp &op)
{
    Merged merged{before, {}, {removal}, Verdict::Applied, false};
    if (before.removed)
        return merged;
    Registers &registers = merged.state.registers;
    for (auto it = registers.begin(); it != registers.end();) {
        const bool cancelled = it.key().startsWith(QLatin1Char('+')) && hadSeen(op, it.value());
        it = cancelled ? registers.erase(it) : std::next(it);
    }
    const bool addLeft = std::any_of(registers.keyBegin(), registers.keyEnd(),
        [](const QString &name) { return name.startsWith(QLatin1Char('+')); });
    merged.state.removed = !addLeft;
    if (merged.state.removed)
        registers.insert(removal, op.reg());
    merged.changed = merged.state != before;
    return merged;
}

bool arrivedInOrder(const Reg &first, const OpStamp &later)
{
    if (hadSeen(later, first))
        return true;
    return std::pair(first.hlc, first.replica) <= std::pair(later.hlc, later.replica);
}

Verdict worse(Verdict a, Verdict b)
{
    return std::max(a, b); // the enum goes from harmless to refused
}

} // namespace cooperage
