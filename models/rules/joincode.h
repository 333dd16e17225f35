// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace cooperage {

/// The code in an invitation or device link: 128 random bits as 26 letters of base32 (A–Z, 2–7).
QString joinCode(const QByteArray &random); ///< exactly 16 random bytes

/// What is stored and sent instead of the code: SHA-256 of its 26 capital letters. Blanks and dashes are
/// ignored, small letters count as capitals. Empty if it cannot be a code.
QByteArray joinCodeHash(QStringView code);

} // namespace cooperage
