// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <functional>

namespace cooperage {

/// The confirmed state, one line of sorted JSON per row in the order of entities and ids: shadow images where
/// own work is pending, no local columns. Equal for devices with equal scopes at the same log position, and
/// comparable with the server's own dump. The first line says what it is the state of.
Result<void> writeCanonical(const Store &store, const std::function<bool(const QByteArray &line)> &take);

/// One row of it, without line end.
QByteArray canonicalLine(const char *table, const RawId &id, bool removed, const QJsonObject &fields);

/// The whole dump as one text: for tests and small collectives.
Result<QByteArray> canonicalDump(const Store &store);

} // namespace cooperage
