// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/differences.h"

#include <QLocale>

namespace cooperage {

/// The field a difference is about, if it is exactly one.
const Field *fieldOf(const DifferenceShown &shown);
QString captionOf(const DifferenceShown &shown); ///< "Price (Grey)"; "The record" for a removed one
/// One side's value, a line for each field of the register.
QString valueWords(const DifferenceShown &shown, const QJsonObject &values, const QLocale &locale);
QString whoAndWhen(const QString &name, const QString &device, Instant at, const QLocale &locale);
QString movedWords(const QList<MovedBeside> &moved, const QLocale &locale); ///< "−1 (Ana) and −2 (Tomás)"

} // namespace cooperage
