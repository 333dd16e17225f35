// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/random.h"

#include <QByteArray>
#include <QString>

namespace cooperage {

/// A code somebody may join with: 128 random bits as 26 characters of base32 (RFC 4648, no padding).
QString newJoinCode(RandomSource &random);

/// What is stored and sent instead of the code: SHA-256 over its characters, small letters and surrounding
/// blanks forgiven because people type it.
QByteArray joinCodeHash(const QString &code);

} // namespace cooperage
