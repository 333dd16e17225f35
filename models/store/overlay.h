// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/change.h"
#include "models/core/field.h"
#include "models/store/database.h"

namespace cooperage {

/// A row as a value: what the table, the shadow and the log all agree on.
struct RowImage
{
    bool exists = false;
    qint64 rv = 0;
    bool removed = false;
    bool pending = false;
    QString scope = QStringLiteral("common");
    QJsonObject fields; ///< known and unknown ones
    Instant createdAt;
    RawId createdBy;
    Instant changedAt;
    RawId changedBy;
};

/// What one op of one's own does to what the person sees. Pure.
void applyOp(RowImage &image, const Op &op, const RawId &by, Instant at);

RowImage imageOf(const LogRow &row);
QByteArray packed(const RowImage &image); ///< for `shadow`; null for a row that does not exist
RowImage unpacked(const QByteArray &bytes);

/// The row as the table holds it now.
Result<RowImage> readImage(Database &database, const Entity &entity, const RawId &id);
/// Writes it, or deletes the row if it does not exist.
Result<void> writeImage(Database &database, const Entity &entity, const RawId &id, const RowImage &image);

Result<std::optional<RowImage>> readShadow(Database &database, const Entity &entity, const RawId &id);
Result<void> writeShadow(
    Database &database, const Entity &entity, const RawId &id, const RowImage &confirmed);
Result<void> dropShadow(Database &database, const Entity &entity, const RawId &id);

/// row := shadow + own pending ops in order; without pending ops the shadow goes. What is shown from now on,
/// or nothing if no work of ours was pending here.
Result<std::optional<RowImage>> rebuildRow(
    Database &database, const Entity &entity, const RawId &id, const RawId &by);
/// The same from a confirmed state that need not be written yet: as long as the answer is `pending`, it has
/// to become the shadow.
Result<RowImage> showPending(
    Database &database, const Entity &entity, const RawId &id, const RawId &by, const RowImage &confirmed);

} // namespace cooperage
