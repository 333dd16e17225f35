// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace cooperage {

// Text that breaks a rule is not stored in the record, and not lost either: it waits here, on this device
// only, until it is made right. No sync, no undo, no history.

/// Keeps what was typed into a field; an earlier text of that field goes.
Result<void> keepTyped(
    Store &store, const QString &table, const RawId &id, const QString &field, const QString &typed);
/// Forgets it; nothing happens if there is none.
Result<void> forgetTyped(Store &store, const QString &table, const RawId &id, const QString &field);

/// Waiting texts of one record by field name.
Result<QHash<QString, QString>> typedTexts(const Store &store, const QString &table, const RawId &id);

struct TypedText
{
    RawId id;
    QString field;
    QString typed;
};
/// Waiting texts of all records of a table.
Result<QList<TypedText>> typedTexts(const Store &store, const QString &table);

} // namespace cooperage
