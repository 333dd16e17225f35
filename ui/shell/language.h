// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace cooperage {

/// The languages the program speaks, as locale names: "en", "de".
QStringList languages();

/// Speaks the first of the locale's languages that we know, otherwise English, and turns the window round for
/// scripts written from the right. Once, after QApplication and before the first window; returns the name.
QString useLanguage(const QLocale &locale);

} // namespace cooperage
