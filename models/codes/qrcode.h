// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cooperage {

/// A QR code as a square of modules, the light margin of `quietZone` included. Level M: a seventh of it may
/// be dirty or torn.
struct QrCode
{
    static constexpr int quietZone = 4; ///< modules on each side

    int side = 0; ///< modules
    QByteArray dark; ///< one byte a module, line by line; 1 is dark

    bool isDark(int x, int y) const { return x < side && y < side && dark.at(qsizetype(y) * side + x) != 0; }
};

/// The code of a text. Invalid: TooLong (more than about 2,300 bytes), Required (empty).
Result<QrCode> qrCodeOf(const QString &text);

/// The texts of all QR codes in a picture of grey values, one byte a pixel, line by line; none if there is
/// none that can be read. Takes up to a second for four million pixels: for a worker thread.
QStringList qrTextsIn(const QByteArray &grey, int width, int height);

/// Two modules a character, for a terminal: `coloured` dark on white whatever its colours are, by ANSI
/// sequences; else dark where the text is.
QString halfBlocksOf(const QrCode &code, bool coloured);

/// A PNG with so many pixels a module.
QByteArray pngOf(const QrCode &code, int pixels = 8);

} // namespace cooperage
