// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/core/result.h"

#include <QJsonObject>

namespace cooperage {

/// All fields that hold something, by name. Null members are left out.
QJsonObject fieldsToJson(const Entity &entity, const Record &record);

/// Sets the named fields of `record`. Fields that this program does not know, or whose value it cannot
/// read (a newer program's choice), are returned untouched so that they can be kept beside the record.
QJsonObject fieldsFromJson(const Entity &entity, Record &record, const QJsonObject &fields);

/// The members of `after` that differ from `before`, a field now empty as null.
QJsonObject fieldsChanged(const Entity &entity, const Record &before, const Record &after);

/// 64 bits of SHA-256 over the canonical row: what digests sum up.
qint64 rowDigest(const Entity &entity, const RawId &id, const QJsonObject &fields, bool removed);

} // namespace cooperage
