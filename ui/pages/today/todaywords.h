// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/changes.h"
#include "models/today/firststeps.h"
#include "ui/widgets/linebutton.h"

#include <QLocale>

namespace cooperage {

// What the Today page and `cooperage today` say. Every kind is worded here; a new one without words is an
// error of the compiler.

LineWords needWords(const Need &need, Instant now, const QLocale &locale);
LineWords changeWords(const ChangeLine &line, Instant now, const QLocale &locale);

/// "Since Friday": what the list of changes is called.
QString sinceWords(const std::optional<Visit> &since, Instant now, const QLocale &locale);
/// "Good morning, Ana."
QString greeting(const QString &name, Instant now);
/// Between the parts of a detail; never begins a line.
inline const QString partMark = QStringLiteral("\u00a0· ");
/// "Bowl · Mug · Vase · 4 more"
QString namesWords(const QStringList &names, int count);

/// "Add a photo to the 3 listings that need one", on its button.
QString offerWords(const Offer &offer);
LineWords stepWords(const FirstSteps::Step &step);

} // namespace cooperage
