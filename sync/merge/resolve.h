// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/clock.h"
#include "models/core/field.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace cooperage {

/// When a register was last written: where in the log, by which replica, at which hybrid time.
struct Reg
{
    qint64 seq = 0;
    Hlc hlc;
    RawId replica; ///< null: the server itself

    bool operator==(const Reg &) const = default;
};

/// Clocks of one record by register name. Registers without an entry have that of `*`, the creation.
/// `_removed` is the removal (or its undoing); `+<seq>` is one add of a set element.
using Registers = QMap<QString, Reg>;

Reg registerOf(const Registers &registers, const QString &name);
QJsonObject toJson(const Registers &registers);
Registers registersFromJson(const QJsonObject &object); ///< own, trusted JSON

/// What an op knows when it arrives: the place it will get, what its author had seen, and its clock.
struct OpStamp
{
    qint64 seq = 0;
    qint64 ctx = 0;
    Hlc hlc; ///< already clamped to the time of receipt
    RawId replica;
    QSet<qint64> own = {}; ///< places in the log this replica offered again: its own writing too

    Reg reg() const { return {seq, hlc, replica}; }
};

/// Whether the author had seen this write. Only if not are the two concurrent; clocks play no part (I12).
inline bool hadSeen(const OpStamp &op, const Reg &reg)
{
    return reg.seq <= op.ctx || (!op.replica.isNull() && reg.replica == op.replica)
        || op.own.contains(reg.seq);
}

struct MergeState
{
    QJsonObject fields; ///< no null members
    Registers registers;
    bool removed = false;

    bool operator==(const MergeState &) const = default;
};

/// Two values for one register, typed without knowing of each other.
struct Clash
{
    QString registerName; ///< "" = edited here, removed there
    QJsonObject shown;
    QJsonObject other;
    Reg older; ///< the write that came first
    bool arrivingIsShown = false; ///< only for the register ""
};

struct Merged
{
    MergeState state;
    QList<Clash> clashes;
    QStringList touched; ///< registers the op names, "_removed" for a removal
    Verdict verdict = Verdict::Applied; ///< Applied, AppliedModified, ConflictLost or Deleted
    bool changed = false; ///< whether the state differs from before, clocks included
};

/// A record made by its author. Fields left out are at their defaults.
Merged mergeCreate(const QJsonObject &fields, const OpStamp &op);
/// F and Q: field by field. Null members empty a field.
Merged mergeSet(const Entity &entity, const MergeState &before, const QJsonObject &fields, const OpStamp &op);
/// Editing beats removing: a removal that had not seen an edit leaves the record where it is.
Merged mergeDelete(const MergeState &before, const OpStamp &op);
Merged mergeUndelete(const MergeState &before, const OpStamp &op);
/// S: adding wins over a simultaneous removing.
Merged mergeAdd(const MergeState &before, const OpStamp &op);
Merged mergeRemove(const MergeState &before, const OpStamp &op);

/// Which of two counts or a count and a movement happened first, where neither may have seen the other.
/// True if the earlier arrived (@p first) also comes first, false if the later arrived one belongs before it.
bool arrivedInOrder(const Reg &first, const OpStamp &later);

/// Verdict of a transaction from those of its parts.
Verdict worse(Verdict a, Verdict b);

} // namespace cooperage
