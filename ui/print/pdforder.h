// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cooperage {

/// Qt writes the fonts of a PDF in the order of a hash, which is another in each process. This puts the
/// objects of such a file in the order in which they are referred to, numbers them anew, and adds @p facts
/// ("/Lang (de-DE)") to its catalogue. What is not built as Qt 6 builds it comes back as it was.
QByteArray inSteadyOrder(const QByteArray &pdf, const QByteArray &facts);

} // namespace cooperage
